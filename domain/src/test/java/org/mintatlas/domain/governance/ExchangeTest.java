package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.domain.governance.GovernanceFixtures.aBodyId;
import static org.mintatlas.domain.governance.GovernanceFixtures.aFullExchange;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.InvalidValueException;

class ExchangeTest {
  private final BodyId low = new BodyId(new UUID(1, 1));
  private final BodyId high = new BodyId(new UUID(-1, 1));

  @Test
  void isTheSameFromEitherSide() {
    Exchange one = aFullExchange(low, high);
    Exchange turned =
        new Exchange(one.id(), 0, high, low, one.period(), one.topic(), one.sources());
    assertThat(turned).isEqualTo(one);
    assertThat(turned.one()).isEqualTo(low);
    assertThat(turned.other()).isEqualTo(high);
  }

  @Test
  void needsTwoBodies() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> aFullExchange(low, low))
        .withMessage("exchange '" + low + "': needs two bodies");
  }

  @Test
  void knowsTheOtherSide() {
    Exchange exchange = aFullExchange(low, high);
    BodyId stranger = aBodyId();
    assertThat(exchange.otherThan(low)).isEqualTo(high);
    assertThat(exchange.otherThan(high)).isEqualTo(low);
    assertThat(exchange.isOf(high)).isTrue();
    assertThat(exchange.isOf(stranger)).isFalse();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> exchange.otherThan(stranger))
        .withMessageContaining("does not take part in the exchange");
  }

  @Test
  void keepsEveryFact() {
    Exchange exchange = aFullExchange(low, high);
    assertThat(exchange).hasNoNullFieldsOrProperties();
    assertThat(exchange.withVersion(2).withVersion(0)).isEqualTo(exchange);
  }
}
