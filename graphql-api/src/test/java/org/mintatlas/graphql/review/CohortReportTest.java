package org.mintatlas.graphql.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.SmallAtlas.stored;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class CohortReportTest {
  private final ApiInMemory api = new ApiInMemory();
  private final Programme programme = QualificationFixtures.aProgramme("path");
  private final Cohort cohort = QualificationFixtures.aFullCohort("pilot", programme.id(), 1);
  private final Region west = region("west", FederalState.NW);
  private final Region south = region("south", FederalState.BY);

  private static Region region(String slug, FederalState state) {
    Region region = RegionFixtures.aRegion(slug);
    return region.withProfile(region.profile().toBuilder().leadState(state).build());
  }

  @BeforeEach
  void someFacts() {
    stored(api.atlas.programmes.save(programme));
    stored(api.atlas.cohorts.save(cohort));
    stored(api.atlas.regions.save(west));
    stored(api.atlas.regions.save(south));
    stored(api.atlas.enrolments.save(anEnrolment(cohort.id(), west.id())));
    stored(api.atlas.enrolments.save(anEnrolment(cohort.id(), west.id())));
    stored(api.atlas.enrolments.save(anEnrolment(cohort.id(), south.id())));
    stored(
        api.atlas.enrolments.save(
            anEnrolment(cohort.id(), south.id(), null, EnrolmentStatus.DECLINED)));
    Initiative lab =
        InitiativeFixtures.anInitiative("lab").toBuilder().regions(Set.of(west.id())).build();
    stored(api.atlas.initiatives.save(lab));
    stored(
        api.atlas.workshops.save(
            WorkshopFixtures.aWorkshop(cohort.id(), west.id(), Set.of(lab.id()))));
    stored(api.atlas.materials.save(MaterialFixtures.aMaterial(programme.id(), "Toolkit")));
    stored(
        api.atlas.testimonials.save(
            MaterialFixtures.aQuotedTestimonial(cohort.id(), west.id(), LocalDate.of(2021, 5, 7))));
  }

  @Test
  void tellsWhatIsCounted() {
    api.ask(
            """
            { cohort(programme: "path", number: 1) { report {
                headcount { networkCount personCount } reach { workshopCount initiativeCount }
                byState { state { code } regions { totalCount nodes { slug } } networkCount personCount
                  workshopCount initiativeCount } } } }
            """)
        .path("cohort.report")
        .matchesJsonStrictly(
            """
            { "headcount": { "networkCount": 2, "personCount": 3 },
              "reach": { "workshopCount": 1, "initiativeCount": 1 },
              "byState": [
                { "state": { "code": "BY" }, "regions": { "totalCount": 1, "nodes": [ { "slug": "south" } ] },
                  "networkCount": 1, "personCount": 1, "workshopCount": null, "initiativeCount": null },
                { "state": { "code": "NW" }, "regions": { "totalCount": 1, "nodes": [ { "slug": "west" } ] },
                  "networkCount": 1, "personCount": 2, "workshopCount": 1, "initiativeCount": 1 } ] }
            """);
  }

  @Test
  void keepsWhatSourcesStateBesideIt() {
    api.ask(
            """
            { cohort(programme: "path", number: 1) { report {
                figures(measures: [INITIATIVES_REACHED, NETWORKS]) { measure text(lang: EN) }
                findings(kinds: [OUTLOOK]) { kind text(lang: DE) }
                all: findings { kind } } } }
            """)
        .path("cohort.report")
        .matchesJsonStrictly(
            """
            { "figures": [ { "measure": "NETWORKS", "text": "14" },
                           { "measure": "INITIATIVES_REACHED", "text": "over 80" } ],
              "findings": [ { "kind": "OUTLOOK", "text": "Es geht weiter." } ],
              "all": [ { "kind": "AIM" }, { "kind": "OUTLOOK" } ] }
            """);
  }

  @Test
  void listsTheTimelineAndWhatThereIsToShow() {
    api.ask(
            """
            { cohort(programme: "path", number: 1) { report {
                timeline { name period { from } duration { text(lang: EN) unit } }
                workshops { totalCount nodes { region { slug } } }
                materials { totalCount nodes { name } }
                testimonials { totalCount nodes { region { slug } releasedOn } } } } }
            """)
        .path("cohort.report")
        .matchesJsonStrictly(
            """
            { "timeline": [ { "name": "Kick-off", "period": { "from": "2020-09-10" },
                              "duration": { "text": "2.5", "unit": "DAYS" } },
                            { "name": "Closing", "period": null, "duration": null } ],
              "workshops": { "totalCount": 1, "nodes": [ { "region": { "slug": "west" } } ] },
              "materials": { "totalCount": 1, "nodes": [ { "name": "Toolkit" } ] },
              "testimonials": { "totalCount": 1,
                "nodes": [ { "region": { "slug": "west" }, "releasedOn": "2021-05-07" } ] } }
            """);
  }

  @Test
  void ofACohortWithoutFactsIsEmpty() {
    stored(api.atlas.cohorts.save(QualificationFixtures.aCohort("empty", programme.id(), 2)));
    api.ask(
            """
            { cohort(programme: "path", number: 2) { report {
                timeline { name } headcount { networkCount personCount } reach { workshopCount initiativeCount }
                byState { networkCount } figures { text } findings { kind }
                workshops { totalCount } testimonials { totalCount } } } }
            """)
        .path("cohort.report")
        .matchesJsonStrictly(
            """
            { "timeline": [], "headcount": null, "reach": null, "byState": [], "figures": [],
              "findings": [], "workshops": { "totalCount": 0 },
              "testimonials": { "totalCount": 0 } }
            """);
  }

  @Test
  void ofManyCohortsAsksOnce() {
    for (int number = 2; number <= 9; number++) {
      Cohort another = QualificationFixtures.aCohort("run-" + number, programme.id(), number);
      stored(api.atlas.cohorts.save(another));
      stored(api.atlas.enrolments.save(anEnrolment(another.id(), west.id())));
    }
    api.calls.forget();

    List<Integer> networks =
        api.ask(
                """
                { cohorts(first: 50) { nodes { report {
                    headcount { networkCount } reach { workshopCount } timeline { name }
                    byState { networkCount regions { nodes { slug } } }
                    workshops(first: 5) { nodes { name } } materials(first: 5) { nodes { name } }
                    testimonials(first: 5) { nodes { statement } } } } } }
                """)
            .path("cohorts.nodes[*].report.headcount.networkCount")
            .entityList(Integer.class)
            .get();

    assertThat(networks).hasSize(9);
    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Cohorts.pages",
            "Enrolments.headcounts",
            "Workshops.reach",
            "Participations.byState",
            "Workshops.reachByState",
            "Workshops.pages",
            "Materials.pages",
            "Testimonials.pages",
            "Regions.pages");
  }

  @Test
  void isNullForACohortThatNobodyKnows() {
    api.ask("{ cohort(programme: \"path\", number: 99) { report { byState { networkCount } } } }")
        .path("cohort")
        .valueIsNull();
  }
}
