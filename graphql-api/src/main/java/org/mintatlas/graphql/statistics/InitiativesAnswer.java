package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;

/**
 * The initiatives on a day.
 *
 * @param on the day on which they were counted
 * @param counts by kind and state
 */
public record InitiativesAnswer(LocalDate on, List<InitiativeCount> counts) {

  public InitiativesAnswer {
    counts = List.copyOf(counts);
  }

  public record KindCount(InitiativeKind kind, int totalCount) {}

  public record StateCount(FederalState state, int totalCount, List<KindCount> byKind) {}

  public int totalCount() {
    return total(count -> true);
  }

  public List<KindCount> byKind() {
    return byKind(count -> true);
  }

  public List<StateCount> byState() {
    return Arrays.stream(FederalState.values())
        .map(state -> {
          Predicate<InitiativeCount> there = count -> count.state() == state;
          return new StateCount(state, total(there), byKind(there));
        })
        .filter(count -> count.totalCount() > 0)
        .toList();
  }

  public int withoutStateCount() {
    return total(count -> count.state() == null);
  }

  private List<KindCount> byKind(Predicate<InitiativeCount> which) {
    return Arrays.stream(InitiativeKind.values())
        .map(kind -> new KindCount(kind, total(which.and(count -> count.kind() == kind))))
        .filter(count -> count.totalCount() > 0)
        .toList();
  }

  private int total(Predicate<InitiativeCount> which) {
    return Math.toIntExact(
        counts.stream().filter(which).mapToLong(InitiativeCount::initiatives).sum());
  }
}
