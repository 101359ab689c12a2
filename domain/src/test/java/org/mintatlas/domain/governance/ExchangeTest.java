package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aBodyId;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aFullExchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.governance.GovernanceFixtures;

class ExchangeTest {
  private final BodyId low = new BodyId(new UUID(1, 1));
  private final BodyId high = new BodyId(new UUID(-1, 1));

  @Test
  void isTheSameFromEitherSide() {
    Exchange one = aFullExchange(low, high);
    Exchange turned =
        new Exchange(
            one.id(), 0, high, low, one.period(), one.knownOn(), one.topic(), one.sources());
    assertThat(turned).isEqualTo(one);
    assertThat(turned.one()).isEqualTo(low);
    assertThat(turned.other()).isEqualTo(high);
  }

  @Test
  void needsTwoBodies() {
    assertInvalid(() -> aFullExchange(low, low))
        .withMessage("other '" + low + "': is the same body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2022-02-late", "2022-02", "2025"})
  void isRejectedWhenItIsKnownOutsideOfItsPeriod(String date) {
    assertInvalid(() -> known(aFullExchange(low, high).period(), date))
        .withMessage("known on '" + date + "': lies outside of 2022-03/2024");
  }

  @Test
  void tookPlaceInTheYearsOfItsPeriodAndInThoseInWhichItIsKnown() {
    assertThat(years(known(null, "2024"))).containsExactly(2024);
    assertThat(years(known(null, "2024-winter"))).containsExactly(2024, 2025);
    assertThat(years(known(Period.since(PartialDate.of(2024)), "2024-05")))
        .containsExactly(2024, 2025, 2026);
    assertThat(years(aFullExchange(low, high))).containsExactly(2022, 2023, 2024);
    assertThat(years(GovernanceFixtures.anExchange(low, high))).isEmpty();
  }

  private static IntStream years(Exchange exchange) {
    return IntStream.rangeClosed(2020, 2026).filter(exchange::tookPlaceIn);
  }

  private Exchange known(@Nullable Period period, String date) {
    return new Exchange(
        new ExchangeId(new UUID(2, 2)),
        0,
        low,
        high,
        period,
        PartialDate.parse(date),
        null,
        List.of());
  }

  @Test
  void knowsTheOtherSide() {
    Exchange exchange = aFullExchange(low, high);
    BodyId stranger = aBodyId();
    assertThat(exchange.otherThan(low)).isEqualTo(high);
    assertThat(exchange.otherThan(high)).isEqualTo(low);
    assertThat(exchange.isOf(high)).isTrue();
    assertThat(exchange.isOf(stranger)).isFalse();
    assertInvalid(() -> exchange.otherThan(stranger))
        .withMessageContaining("does not take part in the exchange");
  }

  @Test
  void keepsEveryFact() {
    Exchange exchange = aFullExchange(low, high);
    assertThat(exchange).hasNoNullFieldsOrProperties();
    assertThat(exchange.withVersion(2).withVersion(0)).isEqualTo(exchange);
  }
}
