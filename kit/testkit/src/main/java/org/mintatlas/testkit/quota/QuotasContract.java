package org.mintatlas.testkit.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.application.quota.Quotas.Decision;

/** What every implementation of {@link Quotas} promises. */
public interface QuotasContract {
  /** So slow that next to nothing comes back while a test runs. */
  QuotaPolicy POLICY = new QuotaPolicy(1000, Duration.ofHours(100));

  /** Quotas by {@link #POLICY} from which nobody has taken yet. */
  Quotas quotas();

  /** Lets time pass for these quotas. */
  void pass(Duration time);

  @Test
  default void tellTheirPolicy() {
    assertThat(quotas().policy()).isEqualTo(POLICY);
  }

  @Test
  default void areFullAtFirst() {
    Decision decision = quotas().take("a", 1000);
    assertThat(decision.granted()).isTrue();
    assertThat(decision.remaining()).isZero();
    assertThat(decision.untilEnough()).isZero();
    assertAbout(decision.untilFull(), POLICY.window());
  }

  @Test
  default void giveAllThePointsOrNone() {
    Quotas quotas = quotas();
    assertThat(quotas.take("a", 700).remaining()).isEqualTo(300);

    Decision refused = quotas.take("a", 400);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.remaining()).isEqualTo(300);
    assertAbout(refused.untilEnough(), Duration.ofHours(10));
    assertAbout(refused.untilFull(), Duration.ofHours(70));

    assertThat(quotas.take("a", 300).granted()).isTrue();
  }

  @Test
  default void areEveryClientsOwn() {
    Quotas quotas = quotas();
    quotas.take("a", 1000);
    assertThat(quotas.take("a", 1).granted()).isFalse();
    assertThat(quotas.take("b", 1000).granted()).isTrue();
  }

  @Test
  default void comeBackEvenly() {
    Quotas quotas = quotas();
    quotas.take("a", 1000);
    pass(Duration.ofHours(25));
    assertThat(quotas.take("a", 251).granted()).isFalse();
    assertThat(quotas.take("a", 250).granted()).isTrue();
    pass(Duration.ofHours(1));
    assertThat(quotas.take("a", 1).remaining()).isEqualTo(9);
  }

  @Test
  default void neverHoldMoreThanAllTheirPoints() {
    Quotas quotas = quotas();
    quotas.take("a", 1);
    pass(Duration.ofHours(500));
    assertThat(quotas.take("a", 1000).remaining()).isZero();
    assertThat(quotas.take("a", 1).granted()).isFalse();
  }

  @Test
  default void neverGiveMoreThanTheWhole() {
    Quotas quotas = quotas();
    Decision refused = quotas.take("a", 1001);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.remaining()).isEqualTo(1000);
    assertThat(refused.untilFull()).isZero();
    assertThat(quotas.take("a", 1000).granted()).isTrue();
  }

  @Test
  default void areNotExceededByManyAtOnce() throws Exception {
    Quotas quotas = quotas();
    Callable<Decision> take = () -> quotas.take("a", 30);
    List<Future<Decision>> decisions;
    try (ExecutorService takers = Executors.newFixedThreadPool(50)) {
      decisions = takers.invokeAll(Stream.generate(() -> take).limit(50).toList());
    }
    assertThat(decisions.stream().filter(decision -> decision.resultNow().granted())).hasSize(33);
    assertThat(quotas.take("a", 11).granted()).isFalse();
    assertThat(quotas.take("a", 10).granted()).isTrue();
  }

  private static void assertAbout(Duration actual, Duration expected) {
    assertThat(actual).isCloseTo(expected, Duration.ofMinutes(6));
  }
}
