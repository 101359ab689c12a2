package org.mintatlas.persistence.award;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Winners in the database; {@link JpaCalls} writes them. */
public class JdbcWinners implements Winners {
  private static final ListSource OF_CALL =
      new ListSource("call_winner w", "w.call_id = parent.key", KeyType.UUID, "w", "w.id");

  private static final ListSource OF_REGION =
      new ListSource("call_winner w", "w.region_id = parent.key", KeyType.UUID, "w", "w.id");

  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Reads from the database. */
  public JdbcWinners(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public Map<WinnerId, AwardedRegion> byIds(Set<WinnerId> ids) {
    return AwardRows.WINNERS.byIds(jdbc, ids, WinnerId::value, won -> won.winner().id());
  }

  @Override
  public Map<WinnerScope, Page<AwardedRegion>> pages(
      Set<? extends WinnerScope> scopes,
      WinnerFilter filter,
      WinnerOrder order,
      PageRequest request) {
    return pages.pages(
        scopes, JdbcWinners::list, conditions(filter), sortKey(order), request, AwardRows.WINNERS);
  }

  @Override
  public Map<WinnerScope, Long> counts(Set<? extends WinnerScope> scopes, WinnerFilter filter) {
    return pages.counts(scopes, JdbcWinners::list, conditions(filter));
  }

  private static ListSource.Parent list(WinnerScope scope) {
    return switch (scope) {
      case WinnerScope.OfCall(var call) -> OF_CALL.under(call.value());
      case WinnerScope.OfRegion(var region) -> OF_REGION.under(region.value());
    };
  }

  private static SortKey sortKey(WinnerOrder order) {
    return switch (order) {
      case NAME -> SortKey.text("name", true);
      case NAME_DESC -> SortKey.text("name", false);
      case YEAR -> new SortKey("year", true, Integer::valueOf);
      case YEAR_DESC -> new SortKey("year", false, Integer::valueOf);
    };
  }

  private static Conditions conditions(WinnerFilter filter) {
    return new Conditions().when("w.year = any(:years)", "years", JpaCalls.years(filter.years()));
  }
}
