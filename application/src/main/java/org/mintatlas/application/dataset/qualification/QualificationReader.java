package org.mintatlas.application.dataset.qualification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Unit;

/** Reads programmes, their cohorts with modules and findings, who took part, and materials. */
public final class QualificationReader {
  private static final Rule NUMBER_TAKEN =
      new Rule(
          "dataset.number-taken",
          "another cohort of the programme has it already",
          "hat schon ein anderer Durchgang des Programms");
  private static final Rule COHORT_FULL =
      new Rule(
          "dataset.cohort-full",
          "one more than the %s that the cohort holds",
          "eine mehr als die %s, die der Durchgang aufnimmt");
  private static final Rule TITLE_TAKEN =
      new Rule(
          "dataset.title-taken",
          "another material of the programme has it already",
          "hat schon ein anderes Material des Programms");

  private final Map<CohortId, Optional<Integer>> capacities = new HashMap<>();
  private final Map<CohortId, Integer> taken = new HashMap<>();
  private final Reading reading;
  private final OrganisationsReader organisations;
  private final Names<RegionId> regions;
  private final FiguresReader figures;
  private final Names<ProgrammeId> programmeNames;
  private final Names<CohortId> cohortNames;

  /** Reads after those that it refers to. */
  public QualificationReader(
      Reading reading,
      OrganisationsReader organisations,
      Names<RegionId> regions,
      FiguresReader figures) {
    this.reading = reading;
    this.organisations = organisations;
    this.regions = regions;
    this.figures = figures;
    this.programmeNames = reading.names("programme", ProgrammeId::new);
    this.cohortNames = reading.names("cohort", CohortId::new);
  }

  /** What the file of the programmes defines, once it was read. */
  public Names<ProgrammeId> programmeNames() {
    return programmeNames;
  }

  /** What the file of the cohorts defines, once it was read. */
  public Names<CohortId> cohortNames() {
    return cohortNames;
  }

  /** What the files say. */
  public QualificationFacts read() {
    return new QualificationFacts(programmes(), cohorts(), enrolments(), materials());
  }

  private List<Programme> programmes() {
    return reading
        .sourced("programmes.csv", "slug name format lead website description_de description_en")
        .list(row -> {
          Supplier<Slug> slug = programmeNames.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          Supplier<ProgrammeFormat> format =
              row.required("format", Row.oneOf(ProgrammeFormat.class));
          List<Source> sources = row.sources();
          @Nullable OrganisationId lead = row.optional("lead", organisations.reference());
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          @Nullable Wording description = row.wording("description");
          return () ->
              Programme.builder(programmeNames.id(slug.get()), slug.get(), name.get(), format.get())
                  .lead(lead)
                  .website(website)
                  .description(description)
                  .sources(sources)
                  .build();
        });
  }

  private List<Cohort> cohorts() {
    Parts<CohortModule> modules = modules();
    Parts<Finding> findings = findings();
    Once once = new Once();
    List<Cohort> cohorts =
        reading
            .sourced(
                "cohorts.csv",
                """
                slug programme_slug number name status start end end_derived mode place
                capacity certificate
                """)
            .list(row -> {
              Supplier<Slug> slug = cohortNames.define(row, "slug");
              Supplier<ProgrammeId> programme =
                  row.required("programme_slug", programmeNames.reference());
              Supplier<Integer> number = row.required("number", Written::whole);
              Supplier<String> name = row.required("name", text -> text);
              Supplier<CohortStatus> status = row.required("status", Row.oneOf(CohortStatus.class));
              Supplier<@Nullable Period> period = row.period("start", "end");
              @Nullable Mode mode = row.optional("mode", Row.oneOf(Mode.class));
              boolean endDerived =
                  Boolean.TRUE.equals(row.optional("end_derived", Row.yesOrNo("true", "false")));
              @Nullable String place = row.optional("place", text -> text);
              @Nullable Integer capacity = row.optional("capacity", Written::whole);
              @Nullable String certificate = row.optional("certificate", text -> text);
              List<Source> sources = row.sources();
              String key = row.text("slug");
              List<KeyFigure> ownFigures = figures.take(FiguresReader.Owner.COHORT, key);
              List<CohortModule> ownModules = modules.take(key);
              List<Finding> ownFindings = findings.take(key);
              return () -> {
                once.value(NUMBER_TAKEN, "number", number.get(), programme.get(), number.get());
                return Cohort.builder(
                        cohortNames.id(slug.get()),
                        programme.get(),
                        slug.get(),
                        number.get(),
                        name.get(),
                        status.get())
                    .period(period.get())
                    .endDerived(endDerived)
                    .mode(mode)
                    .place(place)
                    .capacity(capacity)
                    .certificateName(certificate)
                    .modules(ownModules)
                    .findings(ownFindings)
                    .figures(ownFigures)
                    .sources(sources)
                    .build();
              };
            });
    cohorts.forEach(cohort -> capacities.put(cohort.id(), Optional.ofNullable(cohort.capacity())));
    modules.refuseTheRest();
    findings.refuseTheRest();
    return cohorts;
  }

