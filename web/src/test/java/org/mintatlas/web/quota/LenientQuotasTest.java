package org.mintatlas.web.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.memory.quota.InMemoryQuotas;

class LenientQuotasTest {
  private static final QuotaPolicy POLICY = new QuotaPolicy(10, Duration.ofMinutes(1));

  @Test
  void refuseAsThoseBehindThemDo() {
    Quotas quotas = new LenientQuotas(new InMemoryQuotas(POLICY));
    assertThat(quotas.take("a", 10).granted()).isTrue();
    assertThat(quotas.take("a", 1).granted()).isFalse();
  }

  @Test
  void letEverybodyPassWhenThoseBehindThemFail() {
    Quotas broken =
        new Quotas() {
          @Override
          public QuotaPolicy policy() {
            return POLICY;
          }

          @Override
          public Decision take(String client, long points) {
            throw new IllegalStateException("no store");
          }
        };
    assertThat(new LenientQuotas(broken).take("a", 10).granted()).isTrue();
  }
}
