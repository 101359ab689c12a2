package org.mintatlas.web.upkeep;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mintatlas.application.enquiry.maintenance.ForgetEnquiries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets enquiries whose time has come once the program is ready, and every hour from then on. */
@Component
class Forgetting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private static final Duration PAUSE = Duration.ofHours(1);

  /** How long a stop waits for the transaction that runs. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ForgetEnquiries enquiries;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("forgetting").factory());

  Forgetting(ForgetEnquiries enquiries) {
    this.enquiries = enquiries;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    var _ = timer.scheduleWithFixedDelay(this::forget, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
  }

  /** A failure would be the last try, if it were thrown. */
  void forget() {
    try {
      int forgotten = enquiries.forget();
      if (forgotten > 0) {
        LOG.info("Enquiries: what was personal in {} is erased", forgotten);
      }
    } catch (RuntimeException e) {
      if (!timer.isShutdown()) {
        LOG.warn("Enquiries: not all could be forgotten; tried again in an hour", e);
      }
    }
  }

  @Override
  public void close() {
    timer.shutdown();
    try {
      if (!timer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        timer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
