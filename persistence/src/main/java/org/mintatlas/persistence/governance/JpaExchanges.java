package org.mintatlas.persistence.governance;

import java.util.Map;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exchanges in the database. */
public class JpaExchanges implements Exchanges {
  private static final ListSource EVERYWHERE = ListSource.everywhere("exchange e", "e", "e.id");

  private static final ListSource OF_BODY =
      new ListSource(
          "exchange_side side join exchange e on e.id = side.exchange_id",
          "side.body_id = parent.key",
          KeyType.UUID,
          "side",
          "side.exchange_id");

  private final GovernanceMapper mapper = Mappers.getMapper(GovernanceMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaExchanges(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Exchange> save(Exchange exchange) {
    return store.attempt(
        exchange.version(),
        () -> {
          long version = store.write(mapper.toEntity(exchange), exchange.version());
          writeSides(exchange);
          return exchange.withVersion(version);
        });
  }

  /** By hand, because each row has the sort keys of the exchange in it. */
  private void writeSides(Exchange exchange) {
    if (exchange.version() > 0) {
      jdbc.sql("delete from exchange_side where exchange_id = :id")
          .param("id", exchange.id().value())
          .update();
    }
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
  public Map<ExchangeId, Exchange> byIds(Set<ExchangeId> ids) {
    return GovernanceRows.EXCHANGES.byIds(jdbc, ids, ExchangeId::value, Exchange::id);
  }

  @Override
  public Map<ExchangeScope, Page<Exchange>> pages(
      Set<? extends ExchangeScope> scopes,
      ExchangeFilter filter,
      ExchangeOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaExchanges::list,
        conditions(filter),
        sortKey(order),
        request,
        GovernanceRows.EXCHANGES);
  }

  @Override
  public Map<ExchangeScope, Long> counts(
      Set<? extends ExchangeScope> scopes, ExchangeFilter filter) {
    return pages.counts(scopes, JpaExchanges::list, conditions(filter));
  }

  private static ListSource.Parent list(ExchangeScope scope) {
    return switch (scope) {
      case ExchangeScope.Everywhere() -> EVERYWHERE.whole();
      case ExchangeScope.OfBody(var body) -> OF_BODY.under(body.value());
    };
  }

  private static SortKey sortKey(ExchangeOrder order) {
    return switch (order) {
      case START -> SortKey.text("since_ascending", true);
      case START_DESC -> SortKey.text("since_descending", false);
    };
  }

  private static Conditions conditions(ExchangeFilter filter) {
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
