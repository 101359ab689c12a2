package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.dataset.InMemoryImportLog;
import org.mintatlas.testkit.change.Heard;
import org.mintatlas.testkit.storing.SaveResults;

/** Programmes, events, awards, bodies and insight in a dataset. */
class ImportProgrammeWorldTest {
  private static final PageRequest ALL = PageRequest.first(100);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final InMemoryImportLog log = atlas.importLog;
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
  private final ImportDataset importDataset = new ImportDataset(atlas.ports(), ids, clock);

  private void load(SmallDataset dataset) {
    assertThat(importDataset.load(dataset.dataset()))
        .isInstanceOf(ImportDataset.Result.Imported.class);
  }

  private List<Told> problems(SmallDataset dataset) {
    ImportDataset.Result result = importDataset.load(dataset.dataset());
    assertThat(result).isInstanceOf(ImportDataset.Result.Refused.class);
    assertThat(atlas.programmes.bySlug(new Slug("schule"))).isEmpty();
    assertThat(atlas.regions.bySlug(new Slug("zdi-koeln"))).isEmpty();
    assertThat(log.latest()).isEmpty();
    return Told.inEnglish(result);
  }

  private Region region(String slug) {
    return atlas.regions.bySlug(new Slug(slug)).orElseThrow();
  }

  private Cohort cohort(String slug) {
    return atlas.cohorts.bySlug(new Slug(slug)).orElseThrow();
  }

  private Event event(String slug) {
    return atlas.events.bySlug(new Slug(slug)).orElseThrow();
  }

  private Body body(String slug) {
    return atlas.bodies.bySlug(new Slug(slug)).orElseThrow();
  }

  private Call call(int year) {
    Award award = atlas.awards.bySlug(new Slug("preis")).orElseThrow();
    return atlas.calls.byYear(award.id(), year).orElseThrow();
  }

  private List<Enrolment> enrolments(Cohort cohort) {
    return atlas
        .enrolments
        .page(new EnrolmentScope.InCohort(cohort.id()), EnrolmentFilter.ANY, NameOrder.NAME, ALL)
        .values();
  }

  private List<Seat> seats(Body body) {
    return atlas
        .seats
        .page(new SeatScope.OnBody(body.id()), SeatFilter.ANY, SeatOrder.STATE, ALL)
        .values();
  }

  @Test
  void readsWhatARegionIsFor() {
    load(new SmallDataset());

    assertThat(region("zdi-koeln").profile().mission()).isEqualTo("Neugier wecken");
    assertThat(region("zdi-koeln").profile().targetGroups())
        .containsExactly(TargetGroup.GIRLS, TargetGroup.TEACHERS);
    assertThat(region("zdi-koeln").profile().educationStages())
        .containsExactly(EducationStage.PRIMARY);
  }

  @Test
  void readsACohortWithModulesFindingsFiguresAndEnrolments() {
    load(new SmallDataset());

    Programme programme = atlas.programmes.bySlug(new Slug("schule")).orElseThrow();
    assertThat(programme.description()).isEqualTo(new Wording("Worum es geht", "What it is about"));
    assertThat(programme.lead())
        .isEqualTo(atlas.organisations.bySlug(new Slug("stiftung-zwei")).orElseThrow().id());
    Cohort cohort = cohort("schule-1");
    assertThat(cohort.programme()).isEqualTo(programme.id());
    assertThat(cohort.period())
        .isEqualTo(new Period(PartialDate.of(2020, 3), PartialDate.of(2021, 6)));
    assertThat(cohort.endDerived()).isTrue();
    assertThat(cohort("schule-2").endDerived()).isFalse();
    assertThat(cohort.modules())
        .extracting(CohortModule::title)
        .containsExactly("Auftakt", "Abschluss");
    Figure duration = cohort.modules().getFirst().duration();
    assertThat(duration).isNotNull();
    assertThat(duration.value()).isEqualTo(new BigDecimal("2.5"));
    assertThat(duration.unit()).isEqualTo(Unit.DAYS);
    assertThat(cohort.findings()).hasSize(1);
    assertThat(cohort.figures())
        .filteredOn(figure -> figure.measure() == Measure.INITIATIVES_REACHED)
        .extracting(
            figure -> figure.figure().value().intValue(),
            figure -> figure.figure().qualifier(),
            figure -> figure.figure().unit(),
            figure -> figure.figure().note())
        .containsExactly(
            tuple(80, Figure.Qualifier.OVER, Unit.INITIATIVES, null),
            tuple(
                88,
                Figure.Qualifier.EXACT,
                Unit.INITIATIVES,
                new Wording("nach drei Runden", "after three rounds")));
    assertThat(enrolments(cohort))
        .extracting(Enrolment::region, Enrolment::status, Enrolment::person)
        .containsExactly(tuple(region("zdi-koeln").id(), EnrolmentStatus.COMPLETED, null));
    assertThat(cohort("schule-2").period()).isNull();
    assertThat(
            atlas
                .materials
                .page(
                    new MaterialScope.OfProgramme(programme.id()),
                    MaterialFilter.ANY,
                    NameOrder.NAME,
                    ALL)
                .values())
        .extracting(Material::title)
        .containsExactly("Werkzeug");
  }

