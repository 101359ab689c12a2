package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link Exchanges} promises. */
public interface ExchangesContract
    extends DatedContract<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder> {

  @Override
  default Exchanges store() {
    return exchanges();
  }

  @Override
  default Exchange minimal() {
    return GovernanceFixtures.anExchange(body(1), body(2));
  }

  @Override
  default Exchange full() {
    return GovernanceFixtures.aFullExchange(body(2), body(1));
  }

  @Override
  default Exchange emptied(Exchange exchange) {
    return new Exchange(
        exchange.id(),
        exchange.version(),
        exchange.one(),
        exchange.other(),
        null,
        null,
        null,
        List.of());
  }

  @Override
  default ExchangeScope everywhere() {
    return new ExchangeScope.Everywhere();
  }

  @Override
  default Map<Referent, Exchange> dangling(Exchange exchange) {
    return Map.of(Referent.BODY, with(exchange, "other", GovernanceFixtures.aBodyId()));
  }

  @Override
  default Scopes<ExchangeScope> scopes() {
    return Scopes.of(this::body, BodyId::new, ExchangeScope.OfBody::new);
  }

  @Override
  default ExchangeFilter anything() {
    return ExchangeFilter.ANY;
  }

  @Override
  default ExchangeOrder byDate() {
    return ExchangeOrder.START;
  }

  @Override
  default ExchangeOrder byDateBackwards() {
    return ExchangeOrder.START_DESC;
  }

  @Override
  default Exchange put(ExchangeScope scope, int identity, int year) {
    return put(
        identity,
        ((ExchangeScope.OfBody) scope).body(),
        body(3),
        Period.since(PartialDate.of(year)));
  }

  @Test
  default void bothSidesListIt() {
    Exchange exchange = saved(save(full()));
    Exchange other = put(4, body(2), body(3), null);
    assertList(exchanges(), scope(), ExchangeFilter.ANY, ExchangeOrder.START).isExactly(exchange);
    assertList(exchanges(), otherScope(), ExchangeFilter.ANY, ExchangeOrder.START)
        .isExactly(exchange, other);
    assertList(
            exchanges(), new ExchangeScope.OfBody(body(3)), ExchangeFilter.ANY, ExchangeOrder.START)
        .isExactly(other);
    assertList(exchanges(), everywhere(), ExchangeFilter.ANY, ExchangeOrder.START)
        .isExactly(exchange, other);
  }

  @Test
  default void leavesTheListOfABodyThatWentOut() {
    Exchange exchange = saved(save(full()));
    Exchange changed = saved(save(with(exchange, "one", body(3))));
    assertList(exchanges(), scope(), ExchangeFilter.ANY, ExchangeOrder.START).isExactly();
    assertList(exchanges(), otherScope(), ExchangeFilter.ANY, ExchangeOrder.START)
        .isExactly(changed);
  }

  @Test
  default void thoseWithoutABeginningStandLastBothWays() {
    Exchange absent = put(1, body(1), body(2), null);
    Exchange absentToo = put(2, body(1), body(2), null);
    Exchange late = put(3, body(1), body(2), Period.since(PartialDate.parse("2024-05")));
    Exchange early = put(4, body(1), body(2), Period.since(PartialDate.of(2024)));
    assertList(exchanges(), scope(), ExchangeFilter.ANY, ExchangeOrder.START)
        .isExactly(early, late, absent, absentToo);
    assertList(exchanges(), scope(), ExchangeFilter.ANY, ExchangeOrder.START_DESC)
        .isExactly(late, early, absentToo, absent);
  }

  @Test
  default void canBeFilteredByAYearInWhichItRan() {
    put(1, body(1), body(2), null);
    Exchange ended = saved(save(full()));
    Exchange running = put(3, body(1), body(2), Period.since(PartialDate.parse("2023-12-31")));
    assertIn(2021);
    assertIn(2022, ended);
    assertIn(2023, ended, running);
    assertIn(2024, ended, running);
    assertIn(2025, running);
  }

  @Test
  default void canBeFilteredByAYearInWhichItIsKnownToTakePlace() {
    Exchange year = known(1, null, "2024");
    Exchange winter = known(2, null, "2023-winter");
    Exchange both = known(3, new Period(PartialDate.of(2021), PartialDate.of(2022)), "2021-06-mid");
    Exchange toAWinter =
        put(
            4,
            body(1),
            body(2),
            new Period(PartialDate.parse("2021-summer"), PartialDate.parse("2022-winter")));
    assertIn(2020);
    assertIn(2021, both, toAWinter);
    assertIn(2022, both, toAWinter);
    assertIn(2023, toAWinter, winter);
    assertIn(2024, year, winter);
    assertIn(2025);
    assertIn(Set.of(2020, 2021), both, toAWinter);
    assertIn(Set.of(2022, 2024), both, toAWinter, year, winter);
  }

  private void assertIn(int year, Exchange... expected) {
    assertIn(Set.of(year), expected);
  }

  private void assertIn(Set<Integer> years, Exchange... expected) {
    assertList(exchanges(), scope(), new ExchangeFilter(years), ExchangeOrder.START)
        .isExactly(expected);
  }

  private Exchange put(int identity, BodyId one, BodyId other, @Nullable Period period) {
    return saved(
        save(
            new Exchange(
                new ExchangeId(Identities.number(identity)),
                0,
                one,
                other,
                period,
                null,
                null,
                List.of())));
  }

  private Exchange known(int identity, @Nullable Period period, String date) {
    return saved(
        save(
            new Exchange(
                new ExchangeId(Identities.number(identity)),
                0,
                body(1),
                body(2),
                period,
                PartialDate.parse(date),
                null,
                List.of())));
  }
}
