package org.mintatlas.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aCohort;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ReportCohortTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ReportCohort report =
      new ReportCohort(
          atlas.cohorts,
          atlas.enrolments,
          atlas.participations,
          atlas.workshops,
          atlas.materials,
          atlas.testimonials);
  private final Programme programme =
      saved(atlas.programmes.save(QualificationFixtures.aProgramme("path")));
  private final Cohort cohort = saved(atlas.cohorts.save(aCohort("pilot", programme.id(), 1)));
  private final Region south = region("south", FederalState.BY);
  private final Region west = region("west", FederalState.NW);

  private Region region(String slug, FederalState state) {
    Region region = RegionFixtures.aRegion(slug);
    return saved(
        atlas.regions.save(
            region.withProfile(region.profile().toBuilder().leadState(state).build())));
  }

  private InitiativeId initiative(String slug, Region region) {
    Initiative initiative =
        InitiativeFixtures.anInitiative(slug).toBuilder().regions(Set.of(region.id())).build();
    return saved(atlas.initiatives.save(initiative)).id();
  }

  private RegionalWorkshop workshop(Region region, InitiativeId... initiatives) {
    return saved(
        atlas.workshops.save(
            WorkshopFixtures.aWorkshop(cohort.id(), region.id(), Set.of(initiatives))));
  }

  private StateInCohort in(Region region, @Nullable Headcount headcount, @Nullable Reach reach) {
    return new StateInCohort(
        cohort.id(), region.profile().leadState(), Set.of(region.id()), headcount, reach);
  }

  private CohortReport reported() {
    return report.report(cohort.id()).orElseThrow();
  }

  @Test
  void isEmptyForACohortThatNobodyKnows() {
    assertThat(report.report(QualificationFixtures.aCohortId())).isEmpty();
  }

  @Test
  void ofACohortWithoutFactsCountsNothing() {
    CohortReport empty = reported();

    assertThat(empty.cohort()).isEqualTo(cohort);
    assertThat(empty.headcount()).isNull();
    assertThat(empty.reach()).isNull();
    assertThat(empty.byState()).isEmpty();
    assertThat(empty.workshops().items()).isEmpty();
    assertThat(empty.materials().items()).isEmpty();
    assertThat(empty.testimonials().items()).isEmpty();
  }

  @Test
  void tellsItsModulesInTheOrderOfTime() {
    Cohort unordered =
        cohort.toBuilder()
            .modules(
                List.of(
                    module("Some day", null),
                    module("Closing", "2021-05"),
                    module("Kick-off", "2020-06"),
                    module("Another day", null),
                    module("First steps", "2020-06")))
            .build();

    assertThat(CohortReport.timeline(unordered))
        .extracting(CohortModule::title)
        .containsExactly("Kick-off", "First steps", "Closing", "Some day", "Another day");
  }

  private static CohortModule module(String title, @Nullable String from) {
    return new CohortModule(
        ModuleKind.WORKSHOP,
        title,
        from == null ? null : Period.since(PartialDate.parse(from)),
        null,
        null,
        List.of());
  }

  @Test
  void countsNetworksAndPersonsOfEachState() {
    saved(atlas.enrolments.save(anEnrolment(cohort.id(), west.id())));
    saved(atlas.enrolments.save(anEnrolment(cohort.id(), west.id())));
    saved(atlas.enrolments.save(anEnrolment(cohort.id(), south.id())));
    saved(
        atlas.enrolments.save(
            anEnrolment(
                cohort.id(),
                region("elsewhere", FederalState.HE).id(),
                null,
                EnrolmentStatus.DECLINED)));

    assertThat(reported().headcount()).isEqualTo(new Headcount(2, 3));
    assertThat(reported().byState())
        .containsExactly(in(south, new Headcount(1, 1), null), in(west, new Headcount(1, 2), null));
  }

  @Test
  void countsWorkshopsAndTheInitiativesThatTheyReachedOfEachState() {
    InitiativeId lab = initiative("lab", west);
    workshop(west, lab);
    RegionalWorkshop last = workshop(west, lab, initiative("club", west));
    saved(atlas.enrolments.save(anEnrolment(cohort.id(), south.id())));

    assertThat(reported().reach()).isEqualTo(new Reach(2, 2));
    assertThat(reported().workshops().values()).hasSize(2).contains(last);
    assertThat(reported().byState())
        .containsExactly(
            in(south, new Headcount(1, 1), null),
            new StateInCohort(cohort.id(), FederalState.NW, Set.of(), null, new Reach(2, 2)));
  }

  @Test
  void countsManyCohortsAtOnceEachForItself() {
    Cohort other = saved(atlas.cohorts.save(aCohort("second", programme.id(), 2)));
    Cohort without = saved(atlas.cohorts.save(aCohort("third", programme.id(), 3)));
    saved(atlas.enrolments.save(anEnrolment(cohort.id(), west.id())));
    saved(atlas.enrolments.save(anEnrolment(other.id(), south.id())));

    assertThat(report.byState(Set.of(cohort.id(), other.id(), without.id())))
        .containsOnlyKeys(cohort.id(), other.id())
        .containsEntry(
            other.id(),
            List.of(
                new StateInCohort(
                    other.id(), FederalState.BY, Set.of(south.id()), new Headcount(1, 1), null)));
  }

  @Test
  void showsTheMaterialsOfTheProgrammeAndWhatWasReleased() {
    Material material =
        saved(atlas.materials.save(MaterialFixtures.aMaterial(programme.id(), "Toolkit")));
    Testimonial released =
        saved(
            atlas.testimonials.save(
                MaterialFixtures.aQuotedTestimonial(
                    cohort.id(), west.id(), LocalDate.of(2021, 5, 7))));

    assertThat(reported().materials().values()).containsExactly(material);
    assertThat(reported().testimonials().values()).containsExactly(released);
  }

  @Test
  void leavesTheFiguresOfSourcesAsTheyAre() {
    Cohort full =
        saved(atlas.cohorts.save(QualificationFixtures.aFullCohort("full", programme.id(), 7)));

    CohortReport found = report.report(full.id()).orElseThrow();

    assertThat(found.cohort().figures()).isNotEmpty().isEqualTo(full.figures());
    assertThat(found.headcount()).isNull();
  }
}
