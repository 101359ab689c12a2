package org.mintatlas.application.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Announcement;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Require;

/**
 * One change of one thing: who, when, what, before and after.
 *
 * @param at when, to the microsecond
 * @param account whose change it was; null when nobody signed in, or the program did it by itself
 * @param command the name of the use case, such as {@code RegisterInitiative}
 * @param subject what was changed
 * @param version the version that came of it; 0 when it was removed
 * @param changes what is not as it was; of something new all that is there, or nothing where a
 *     dataset has it
 * @param announced what readers are told happened; null when they are told nothing
 */
public record AuditEntry(
    Instant at,
    @Nullable AccountId account,
    String command,
    AuditSubject subject,
    long version,
    List<FieldChange> changes,
    Change.@Nullable Kind announced) {
  public AuditEntry {
    Require.given("at", at, "command", command, "subject", subject);
    Require.version(version);
    at = at.truncatedTo(ChronoUnit.MICROS);
    changes = Require.list("changes", changes);
  }

  /** One of something of which readers are told nothing. */
  public AuditEntry(
      Instant at,
      @Nullable AccountId account,
      String command,
      AuditSubject subject,
      long version,
      List<FieldChange> changes) {
    this(at, account, command, subject, version, changes, null);
  }

  /** The same, of which readers are told. */
  public AuditEntry announcing(Change.Kind kind) {
    return new AuditEntry(at, account, command, subject, version, changes, kind);
  }

  /** What readers are told of it; empty when that is nothing. */
  public Optional<Change> told() {
    return Optional.ofNullable(announced)
        .flatMap(kind ->
            Announcement.subject(subject.type())
                .map(of ->
                    new Change(
                        kind, of, subject.id(), kind == Change.Kind.REMOVED ? 0 : version, at)));
  }

  /** A change that stands in the log for nothing but that readers are told of it. */
  public static AuditEntry of(Change change) {
    return new AuditEntry(
        change.at(),
        null,
        "AnnounceChange",
        new AuditSubject(Announcement.type(change.subject()), change.id()),
        change.version(),
        List.of(),
        change.kind());
  }
}
