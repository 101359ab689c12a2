package org.mintatlas.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mintatlas.application.enquiry.maintenance.ForgetEnquiries;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;

class ForgettingTest {
  private static final Clock CLOCK = Clock.system(GermanTime.ZONE);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final AtomicInteger tries = new AtomicInteger();

  private EnquiryId closedLongAgo() {
    LocalDate day = LocalDate.now(CLOCK).minusDays(Enquiry.DAYS_KEPT + 1);
    return saved(atlas.enquiries.save(EnquiryFixtures.anEnquiry(day).close(day).orThrow())).id();
  }

  private boolean isForgotten(EnquiryId id) {
    return atlas.enquiries.existing(id).erased();
  }

  /** As a database that is away for the first try. */
  private final class AwayAtFirst implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      if (tries.getAndIncrement() == 0) {
        throw new IllegalStateException("away, for a test");
      }
      return atlas.transactions.inTransaction(work);
    }
  }

  private Forgetting forgetting(Transactions transactions) {
    return new Forgetting(
        new ForgetEnquiries(atlas.enquiries, atlas.auditLog, transactions, CLOCK));
  }

  @Test
  void goesOnAfterAFailure() {
    EnquiryId id = closedLongAgo();
    try (Forgetting forgetting = forgetting(new AwayAtFirst())) {
      forgetting.forget();
      assertThat(isForgotten(id)).isFalse();
      forgetting.forget();
      assertThat(isForgotten(id)).isTrue();
    }
  }

  @Test
  @Timeout(20)
  void beginsAtOnce() throws Exception {
    EnquiryId id = closedLongAgo();
    try (Forgetting forgetting = forgetting(atlas.transactions)) {
      forgetting.begin();
      while (!isForgotten(id)) {
        Thread.sleep(5);
      }
    }
  }
}
