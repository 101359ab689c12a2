package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Exchanges in the database. */
class JpaExchanges
    extends ListAdapter<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder>
    implements Exchanges {
  JpaExchanges(AggregateStore store) {
    super(
        store,
        ExchangeEntity.ROWS,
        Exchanges.INTEGRITY,
        order -> SortKey.textOrLast("since", order));
  }

  /** By hand, because each row has the sort keys of the exchange in it. */
  @Override
  protected void writeBeside(Exchange exchange) {
    clear(exchange, "exchange_side");
    jdbc.sql(
            """
            insert into exchange_side (exchange_id, body_id, since_ascending, since_descending)
            select e.id, side.body_id, e.since_ascending, e.since_descending
            from exchange e
            cross join lateral (values (e.one_id), (e.other_id)) as side (body_id)
            where e.id = :id
            """)
        .param("id", exchange.id().value())
        .update();
  }

  @Override
  protected Parent parent(ExchangeScope scope) {
    return switch (scope) {
      case ExchangeScope.Everywhere() -> selection.everywhere();
      case ExchangeScope.OfBody(var body) ->
          selection.through("exchange_side side", "exchange_id", "body_id", body);
    };
  }

  @Override
  protected Conditions conditions(ExchangeFilter filter) {
    return new Conditions()
        .years(
            "exists (select from unnest(:years::text[]) as wanted (year)"
                + " where (left(e.period_from, 4) <= wanted.year"
                + " and (e.period_to is null"
                + " or to_char(partial_date_last(e.period_to), 'YYYY') >= wanted.year))"
                + " or (left(e.known_on, 4) <= wanted.year"
                + " and to_char(partial_date_last(e.known_on), 'YYYY') >= wanted.year))",
            filter.years());
  }
}
