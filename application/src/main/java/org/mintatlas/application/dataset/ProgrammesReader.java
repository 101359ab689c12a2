package org.mintatlas.application.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Unit;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;

/** Reads programmes, their cohorts with modules and findings, who took part, and materials. */
final class ProgrammesReader {
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
  private final FiguresReader figures;
  private final Names<ProgrammeId> programmeNames;
  private final Names<CohortId> cohortNames;

  ProgrammesReader(Reading reading, FiguresReader figures) {
    this.reading = reading;
    this.figures = figures;
    this.programmeNames = new Names<>("programme", () -> new ProgrammeId(reading.ids().next()));
    this.cohortNames = new Names<>("cohort", () -> new CohortId(reading.ids().next()));
  }

  /** What the file of the programmes defines, once it was read. */
  Names<ProgrammeId> programmeNames() {
    return programmeNames;
  }

  /** What the file of the cohorts defines, once it was read. */
  Names<CohortId> cohortNames() {
    return cohortNames;
  }

  Facts.Qualification read(Names<RegionId> regions) {
    return new Facts.Qualification(programmes(), cohorts(), enrolments(regions), materials());
  }

  private List<Programme> programmes() {
    List<Programme> programmes = new ArrayList<>();
    for (Row row :
        reading.rows(
            "programmes.csv",
            "slug",
            "name",
            "format",
            "lead",
            "website",
            "description_de",
            "description_en",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = programmeNames.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      Supplier<ProgrammeFormat> format = row.required("format", Row.oneOf(ProgrammeFormat.class));
      List<Source> sources = row.sources();
      @Nullable OrganisationId lead = row.optional("lead", reading.organisations().reference());
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      @Nullable Wording description = row.wording("description");
      row.build(() ->
              Programme.builder(programmeNames.id(slug.get()), slug.get(), name.get(), format.get())
                  .lead(lead)
                  .website(website)
                  .description(description)
                  .sources(sources)
                  .build())
          .ifPresent(programmes::add);
    }
    return programmes;
  }

  private List<Cohort> cohorts() {
    Parts<CohortModule> modules = modules();
    Parts<Finding> findings = findings();
    List<Cohort> cohorts = new ArrayList<>();
    Set<List<Object>> numbers = new HashSet<>();
    for (Row row :
        reading.rows(
            "cohorts.csv",
            "slug",
            "programme_slug",
            "number",
            "name",
            "status",
            "start",
            "end",
            "end_derived",
            "mode",
            "place",
            "capacity",
            "certificate",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = cohortNames.define(row, "slug");
      Supplier<ProgrammeId> programme = row.required("programme_slug", programmeNames.reference());
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
      row.build(
              () -> {
                if (!numbers.add(List.of(programme.get(), number.get()))) {
                  throw NUMBER_TAKEN.broken("number", number.get());
                }
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
              })
          .ifPresent(cohort -> {
            cohorts.add(cohort);
            capacities.put(cohort.id(), Optional.ofNullable(cohort.capacity()));
          });
    }
    modules.refuseTheRest();
    findings.refuseTheRest();
    return cohorts;
  }

  private Parts<CohortModule> modules() {
    Parts<CohortModule> modules = new Parts<>("cohort", "cohort_slug");
    for (Row row :
        reading.rows(
            "cohort_modules.csv",
            "cohort_slug",
            "kind",
            "title",
            "start",
            "end",
            "mode",
            "duration",
            "duration_unit",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<String> cohort = row.required("cohort_slug", text -> text);
      Supplier<ModuleKind> kind = row.required("kind", Row.oneOf(ModuleKind.class));
      Supplier<String> title = row.required("title", text -> text);
      Supplier<@Nullable Period> period = row.period("start", "end");
      @Nullable Mode mode = row.optional("mode", Row.oneOf(Mode.class));
      List<Source> sources = row.sources();
      Supplier<@Nullable Figure> duration = duration(row, sources);
      row.build(() ->
              new CohortModule(
                  kind.get(), title.get(), period.get(), mode, duration.get(), sources))
          .ifPresent(module -> modules.add(row, cohort.get(), module));
    }
    return modules;
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
    Parts<Finding> findings = new Parts<>("cohort", "cohort_slug");
    for (Row row :
        reading.rows(
            "cohort_findings.csv",
            "cohort_slug",
            "kind",
            "text_de",
            "text_en",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<String> cohort = row.required("cohort_slug", text -> text);
      Supplier<FindingKind> kind = row.required("kind", Row.oneOf(FindingKind.class));
      Supplier<Wording> text = row.requiredWording("text");
      Supplier<Source> source = row.source();
      row.build(() -> new Finding(kind.get(), text.get(), source.get()))
          .ifPresent(finding -> findings.add(row, cohort.get(), finding));
    }
    return findings;
  }

  private List<Enrolment> enrolments(Names<RegionId> regions) {
    List<Enrolment> enrolments = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Row row : reading.rows("enrolments.csv", "cohort_slug", "region_slug", "status")) {
      Supplier<CohortId> cohort = row.required("cohort_slug", cohortNames.reference());
      Supplier<RegionId> region = row.required("region_slug", regions.reference());
      Supplier<EnrolmentStatus> status = row.required("status", Row.oneOf(EnrolmentStatus.class));
      row.build(
              () -> {
                if (!seen.add(List.of(cohort.get(), region.get()))) {
                  throw Row.REPEATED.broken("row", null);
                }
                requireRoom(cohort.get(), status.get());
                return new Enrolment(
                    new EnrolmentId(reading.ids().next()),
                    0,
                    cohort.get(),
                    region.get(),
                    null,
                    Enrolment.State.of(status.get(), null));
              })
          .ifPresent(enrolments::add);
    }
    return enrolments;
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
    List<Material> materials = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Row row :
        reading.rows(
            "materials.csv",
            "programme_slug",
            "title",
            "kind",
            "edition",
            "audience_de",
            "audience_en",
            "language",
            "link",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<ProgrammeId> programme = row.required("programme_slug", programmeNames.reference());
      Supplier<String> title = row.required("title", text -> text);
      Supplier<MaterialKind> kind = row.required("kind", Row.oneOf(MaterialKind.class));
      @Nullable String edition = row.optional("edition", text -> text);
      @Nullable Wording audience = row.wording("audience");
      Supplier<String> language = row.required("language", text -> text);
      @Nullable WebAddress link = row.optional("link", WebAddress::new);
      List<Source> sources = row.sources();
      row.build(
              () -> {
                if (!seen.add(List.of(programme.get(), title.get()))) {
                  throw TITLE_TAKEN.broken("title", title.get());
                }
                return Material.builder(
                        new MaterialId(reading.ids().next()),
                        programme.get(),
                        title.get(),
                        kind.get(),
                        language.get())
                    .edition(edition)
                    .audience(audience)
                    .link(link)
                    .sources(sources)
                    .build();
              })
          .ifPresent(materials::add);
    }
    return materials;
  }
}
