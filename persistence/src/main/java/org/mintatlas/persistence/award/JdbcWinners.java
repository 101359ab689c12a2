package org.mintatlas.persistence.award;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.statement.Statements;

/** Winners in the database; {@link JpaCalls} writes them. */
class JdbcWinners implements Winners {
  /** Those of a call that is decided only are nobody's business yet. */
  private static final String ARE_PUBLIC =
      "(select c.status from call c where c.id = w.call_id) = 'PUBLISHED'";

  private final Statements jdbc;
  private final KeysetPages pages;

  JdbcWinners(Statements jdbc) {
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc, KnownRows.NONE);
  }

  @Override
  public Map<WinnerId, AwardedRegion> byIds(Set<WinnerId> ids) {
    return KnownRows.NONE.byIds(jdbc, AwardRows.WINNERS, ids).stream()
        .collect(Collectors.toMap(won -> won.winner().id(), Function.identity()));
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

  private static Parent list(WinnerScope scope) {
    return switch (scope) {
      case WinnerScope.OfCall(var call) ->
          AwardRows.WINNERS.under("call_id", call).where(ARE_PUBLIC);
      case WinnerScope.OfRegion(var region) ->
          AwardRows.WINNERS.under("region_id", region).where(ARE_PUBLIC);
    };
  }

  private static SortKey sortKey(WinnerOrder order) {
    return switch (order) {
      case NAME, NAME_DESC -> SortKey.text("name", order);
      case YEAR, YEAR_DESC -> SortKey.wholeNumber("year", order);
    };
  }

  private static Conditions conditions(WinnerFilter filter) {
    return AwardRows.WINNERS.picked(
        new Conditions().oneOfNumbers("w.year", "years", filter.years()), filter, false);
  }
}
