package org.mintatlas.graphql.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;

class InsightTest {
  private final ApiInMemory api = new ApiInMemory();

  InsightTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsEveryFieldOfASurvey() {
    api.ask(
            """
            { survey(slug: "parents-survey") { slug name seriesName rhythm rhythmLabel year focus en: focus(lang: EN)
                commissionedBy { slug } instituteName representative fieldPeriod { from to }
                results { statement en: statement(lang: EN)
                  figure { measure value unit qualifier asOf source { citation } } }
                figures { measure value text } sources { citation }
                publications { nodes { slug } totalCount } } }
            """)
        .path("survey")
        .matchesJsonStrictly(
            """
            { "slug": "parents-survey", "name": "Parents Survey", "seriesName": "Survey Of Examples",
              "rhythm": "YEARLY", "rhythmLabel": "jährlich",
              "year": 2024, "focus": "Was Eltern denken", "en": "What parents think",
              "commissionedBy": { "slug": "carrier-of-the-river" },
              "instituteName": "Institute of Examples", "representative": true,
              "fieldPeriod": { "from": "2024-03", "to": "2024-04" },
              "results": [
                { "statement": "Viele sind dafür.", "en": "Many are in favour.",
                  "figure": { "measure": "RESPONDENTS", "value": 612.0, "unit": "PERCENT",
                    "qualifier": "EXACT", "asOf": "2024-04",
                    "source": { "citation": "Handbook of examples, page 1" } } },
                { "statement": "Manche sind dagegen.", "en": "Manche sind dagegen.",
                  "figure": null } ],
              "figures": [ { "measure": "RESPONDENTS", "value": 1005.0, "text": "1.005" } ],
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ],
              "publications": { "nodes": [ { "slug": "survey-report" } ], "totalCount": 1 } }
            """);
  }

  @Test
  void showsEveryFieldOfAPublication() {
    api.ask(
            """
            { publication(slug: "survey-report") { slug name kind kindLabel published
                publisher { slug } documentUrl concerns { __typename ... on Survey { slug } }
                summary(lang: EN) sources { citation } } }
            """)
        .path("publication")
        .matchesJsonStrictly(
            """
            { "slug": "survey-report", "name": "Survey Report", "kind": "REPORT",
              "kindLabel": "Bericht", "published": "2024-05",
              "publisher": { "slug": "carrier-of-the-river" },
              "documentUrl": "https://example.org/survey-report",
              "concerns": { "__typename": "Survey", "slug": "parents-survey" },
              "summary": "What it says",
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsEveryFieldOfASeriesWithAllThatSourcesState() {
    api.ask(
            """
            { figureSeries(slug: "regions-of-the-state") { slug name en: name(lang: EN) measure
                measureLabel state { code }
                points { value text asOf unit source { citation } } } }
            """)
        .path("figureSeries")
        .matchesJsonStrictly(
            """
            { "slug": "regions-of-the-state", "name": "Regions Of The State",
              "en": "Series of Regions Of The State", "measure": "REGIONS",
              "measureLabel": "MINT-Regionen", "state": { "code": "NW" },
              "points": [
                { "value": 80.0, "text": "80", "asOf": "2020", "unit": "REGIONS",
                  "source": { "citation": "Handbook of examples, page 1" } },
                { "value": 100.0, "text": "über 100", "asOf": "2021-05", "unit": "REGIONS",
                  "source": { "citation": "https://example.org/directory" } },
                { "value": 98.0, "text": "98", "asOf": "2021-05", "unit": "REGIONS",
                  "source": { "citation": "Handbook of examples, page 1" } } ] }
            """);
  }

  @Test
  void showsThePointsOfSomeYears() {
    String points =
        """
        { figureSeries(slug: "regions-of-the-state") {
            until: points(toYear: 2020) { value } from: points(fromYear: 2021) { value }
            never: points(fromYear: 2022) { value } } }
        """;
    assertThat(String.valueOf(api.raw(points, Map.of()).get("data")))
        .isEqualTo(
            "{figureSeries={until=[{value=80.0}], from=[{value=100.0}, {value=98.0}], never=[]}}");
  }

  @Test
  void isReachedFromTheOrganisationBehindIt() {
    api.ask(
            """
            { organisation(slug: "carrier-of-the-river") {
                surveys { nodes { slug } } publications { nodes { slug } } } }
            """)
        .path("organisation")
        .matchesJsonStrictly(
            """
            { "surveys": { "nodes": [ { "slug": "parents-survey" } ] },
              "publications": { "nodes": [ { "slug": "survey-report" } ] } }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surveys(filter: { years: [2024, 2030] })",
        "publications(filter: { years: [2024] })",
        "publications(filter: { kinds: [REPORT, HANDOUT] })",
        "allFigureSeries(filter: { measures: [REGIONS] })",
        "allFigureSeries(filter: { states: [NW] })"
      })
  void isFilteredByEveryField(String list) {
    SmallAtlas.stored(api.atlas.surveys.save(InsightFixtures.aSurvey("other", 2020)));
    SmallAtlas.stored(
        api.atlas.publications.save(
            InsightFixtures.aPublication("other", "2020").toBuilder()
                .kind(PublicationKind.ARTICLE)
                .build()));
    api.ask("{ list: " + list + " { totalCount nodes { id } } }")
        .path("list.totalCount")
        .entity(Integer.class)
        .isEqualTo(1);
  }

