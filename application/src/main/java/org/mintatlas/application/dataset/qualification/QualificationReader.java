package org.mintatlas.application.dataset.qualification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortBuilder;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialBuilder;
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
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.domain.shared.figure.Figure;
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

  private final Map<CohortId, Integer> capacities = new HashMap<>();
  private final Map<CohortId, Integer> taken = new HashMap<>();
  private final Reading reading;
  private final FiguresReader figures;
  private final Names<ProgrammeId, Programme> programmes;
  private final Names<CohortId, Cohort> cohorts;
  private final Kind<EnrolmentId, Enrolment> enrolments;
  private final Known<CohortId, RegionId, Enrolment> knownEnrolments;
  private final Kind<MaterialId, Material> materials;
  private final Known<ProgrammeId, String, Material> knownMaterials;

  /**
   * Reads after the regions that took part. Enrolments of persons by name are people's own
   * business: only unnamed ones are matched.
   */
  public QualificationReader(Reading reading, Ports ports, FiguresReader figures) {
    this.reading = reading;
    this.figures = figures;
    programmes =
        reading.names(
            "programme", ProgrammeId.class, ProgrammeId::new, "programmes", ports.programmes());
    cohorts = reading.names("cohort", CohortId.class, CohortId::new, "cohorts", ports.cohorts());
    enrolments = reading.kind(EnrolmentId::new, "enrolments", ports.enrolments());
    knownEnrolments =
        new Known<>(
            cohort ->
                ports
                    .enrolments()
                    .whole(new EnrolmentScope.InCohort(cohort), EnrolmentFilter.ANY, NameOrder.NAME)
                    .stream()
                    .filter(enrolment -> enrolment.person() == null)
                    .toList(),
            Enrolment::region);
    materials = reading.kind(MaterialId::new, "materials", ports.materials());
    knownMaterials =
        new Known<>(
            programme ->
                ports
                    .materials()
                    .whole(
                        new MaterialScope.OfProgramme(programme),
                        MaterialFilter.ANY,
                        NameOrder.NAME),
            Material::title);
  }

  /** Reads the files. */
  public void read() {
    programmes.read(
        reading.sourced(
            "programmes.csv", "slug name format lead website description_de description_en"),
        (row, id, slug) ->
            Programme.builder(
                    id, slug, row.required("name"), row.required("format", ProgrammeFormat.class))
                .lead(row.optional("lead", reading.to(OrganisationId.class)))
                .website(row.optional("website", WebAddress::new))
                .description(row.wording("description"))
                .sources(row.sources())
                .build());
    cohorts();
    Once enrolled = new Once();
    reading
        .rows("enrolments.csv", "cohort_slug region_slug status")
        .each(row -> enrolment(row, enrolled));
    Once titles = new Once();
    reading
        .sourced(
            "materials.csv",
            "programme_slug title kind edition audience_de audience_en language link")
        .each(row -> material(row, titles));
  }

  private void cohorts() {
    Parts<CohortModule> modules = modules();
    Parts<Finding> findings = findings();
    Once numbers = new Once();
    cohorts
        .read(
            reading.sourced(
                "cohorts.csv",
                """
                slug programme_slug number name status start end end_derived mode place
                capacity certificate
                """),
            (row, id, slug) -> {
              ProgrammeId programme = row.required("programme_slug", reading.to(ProgrammeId.class));
              int number = row.whole("number");
              CohortBuilder cohort =
                  Cohort.builder(
                          id,
                          programme,
                          slug,
                          number,
                          row.required("name"),
                          row.required("status", CohortStatus.class))
                      .period(row.period("start", "end"))
                      .endDerived(row.yes("end_derived", Row.yesOrNo("true", "false")))
                      .mode(row.optional("mode", Mode.class))
                      .place(row.optional("place"))
                      .capacity(row.optional("capacity", Written::whole))
                      .certificateName(row.optional("certificate"))
                      .modules(modules.take(row.text("slug")))
                      .findings(findings.take(row.text("slug")))
                      .figures(figures.take(FiguresReader.Owner.COHORT, row.text("slug")))
                      .sources(row.sources());
              row.check();
              numbers.value(NUMBER_TAKEN, "number", number, programme, number);
              return cohort.build();
            })
        .forEach(cohort -> {
          if (cohort.capacity() != null) {
            capacities.put(cohort.id(), cohort.capacity());
          }
        });
    modules.refuseTheRest();
    findings.refuseTheRest();
  }

  private Parts<CohortModule> modules() {
    return reading
        .sourced(
            "cohort_modules.csv", "cohort_slug kind title start end mode duration duration_unit")
        .parts(
            "cohort",
            "cohort_slug",
            row -> {
              ModuleKind kind = row.required("kind", ModuleKind.class);
              String title = row.required("title");
              @Nullable Period period = row.period("start", "end");
              @Nullable Mode mode = row.optional("mode", Mode.class);
              List<Source> sources = row.sources();
              return new CohortModule(kind, title, period, mode, duration(row, sources), sources);
            });
  }

  private static @Nullable Figure duration(Row row, List<Source> sources) {
    if (row.text("duration").isEmpty()) {
      return null;
    }
    BigDecimal value = row.required("duration", Written::decimal);
    Unit unit = row.required("duration_unit", Unit.class);
    String citation = row.required("source");
    return row.together(() ->
        new Figure(
            value,
            Figure.Qualifier.EXACT,
            unit,
            null,
            sources.size() == 1 ? sources.getFirst() : Source.of(citation)));
  }

  private Parts<Finding> findings() {
    return reading
        .sourced("cohort_findings.csv", "cohort_slug kind text_de text_en")
        .parts(
            "cohort",
            "cohort_slug",
            row ->
                new Finding(
                    row.required("kind", FindingKind.class),
                    row.requiredWording("text"),
                    row.source()));
  }

  private void enrolment(Row row, Once once) {
    CohortId cohort = row.required("cohort_slug", reading.to(CohortId.class));
    RegionId region = row.required("region_slug", reading.to(RegionId.class));
    EnrolmentStatus status = row.required("status", EnrolmentStatus.class);
    row.check();
    once.row(cohort, region);
    requireRoom(cohort, status);
    EnrolmentId id = enrolments.id(() -> knownEnrolments.find(cohort, region));
    enrolments.add(
        region, new Enrolment(id, 0, cohort, region, null, Enrolment.State.of(status, null)));
  }

  private void requireRoom(CohortId cohort, EnrolmentStatus status) {
    if (!status.takesPlace()) {
      return;
    }
    int number = taken.merge(cohort, 1, Integer::sum);
    @Nullable Integer capacity = capacities.get(cohort);
    if (capacity != null && number > capacity) {
      throw COHORT_FULL.broken("cohort_slug", null, capacity);
    }
  }

  private void material(Row row, Once once) {
    ProgrammeId programme = row.required("programme_slug", reading.to(ProgrammeId.class));
    String title = row.required("title");
    MaterialId id = row.together(() -> materials.id(() -> knownMaterials.find(programme, title)));
    MaterialBuilder material =
        Material.builder(
                id,
                programme,
                title,
                row.required("kind", MaterialKind.class),
                row.required("language"))
            .edition(row.optional("edition"))
            .audience(row.wording("audience"))
            .link(row.optional("link", WebAddress::new))
            .sources(row.sources());
    row.check();
    once.value(TITLE_TAKEN, "title", title, programme, title);
    materials.add(title, material.build());
  }
}
