package org.mintatlas.application.award;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.region.RegionId;

/** Calls in memory. */
public final class InMemoryCalls implements Calls {
  private final Awards awards;
  private final Bodies bodies;
  private final Persons persons;
  private final Regions regions;
  private Function<Set<ApplicationId>, Map<ApplicationId, Application>> applications =
      ids -> Map.of();
  private final InMemoryAggregates<CallId, Call> calls = InMemoryAggregates.withoutSlug();

  /** Calls refer to what these collections hold. */
  public InMemoryCalls(Awards awards, Bodies bodies, Persons persons, Regions regions) {
    this.awards = awards;
    this.bodies = bodies;
    this.persons = persons;
    this.regions = regions;
  }

  /** Winners can refer to what this collection holds, which refers to calls itself. */
  void applicationsIn(InMemoryApplications collection) {
    applications = collection::byIds;
  }

  /** All winners with their calls. */
  Stream<AwardedRegion> winners() {
    return calls
        .all()
        .flatMap(call -> call.winners().stream().map(won -> new AwardedRegion(call.id(), won)));
  }

  @Override
  public SaveResult<Call> save(Call call) {
    if (awards.byIds(Set.of(call.award())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("award");
    }
    if (call.jury() != null && bodies.byIds(Set.of(call.jury())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("body");
    }
    if (persons.byIds(call.jurors()).size() < call.jurors().size()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    Set<RegionId> winning =
        call.winners().stream()
            .map(Winner::region)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (regions.profilesByIds(winning).size() < winning.size()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    Set<ApplicationId> applied =
        call.winners().stream()
            .map(Winner::application)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (applications.apply(applied).size() < applied.size()) {
      return new SaveResult.ReferenceUnknown<>("application");
    }
    return byYear(call.award(), call.year()).filter(c -> !c.id().equals(call.id())).isPresent()
        ? new SaveResult.Stale<>(call.version())
        : calls.save(call);
  }

  @Override
  public Map<CallId, Call> byIds(Set<CallId> ids) {
    return calls.byIds(ids);
  }

  @Override
  public Optional<Call> byYear(AwardId award, int year) {
    return calls
        .all()
        .filter(call -> call.award().equals(award) && call.year() == year)
        .findFirst();
  }

  @Override
  public Map<CallScope, Page<Call>> pages(
      Set<? extends CallScope> scopes, CallFilter filter, CallOrder order, PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            call ->
                new Position(String.format(Locale.ROOT, "%04d", call.year()), call.id().toString()),
        PositionOrder.texts(order == CallOrder.YEAR_DESC),
        request);
  }

  @Override
  public Map<CallScope, Long> counts(Set<? extends CallScope> scopes, CallFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Call> list(CallScope scope, CallFilter filter) {
    Set<AwardId> wanted =
        filter.awards().stream()
            .flatMap(slug -> awards.bySlug(slug).stream())
            .map(Award::id)
            .collect(Collectors.toSet());
    return calls
        .all()
        .filter(call -> isIn(scope, call))
        .filter(call -> Wanted.oneOf(filter.years(), call.year()))
        .filter(call -> Wanted.oneOf(filter.statuses(), call.status()))
        .filter(call -> filter.awards().isEmpty() || wanted.contains(call.award()));
  }

  private static boolean isIn(CallScope scope, Call call) {
    return switch (scope) {
      case CallScope.Everywhere() -> true;
      case CallScope.OfAward(var award) -> call.award().equals(award);
    };
  }
}
