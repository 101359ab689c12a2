package org.mintatlas.application.enquiry.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.shared.GermanTime;

/**
 * Use case: time has passed, and what is personal in enquiries that were closed long ago is erased.
 * Nobody asks for it, so the audit log names no account.
 */
public record ForgetEnquiries(
    Enquiries enquiries, AuditLog auditLog, Transactions transactions, Clock clock) {
  /** So many at most are forgotten in one transaction. */
  public static final int AT_ONCE = 100;

  /**
   * Forgets all whose time has come, some in each transaction; several programs may do so at once.
   *
   * @return how many
   */
  public int forget() {
    int all = 0;
    int some;
    do {
      some = transactions.inTransaction(this::forgetSome);
      all += some;
    } while (some == AT_ONCE);
    return all;
  }

  private int forgetSome() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(GermanTime.ZONE).toLocalDate();
    List<AuditEntry> entries =
        enquiries.forget(today.minusDays(Enquiry.DAYS_KEPT), AT_ONCE).stream()
            .map(forgotten -> entry(now, forgotten))
            .toList();
    auditLog.append(entries);
    return entries.size();
  }

  private static AuditEntry entry(Instant now, Enquiries.Forgotten forgotten) {
    return new AuditEntry(
        now,
        null,
        ForgetEnquiries.class.getSimpleName(),
        new AuditSubject(Enquiry.class.getSimpleName(), forgotten.id().value()),
        forgotten.version(),
        changes(forgotten));
  }

  /** In the order of their names, as of every change. */
  private static List<FieldChange> changes(Enquiries.Forgotten forgotten) {
    return Stream.of(
            forgotten.answer() ? Stream.of("answer") : Stream.<String>empty(),
            forgotten.email() ? Stream.of("email") : Stream.<String>empty(),
            Stream.of("question"))
        .flatMap(names -> names)
        .map(name -> new FieldChange(name, null, null, true))
        .toList();
  }
}
