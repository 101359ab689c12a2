package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.region.RegionId;

/** Stores programmes, their cohorts and materials, and who took part. */
public final class QualificationWriter {
  private final Programmes programmes;
  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Materials materials;

  private final Run.Kind<Programme> programmeKind;
  private final Run.Kind<Cohort> cohortKind;
  private final Run.Kind<Enrolment> enrolmentKind;
  private final Run.Kind<Material> materialKind;

  /** Stores into these collections. */
  public QualificationWriter(
      Programmes programmes, Cohorts cohorts, Enrolments enrolments, Materials materials) {
    this.programmes = programmes;
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.materials = materials;
    programmeKind =
        new Run.Kind<>(
            "programmes",
            Change.Subject.PROGRAMME,
            programme -> programme.id().value(),
            Programme::version,
            programmes::save);
    cohortKind =
        new Run.Kind<>(
            "cohorts",
            Change.Subject.COHORT,
            cohort -> cohort.id().value(),
            Cohort::version,
            cohorts::save);
    enrolmentKind =
        new Run.Kind<>(
            "enrolments",
            Change.Subject.ENROLMENT,
            enrolment -> enrolment.id().value(),
            Enrolment::version,
            enrolment -> enrolment.status().isPublic(),
            enrolments::save);
    materialKind =
        new Run.Kind<>(
            "materials",
            Change.Subject.MATERIAL,
            material -> material.id().value(),
            Material::version,
            materials::save);
  }

  void write(Facts.Qualification facts, Run run) {
    facts.programmes().forEach(fact -> programme(fact, run));
    facts.cohorts().forEach(fact -> cohort(fact, run));
    enrolments(facts, run);
    materials(facts, run);
  }

  private void programme(Programme fact, Run run) {
    Optional<Programme> stored = programmes.bySlug(fact.slug());
    ProgrammeId id = stored.map(Programme::id).orElse(fact.id());
    run.programmes.put(fact.id(), id);
    run.store(
        programmeKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Programme::version).orElse(0L))
            .lead(run.organisations.ofOptional(fact.lead()))
            .build());
  }

  private void cohort(Cohort fact, Run run) {
    Optional<Cohort> stored = cohorts.bySlug(fact.slug());
    CohortId id = stored.map(Cohort::id).orElse(fact.id());
    run.cohorts.put(fact.id(), id);
    run.store(
        cohortKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Cohort::version).orElse(0L))
            .programme(run.programmes.of(fact.programme()))
            .build());
  }

  /** Enrolments of persons by name are people's own business: only unnamed ones are matched. */
  private void enrolments(Facts.Qualification facts, Run run) {
    Map<CohortId, Map<RegionId, Enrolment>> stored = new HashMap<>();
    for (Enrolment fact : facts.enrolments()) {
      CohortId cohort = run.cohorts.of(fact.cohort());
      RegionId region = run.regions.of(fact.region());
      Optional<Enrolment> known =
          Optional.ofNullable(stored.computeIfAbsent(cohort, this::unnamed).get(region));
      run.store(
          enrolmentKind,
          region,
          known,
          new Enrolment(
              known.map(Enrolment::id).orElse(fact.id()),
              known.map(Enrolment::version).orElse(0L),
              cohort,
              region,
              null,
              fact.state()));
    }
  }

  private Map<RegionId, Enrolment> unnamed(CohortId cohort) {
    Map<RegionId, Enrolment> unnamed = new HashMap<>();
    Run.all(
            request ->
                enrolments.page(
                    new EnrolmentScope.InCohort(cohort),
                    EnrolmentFilter.ANY,
                    NameOrder.NAME,
                    request),
            Enrolment::id)
        .values()
        .stream()
        .filter(enrolment -> enrolment.person() == null)
        .forEach(enrolment -> unnamed.put(enrolment.region(), enrolment));
    return unnamed;
  }

  private void materials(Facts.Qualification facts, Run run) {
    Map<ProgrammeId, Map<String, Material>> stored = new HashMap<>();
    for (Material fact : facts.materials()) {
      ProgrammeId programme = run.programmes.of(fact.programme());
      Optional<Material> known =
          Optional.ofNullable(stored.computeIfAbsent(programme, this::byTitle).get(fact.title()));
      run.store(
          materialKind,
          fact.title(),
          known,
          fact.toBuilder()
              .id(known.map(Material::id).orElse(fact.id()))
              .version(known.map(Material::version).orElse(0L))
              .programme(programme)
              .build());
    }
  }

  private Map<String, Material> byTitle(ProgrammeId programme) {
    return Run.all(
        request ->
            materials.page(
                new MaterialScope.OfProgramme(programme),
                MaterialFilter.ANY,
                NameOrder.NAME,
                request),
        Material::title);
  }
}
