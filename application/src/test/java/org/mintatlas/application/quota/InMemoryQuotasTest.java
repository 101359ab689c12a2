package org.mintatlas.application.quota;

import java.time.Duration;

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
