package org.mintatlas.application.award;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.award.WinnerId;

/** Winners in memory, as the calls there tell of them. */
public final class InMemoryWinners implements Winners {
  private final InMemoryCalls calls;

  /** The winners of these calls. */
  public InMemoryWinners(InMemoryCalls calls) {
    this.calls = calls;
  }

  @Override
  public Map<WinnerId, AwardedRegion> byIds(Set<WinnerId> ids) {
    return calls
        .winners()
        .filter(won -> ids.contains(won.winner().id()))
        .collect(Collectors.toMap(won -> won.winner().id(), won -> won));
  }

  @Override
  public Map<WinnerScope, Page<AwardedRegion>> pages(
      Set<? extends WinnerScope> scopes,
      WinnerFilter filter,
      WinnerOrder order,
      PageRequest request) {
    Function<AwardedRegion, String> key = key(order);
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> won -> new Position(key.apply(won), won.winner().id().toString()),
        inOrder(order),
        request);
  }

  @Override
  public Map<WinnerScope, Long> counts(Set<? extends WinnerScope> scopes, WinnerFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<AwardedRegion> list(WinnerScope scope, WinnerFilter filter) {
    return calls
        .winners()
        .filter(won -> isIn(scope, won))
        .filter(won -> Wanted.oneOf(filter.years(), yearOf(won)));
  }

  private static boolean isIn(WinnerScope scope, AwardedRegion won) {
    return switch (scope) {
      case WinnerScope.OfCall(var call) -> won.call().equals(call);
      case WinnerScope.OfRegion(var region) -> region.equals(won.winner().region());
    };
  }

  private Function<AwardedRegion, String> key(WinnerOrder order) {
    return switch (order) {
      case NAME, NAME_DESC -> won -> won.winner().name();
      case YEAR, YEAR_DESC -> won -> String.format(Locale.ROOT, "%04d", yearOf(won));
    };
  }

  private static Comparator<Position> inOrder(WinnerOrder order) {
    return switch (order) {
      case NAME -> PositionOrder.names(NameOrder.NAME);
      case NAME_DESC -> PositionOrder.names(NameOrder.NAME_DESC);
      case YEAR -> PositionOrder.texts(false);
      case YEAR_DESC -> PositionOrder.texts(true);
    };
  }

  private Integer yearOf(AwardedRegion won) {
    return calls.byIds(Set.of(won.call())).values().iterator().next().year();
  }
}
