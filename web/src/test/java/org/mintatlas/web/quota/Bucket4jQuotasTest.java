package org.mintatlas.web.quota;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.testkit.quota.QuotasContract;

class Bucket4jQuotasTest implements QuotasContract {
  private final StandingTime time = new StandingTime();
  private final Quotas quotas = new Bucket4jQuotas(POLICY, time);

  @Override
  public Quotas quotas() {
    return quotas;
  }

  @Override
  public void pass(Duration passed) {
    time.nanos.addAndGet(passed.toNanos());
  }

  private static final class StandingTime implements TimeMeter {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long currentTimeNanos() {
      return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
