package org.mintatlas.application.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Require;

/**
 * One change of one thing: who, when, what, before and after.
 *
 * @param at when, to the microsecond
 * @param account whose change it was; null when nobody signed in
 * @param command the name of the use case, such as {@code RegisterInitiative}
 * @param subject what was changed
 * @param version the version that came of it; 0 when it was removed
 * @param changes what is not as it was; of something new all that is there
 */
public record AuditEntry(
    Instant at,
    @Nullable AccountId account,
    String command,
    AuditSubject subject,
    long version,
    List<FieldChange> changes) {
  public AuditEntry {
    Require.given("at", at, "command", command, "subject", subject);
    Require.version(version);
    at = at.truncatedTo(ChronoUnit.MICROS);
    changes = Require.list("changes", changes);
  }
}
