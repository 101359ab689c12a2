package org.mintatlas.graphql.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.testkit.qualification.QualificationFixtures;

class QualificationTest extends SmallAtlasApi {
  @Test
  void showsEveryFieldOfAProgramme() {
    api.ask(
            """
            { programme(slug: "river-school") { slug name format formatLabel
                de: description en: description(lang: EN) lead { slug } website
                cohorts { nodes { number } totalCount } sources { citation } } }
            """)
        .path("programme")
        .matchesJsonStrictly(
            """
            { "slug": "river-school", "name": "River School", "format": "BLENDED_LEARNING",
              "formatLabel": "Lernen im Wechsel von Präsenz und digital",
              "de": "Bildet Netzwerke fort.", "en": "Trains networks.",
              "lead": { "slug": "carrier-of-the-river" },
              "website": "https://example.org/river-school",
              "cohorts": { "nodes": [ { "number": 1 }, { "number": 2 } ], "totalCount": 2 },
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsEveryFieldOfACohort() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) {
                slug number name programme { slug } status statusLabel endDerived
                period { from fromLabel to toLabel en: toLabel(lang: EN) } mode modeLabel placeName capacity certificateName
                modules { kind kindLabel name period { from to } mode modeLabel
                  duration { measure value unit note asOf asOfLabel source { readOn } }
                  sources { citation } }
                findings { kind kindLabel de: text en: text(lang: EN) source { citation } }
                figures { measure text } sources { citation } } }
            """)
        .path("cohort")
        .matchesJsonStrictly(
            """
            { "slug": "river-school-1", "number": 1, "name": "River School 1",
              "programme": { "slug": "river-school" },
              "status": "COMPLETED", "statusLabel": "abgeschlossen",
              "endDerived": true,
              "period": { "from": "2020-09", "fromLabel": "September 2020", "to": "2021-05-07",
                "toLabel": "7. Mai 2021", "en": "7 May 2021" },
              "mode": "HYBRID", "modeLabel": "hybrid", "placeName": "Berlin", "capacity": 20,
              "certificateName": "Example certificate",
              "modules": [
                { "kind": "KICK_OFF", "kindLabel": "Auftakt", "name": "Kick-off",
                  "period": { "from": "2020-09-10", "to": "2020-09-12" },
                  "mode": "ON_SITE", "modeLabel": "in Präsenz",
                  "duration": { "measure": "DURATION", "value": 2.5, "unit": "DAYS",
                    "note": "mit Pausen", "asOfLabel": "September 2020",
                    "asOf": "2020-09", "source": { "readOn": "2024-12-12" } },
                  "sources": [ { "citation": "Handbook of examples, page 1" },
                               { "citation": "https://example.org/directory" } ] },
                { "kind": "CLOSING", "kindLabel": "Abschluss", "name": "Closing",
                  "period": null, "mode": null, "modeLabel": null, "duration": null,
                  "sources": [] } ],
              "findings": [
                { "kind": "AIM", "kindLabel": "Ziel", "de": "Angebote besser machen.",
                  "en": "Improve what is offered.",
                  "source": { "citation": "Handbook of examples, page 1" } },
                { "kind": "OUTLOOK", "kindLabel": "Ausblick", "de": "Es geht weiter.",
                  "en": "Es geht weiter.",
                  "source": { "citation": "https://example.org/directory" } } ],
              "figures": [
                { "measure": "NETWORKS", "text": "14" },
                { "measure": "PARTICIPANTS", "text": "19" },
                { "measure": "INITIATIVES_REACHED", "text": "über 80" } ],
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsOnlyTheFiguresAndFindingsThatAreAskedFor() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) {
                figures(measures: [PARTICIPANTS]) { value } findings(kinds: [OUTLOOK]) { text } } }
            """)
        .path("cohort")
        .matchesJsonStrictly(
            """
            { "figures": [ { "value": 19.0 } ], "findings": [ { "text": "Es geht weiter." } ] }
            """);
  }

  @Test
  void isNullForACohortThatIsNotThere() {
    for (String cohort :
        List.of("programme: \"river-school\", number: 3", "programme: \"nobody\", number: 1")) {
      api.ask("{ cohort(" + cohort + ") { name } }").path("cohort").valueIsNull();
    }
  }

