package org.mintatlas.application.dataset.award;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallBuilder;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;

/** Reads awards, their calls, and who applied and won. */
public final class AwardsReader {
  private static final Rule YEAR_TAKEN =
      new Rule(
          "dataset.year-taken",
          "another call of the award has it already",
          "hat schon eine andere Ausschreibung des Preises");

  private static final Rule APPLIED_TWICE =
      new Rule(
          "dataset.applied-twice",
          "the region applied already",
          "die Region hat sich schon beworben");
  private static final Rule WINS_TWICE =
      new Rule(
          "dataset.wins-twice",
          "wins twice in the same call",
          "gewinnt zweimal in derselben Ausschreibung");
  private static final Rule NEVER_APPLIED =
      new Rule(
          "dataset.never-applied",
          "did not apply for the call",
          "hat sich nicht auf die Ausschreibung beworben");

  private final Reading reading;
  private final FiguresReader figures;
  private final Ports ports;
  private final Names<AwardId, Award> awards;
  private final Kind<CallId, Call> calls;
  private final Kind<ApplicationId, Application> applications;
  private final Known<CallId, RegionId, Application> known;
  private final Map<String, CallId> callIds = new HashMap<>();
  private final Set<String> definedCalls = new HashSet<>();

  /** Reads after regions and bodies; applications are not public, so nobody is told of them. */
  public AwardsReader(Reading reading, Ports ports, FiguresReader figures) {
    this.reading = reading;
    this.figures = figures;
    this.ports = ports;
    awards = reading.names("award", AwardId.class, AwardId::new, "awards", ports.awards());
    calls = reading.kind(CallId::new, "award calls", ports.calls());
    applications = reading.kind(ApplicationId::new, "award applications", ports.applications());
    known =
        new Known<>(
            call -> ports.applications().ofCalls(Set.of(call)).getOrDefault(call, List.of()),
            Application::region);
    reading.refer(CallId.class, this::defined);
  }

  /** A call by a key such as {@code mint-regionen-wirken/2024}, once all are read. */
  private CallId defined(String key) {
    if (!definedCalls.contains(key)) {
      throw Names.UNKNOWN.broken("call", key, "call");
    }
    return callIds.computeIfAbsent(key, k -> reading.id(CallId::new));
  }

  /** Reads which call a row is about. */
  private CallId call(Row row) {
    AwardId award = row.required("award_slug", reading.to(AwardId.class));
    return call(row, award, row.whole("year"));
  }

  private CallId call(Row row, AwardId award, int year) {
    return row.together(() ->
        callIds.computeIfAbsent(key(row), k -> calls.id(() -> ports.calls().byYear(award, year))));
  }

  private static String key(Row row) {
    return row.text("award_slug") + "/" + row.text("year");
  }

  /** Reads the files. */
  public void read() {
    awards.read(
        reading.sourced("awards.csv", "slug name host"),
        (row, id, slug) ->
            new Award(
                id,
                0,
                slug,
                row.required("name"),
                row.optional("host", reading.to(OrganisationId.class)),
                row.sources()));
    Parts<Application> applied = applications();
    Parts<Winner> winners = winners(applied);
    reading
        .sourced(
            "award_calls.csv",
            """
            award_slug year theme_de theme_en status opens deadline ceremony jury brochure
            audience_de audience_en
            """)
        .each(row -> {
          List<Application> own = applied.take(key(row));
          add(call(row, winners), own);
        });
    applied.refuseTheRest();
    winners.refuseTheRest();
  }