  @Test
  void listsTheLatestFirst() {
    SmallAtlas.stored(api.atlas.surveys.save(InsightFixtures.aSurvey("other", 2030)));
    SmallAtlas.stored(api.atlas.publications.save(InsightFixtures.aPublication("other", "2030")));
    api.ask(
            """
            { surveys { nodes { slug } } publications { nodes { slug } }
              early: publications(orderBy: PUBLISHED) { nodes { slug } } }
            """)
        .path("surveys.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("other", "parents-survey")
        .path("publications.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("other", "survey-report")
        .path("early.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("survey-report", "other");
  }

  /** Publications about each kind of thing lead there and are found there. */
  @Test
  void leadsToWhatItIsAboutAndBack() {
    for (Concern concern :
        List.of(
            new Concern.OfCall(call()),
            new Concern.OfEvent(event()),
            new Concern.OfProgramme(programme()),
            new Concern.OfCohort(cohort()))) {
      String slug = concern.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      SmallAtlas.stored(
          api.atlas.publications.save(
              InsightFixtures.aPublication(slug, "2024").toBuilder().concerns(concern).build()));
      api.ask(
              """
              query($slug: Slug!) { publication(slug: $slug) { concerns { type: __typename
                ... on Call { publications { nodes { slug } } }
                ... on Event { publications { nodes { slug } } }
                ... on Programme { publications { nodes { slug } } }
                ... on Cohort { publications { nodes { slug } } } } } }
              """,
              Map.of("slug", slug))
          .path("publication.concerns.type")
          .entity(String.class)
          .satisfies(type -> assertThat("of" + type.toLowerCase(Locale.ROOT)).isEqualTo(slug))
          .path("publication.concerns.publications.nodes[*].slug")
          .entityList(String.class)
          .containsExactly(slug);
    }
  }

  private CallId call() {
    Award award = AwardFixtures.anAward("some-award");
    SmallAtlas.stored(api.atlas.awards.save(award));
    Call call = AwardFixtures.aCall(award.id(), 2024);
    SmallAtlas.stored(api.atlas.calls.save(call));
    return call.id();
  }

  private EventId event() {
    Series series = EventFixtures.aSeries("some-series");
    SmallAtlas.stored(api.atlas.eventSeries.save(series));
    Event event = EventFixtures.anEvent("some-event", series.id());
    SmallAtlas.stored(api.atlas.events.save(event));
    return event.id();
  }

  private ProgrammeId programme() {
    Programme programme = QualificationFixtures.aProgramme("some-programme");
    SmallAtlas.stored(api.atlas.programmes.save(programme));
    return programme.id();
  }

  private CohortId cohort() {
    Programme programme = QualificationFixtures.aProgramme("another-programme");
    SmallAtlas.stored(api.atlas.programmes.save(programme));
    Cohort cohort = QualificationFixtures.aCohort("some-cohort", programme.id(), 1);
    SmallAtlas.stored(api.atlas.cohorts.save(cohort));
    return cohort.id();
  }

  @Test
  void onlyTheMeasuresAskedForAreShown() {
    assertThat(
            api.raw(
                    "{ survey(slug: \"parents-survey\") { figures(measures: [PRIZE]) { value } } }",
                    Map.of())
                .get("data"))
        .hasToString("{survey={figures=[]}}");
  }
}
