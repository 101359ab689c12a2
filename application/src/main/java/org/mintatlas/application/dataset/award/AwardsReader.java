package org.mintatlas.application.dataset.award;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.domain.shared.figure.KeyFigure;

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
  private final OrganisationsReader organisations;
  private final Names<RegionId> regions;
  private final Names<BodyId> bodies;
  private final FiguresReader figures;
  private final Names<AwardId> names;
  private final Map<String, CallId> callIds = new HashMap<>();
  private final Set<String> definedCalls = new HashSet<>();

  /** Reads after those that it refers to. */
  public AwardsReader(
      Reading reading,
      OrganisationsReader organisations,
      Names<RegionId> regions,
      Names<BodyId> bodies,
      FiguresReader figures) {
    this.reading = reading;
    this.organisations = organisations;
    this.regions = regions;
    this.bodies = bodies;
    this.figures = figures;
    this.names = reading.names("award", AwardId::new);
  }

  /** Reads a reference to a call, such as {@code mint-regionen-wirken/2024}, once all are read. */
  public Function<String, CallId> callReference() {
    return key -> {
      if (!definedCalls.contains(key)) {
        throw Names.UNKNOWN.broken("call", key, "call");
      }
      return callId(key);
    };
  }

  private CallId callId(String key) {
    return callIds.computeIfAbsent(key, k -> reading.id(CallId::new));
  }

  /** What the files say. */
  public AwardFacts read() {
    List<Award> awards = awards();
    Parts<Application> applications = applications();
    Parts<Winner> winners = winners(applications);
    List<Application> applied = new ArrayList<>();
    List<Call> calls = new ArrayList<>();
    for (Row row :
        reading.sourced(
            "award_calls.csv",
            """
            award_slug year theme_de theme_en status opens deadline ceremony jury brochure
            audience_de audience_en
            """)) {
      String key = key(row);
      List<Application> ownApplications = applications.take(key);
      applied.addAll(ownApplications);
      call(row, key, winners.take(key), figures.take(FiguresReader.Owner.CALL, key))
          .ifPresent(calls::add);
    }
    applications.refuseTheRest();
    winners.refuseTheRest();
    return new AwardFacts(awards, calls, applied);
  }

  private static String key(Row row) {
    return row.text("award_slug") + "/" + row.text("year");
  }

  private List<Award> awards() {
    return reading
        .sourced("awards.csv", "slug name host")
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          List<Source> sources = row.sources();
          @Nullable OrganisationId host = row.optional("host", organisations.reference());
          return () -> new Award(names.id(slug.get()), 0, slug.get(), name.get(), host, sources);
        });
  }

  private Optional<Call> call(
      Row row, String key, List<Winner> winners, List<KeyFigure> ownFigures) {
    Supplier<AwardId> award = row.required("award_slug", names.reference());
    Supplier<Integer> year = row.required("year", Written::whole);
    @Nullable Wording theme = row.wording("theme");
    Supplier<CallStatus> status = row.required("status", Row.oneOf(CallStatus.class));
    @Nullable PartialDate opens = row.optional("opens", PartialDate::parse);
    @Nullable PartialDate deadline = row.optional("deadline", PartialDate::parse);
    @Nullable PartialDate ceremony = row.optional("ceremony", PartialDate::parse);
    @Nullable BodyId jury = row.optional("jury", bodies.reference());
    @Nullable WebAddress brochure = row.optional("brochure", WebAddress::new);
    @Nullable Wording audience = row.wording("audience");
    List<Source> sources = row.sources();
    if (!definedCalls.add(key)) {
      row.problem("year", row.text("year"), YEAR_TAKEN);
    }
    return row.build(() ->
        Call.builder(callId(key), award.get(), year.get())
            .theme(theme)
            .status(status.get())
            .opens(opens)
            .deadline(deadline)
            .ceremony(ceremony)
            .jury(jury)
            .brochure(brochure)
            .winners(winners)
            .figures(ownFigures)
            .audience(audience)
            .sources(sources)
            .build());
  }

  private Parts<Application> applications() {
    Parts<Application> applications = new Parts<>("call", "award_slug");
    Once once = new Once();
    for (Row row :
        reading.rows(
            "award_applications.csv", "award_slug year region_slug title example submitted_at")) {
      String key = key(row);
      row.required("award_slug", names.reference());
      row.required("year", Written::whole);
      Supplier<RegionId> region = row.required("region_slug", regions.reference());
      Supplier<String> title = row.required("title", text -> text);
      Supplier<String> example = row.required("example", text -> text);
      Supplier<Instant> submittedAt = row.required("submitted_at", Written::moment);
      row.build(
              () -> {
                once.value(APPLIED_TWICE, "row", null, key, region.get());
                return new Application(
                    reading.id(ApplicationId::new),
                    0,
                    callId(key),
                    region.get(),
                    title.get(),
                    example.get(),
                    new Application.State.Submitted(null, submittedAt.get()));
              })
          .ifPresent(application -> applications.add(row, key, application));
    }
    return applications;
  }

  /** Where the applications for a call are known, its winners are among them. */
  private Parts<Winner> winners(Parts<Application> applications) {
    Parts<Winner> winners = new Parts<>("call", "award_slug");
    Once once = new Once();
    for (Row row :
        reading.sourced("award_winners.csv", "award_slug year region_slug name project")) {
      String key = key(row);
      row.required("award_slug", names.reference());
      row.required("year", Written::whole);
      @Nullable RegionId region = row.optional("region_slug", regions.reference());
      Supplier<String> name = row.required("name", text -> text);
      @Nullable String project = row.optional("project", text -> text);
      List<Source> sources = row.sources();
      row.build(
              () -> {
                String column = region == null ? "name" : "region_slug";
                once.value(
                    WINS_TWICE,
                    column,
                    row.text(column),
                    key,
                    region == null ? name.get() : region);
                List<Application> applied = applications.of(key);
                Optional<ApplicationId> application =
                    applied.stream()
                        .filter(a -> a.region().equals(region))
                        .map(Application::id)
                        .findFirst();
                if (region != null && !applied.isEmpty() && application.isEmpty()) {
                  throw NEVER_APPLIED.broken("region_slug", row.text("region_slug"));
                }
                return new Winner(
                    reading.id(WinnerId::new),
                    region,
                    name.get(),
                    project,
                    application.orElse(null),
                    sources);
              })
          .ifPresent(winner -> winners.add(row, key, winner));
    }
    return winners;
  }
}
