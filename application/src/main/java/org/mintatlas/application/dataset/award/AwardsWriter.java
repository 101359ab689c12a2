package org.mintatlas.application.dataset.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallBuilder;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.region.RegionId;

/** Stores awards, their calls, and who applied and won. */
public final class AwardsWriter {
  private final Awards awards;
  private final Calls calls;
  private final Applications applications;
  private final Kind<AwardId, Award> awardKind;
  private final Kind<CallId, Call> callKind;
  private final Kind<ApplicationId, Application> applicationKind;

  /** Stores into these collections. */
  public AwardsWriter(Awards awards, Calls calls, Applications applications) {
    this.awards = awards;
    this.calls = calls;
    this.applications = applications;
    awardKind = new Kind<>("awards", Change.Subject.AWARD, awards);
    callKind = new Kind<>("award calls", Change.Subject.CALL, calls);
    // Applications are not public: nobody is told of them.
    applicationKind = new Kind<>("award applications", null, applications);
  }

  /** Stores them, after the regions that applied and the bodies that judge. */
  public void write(AwardFacts facts, Run run) {
    facts.awards().forEach(fact -> award(fact, run));
    Map<CallId, List<Application>> applied =
        facts.applications().stream().collect(Collectors.groupingBy(Application::call));
    facts.calls().forEach(fact -> call(fact, applied.getOrDefault(fact.id(), List.of()), run));
  }

  private void award(Award fact, Run run) {
    run.store(
        awardKind,
        fact.slug(),
        fact,
        awards.bySlug(fact.slug()),
        id ->
            new Award(
                id, 0, fact.slug(), fact.name(), run.ofOptional(fact.host()), fact.sources()));
  }

  private void call(Call fact, List<Application> applied, Run run) {
    AwardId award = run.of(fact.award());
    Optional<Call> stored = calls.byYear(award, fact.year());
    UnaryOperator<CallBuilder> own =
        builder ->
            builder
                .award(award)
                .jury(run.ofOptional(fact.jury()))
                // Who judges is no fact of a dataset: what is stored of that stays.
                .jurors(stored.map(Call::jurors).orElse(Set.of()));
    Optional<Call> before = stored;
    if (!applied.isEmpty() && stored.isEmpty()) {
      // Applications refer to the call, and its winners to the applications.
      before =
          Optional.of(
              run.store(
                  callKind,
                  fact.year(),
                  fact,
                  stored,
                  id -> own.apply(fact.toBuilder().id(id)).winners(List.of()).build()));
    }
    CallId call = before.map(Call::id).orElse(fact.id());
    Map<RegionId, ApplicationId> known = applications(call, applied, run);
    List<Winner> winners = winners(fact, stored, known, run);
    run.store(
        callKind,
        fact.year(),
        fact,
        before,
        id -> own.apply(fact.toBuilder().id(id)).winners(winners).build());
  }

  private Map<RegionId, ApplicationId> applications(CallId call, List<Application> facts, Run run) {
    if (facts.isEmpty()) {
      return Map.of();
    }
    Map<RegionId, Application> stored =
        applications.ofCalls(Set.of(call)).getOrDefault(call, List.of()).stream()
            .collect(Collectors.toMap(Application::region, Function.identity()));
    for (Application fact : facts) {
      RegionId region = run.of(fact.region());
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
          @Nullable RegionId region = run.ofOptional(winner.region());
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
