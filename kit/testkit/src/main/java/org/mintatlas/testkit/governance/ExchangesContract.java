package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirstAndAbsentLast;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link Exchanges} promises. */
public interface ExchangesContract
    extends DatedContract<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder>,
        EverywhereContract<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> {

  @Override
  default KeptList<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder> keptList() {
    return KeptList.of(
            exchanges(),
            () -> GovernanceFixtures.anExchange(body(1), body(2)),
            () -> GovernanceFixtures.aFullExchange(body(2), body(1)))
        .under("one", this::body, ExchangeScope.OfBody::new)
        .listed(new ExchangeScope.Everywhere(), ExchangeFilter.ANY, ExchangeOrder.START);
  }

  /** The other side is a body of no scope of most tests. */
  @Override
  default Exchange minimal(int identity) {
    return numbered(GovernanceFixtures.anExchange(body(4), body(3)), identity);
  }

  @Override
  default Exchange at(PartialDate date, Exchange exchange) {
    return with(exchange, "period", Period.since(date));
  }

  @Test
  default void bothSidesListIt() {
    Exchange exchange = saved(save(full()));
    Exchange other = put(4, body(2), body(3), null);
    assertList(scope()).isExactly(exchange);
    assertList(otherScope()).isExactly(exchange, other);
    assertList(new ExchangeScope.OfBody(body(3))).isExactly(other);
    assertList().isExactly(exchange, other);
  }

  @Test
  default void leavesTheListOfABodyThatWentOut() {
    Exchange exchange = saved(save(full()));
    Exchange changed = saved(save(with(exchange, "one", body(3))));
    assertList(scope()).isExactly();
    assertList(otherScope()).isExactly(changed);
  }

  @Test
  default void thoseWithoutABeginningStandLastBothWays() {
    assertEarliestFirstAndAbsentLast(
        assertList(scope()),
        ExchangeOrder.START,
        (identity, from) ->
            put(
                identity,
                body(1),
                body(2),
                from == null ? null : Period.since(PartialDate.parse(from))));
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
    assertList(scope()).where(new ExchangeFilter(years, null)).isExactly(expected);
  }

  private Exchange put(int identity, BodyId one, BodyId other, @Nullable Period period) {
    Exchange exchange = numbered(GovernanceFixtures.anExchange(one, other), identity);
    return saved(save(with(exchange, "period", period)));
  }

  private Exchange known(int identity, @Nullable Period period, String date) {
    Exchange exchange = numbered(GovernanceFixtures.anExchange(body(1), body(2)), identity);
    return saved(save(with(with(exchange, "period", period), "knownOn", PartialDate.parse(date))));
  }
}
