package org.mintatlas.application.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.region.RegionId;

/** Stores awards, their calls, and who applied and won. */
public final class AwardsWriter {
  private final Awards awards;
  private final Calls calls;
  private final Applications applications;
  private final Run.Kind<Award> awardKind;
  private final Run.Kind<Call> callKind;
  private final Run.Kind<Application> applicationKind;

  /** Stores into these collections. */
  public AwardsWriter(Awards awards, Calls calls, Applications applications) {
    this.awards = awards;
    this.calls = calls;
    this.applications = applications;
    awardKind =
        new Run.Kind<>(
            "awards",
            Change.Subject.AWARD,
            award -> award.id().value(),
            Award::version,
            awards::save);
    callKind =
        new Run.Kind<>(
            "award calls",
            Change.Subject.CALL,
            call -> call.id().value(),
            Call::version,
            calls::save);
    applicationKind =
        new Run.Kind<>(
            "award applications",
            null, // they are not public
            application -> application.id().value(),
            Application::version,
            applications::save);
  }

  void write(Facts.Awards facts, Run run) {
    facts.awards().forEach(fact -> award(fact, run));
    Map<CallId, List<Application>> applied =
        facts.applications().stream().collect(Collectors.groupingBy(Application::call));
    facts.calls().forEach(fact -> call(fact, applied.getOrDefault(fact.id(), List.of()), run));
  }

  private void award(Award fact, Run run) {
    Optional<Award> stored = awards.bySlug(fact.slug());
    AwardId id = stored.map(Award::id).orElse(fact.id());
    run.awards.put(fact.id(), id);
    run.store(
        awardKind,
        fact.slug(),
        stored,
        new Award(
            id,
            stored.map(Award::version).orElse(0L),
            fact.slug(),
            fact.name(),
            run.organisations.ofOptional(fact.host()),
            fact.sources()));
  }

  private void call(Call fact, List<Application> applied, Run run) {
    AwardId award = run.awards.of(fact.award());
    Optional<Call> stored = calls.byYear(award, fact.year());
    CallId id = stored.map(Call::id).orElse(fact.id());
    run.calls.put(fact.id(), id);
    Call wanted =
        fact.toBuilder()
            .id(id)
            .version(stored.map(Call::version).orElse(0L))
            .award(award)
            .jury(run.bodies.ofOptional(fact.jury()))
            // Who judges is no fact of a dataset: what is stored of that stays.
            .jurors(stored.map(Call::jurors).orElse(Set.of()))
            .build();
    if (!applied.isEmpty() && stored.isEmpty()) {
      // Applications refer to the call, and its winners to the applications.
      run.store(callKind, fact.year(), stored, wanted.toBuilder().winners(List.of()).build());
      stored = calls.byYear(award, fact.year());
      wanted = wanted.toBuilder().version(stored.map(Call::version).orElse(0L)).build();
    }
    Map<RegionId, ApplicationId> known = applications(id, applied, run);
    run.store(
        callKind,
        fact.year(),
        stored,
        wanted.toBuilder().winners(winners(fact, stored, known, run)).build());
  }

  private Map<RegionId, ApplicationId> applications(CallId call, List<Application> facts, Run run) {
    if (facts.isEmpty()) {
      return Map.of();
    }
    Map<RegionId, Application> stored =
        applications.ofCalls(Set.of(call)).getOrDefault(call, List.of()).stream()
            .collect(Collectors.toMap(Application::region, Function.identity()));
    for (Application fact : facts) {
      RegionId region = run.regions.of(fact.region());
      @Nullable Application known = stored.get(region);
      Application wanted =
          new Application(
              known == null ? fact.id() : known.id(),
              known == null ? 0 : known.version(),
              call,
              region,
              fact.title(),
              fact.example(),
              Application.State.of(
                  fact.status(), known == null ? null : known.by(), fact.submittedAt()));
      stored.put(
          region, run.store(applicationKind, fact.title(), Optional.ofNullable(known), wanted));
    }
    return stored.values().stream().collect(Collectors.toMap(Application::region, Application::id));
  }

  private static List<Winner> winners(
      Call fact, Optional<Call> stored, Map<RegionId, ApplicationId> applied, Run run) {
    Map<Object, Winner> known =
        stored.map(Call::winners).orElse(List.of()).stream()
            .collect(Collectors.toMap(AwardsWriter::who, Function.identity()));
    return fact.winners().stream()
        .map(winner -> {
          @Nullable RegionId region = run.regions.ofOptional(winner.region());
          @Nullable Winner before = known.get(region == null ? winner.name() : region);
          @Nullable ApplicationId application = region == null ? null : applied.get(region);
          return new Winner(
              before == null ? winner.id() : before.id(),
              region,
              winner.name(),
              winner.project(),
              application == null && before != null ? before.application() : application,
              winner.sources());
        })
        .toList();
  }

  /** What stays the same of a winner from one import to the next. */
  private static Object who(Winner winner) {
    return winner.region() == null ? winner.name() : winner.region();
  }
}
