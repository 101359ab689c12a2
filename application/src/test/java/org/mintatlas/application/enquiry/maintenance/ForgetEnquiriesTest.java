package org.mintatlas.application.enquiry.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.ValueText;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;

class ForgetEnquiriesTest {
  /** In Germany the next day has begun. */
  private static final Instant NOW = Instant.parse("2026-05-31T22:30:00Z");

  private static final LocalDate KEPT = LocalDate.parse("2026-06-01").minusDays(Enquiry.DAYS_KEPT);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final List<Object> transactions = new ArrayList<>();
  private final ForgetEnquiries forgetting =
      new ForgetEnquiries(
          atlas.enquiries,
          atlas.auditLog,
          new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
              T done = atlas.transactions.inTransaction(work);
              transactions.add(done);
              return done;
            }
          },
          Clock.fixed(NOW, ZoneOffset.UTC));

  private Enquiry closed(LocalDate on) {
    return saved(
        atlas.enquiries.save(
            EnquiryFixtures.anEnquiry(on.minusDays(3)).toBuilder()
                .email("fragt@example.org")
                .status(EnquiryStatus.CLOSED)
                .answer("So geht das.")
                .closedOn(on)
                .build()));
  }

  private List<AuditEntry> log() {
    return atlas.auditLog.after(0, 1000).stream().map(AuditLog.Logged::entry).toList();
  }

  @Test
  void theLogTellsWhatWasErasedButNotTheText() {
    Enquiry old = closed(KEPT.minusDays(1));
    Enquiry kept = closed(KEPT);
    assertThat(forgetting.forget()).isEqualTo(1);
    assertThat(atlas.enquiries.byId(old.id())).contains(old.erase().withVersion(2));
    assertThat(atlas.enquiries.byId(kept.id())).contains(kept);
    assertThat(log())
        .containsExactly(
            new AuditEntry(
                NOW,
                null,
                "ForgetEnquiries",
                AuditSubject.of(old),
                2,
                ValueText.changes(old, old.erase())));
    assertThat(log().toString())
        .doesNotContain("fragt@example.org", "So geht das.", "Wie werden wir Region?");
  }

  @Test
  void noAnswerAndNoAddressAreNoChange() {
    Enquiry old =
        saved(
            atlas.enquiries.save(
                EnquiryFixtures.anEnquiry(KEPT.minusDays(9)).close(KEPT.minusDays(1)).orThrow()));
    forgetting.forget();
    assertThat(log())
        .singleElement()
        .extracting(AuditEntry::changes)
        .isEqualTo(ValueText.changes(old, old.erase()));
  }

  @Test
  void allAreForgottenSomeInEachTransaction() {
    for (int i = 0; i <= ForgetEnquiries.AT_ONCE; i++) {
      closed(KEPT.minusDays(1));
    }
    assertThat(forgetting.forget()).isEqualTo(ForgetEnquiries.AT_ONCE + 1);
    assertThat(transactions).containsExactly(ForgetEnquiries.AT_ONCE, 1);
    assertThat(log()).hasSize(ForgetEnquiries.AT_ONCE + 1);
    assertThat(forgetting.forget()).isZero();
  }
}