  @Test
  void readsAFrameworkWithItsCriteriaAndScale() {
    load(new SmallDataset());

    FrameworkEdition edition = atlas.frameworkEditions.bySlug(new Slug("rahmen-1")).orElseThrow();
    assertThat(edition.example()).isTrue();
    assertThat(edition.scale()).hasSize(2);
    assertThat(edition.criteria())
        .extracting(MainCriterion::kind)
        .containsExactly(CriterionKind.values());
  }

  @Test
  void readsAnEventWithTimePlaceHostsAndRegistration() {
    load(new SmallDataset());

    Event event = event("treffen-1");
    assertThat(event.edition()).isEqualTo(1);
    assertThat(event.time().startsAt()).isEqualTo(LocalTime.of(9, 30));
    assertThat(event.place().state()).isEqualTo(FederalState.NW);
    assertThat(event.place().district()).isEqualTo(new DistrictKey("05315"));
    assertThat(event.regions())
        .containsExactlyInAnyOrder(region("zdi-koeln").id(), region("rhein-mint").id());
    assertThat(event.openForRegistration(LocalDate.of(2024, 5, 1))).isTrue();
    assertThat(event.capacity()).isEqualTo(150);
    assertThat(KeyFigure.leading(event.figures(), Measure.PARTICIPANTS))
        .hasValueSatisfying(
            figure -> assertThat(figure.qualifier()).isEqualTo(Figure.Qualifier.OVER));
    assertThat(event("treffen-2").registration()).isNull();
  }

  @Test
  void readsACallWithItsWinnersAndApplications() {
    load(new SmallDataset());

    Call call = call(2024);
    assertThat(call.jury()).isEqualTo(body("jury").id());
    List<Application> applications =
        atlas.applications.ofCalls(Set.of(call.id())).getOrDefault(call.id(), List.of());
    assertThat(applications)
        .extracting(Application::region)
        .containsExactlyInAnyOrder(region("zdi-koeln").id(), region("rhein-mint").id());
    assertThat(call.winners())
        .extracting(Winner::region, Winner::application)
        .containsExactly(
            tuple(
                region("zdi-koeln").id(),
                applications.stream()
                    .filter(a -> a.region().equals(region("zdi-koeln").id()))
                    .findFirst()
                    .orElseThrow()
                    .id()));
    assertThat(call(2023).winners()).extracting(Winner::application).containsOnlyNulls();
    assertThat(call(2023).winners())
        .extracting(Winner::region, Winner::name, Winner::project)
        .containsExactly(
            tuple(region("rhein-mint").id(), "RheinMINT", null),
            tuple(null, "Labor am Fluss", "Licht"));
  }

  @Test
  void keepsAWinnerThatIsNoRegionByItsName() {
    load(new SmallDataset());
    Call before = call(2023);

    load(new SmallDataset().replacing("award_winners.csv", "Licht", "Schatten"));

    Winner winner = call(2023).winners().get(1);
    assertThat(winner.id()).isEqualTo(before.winners().get(1).id());
    assertThat(winner.project()).isEqualTo("Schatten");
  }