  private Parts<CohortModule> modules() {
    return reading
        .sourced(
            "cohort_modules.csv", "cohort_slug kind title start end mode duration duration_unit")
        .parts(
            "cohort",
            "cohort_slug",
            row -> {
              Supplier<ModuleKind> kind = row.required("kind", Row.oneOf(ModuleKind.class));
              Supplier<String> title = row.required("title", text -> text);
              Supplier<@Nullable Period> period = row.period("start", "end");
              @Nullable Mode mode = row.optional("mode", Row.oneOf(Mode.class));
              List<Source> sources = row.sources();
              Supplier<@Nullable Figure> duration = duration(row, sources);
              return () ->
                  new CohortModule(
                      kind.get(), title.get(), period.get(), mode, duration.get(), sources);
            });
  }

  private static Supplier<@Nullable Figure> duration(Row row, List<Source> sources) {
    if (row.text("duration").isEmpty()) {
      return () -> null;
    }
    Supplier<BigDecimal> value = row.required("duration", Written::decimal);
    Supplier<Unit> unit = row.required("duration_unit", Row.oneOf(Unit.class));
    Supplier<String> citation = row.required("source", text -> text);
    Supplier<Source> source =
        () -> sources.size() == 1 ? sources.getFirst() : Source.of(citation.get());
    return () -> new Figure(value.get(), Figure.Qualifier.EXACT, unit.get(), null, source.get());
  }

  private Parts<Finding> findings() {
    return reading
        .sourced("cohort_findings.csv", "cohort_slug kind text_de text_en")
        .parts(
            "cohort",
            "cohort_slug",
            row -> {
              Supplier<FindingKind> kind = row.required("kind", Row.oneOf(FindingKind.class));
              Supplier<Wording> text = row.requiredWording("text");
              Supplier<Source> source = row.source();
              return () -> new Finding(kind.get(), text.get(), source.get());
            });
  }

  private List<Enrolment> enrolments() {
    Once once = new Once();
    return reading
        .rows("enrolments.csv", "cohort_slug region_slug status")
        .list(row -> {
          Supplier<CohortId> cohort = row.required("cohort_slug", cohortNames.reference());
          Supplier<RegionId> region = row.required("region_slug", regions.reference());
          Supplier<EnrolmentStatus> status =
              row.required("status", Row.oneOf(EnrolmentStatus.class));
          return () -> {
            once.row(cohort.get(), region.get());
            requireRoom(cohort.get(), status.get());
            return new Enrolment(
                reading.id(EnrolmentId::new),
                0,
                cohort.get(),
                region.get(),
                null,
                Enrolment.State.of(status.get(), null));
          };
        });
  }

  private void requireRoom(CohortId cohort, EnrolmentStatus status) {
    if (!status.takesPlace()) {
      return;
    }
    int number = taken.merge(cohort, 1, Integer::sum);
    capacities
        .getOrDefault(cohort, Optional.empty())
        .filter(capacity -> number > capacity)
        .ifPresent(capacity -> {
          throw COHORT_FULL.broken("cohort_slug", null, capacity);
        });
  }

  private List<Material> materials() {
    Once once = new Once();
    return reading
        .sourced(
            "materials.csv",
            "programme_slug title kind edition audience_de audience_en language link")
        .list(row -> {
          Supplier<ProgrammeId> programme =
              row.required("programme_slug", programmeNames.reference());
          Supplier<String> title = row.required("title", text -> text);
          Supplier<MaterialKind> kind = row.required("kind", Row.oneOf(MaterialKind.class));
          @Nullable String edition = row.optional("edition", text -> text);
          @Nullable Wording audience = row.wording("audience");
          Supplier<String> language = row.required("language", text -> text);
          @Nullable WebAddress link = row.optional("link", WebAddress::new);
          List<Source> sources = row.sources();
          return () -> {
            once.value(TITLE_TAKEN, "title", title.get(), programme.get(), title.get());
            return Material.builder(
                    reading.id(MaterialId::new),
                    programme.get(),
                    title.get(),
                    kind.get(),
                    language.get())
                .edition(edition)
                .audience(audience)
                .link(link)
                .sources(sources)
                .build();
          };
        });
  }
}
