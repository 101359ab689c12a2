package org.mintatlas.memory.quota;

import java.time.Duration;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.testkit.quota.QuotasContract;

class InMemoryQuotasTest implements QuotasContract {
  private final InMemoryQuotas quotas = new InMemoryQuotas(POLICY);

  @Override
  public Quotas quotas() {
    return quotas;
  }

  @Override
  public void pass(Duration time) {
    quotas.pass(time);
  }
}