  @Test
  void nobodyWinsTwiceInTheSameCall() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing(
                        "award_winners.csv",
                        "preis,2023,,Labor am Fluss,Licht,Second page,,",
                        "preis,2023,,Labor am Fluss,Licht,Second page,,\n"
                            + "preis,2023,,Labor am Fluss,,Second page,,")))
        .containsExactly(
            new Told(
                "award_winners.csv", 5, "name", "Labor am Fluss", "wins twice in the same call"));
  }

  @Test
  void readsWhatAnEventIsAboutAndWhereItIsTold() {
    load(new SmallDataset());

    assertThat(event("treffen-1").description())
        .isEqualTo(new Wording("Alle reden mit.", "Everybody has a say."));
    assertThat(event("treffen-1").website())
        .isEqualTo(new WebAddress("https://treffen.example.org/1"));
    assertThat(event("treffen-1").registrationUrl())
        .isEqualTo(new WebAddress("https://treffen.example.org/1/anmeldung"));
    assertThat(event("treffen-2").description()).isNull();
    assertThat(event("treffen-2").website()).isNull();
    assertThat(event("treffen-2").registrationUrl()).isNull();
  }

  @Test
  void refusesAnAddressOfAnEventThatIsNone() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("events.csv", "https://treffen.example.org/1,", "treffen.de,")
                    .replacing("events.csv", "https://treffen.example.org/1/", "ftp://a.de/")
                    .replacing("events.csv", "Alle reden mit.", "")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .containsExactlyInAnyOrder(
            tuple("events.csv", 2L, "description_de", null),
            tuple("events.csv", 2L, "website", "treffen.de"),
            tuple("events.csv", 2L, "registration_url", "ftp://a.de/anmeldung"));
  }

  @Test
  void readsUntilWhenOneCanRegisterWithoutSinceWhen() {
    load(new SmallDataset().replacing("events.csv", "PUBLIC,2024-05-01,", "PUBLIC,,"));

    assertThat(event("treffen-1").registration())
        .isEqualTo(new RegistrationWindow(null, LocalDate.of(2024, 9, 1)));
  }

  @Test
  void refusesSinceWhenOneCanRegisterWithoutUntilWhen() {
    assertThat(
            problems(
                new SmallDataset().replacing("events.csv", "2024-05-01,2024-09-01", "2024-05-01,")))
        .containsExactly(
            new Told("events.csv", 2, "registration_closes", null, "must not be empty"));
  }

  @Test
  void readsWhatASurveyFound() {
    load(new SmallDataset());

    Survey survey = atlas.surveys.bySlug(new Slug("umfrage-2024")).orElseThrow();
    assertThat(survey.results())
        .extracting(SurveyResult::statement)
        .containsExactly(
            new Wording("Viele sind dafür.", "Many are in favour."),
            Wording.german("Manche sind dagegen."));
    assertThat(survey.results().getFirst().figure())
        .satisfies(figure -> {
          assertThat(figure.measure()).isEqualTo(Measure.RESPONDENTS);
          assertThat(figure.figure().value()).isEqualByComparingTo("61.5");
          assertThat(figure.figure().source()).isEqualTo(Source.of("Second page"));
        });
    assertThat(survey.results().getLast().figure()).isNull();
  }

  @Test
  void tellsWhatIsWrongWithAResultOfASurvey() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "survey_results.csv",
                        """
                        survey_slug,statement_de,statement_en,value,qualifier,unit,source,read_on,speaks_of
                        no-such,Viele,,1,EXACT,PERCENT,First page,,
                        umfrage-2024,,Many,2,,PERCENT,First page,,
                        umfrage-2024,Viele,,many,EXACT,PERCENT,First page,,
                        """)))
        .containsExactlyInAnyOrder(
            new Told(
                "survey_results.csv",
                2,
                "survey_slug",
                "no-such",
                "names no survey of the dataset"),
            new Told(
                "survey_results.csv",
                3,
                "statement_de",
                null,
                "must not be empty beside an English text"),
            new Told("survey_results.csv", 3, "qualifier", null, "must not be empty"),
            new Told("survey_results.csv", 4, "value", "many", "is no number such as 2.5"));
  }

  @Test
  void readsABodyWithSeatsMeetingsAndExchanges() {
    load(new SmallDataset());

    assertThat(body("beirat").hosts()).hasSize(2);
    assertThat(seats(body("beirat")))
        .extracting(Seat::state)
        .containsExactly(FederalState.NW, null);
    assertThat(
            atlas
                .meetings
                .page(
                    new MeetingScope.OfBody(body("beirat").id()),
                    MeetingFilter.ANY,
                    MeetingOrder.DATE,
                    ALL)
                .values())
        .flatExtracting(Meeting::topics)
        .containsExactly(new Wording("Umfrage", "Survey"), new Wording("Geld", "Money"));
    assertThat(
            atlas
                .exchanges
                .page(
                    new ExchangeScope.OfBody(body("runde").id()),
                    ExchangeFilter.ANY,
                    ExchangeOrder.START,
                    ALL)
                .values())
        .extracting(
            (Exchange exchange) -> exchange.otherThan(body("runde").id()),
            Exchange::period,
            Exchange::knownOn)
        .containsExactly(tuple(body("beirat").id(), null, PartialDate.parse("2024-autumn")));
  }

  @Test
  void readsSurveysPublicationsAndSeriesOfFigures() {
    load(new SmallDataset());

    Survey survey = atlas.surveys.bySlug(new Slug("umfrage-2024")).orElseThrow();
    assertThat(survey.representative()).isTrue();
    assertThat(survey.rhythm()).isEqualTo(SurveyRhythm.YEARLY);
    assertThat(survey.figures()).hasSize(1);
    assertThat(atlas.publications.bySlug(new Slug("heft")).orElseThrow().concerns())
        .isEqualTo(new Concern.OfCall(call(2024).id()));
    assertThat(atlas.publications.bySlug(new Slug("bericht")).orElseThrow().concerns())
        .isEqualTo(new Concern.OfCohort(cohort("schule-1").id()));
    assertThat(atlas.timeSeries.bySlug(new Slug("regionen")).orElseThrow().points())
        .extracting(Figure::note, Figure::asOf)
        .containsExactly(
            tuple(null, PartialDate.of(2020)),
            tuple(
                new Wording("mit Clustern", "with clusters"),
                PartialDate.of(2024, 12, PartialDate.MonthPart.MID)));
  }

  @Test
  void changesOnlyWhatIsDifferentAndKeepsIdentities() {
    load(new SmallDataset());
    Cohort cohort = cohort("schule-1");
    Call call = call(2024);
    List<Seat> seats = seats(body("beirat"));
    try (Heard heard = new Heard(atlas.changes)) {
      ImportDataset.Result result =
          importDataset.load(
              new SmallDataset()
                  .replacing("cohort_findings.csv", "Erproben", "Ausprobieren")
                  .replacing("award_winners.csv", "zdi Köln", "zdi-Zentrum Köln")
                  .dataset());

      assertThat(result)
          .isInstanceOfSatisfying(
              ImportDataset.Result.Imported.class,
              imported -> assertThat(imported.changed()).isEqualTo(2));
      assertThat(heard.changes())
          .extracting(Change::subject, Change::id)
          .containsExactly(
              tuple(Change.Subject.COHORT, cohort.id().value()),
              tuple(Change.Subject.CALL, call.id().value()));
    }
    assertThat(cohort("schule-1").version()).isEqualTo(cohort.version() + 1);
    assertThat(call(2024).winners().getFirst().id()).isEqualTo(call.winners().getFirst().id());
    assertThat(seats(body("beirat"))).isEqualTo(seats);
  }

  @Test
  void leavesAloneWhatADatasetDoesNotTell() {
    load(new SmallDataset());
    Event event = event("treffen-1");
    SaveResults.saved(
        atlas.events.save(
            event.toBuilder().sessions(List.of(Session.proposed("Wie geht das?"))).build()));

    load(new SmallDataset().replacing("events.csv", "Gemeinsam!", "Zusammen!"));

    assertThat(event("treffen-1").motto()).isEqualTo("Zusammen!");
    assertThat(event("treffen-1").sessions()).containsExactly(Session.proposed("Wie geht das?"));
  }

  @Test
  void isRefusedWhereItDoesNotGoTogetherWithWhatItLeavesAlone() {
    load(new SmallDataset());
    Event before =
        SaveResults.saved(
            atlas.events.save(
                event("treffen-1").toBuilder()
                    .sessions(List.of(Session.proposed("Wie geht das?")))
                    .build()));

    ImportDataset.Result result =
        importDataset.load(
            new SmallDataset()
                .replacing("events.csv", "treffen-1,treffen,1,BARCAMP", "treffen-1,treffen,1,FAIR")
                .replacing("awards.csv", "Preis", "Anderer Preis")
                .dataset());

    assertThat(Told.inEnglish(result))
        .containsExactly(
            new Told("events.csv", 2, "sessions", "FAIR", "only a barcamp takes proposed ones"));
    assertThat(event("treffen-1")).isEqualTo(before);
  }

  @Test
  void refusesAnUnknownRegion() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("enrolments.csv", "zdi-koeln", "no-such")
                    .replacing("events.csv", "rhein-mint", "no-such")
                    .replacing("award_applications.csv", "rhein-mint", "no-such")
                    .replacing("award_winners.csv", "2023,rhein-mint", "2023,no-such")))
        .extracting(Told::file, Told::line, Told::column, Told::value, Told::reason)
        .contains(
            tuple("enrolments.csv", 2L, "region_slug", "no-such", "names no region of the dataset"),
            tuple("events.csv", 2L, "region_slugs", "no-such", "names no region of the dataset"),
            tuple(
                "award_applications.csv",
                3L,
                "region_slug",
                "no-such",
                "names no region of the dataset"),
            tuple(
                "award_winners.csv",
                2L,
                "region_slug",
                "no-such",
                "names no region of the dataset"))
        .hasSize(4);
  }

  @Test
  void refusesAnEditionThatASeriesHasAlready() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("events.csv", "treffen-2,treffen,2", "treffen-2,treffen,1")))
        .containsExactly(
            new Told(
                "events.csv", 3, "edition", "1", "another event of the series has it already"));
  }

  @Test
  void refusesAWinnerWhoDidNotApply() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "award_applications.csv",
                        """
                        award_slug,year,region_slug,title,example,submitted_at
                        preis,2024,rhein-mint,Noch etwas,Und so weiter,2024-04-30T11:00:00Z
                        """)))
        .containsExactly(
            new Told(
                "award_winners.csv", 3, "region_slug", "zdi-koeln", "did not apply for the call"));
  }

  @Test
  void takesTheWinnersOfACallWhoseApplicationsNobodyKnows() {
    load(
        new SmallDataset()
            .with(
                "award_applications.csv",
                "award_slug,year,region_slug,title,example,submitted_at\n"));

    assertThat(call(2024).winners()).hasSize(1);
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("events.csv", "2024-09-20,2024-09-20,", "2024-09-20,2024-09-19,")
                    .replacing("cohorts.csv", "2020-03,2021-06", "2020-03,2019")
                    .replacing("cohort_modules.csv", "2021-05,2021-05", "2021-05,2021-04")))
        .extracting(Told::file, Told::line, Told::column, Told::value, Told::reason)
        .containsExactlyInAnyOrder(
            tuple("events.csv", 2L, "end", "2024-09-20/2024-09-19", "ends before it starts"),
            tuple("cohorts.csv", 2L, "end", "2020-03/2019", "ends before it begins"),
            tuple("cohort_modules.csv", 3L, "end", "2021-05/2021-04", "ends before it begins"));
  }

  @Test
  void refusesAnEndWithoutAStart() {
    assertThat(problems(new SmallDataset().replacing("cohorts.csv", "2020-03,2021-06", ",2021-06")))
        .containsExactly(
            new Told("cohorts.csv", 2, "start", null, "must not be empty beside an end"));
  }

  @Test
  void refusesADerivedEndThatIsNotThere() {
    assertThat(problems(new SmallDataset().replacing("cohorts.csv", "2020-03,2021-06", "2020-03,")))
        .containsExactly(new Told("cohorts.csv", 2, "end_derived", null, "needs an end"));
  }

  @Test
  void refusesAnExchangeThatIsKnownOutsideOfItsPeriod() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("exchanges.csv", ",,2024-autumn", "2025,,2024-autumn")))
        .extracting(Told::file, Told::line, Told::column, Told::value, Told::reason)
        .containsExactly(
            tuple("exchanges.csv", 2L, "known_on", "2024-autumn", "lies outside of 2025/.."));
  }

  @Test
  void refusesUnitsAndRhythmsThatAreNone() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("figures.csv", "13,EXACT,PEOPLE", "13,EXACT,people")
                    .replacing("figure_points.csv", "ABOUT,REGIONS", "ABOUT,")
                    .replacing("cohort_modules.csv", "2.5,DAYS", "2.5,days")
                    .replacing("surveys.csv", "YEARLY", "yearly")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .contains(
            tuple("figures.csv", 4L, "unit", "people"),
            tuple("figure_points.csv", 3L, "unit", null),
            tuple("cohort_modules.csv", 2L, "duration_unit", "days"),
            tuple("surveys.csv", 2L, "rhythm", "yearly"));
  }

  @Test
  void refusesMoreParticipantsThanACohortHolds() {
    assertThat(problems(new SmallDataset().replacing("cohorts.csv", "ONLINE,,20", "ONLINE,,12")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .containsExactly(tuple("cohorts.csv", 2L, "capacity", "13"));
  }

  @Test
  void refusesOneMoreThanACohortHolds() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("cohorts.csv", "PLANNED,,,,,,,,", "PLANNED,,,,,,1,,")
                    .with(
                        "enrolments.csv",
                        """
                        cohort_slug,region_slug,status
                        schule-2,zdi-koeln,ACCEPTED
                        schule-2,rhein-mint,COMPLETED
                        """)))
        .containsExactly(
            new Told(
                "enrolments.csv",
                3,
                "cohort_slug",
                null,
                "one more than the 1 that the cohort holds"));
  }

  @Test
  void refusesAYearThatIsWrittenInAnotherWay() {
    assertThat(
            problems(new SmallDataset().replacing("award_calls.csv", "preis,2023", "preis,02024")))
        .contains(new Told("award_calls.csv", 2, "year", "02024", "is no whole number such as 13"));
  }

  @Test
  void refusesANumberThatAProgrammeHasAlready() {
    assertThat(problems(new SmallDataset().replacing("cohorts.csv", "schule,2", "schule,1")))
        .containsExactly(
            new Told(
                "cohorts.csv", 3, "number", "1", "another cohort of the programme has it already"));
  }

  @Test
  void refusesASecondCallOfAYearAndASecondWinOfARegion() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("award_calls.csv", "preis,2023", "preis,2024")
                    .replacing("award_winners.csv", "2023,rhein-mint", "2024,zdi-koeln")))
        .extracting(Told::file, Told::line, Told::column, Told::reason)
        .contains(
            tuple("award_calls.csv", 3L, "year", "another call of the award has it already"),
            tuple("award_winners.csv", 3L, "region_slug", "wins twice in the same call"));
  }

  @Test
  void refusesRowsThatBelongToNothing() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("cohorts.csv", "schule,2", "no-such,2")
                    .replacing("cohort_modules.csv", "schule-1,KICK_OFF", "no-such,KICK_OFF")
                    .replacing("cohort_findings.csv", "schule-1", "no-such")
                    .replacing("materials.csv", "schule,", "no-such,")
                    .replacing("framework_ratings.csv", "rahmen-1,1", "no-such,1")
                    .replacing("events.csv", "treffen-2,treffen", "treffen-2,no-such")
                    .replacing("award_calls.csv", "preis,2024", "no-such,2024")
                    .replacing("award_calls.csv", "2024-09-19,jury", "2024-09-19,no-such")
                    .replacing("seats.csv", "beirat,Verein", "no-such,Verein")
                    .replacing("meetings.csv", "beirat", "no-such")
                    .replacing("exchanges.csv", "runde", "no-such")
                    .replacing("publications.csv", "schule-1", "no-such")
                    .replacing("figure_points.csv", "regionen,50", "no-such,50")
                    .replacing("figures.csv", "EVENT,treffen-1", "EVENT,no-such")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .contains(
            tuple("cohorts.csv", 3L, "programme_slug", "no-such"),
            tuple("cohort_modules.csv", 2L, "cohort_slug", "no-such"),
            tuple("cohort_findings.csv", 2L, "cohort_slug", "no-such"),
            tuple("materials.csv", 2L, "programme_slug", "no-such"),
            tuple("framework_ratings.csv", 2L, "edition_slug", "no-such"),
            tuple("events.csv", 3L, "series_slug", "no-such"),
            tuple("award_calls.csv", 3L, "award_slug", "no-such"),
            tuple("award_calls.csv", 3L, "jury", "no-such"),
            tuple("seats.csv", 2L, "body_slug", "no-such"),
            tuple("meetings.csv", 2L, "body_slug", "no-such"),
            tuple("exchanges.csv", 2L, "other_body_slug", "no-such"),
            tuple("publications.csv", 3L, "concerned", "no-such"),
            tuple("figure_points.csv", 2L, "series_slug", "no-such"),
            tuple("figures.csv", 5L, "owner", "EVENT no-such"));
  }

  @Test
  void refusesRowsThatStandTwice() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "enrolments.csv",
                        """
                        cohort_slug,region_slug,status
                        schule-1,zdi-koeln,COMPLETED
                        schule-1,zdi-koeln,DECLINED
                        """)
                    .with(
                        "exchanges.csv",
                        """
                        body_slug,other_body_slug,start,end,known_on,topic_de,topic_en,source,read_on,speaks_of
                        beirat,runde,2024,,,,,Page,,
                        runde,beirat,2024,,,,,Page,,
                        """)))
        .extracting(Told::file, Told::line, Told::reason)
        .containsExactlyInAnyOrder(
            tuple("enrolments.csv", 3L, "stands in the file already"),
            tuple("exchanges.csv", 3L, "stands in the file already"));
  }

  @Test
  void refusesAnEnglishTextWithoutAGermanOneAndTopicsThatDoNotMatch() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("programmes.csv", "Worum es geht", "")
                    .replacing("framework_editions.csv", "Rahmen,Framework", ",")
                    .replacing("meetings.csv", "Umfrage; Geld", "Umfrage")))
        .extracting(Told::file, Told::line, Told::column)
        .containsExactlyInAnyOrder(
            tuple("programmes.csv", 2L, "description_de"),
            tuple("framework_editions.csv", 2L, "framework_de"),
            tuple("meetings.csv", 2L, "topics_en"));
  }

  @Test
  void refusesNumbersAndTimesThatAreNone() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("cohorts.csv", "schule,2", "schule,two")
                    .replacing("events.csv", "09:30", "half past nine")
                    .replacing("award_applications.csv", "2024-04-30T10:00:00Z", "April")
                    .replacing(
                        "figures.csv", "INITIATIVES_REACHED,80", "INITIATIVES_REACHED,many")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .contains(
            tuple("cohorts.csv", 3L, "number", "two"),
            tuple("events.csv", 2L, "starts_at", "half past nine"),
            tuple("award_applications.csv", 2L, "submitted_at", "April"),
            tuple("figures.csv", 2L, "value", "many"));
  }

  @Test
  void refusesWhatTheDomainRefuses() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("enrolments.csv", "COMPLETED", "WAITLISTED")
                    .replacing("bodies.csv", "STATE,DE-NW", "STATE,")
                    .replacing("exchanges.csv", "beirat,runde", "runde,runde")
                    .replacing("framework_criteria.csv", "RESULTS,Ergebnisse", "OFFER,Ergebnisse")
                    .replacing("figure_points.csv", "OVER,REGIONS,,,2020", "OVER,REGIONS,,,")))
        .extracting(Told::file, Told::line)
        .contains(
            tuple("enrolments.csv", 2L),
            tuple("bodies.csv", 3L),
            tuple("exchanges.csv", 2L),
            tuple("framework_editions.csv", 2L),
            tuple("figure_series.csv", 2L));
  }
}
