package org.mintatlas.memory.award;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.Winners;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.memory.paging.InMemoryPaged;
import org.mintatlas.memory.paging.Sorting;

/** Winners in memory, as the calls there tell of them. */
public final class InMemoryWinners
    implements Winners, InMemoryPaged<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> {
  private final Calls calls;

  /** The winners of these calls. */
  public InMemoryWinners(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Map<WinnerId, AwardedRegion> byIds(Set<WinnerId> ids) {
    return of(CallFilter.ANY)
        .filter(won -> ids.contains(won.winner().id()))
        .collect(Collectors.toMap(won -> won.winner().id(), won -> won));
  }

  @Override
  public Function<WinnerScope, Stream<AwardedRegion>> lists(WinnerFilter filter) {
    return scope ->
        of(filter.calls())
            .filter(won -> isIn(scope, won))
            .filter(won -> callOf(won).status() == CallStatus.PUBLISHED)
            .filter(won -> filter.picks(won.winner().id()))
            .filter(won -> filter.matches(callOf(won)));
  }

  private static boolean isIn(WinnerScope scope, AwardedRegion won) {
    return switch (scope) {
      case WinnerScope.OfCall(var call) -> won.call().equals(call);
      case WinnerScope.OfRegion(var region) -> region.equals(won.winner().region());
    };
  }

  @Override
  public Sorting<AwardedRegion> sorting(WinnerScope scope, WinnerOrder order) {
    return switch (order) {
      case NAME -> Sorting.names(false, won -> won.winner().name());
      case NAME_DESC -> Sorting.names(true, won -> won.winner().name());
      case YEAR -> Sorting.numbers(false, this::yearOf);
      case YEAR_DESC -> Sorting.numbers(true, this::yearOf);
    };
  }

  @Override
  public String idOf(AwardedRegion won) {
    return won.winner().id().toString();
  }

  private Stream<AwardedRegion> of(CallFilter some) {
    return calls.whole(new CallScope.Everywhere(), some, CallOrder.YEAR).stream()
        .flatMap(call -> call.winners().stream().map(won -> new AwardedRegion(call.id(), won)));
  }

  private int yearOf(AwardedRegion won) {
    return callOf(won).year();
  }

  private Call callOf(AwardedRegion won) {
    return calls.existing(won.call());
  }
}
