package org.mintatlas.persistence.change;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The audit log in the table {@code audit_entry}. */
final class JdbcAuditLog implements AuditLog {
  /** Where those who wait for the next entry are woken when one is committed. */
  static final String CHANNEL = "mintatlas_change";

  private final Statements jdbc;

  /** On the connections of these. */
  JdbcAuditLog(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits for whoever appended before to commit: so the positions are in the order of the commits,
   * and whoever reads behind a position misses nothing. Those who announce changes wait for each
   * other at the commit anyway.
   */
  @Override
  public void append(List<AuditEntry> entries) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "What was changed is told in the transaction that changed it");
    }
    if (entries.isEmpty()) {
      return;
    }
    jdbc.sql("select pg_advisory_xact_lock(hashtext('audit_entry')), pg_notify(:channel, '')")
        .param("channel", CHANNEL)
        .query(row -> {});
    jdbc.batch(
        """
        insert into audit_entry (
          at, account_id, command, subject_type, subject_id, version, announced,
          fields, before, after, personal)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        new BatchPreparedStatementSetter() {
          @Override
          public int getBatchSize() {
            return entries.size();
          }

          @Override
          public void setValues(PreparedStatement insert, int number) throws SQLException {
            set(insert, entries.get(number));
          }
        });
  }

  private static void set(PreparedStatement insert, AuditEntry entry) throws SQLException {
    List<FieldChange> changes = entry.changes();
    Stream<@Nullable Object> values =
        Stream.of(
            entry.at().atOffset(ZoneOffset.UTC),
            entry.account() == null ? null : entry.account().value(),
            entry.command(),
            entry.subject().type(),
            entry.subject().id(),
            entry.version(),
            entry.announced() == null ? null : entry.announced().name(),
            changes.stream().map(FieldChange::field).toArray(String[]::new),
            changes.stream().map(FieldChange::before).toArray(String[]::new),
            changes.stream().map(FieldChange::after).toArray(String[]::new),
            changes.stream().map(FieldChange::personal).toArray(Boolean[]::new));
    int parameter = 1;
    for (Object value : values.toList()) {
      insert.setObject(parameter++, value);
    }
  }

  @Override
  public List<Logged> of(Set<AuditSubject> subjects, long before, int most) {
    return jdbc.sql(
            """
            select entry.*
            from unnest(:ids::uuid[], :types::text[]) as subject (id, type)
            cross join lateral (
              select * from audit_entry
              where subject_id = subject.id and subject_type = subject.type
                and position < :before
              order by position desc
              limit :most) as entry
            order by entry.position desc
            limit :most
            """)
        .param("ids", ids(subjects))
        .param("types", types(subjects))
        .param("before", before)
        .param("most", most)
        .query((row, number) -> logged(row))
        .list();
  }

  @Override
  public List<Logged> since(Set<AuditSubject> subjects, long after, int most) {
    return jdbc.sql(
            """
            select entry.*
            from unnest(:ids::uuid[], :types::text[]) as subject (id, type)
            cross join lateral (
              select * from audit_entry
              where subject_id = subject.id and subject_type = subject.type
                and position > :after
              order by position
              limit :most) as entry
            order by entry.position
            limit :most
            """)
        .param("ids", ids(subjects))
        .param("types", types(subjects))
        .param("after", after)
        .param("most", most)
        .query((row, number) -> logged(row))
        .list();
  }

  @Override
  public long count(Set<AuditSubject> subjects) {
    return jdbc.sql(
            """
            select count(*) from audit_entry
            where (subject_id, subject_type) in (select * from unnest(:ids::uuid[], :types::text[]))
            """)
        .param("ids", ids(subjects))
        .param("types", types(subjects))
        .query(Long.class)
        .single();
  }

  @Override
  public Set<AuditSubject> withId(UUID id) {
    return Set.copyOf(
        jdbc.sql("select distinct subject_type from audit_entry where subject_id = :id")
            .param("id", id)
            .query((row, number) -> new AuditSubject(row.getString(1), id))
            .list());
  }

  private static UUID[] ids(Set<AuditSubject> subjects) {
    return subjects.stream().map(AuditSubject::id).toArray(UUID[]::new);
  }

  /** In the same order, that of the set. */
  private static String[] types(Set<AuditSubject> subjects) {
    return subjects.stream().map(AuditSubject::type).toArray(String[]::new);
  }

  @Override
  public List<Logged> after(long position, int most) {
    return jdbc.sql(
            "select * from audit_entry where position > :position order by position limit :most")
        .param("position", position)
        .param("most", most)
        .query((row, number) -> logged(row))
        .list();
  }

  @Override
  public List<LastSet> lastSetBesides(String command) {
    return jdbc.sql(
            """
            select subject_type, subject_id, field, at, version
            from (
              select distinct on (subject_id, subject_type, field)
                subject_type, subject_id, field, at, version, command
              from audit_entry cross join unnest(fields) as part (field)
              order by subject_id, subject_type, field, position desc) as last
            where command <> :command
            """)
        .param("command", command)
        .query((row, number) ->
            new LastSet(
                new AuditSubject(
                    row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("field"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("version")))
        .list();
  }

  @Override
  public long latest() {
    return jdbc.sql("select coalesce(max(position), 0) from audit_entry")
        .query(Long.class)
        .single();
  }

  private static Logged logged(ResultSet row) throws SQLException {
    UUID account = row.getObject("account_id", UUID.class);
    String announced = row.getString("announced");
    AuditEntry entry =
        new AuditEntry(
            row.getObject("at", OffsetDateTime.class).toInstant(),
            account == null ? null : new AccountId(account),
            row.getString("command"),
            new AuditSubject(
                row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
            row.getLong("version"),
            changes(row));
    return new Logged(
        row.getLong("position"),
        announced == null ? entry : entry.announcing(Change.Kind.valueOf(announced)));
  }

  private static List<FieldChange> changes(ResultSet row) throws SQLException {
    @Nullable Object[] fields = array(row, "fields");
    @Nullable Object[] before = array(row, "before");
    @Nullable Object[] after = array(row, "after");
    @Nullable Object[] personal = array(row, "personal");
    return IntStream.range(0, fields.length)
        .mapToObj(i ->
            new FieldChange(
                String.valueOf(fields[i]),
                (String) before[i],
                (String) after[i],
                Boolean.TRUE.equals(personal[i])))
        .toList();
  }

  private static @Nullable Object[] array(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return (@Nullable Object[]) array.getArray();
  }
}
