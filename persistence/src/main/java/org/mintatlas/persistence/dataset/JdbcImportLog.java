package org.mintatlas.persistence.dataset;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.persistence.statement.Statements;

/** The log of imports in the tables {@code dataset_import} and {@code dataset_version}. */
class JdbcImportLog implements ImportLog {
  private final Statements jdbc;

  JdbcImportLog(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /** The lock has no table: the log itself can be read meanwhile. */
  @Override
  public void lock() {
    jdbc.sql("set local statement_timeout = 0").update();
    jdbc.sql("select pg_advisory_xact_lock(hashtext('dataset_import'))").query(row -> {});
  }

  @Override
  public void add(Entry entry) {
    jdbc.sql(
            """
            insert into dataset_import (id, fingerprint, imported_at, facts)
            values (:id, :fingerprint, :at, :facts)
            """)
        .param("id", entry.id())
        .param("fingerprint", entry.fingerprint())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("facts", entry.facts())
        .update();
  }

  @Override
  public Optional<Entry> latest() {
    return jdbc.sql(
            """
            select id, fingerprint, imported_at, facts
            from dataset_import
            order by imported_at desc, id desc
            limit 1
            """)
        .query((row, number) ->
            new Entry(
                row.getObject("id", UUID.class),
                row.getString("fingerprint"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("facts")))
        .optional();
  }

  @Override
  public void left(Map<UUID, Long> versions) {
    List<Map.Entry<UUID, Long>> entries = List.copyOf(versions.entrySet());
    jdbc.sql(
            """
            insert into dataset_version (id, version)
            select * from unnest(:ids, :versions)
            on conflict (id) do update set version = excluded.version
            """)
        .param("ids", entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param("versions", entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
        .update();
  }

  @Override
  public Map<UUID, Long> versions() {
    Map<UUID, Long> versions = new HashMap<>();
    jdbc.sql("select id, version from dataset_version")
        .query(row -> {
          versions.put(row.getObject("id", UUID.class), row.getLong("version"));
        });
    return versions;
  }
}
