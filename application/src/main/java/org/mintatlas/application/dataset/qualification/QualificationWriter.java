package org.mintatlas.application.dataset.qualification;

import java.util.List;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.application.dataset.run.Run;
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
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.region.RegionId;

/** Stores programmes, their cohorts and materials, and who took part. */
public final class QualificationWriter {
  private final Programmes programmes;
  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Materials materials;
  private final Kind<ProgrammeId, Programme> programmeKind;
  private final Kind<CohortId, Cohort> cohortKind;
  private final Kind<EnrolmentId, Enrolment> enrolmentKind;
  private final Kind<MaterialId, Material> materialKind;

  /** Stores into these collections. */
  public QualificationWriter(
      Programmes programmes, Cohorts cohorts, Enrolments enrolments, Materials materials) {
    this.programmes = programmes;
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.materials = materials;
    programmeKind = new Kind<>("programmes", Change.Subject.PROGRAMME, programmes);
    cohortKind = new Kind<>("cohorts", Change.Subject.COHORT, cohorts);
    enrolmentKind =
        new Kind<>(
            "enrolments",
            Change.Subject.ENROLMENT,
            enrolments,
            enrolment -> enrolment.status().isPublic());
    materialKind = new Kind<>("materials", Change.Subject.MATERIAL, materials);
  }

  /** Stores them, after the regions that took part. */
  public void write(QualificationFacts facts, Run run) {
    facts.programmes().forEach(fact -> programme(fact, run));
    facts.cohorts().forEach(fact -> cohort(fact, run));
    enrolments(facts.enrolments(), run);
    materials(facts.materials(), run);
  }

  private void programme(Programme fact, Run run) {
    run.store(
        programmeKind,
        fact.slug(),
        fact,
        programmes.bySlug(fact.slug()),
        id -> fact.toBuilder().id(id).lead(run.ofOptional(fact.lead())).build());
  }

  private void cohort(Cohort fact, Run run) {
    run.store(
        cohortKind,
        fact.slug(),
        fact,
        cohorts.bySlug(fact.slug()),
        id -> fact.toBuilder().id(id).programme(run.of(fact.programme())).build());
  }

  private void enrolments(List<Enrolment> facts, Run run) {
    Known<CohortId, RegionId, Enrolment> known = new Known<>(this::unnamed, Enrolment::region);
    for (Enrolment fact : facts) {
      CohortId cohort = run.of(fact.cohort());
      RegionId region = run.of(fact.region());
      run.store(
          enrolmentKind,
          region,
          fact,
          known.find(cohort, region),
          id -> new Enrolment(id, 0, cohort, region, null, fact.state()));
    }
  }

  /** Enrolments of persons by name are people's own business: only unnamed ones are matched. */
  private List<Enrolment> unnamed(CohortId cohort) {
    return enrolments
        .whole(new EnrolmentScope.InCohort(cohort), EnrolmentFilter.ANY, NameOrder.NAME)
        .stream()
        .filter(enrolment -> enrolment.person() == null)
        .toList();
  }

  private void materials(List<Material> facts, Run run) {
    Known<ProgrammeId, String, Material> known = new Known<>(this::stored, Material::title);
    for (Material fact : facts) {
      ProgrammeId programme = run.of(fact.programme());
      run.store(
          materialKind,
          fact.title(),
          fact,
          known.find(programme, fact.title()),
          id -> fact.toBuilder().id(id).programme(programme).build());
    }
  }

  private List<Material> stored(ProgrammeId programme) {
    return materials.whole(
        new MaterialScope.OfProgramme(programme), MaterialFilter.ANY, NameOrder.NAME);
  }
}