  @Test
  void isReachedFromRegionsAndTheLead() {
    api.ask(
            """
            { region(slug: "river-region") { cohorts { nodes { slug } } }
              plain: region(slug: "plain-region") { cohorts { nodes { slug } } }
              organisation(slug: "carrier-of-the-river") { programmes { nodes { slug } } } }
            """)
        .path("region.cohorts.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-school-1")
        .path("plain.cohorts.nodes")
        .entityList(Object.class)
        .hasSize(0)
        .path("organisation.programmes.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-school");
  }

  @Test
  void programmesAreFilteredByEveryField() {
    for (String filter : List.of("formats: [BLENDED_LEARNING]", "nameContains: \"river\"")) {
      api.ask("{ programmes(filter: { " + filter + " }) { nodes { slug } } }")
          .path("programmes.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-school");
    }
  }

  @Test
  void cohortsAreFilteredByEveryField() {
    for (String filter :
        List.of(
            "statuses: [COMPLETED, RUNNING]",
            "startedIn: 2020",
            "endedIn: 2021",
            "runningIn: 2020",
            "formats: [BLENDED_LEARNING], statuses: [COMPLETED]")) {
      api.ask("{ cohorts(filter: { " + filter + " }) { nodes { slug } } }")
          .path("cohorts.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-school-1");
    }
    api.ask("{ cohorts(filter: { startedIn: 2021 }) { totalCount } }")
        .path("cohorts.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void aCohortWhoseEndNobodyKnowsRunsUpToThisYearAndInThatOfItsStart() {
    cohort("open-end", 3, CohortStatus.RUNNING, "2022");
    cohort("completed", 4, CohortStatus.COMPLETED, "2022");
    cohort("to-come", 5, CohortStatus.PLANNED, "2026");
    for (Map.Entry<Integer, List<String>> year :
        Map.of(
                2021, List.<String>of(),
                2022, List.of("open-end", "completed"),
                2024, List.of("open-end"),
                2025, List.<String>of(),
                2026, List.of("to-come"),
                2027, List.<String>of())
            .entrySet()) {
      api.ask(
              """
              query($year: Int) { cohorts(filter: { runningIn: $year, formats: [TRAIN_THE_TRAINER] }) {
                nodes { slug } } }
              """,
              Map.of("year", year.getKey()))
          .path("cohorts.nodes[*].slug")
          .entityList(String.class)
          .satisfies(slugs ->
              assertThat(slugs).as("in %d", year.getKey()).hasSameElementsAs(year.getValue()));
    }
  }

  private void cohort(String slug, int number, CohortStatus status, String since) {
    SmallAtlas.stored(
        api.atlas.cohorts.save(
            QualificationFixtures.aCohort(slug, facts.plainProgramme.id(), number).toBuilder()
                .status(status)
                .period(Period.since(PartialDate.parse(since)))
                .build()));
  }

  @Test
  void cohortsAreSortedByStartAndByName() {
    for (String order : List.of("START", "START_DESC", "NAME")) {
      api.ask("{ cohorts(orderBy: " + order + ") { nodes { number } } }")
          .path("cohorts.nodes[*].number")
          .entityList(Integer.class)
          .containsExactly(1, 2);
    }
    api.ask("{ cohorts(orderBy: NAME_DESC) { nodes { number } } }")
        .path("cohorts.nodes[*].number")
        .entityList(Integer.class)
        .containsExactly(2, 1);
  }

  @Test
  void asksOncePerLevel() {
    api.calls.forget();
    api.ask(
        """
        { programmes(first: 5) { nodes { lead { name } cohorts(first: 5) { nodes {
          programme { name } headcount { personCount } alumni(first: 1) { totalCount }
          enrolments(first: 5) { nodes { region { name } cohort { name } } } } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Programmes.pages",
            "Organisations.byIds",
            "Cohorts.pages",
            "Programmes.byIds",
            "Enrolments.headcounts",
            "Enrolments.pages",
            "Enrolments.counts",
            "Regions.byIds",
            "Cohorts.byIds");
  }
}