  private Call call(Row row, Parts<Winner> winners) {
    String key = key(row);
    AwardId award = row.required("award_slug", reading.to(AwardId.class));
    int year = row.whole("year");
    CallId id = call(row, award, year);
    CallBuilder call =
        Call.builder(id, award, year)
            .theme(row.wording("theme"))
            .status(row.required("status", CallStatus.class))
            .opens(row.optional("opens", PartialDate::parse))
            .deadline(row.optional("deadline", PartialDate::parse))
            .ceremony(row.optional("ceremony", PartialDate::parse))
            .jury(row.optional("jury", reading.to(BodyId.class)))
            // Who judges is no fact of a dataset: what is stored of that stays.
            .jurors(calls.stored(id).map(Call::jurors).orElse(Set.of()))
            .brochure(row.optional("brochure", WebAddress::new))
            .winners(winners.take(key))
            .figures(figures.take(FiguresReader.Owner.CALL, key))
            .audience(row.wording("audience"))
            .sources(row.sources());
    if (!definedCalls.add(key)) {
      row.problem("year", row.text("year"), YEAR_TAKEN);
    }
    return call.build();
  }

  /** Applications refer to the call, and its winners to the applications. */
  private void add(Call call, List<Application> applied) {
    if (!applied.isEmpty() && calls.stored(call.id()).isEmpty()) {
      Call undecided = call.toBuilder().winners(List.of()).build();
      reading.facts().add(0, run -> run.store(calls, call.year(), undecided));
    }
    applied.forEach(application -> applications.add(application.title(), application));
    calls.add(call.year(), call);
  }

  private Parts<Application> applications() {
    Parts<Application> parts = new Parts<>("call", "award_slug");
    Once once = new Once();
    reading
        .rows("award_applications.csv", "award_slug year region_slug title example submitted_at")
        .each(row -> {
          CallId call = call(row);
          RegionId region = row.required("region_slug", reading.to(RegionId.class));
          String title = row.required("title");
          String example = row.required("example");
          Instant submittedAt = row.required("submitted_at", Written::moment);
          row.check();
          once.value(APPLIED_TWICE, "row", null, call, region);
          ApplicationId id = applications.id(() -> known.find(call, region));
          @Nullable PersonId by = applications.stored(id).map(Application::by).orElse(null);
          Application.State state = new Application.State.Submitted(by, submittedAt);
          parts.add(row, key(row), new Application(id, 0, call, region, title, example, state));
        });
    return parts;
  }

  /** Where the applications for a call are known, its winners are among them. */
  private Parts<Winner> winners(Parts<Application> applications) {
    Parts<Winner> winners = new Parts<>("call", "award_slug");
    Once once = new Once();
    reading
        .sourced("award_winners.csv", "award_slug year region_slug name project")
        .each(row -> {
          CallId call = call(row);
          @Nullable RegionId region = row.optional("region_slug", reading.to(RegionId.class));
          String name = row.required("name");
          @Nullable String project = row.optional("project");
          List<Source> sources = row.sources();
          row.check();
          Object who = region == null ? name : region;
          String column = region == null ? "name" : "region_slug";
          once.value(WINS_TWICE, column, row.text(column), call, who);
          List<Application> applied = applications.of(key(row));
          Optional<ApplicationId> application =
              applied.stream()
                  .filter(a -> a.region().equals(region))
                  .map(Application::id)
                  .findFirst();
          if (region != null && !applied.isEmpty() && application.isEmpty()) {
            throw NEVER_APPLIED.broken("region_slug", row.text("region_slug"));
          }
          Optional<Winner> stored = stored(call, who);
          winners.add(
              row,
              key(row),
              new Winner(
                  stored.map(Winner::id).orElseGet(() -> reading.id(WinnerId::new)),
                  region,
                  name,
                  project,
                  application.or(() -> stored.map(Winner::application)).orElse(null),
                  sources));
        });
    return winners;
  }

  /** The winner that stays the same from one import to the next: the region, else the name. */
  private Optional<Winner> stored(CallId call, Object who) {
    return calls.stored(call).stream()
        .flatMap(known -> known.winners().stream())
        .filter(winner -> who.equals(winner.region() == null ? winner.name() : winner.region()))
        .findFirst();
  }
}
