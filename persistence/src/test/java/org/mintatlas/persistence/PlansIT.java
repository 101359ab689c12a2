package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.Ports;
import org.mintatlas.application.event.EventFacet;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.OfferFacet;
import org.mintatlas.application.initiative.ProjectFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectFilterBuilder;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.search.SearchFacet;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What PostgreSQL looks at for a list of a hundred thousand: rows and entries of indexes, as it
 * counts them itself. The same work takes the same number on every machine.
 */
class PlansIT {
  private static final PageRequest PAGE = PageRequest.first(20);

  /** So many matches are looked for, in an index and in the table, and as many sorted. */
  private static final long PROBED = 4_500;

  /** So many of the nearest are looked at, and as many of them looked up again and sorted. */
  private static final long AROUND = 7_000;

  private static ConfigurableApplicationContext context;
  private static Ports ports;

  @BeforeAll
  static void fill() {
    context =
        new SpringApplicationBuilder(PersistenceContext.Application.class)
            .web(WebApplicationType.NONE)
            .properties("logging.level.root=warn", "spring.main.banner-mode=off")
            .run();
    ports = context.getBean(Ports.class);
    context.getBean(JdbcOperations.class).execute((ConnectionCallback<Boolean>) PlansIT::fill);
  }

  private static boolean fill(Connection connection) throws java.sql.SQLException {
    try (InputStream rows = PlansIT.class.getResourceAsStream("many-rows.sql");
        Statement statement = connection.createStatement()) {
      String sql = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
      return statement.execute("set synchronous_commit = off;" + sql.replace(":rows", "100000"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    context.close();
  }

  static Stream<Arguments> projects() {
    var any = ProjectFilter.ANY.toBuilder();
    return Stream.of(
        argumentSet("that nobody has", with(Set.of(Subject.ART)), 0, 200),
        argumentSet("that few have", with(Set.of(Subject.SUSTAINABILITY)), 5, 200),
        argumentSet("that many have", with(Set.of(Subject.PHYSICS)), 20, PROBED + 6_000),
        argumentSet(
            "of many places", ProjectFilter.ANY.toBuilder().capacityAtLeast(1000).build(), 3, 200),
        argumentSet("with one of some slugs", picked(slugs("project-7", "project-9")), 2, 200),
        argumentSet("with one of some ids", picked(IDS), 2, 200),
        argumentSet("but for some ids", picked(Picked.except(IDS.ids())), 20, 200),
        argumentSet(
            "for an age that none is for, but for some ids",
            ofAge(3).toBuilder().picked(Picked.except(IDS.ids())).build(),
            0,
            200),
        argumentSet("stored of late, as none was", picked(Picked.storedAfter(LATE)), 0, 200),
        argumentSet(
            "stored of late or before, as all were",
            picked(Picked.storedAfter(Instant.EPOCH)),
            20,
            PROBED),
        argumentSet("for an age that none is for", ofAge(3), 0, 200),
        argumentSet("for an age that all are for", ofAge(9), 20, PROBED),
        argumentSet(
            "for an age that none is for, or an unknown one",
            ofAge(3).toBuilder().includeUnknown(true).build(),
            0,
            200),
        argumentSet(
            "of a group that none is for, or an unknown one", forTeachers().build(), 20, PROBED),
        argumentSet(
            "of a group that none is for, or an unknown one, at a price that none has",
            forTeachers().age(3).costUpToEuro(0).online(true).build(),
            0,
            200),
        argumentSet(
            "in a language that none is in",
            ProjectFilter.ANY.toBuilder().languages(Set.of("fr")).build(),
            0,
            200),
        argumentSet(
            "that are online, as none is",
            ProjectFilter.ANY.toBuilder().online(true).build(),
            0,
            200),
        argumentSet(
            "that cost nothing",
            ProjectFilter.ANY.toBuilder().costUpToEuro(0).build(),
            20,
            PROBED + 6_000),
        argumentSet(
            "of one region",
            ProjectFilter.ANY.toBuilder().regions(Set.of(new Slug("region-7"))).build(),
            20,
            1_000),
        argumentSet(
            "of an organisation that has none",
            ProjectFilter.ANY.toBuilder().organisations(Set.of(new Slug("unknown"))).build(),
            0,
            200),
        argumentSet(
            "of initiatives of a kind that none is of",
            ProjectFilter.ANY.toBuilder()
                .initiativeKinds(Set.of(InitiativeKind.COMPETITION))
                .build(),
            0,
            200),
        argumentSet(
            "of initiatives of a kind that many are of",
            ProjectFilter.ANY.toBuilder()
                .initiativeKinds(Set.of(InitiativeKind.MAKERSPACE))
                .build(),
            20,
            PROBED + 10_000),
        argumentSet(
            "in one district",
            ProjectFilter.ANY.toBuilder().districts(Set.of(new DistrictKey("01000"))).build(),
            20,
            2_000),
        argumentSet("with a rare text", named("quanten"), 20, PROBED),
        argumentSet("with two letters that no name has", named("qx"), 0, 1_000),
        argumentSet("with two letters that many have", named("en"), 20, 70_000),
        argumentSet(
            "with a text that many have, and nobody of these",
            ProjectFilter.ANY.toBuilder()
                .nameContains("workshop")
                .subjects(Set.of(Subject.ART))
                .build(),
            0,
            PROBED),
        argumentSet(
            "of one kind of many",
            any.subjects(Set.of(Subject.PHYSICS))
                .formats(Set.of(Format.CLUB))
                .educationStages(Set.of(EducationStage.PRIMARY))
                .build(),
            20,
            70_000));
  }

  private static ProjectFilter with(Set<Subject> subjects) {
    return ProjectFilter.ANY.toBuilder().subjects(subjects).build();
  }

  private static final Instant LATE = Instant.parse("2999-12-31T23:00:00Z");

  private static final Picked IDS =
      new Picked(
          Set.of(),
          Set.of(
              UUID.fromString("019a0003-0000-7000-8000-000000000007"),
              UUID.fromString("019a0003-0000-7000-8000-000000000009")));

  private static Picked slugs(String... slugs) {
    return new Picked(Stream.of(slugs).map(Slug::new).collect(Collectors.toSet()), Set.of());
  }

  private static ProjectFilter picked(Picked some) {
    return ProjectFilter.ANY.toBuilder().picked(some).build();
  }

  private static ProjectFilter ofAge(int age) {
    return ProjectFilter.ANY.toBuilder().age(age).build();
  }

  private static ProjectFilterBuilder forTeachers() {
    return ProjectFilter.ANY.toBuilder()
        .targetGroups(Set.of(TargetGroup.TEACHERS))
        .includeUnknown(true);
  }

  private static ProjectFilter named(String text) {
    return ProjectFilter.ANY.toBuilder().nameContains(text).build();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void aPageOfProjects(ProjectFilter filter, int found, long work) {
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .projects()
                            .page(new ProjectScope.Everywhere(), filter, DirectoryOrder.NAME, PAGE)
                            .items())
                    .hasSize(found)))
        .isLessThanOrEqualTo(work);
  }

  static Stream<Arguments> countedByBits() {
    return Stream.of(
        argumentSet("all", ProjectFilter.ANY, "true"),
        argumentSet(
            "that nobody has", with(Set.of(Subject.ART)), "subjects && array['ART']::text[]"),
        argumentSet(
            "that half have",
            with(Set.of(Subject.PHYSICS, Subject.CHEMISTRY, Subject.BIOLOGY)),
            "subjects && array['PHYSICS', 'CHEMISTRY', 'BIOLOGY']::text[]"),
        argumentSet(
            "but for some ids",
            picked(Picked.except(IDS.ids())),
            "slug not in ('project-7', 'project-9')"),
        argumentSet(
            "but for some ids of a group or an unknown one",
            forTeachers().picked(Picked.except(IDS.ids())).build(),
            "target_groups = '{}' and slug not in ('project-7', 'project-9')"),
        argumentSet(
            "of a group or an unknown one",
            forTeachers().costClasses(Set.of(CostClass.FREE)).build(),
            "target_groups = '{}' and cost = 0"),
        argumentSet(
            "of several kinds",
            with(Set.of(Subject.PHYSICS)).toBuilder()
                .states(Set.of(FederalState.BY, FederalState.NW))
                .formats(Set.of(Format.CLUB, Format.LAB))
                .educationStages(Set.of(EducationStage.PRIMARY))
                .build(),
            "'PHYSICS' = any(subjects) and state in ('BY', 'NW')"
                + " and formats && array['CLUB', 'LAB']::text[]"
                + " and 'PRIMARY' = any(education_stages)"));
  }

  /** A block of 1024 for each value, looked for in an index and read. */
  @ParameterizedTest
  @MethodSource("countedByBits")
  void howManyProjectsThereAre(ProjectFilter filter, String condition) {
    long expected =
        Objects.requireNonNull(
            context
                .getBean(JdbcOperations.class)
                .queryForObject("select count(*) from project where " + condition, Long.class));
    assertThat(
            work(() ->
                assertThat(ports.projects().count(new ProjectScope.Everywhere(), filter))
                    .isEqualTo(expected)))
        .isLessThanOrEqualTo(2_000);
  }

  @Test
  void howManyProjectsWereStoredOfLate() {
    ProjectFilter late = picked(Picked.storedAfter(LATE));
    assertThat(
            work(() ->
                assertThat(ports.projects().count(new ProjectScope.Everywhere(), late)).isZero()))
        .isLessThanOrEqualTo(100);
  }

  static Stream<Arguments> countedByFacets() {
    return Stream.of(
        argumentSet("of all", ProjectFilter.ANY, true, 30_000),
        argumentSet("of all but some", picked(Picked.except(IDS.ids())), true, 30_000),
        argumentSet(
            "of several kinds",
            with(Set.of(Subject.PHYSICS)).toBuilder()
                .states(Set.of(FederalState.BY, FederalState.NW))
                .formats(Set.of(Format.CLUB, Format.LAB))
                .build(),
            true,
            40_000),
        argumentSet("with a rare text", named("quanten"), true, PROBED),
        argumentSet("with a text that many have", named("im weltraum"), false, 120_000));
  }

  /** Bits where they are kept; else no more elements than can be looked at, or a part of them. */
  @ParameterizedTest
  @MethodSource("countedByFacets")
  void projectsByAllFacets(ProjectFilter filter, boolean exact, long work) {
    ProjectScope all = new ProjectScope.Everywhere();
    assertThat(
            work(() ->
                assertThat(
                        Objects.requireNonNull(
                                ports
                                    .projects()
                                    .facetCounts(Set.of(all), filter, Set.of(ProjectFacet.values()))
                                    .get(all))
                            .values())
                    .hasSize(ProjectFacet.values().length)
                    .allMatch(counts -> counts.exact() == exact)))
        .isLessThanOrEqualTo(work);
  }

  /** No more than can be looked at, and a part of them, each with its projects, once or twice. */
  @Test
  void initiativesByWhatTheyOffer() {
    InitiativeScope all = new InitiativeScope.Everywhere();
    InitiativeFilter some =
        InitiativeFilter.ANY.toBuilder().offers(with(Set.of(Subject.PHYSICS))).build();
    for (InitiativeFilter filter : List.of(InitiativeFilter.ANY, some)) {
      assertThat(
              work(() ->
                  assertThat(
                          Objects.requireNonNull(
                                  ports
                                      .initiatives()
                                      .facetCounts(Set.of(all), filter, Set.of(OfferFacet.values()))
                                      .get(all))
                              .values())
                      .hasSize(OfferFacet.values().length)))
          .isLessThanOrEqualTo(900_000);
    }
  }

  @Test
  void anEstimateIsNearTheTruth() {
    ProjectScope all = new ProjectScope.Everywhere();
    FacetCounts estimated =
        Objects.requireNonNull(
            Objects.requireNonNull(
                    ports
                        .projects()
                        .facetCounts(
                            Set.of(all), named("im weltraum"), Set.of(ProjectFacet.SUBJECT))
                        .get(all))
                .get(ProjectFacet.SUBJECT));
    estimated
        .counts()
        .forEach((subject, count) ->
            assertThat(count)
                .as(subject)
                .isCloseTo(
                    ports
                        .projects()
                        .count(
                            all,
                            named("im weltraum").toBuilder()
                                .subjects(Set.of(Subject.valueOf(subject)))
                                .build()),
                    withinPercentage(20)));
  }

  @Test
  void anEstimateOfNothingIsNotExact() {
    ProjectScope all = new ProjectScope.Everywhere();
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> {
          status.setRollbackOnly();
          context
              .getBean(JdbcOperations.class)
              .update("update pg_class set reltuples = 1e12 where oid = 'project'::regclass");
          assertThat(
                  ports
                      .projects()
                      .facetCounts(
                          Set.of(all),
                          named("im weltraum"),
                          Set.of(ProjectFacet.SUBJECT, ProjectFacet.STATE))
                      .values())
              .allSatisfy(of ->
                  assertThat(of.values())
                      .hasSize(2)
                      .allSatisfy(counts ->
                          assertThat(counts).isEqualTo(new FacetCounts(Map.of(), 0, false))));
        });
  }

  @Test
  void eventsByMonthAndRegionsByKind() {
    EventScope all = new EventScope.Everywhere();
    assertThat(
            work(() ->
                assertThat(
                        Objects.requireNonNull(
                            Objects.requireNonNull(
                                    ports
                                        .events()
                                        .facetCounts(
                                            Set.of(all), EventFilter.ANY, Set.of(EventFacet.MONTH))
                                        .get(all))
                                .get(EventFacet.MONTH)))
                    .returns(true, FacetCounts::exact)
                    .returns(0L, FacetCounts::unknown)
                    .extracting(counts -> counts.counts().size())
                    .isEqualTo(204)))
        .isLessThanOrEqualTo(60_000);
    RegionScope state = new RegionScope.InState(FederalState.BY);
    RegionFilter today = RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1)));
    assertThat(
            work(() ->
                ports
                    .regions()
                    .facetCounts(Set.of(state), today, Set.copyOf(ports.regions().facets()))))
        .isLessThanOrEqualTo(4_000);
  }

  @Test
  void howManyEventsAndInitiativesThereAre() {
    assertThat(
            work(() ->
                assertThat(ports.events().count(new EventScope.Everywhere(), EventFilter.ANY))
                    .isEqualTo(99_000)))
        .isLessThanOrEqualTo(1_000);
    InitiativeScope state = new InitiativeScope.InState(FederalState.BY);
    assertThat(
            work(() ->
                assertThat(ports.initiatives().count(state, InitiativeFilter.ANY))
                    .isEqualTo(1_250)))
        .isLessThanOrEqualTo(1_000);
  }

  @Test
  void eventsOfThreeDaysByName() {
    EventFilter days =
        EventFilter.ANY.toBuilder()
            .from(LocalDate.of(2015, 3, 1))
            .until(LocalDate.of(2015, 3, 3))
            .build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .events()
                            .page(new EventScope.Everywhere(), days, EventOrder.NAME, PAGE)
                            .items())
                    .hasSize(20)))
        .isLessThanOrEqualTo(1_000);
    assertThat(work(() -> ports.events().count(new EventScope.Everywhere(), days)))
        .isLessThanOrEqualTo(1_000);
  }

  @Test
  void eventsOfARareKind() {
    EventFilter fairs = EventFilter.ANY.toBuilder().kinds(Set.of(EventKind.FAIR)).build();
    assertThat(
            work(() ->
                ports.events().page(new EventScope.Everywhere(), fairs, EventOrder.START, PAGE)))
        .isLessThanOrEqualTo(200);
  }

  private static ProjectFilterBuilder near(double radiusKm) {
    return ProjectFilter.ANY.toBuilder().near(new Near(new GeoPoint(50.94, 9.96), radiusKm, false));
  }

  static Stream<Arguments> projectsByPlace() {
    return Stream.of(
        argumentSet("in a town", near(5).build(), DirectoryOrder.DISTANCE, 5, AROUND),
        argumentSet("around a town", near(25).build(), DirectoryOrder.DISTANCE, 20, AROUND),
        argumentSet("far and wide", near(200).build(), DirectoryOrder.DISTANCE, 20, 2 * AROUND),
        argumentSet(
            "far and wide, that nobody has",
            near(200).subjects(Set.of(Subject.ART)).build(),
            DirectoryOrder.DISTANCE,
            0,
            AROUND),
        argumentSet(
            "far and wide, that many have",
            near(200).subjects(Set.of(Subject.PHYSICS)).build(),
            DirectoryOrder.DISTANCE,
            20,
            20_000),
        argumentSet(
            "around a town for an age that none is for, or an unknown one",
            near(25).age(3).includeUnknown(true).build(),
            DirectoryOrder.DISTANCE,
            0,
            AROUND),
        argumentSet(
            "around a town for a group that none is for, or an unknown one",
            near(25).targetGroups(Set.of(TargetGroup.TEACHERS)).includeUnknown(true).build(),
            DirectoryOrder.DISTANCE,
            20,
            AROUND),
        argumentSet(
            "around a town or online",
            ProjectFilter.ANY.toBuilder()
                .near(new Near(new GeoPoint(50.94, 9.96), 25, true))
                .build(),
            DirectoryOrder.DISTANCE,
            20,
            AROUND),
        argumentSet("around a town by name", near(25).build(), DirectoryOrder.NAME, 20, AROUND),
        argumentSet("far and wide by name", near(200).build(), DirectoryOrder.NAME, 20, 2 * AROUND),
        argumentSet(
            "on a large map",
            ProjectFilter.ANY.toBuilder().within(new Bounds(47, 6, 55, 15)).build(),
            DirectoryOrder.NAME,
            20,
            2 * AROUND),
        argumentSet(
            "on a small map",
            ProjectFilter.ANY.toBuilder().within(new Bounds(50, 9, 50.1, 9.2)).build(),
            DirectoryOrder.NAME,
            20,
            500));
  }

  /** However wide it is looked around, by far not all are looked at. */
  @ParameterizedTest
  @MethodSource("projectsByPlace")
  void aPageOfProjectsByPlace(ProjectFilter filter, DirectoryOrder order, int found, long work) {
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .projects()
                            .page(new ProjectScope.Everywhere(), filter, order, PAGE)
                            .items())
                    .hasSizeGreaterThanOrEqualTo(found)))
        .isLessThanOrEqualTo(work);
  }

  @Test
  void howManyProjectsAreAroundATown() {
    assertThat(
            work(() ->
                assertThat(ports.projects().count(new ProjectScope.Everywhere(), near(25).build()))
                    .isBetween(200L, 600L)))
        .isLessThanOrEqualTo(1_500);
  }

  @Test
  void projectsByPlaceBehindAPosition() {
    ProjectScope all = new ProjectScope.Everywhere();
    ProjectFilter near = near(200).build();
    Position hundredth =
        ports
            .projects()
            .page(all, near, DirectoryOrder.DISTANCE, PageRequest.first(100))
            .items()
            .getLast()
            .position();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .projects()
                            .page(
                                all,
                                near,
                                DirectoryOrder.DISTANCE,
                                PageRequest.after(hundredth, 20)))
                    .returns(true, Page::hasPrevious)
                    .returns(true, Page::hasNext)))
        .isLessThanOrEqualTo(2 * AROUND);
  }

  @Test
  void initiativesNearAPlace() {
    Near near = new Near(new GeoPoint(50, 10), 25, false);
    InitiativeFilter initiatives = InitiativeFilter.ANY.toBuilder().near(near).build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .initiatives()
                            .page(
                                new InitiativeScope.Everywhere(),
                                initiatives,
                                DirectoryOrder.DISTANCE,
                                PAGE)
                            .items())
                    .hasSize(20)))
        .as("initiatives")
        .isLessThanOrEqualTo(AROUND);
  }

  /** More than are sorted are in the very same place, and nothing else is near. */
  @ParameterizedTest
  @CsvSource({"25", "200"})
  void eventsNearAPlace(double radiusKm) {
    Near near = new Near(new GeoPoint(50, 10), radiusKm, false);
    EventFilter events = EventFilter.ANY.toBuilder().near(near).build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .events()
                            .page(new EventScope.Everywhere(), events, EventOrder.DISTANCE, PAGE)
                            .items())
                    .hasSize(20)))
        .isLessThanOrEqualTo(AROUND + 3_000);
  }

  @ParameterizedTest
  @CsvSource({"25,10", "200,20"})
  void regionsNearAPlace(double radiusKm, int found) {
    RegionFilter regions =
        RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1))).toBuilder()
            .near(new Near(new GeoPoint(50, 10), radiusKm, false))
            .build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .regions()
                            .page(new RegionScope.Everywhere(), regions, RegionOrder.DISTANCE, PAGE)
                            .items())
                    .hasSize(found)))
        .isLessThanOrEqualTo(AROUND);
  }

  /**
   * A word of a quarter, of one and of none. Where all names that begin with a word of so many
   * stand late in their order, many more are passed on the way to them.
   */
  @ParameterizedTest
  @CsvSource({"Nord,20,60000", "50007,1,2000", "Xylophon,0,2000"})
  void eventsByWords(String text, int found, long work) {
    EventFilter filter =
        EventFilter.ANY.toBuilder().text(ports.search().plan(SearchText.of(text))).build();
    for (EventOrder order : List.of(EventOrder.START, EventOrder.NAME)) {
      assertThat(
              work(() ->
                  assertThat(
                          ports
                              .events()
                              .page(new EventScope.Everywhere(), filter, order, PAGE)
                              .items())
                      .hasSize(found)))
          .as(order.name())
          .isLessThanOrEqualTo(work);
    }
  }

  /** A word of an eighth, of one and of none. */
  @ParameterizedTest
  @CsvSource({"Nord,20,12000", "1007,1,500", "Xylophon,0,500"})
  void regionsByWords(String text, int found, long work) {
    RegionFilter filter =
        RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1))).toBuilder()
            .text(ports.search().plan(SearchText.of(text)))
            .build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .regions()
                            .page(new RegionScope.Everywhere(), filter, RegionOrder.NAME, PAGE)
                            .items())
                    .hasSize(found)))
        .isLessThanOrEqualTo(work);
  }

  /** By words, and by what one of their projects is like: what many fit, few and none. */
  @ParameterizedTest
  @CsvSource({"Sternwarte,,20,60000", "Xylophon,,0,3000", ",12,20,60000", ",77,0,250000"})
  void initiativesByWordsAndOffers(
      @Nullable String text, @Nullable Integer age, int found, long work) {
    InitiativeFilter filter =
        InitiativeFilter.ANY.toBuilder()
            .text(text == null ? null : ports.search().plan(SearchText.of(text)))
            .offers(
                age == null
                    ? null
                    : ofAge(age).toBuilder().subjects(Set.of(Subject.PHYSICS)).build())
            .build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .initiatives()
                            .page(
                                new InitiativeScope.Everywhere(), filter, DirectoryOrder.NAME, PAGE)
                            .items())
                    .hasSize(found)))
        .isLessThanOrEqualTo(work);
  }

  @Test
  void regionsOfAState() {
    RegionScope state = new RegionScope.InState(FederalState.BY);
    RegionFilter today = RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1)));
    assertThat(work(() -> ports.regions().page(state, today, RegionOrder.NAME, PAGE)))
        .isLessThanOrEqualTo(200);
    assertThat(work(() -> ports.regions().count(state, today))).isLessThanOrEqualTo(600);
  }

  /** Each is found by the organisation, and what has to be known of its day is looked up. */
  @Test
  void regionsByWhoCarriesThem() {
    RegionScope all = new RegionScope.Everywhere();
    RegionFilter today = RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1)));
    RegionFilter some =
        today.toBuilder()
            .carriers(Set.of(new Slug("carrier-107"), new Slug("carrier-307"), new Slug("unknown")))
            .build();
    assertThat(
            work(() ->
                assertThat(ports.regions().page(all, some, RegionOrder.NAME, PAGE).items())
                    .hasSize(2)))
        .isLessThanOrEqualTo(200);
    assertThat(work(() -> assertThat(ports.regions().count(all, some)).isEqualTo(2)))
        .isLessThanOrEqualTo(100);
    RegionFilter business = today.toBuilder().carrierSectors(Set.of(Sector.BUSINESS)).build();
    assertThat(
            work(() ->
                assertThat(ports.regions().page(all, business, RegionOrder.NAME, PAGE).items())
                    .hasSize(10)))
        .isLessThanOrEqualTo(PROBED);
    RegionFilter none = today.toBuilder().carrierSectors(Set.of(Sector.CIVIL_SOCIETY)).build();
    assertThat(
            work(() ->
                assertThat(ports.regions().page(all, none, RegionOrder.NAME, PAGE).items())
                    .isEmpty()))
        .isLessThanOrEqualTo(1_000);
  }

  @Test
  void initiativesBehindAPosition() {
    InitiativeScope all = new InitiativeScope.Everywhere();
    Position middle =
        ports
            .initiatives()
            .page(all, InitiativeFilter.ANY, DirectoryOrder.NAME, PageRequest.last(100))
            .items()
            .getFirst()
            .position();
    assertThat(
            work(() ->
                ports
                    .initiatives()
                    .page(
                        all,
                        InitiativeFilter.ANY,
                        DirectoryOrder.NAME,
                        PageRequest.after(middle, 20))))
        .isLessThanOrEqualTo(100);
  }

  /** How many rows and entries of indexes PostgreSQL looks at. */
  private static long work(Runnable action) {
    JdbcOperations jdbc = context.getBean(JdbcOperations.class);
    return Objects.requireNonNull(
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
            .execute(status -> {
              // Others would count for themselves.
              jdbc.execute("set local max_parallel_workers_per_gather = 0");
              long before = counted(jdbc);
              action.run();
              return counted(jdbc) - before;
            }));
  }

  private static long counted(JdbcOperations jdbc) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            """
            select sum(pg_stat_get_xact_tuples_returned(oid)
              + pg_stat_get_xact_tuples_fetched(oid))
            from pg_class
            where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace
            """,
            Long.class));
  }

  private static SearchFilter words(String text) {
    return SearchFilter.of(ports.search().plan(SearchText.of(text)));
  }

  static Stream<Arguments> searches() {
    return Stream.of(
        argumentSet("a rare word", "Quantenwerkstatt", Set.of(), 20, 2_000),
        argumentSet("a part of a rare word", "Quanten", Set.of(), 20, 2_000),
        argumentSet("a word that nothing has", "Xylophon", Set.of(), 0, 2_000),
        argumentSet("a misspelt word", "Quantenwerkstat", Set.of(), 20, 2_000),
        argumentSet("a common word", "Workshop", Set.of(), 20, 25_000),
        argumentSet("several common words", "Workshop Fluss", Set.of(), 20, 25_000),
        argumentSet(
            "a common word with a subject", "Workshop", Set.of(Subject.SUSTAINABILITY), 1, 4_000));
  }

  /** The plan and the page, however many things have the word. */
  @ParameterizedTest
  @MethodSource("searches")
  void aSearch(String text, Set<Subject> subjects, int found, long work) {
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .search()
                            .page(
                                SearchScope.EVERYWHERE,
                                words(text).toBuilder().subjects(subjects).build(),
                                SearchOrder.RELEVANCE,
                                PAGE)
                            .items())
                    .hasSizeGreaterThanOrEqualTo(found)))
        .isLessThanOrEqualTo(work);
  }

  @Test
  void suggestionsOfACommonBeginning() {
    for (String text : List.of("W", "Wo", "Workshop", "Quant")) {
      assertThat(
              work(() ->
                  assertThat(
                          ports.search().suggest(SearchText.of(text), SearchType.UNASKED, null, 5))
                      .isNotEmpty()))
          .as(text)
          .isLessThanOrEqualTo(25_000);
    }
  }

  /** Of each type no more than the nearest are looked at beside. */
  @Test
  void suggestionsNearAPlaceCostLittleMore() {
    for (String text : List.of("W", "Wo", "Workshop", "Quant")) {
      long anywhere = work(() -> suggested(text, null));
      for (double radiusKm : List.of(5.0, 200.0)) {
        assertThat(
                work(() -> suggested(text, new Near(new GeoPoint(50.94, 9.96), radiusKm, false))))
            .as(text)
            .isLessThanOrEqualTo(anywhere + 4_000);
      }
    }
  }

  private static void suggested(String text, @Nullable Near near) {
    assertThat(ports.search().suggest(SearchText.of(text), SearchType.UNASKED, near, 5))
        .isNotEmpty();
  }

  @Test
  void whatIsFoundByAllFacets() {
    SearchFacet[] all = SearchFacet.values();
    assertThat(work(() -> facets("Quantenwerkstatt", all))).isLessThanOrEqualTo(2_000);
    assertThat(work(() -> assertThat(facets("Strom", all)).noneMatch(FacetCounts::exact)))
        .isLessThanOrEqualTo(20_000);
    for (String none : List.of("Xylophon", "Workshop Xylophon Quantenwerkstatt")) {
      assertThat(work(() -> assertThat(facets(none, SearchFacet.SUBJECT)).hasSize(1)))
          .as(none)
          .isLessThanOrEqualTo(25_000);
    }
  }

  private static Collection<FacetCounts> facets(String text, SearchFacet... facets) {
    return Objects.requireNonNull(
            ports
                .search()
                .facetCounts(Set.of(SearchScope.EVERYWHERE), words(text), Set.of(facets))
                .get(SearchScope.EVERYWHERE))
        .values();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xylophon Strom", "Quantenwerkstatt Strom", "Strom"})
  void whetherSomethingHasAllWords(String text) {
    assertThat(work(() -> ports.search().hasAll(words(text)))).isLessThanOrEqualTo(30_000);
  }

  @Test
  void anEstimateOfWhatIsFoundIsNearTheTruth() {
    FacetCounts types = facets("Strom", SearchFacet.TYPE).iterator().next();
    assertThat(types.exact()).isFalse();
    assertThat(types.counts().values().stream().mapToLong(Long::longValue).sum())
        .isCloseTo(
            ports.search().count(SearchScope.EVERYWHERE, words("Strom")), withinPercentage(20));
  }

  @ParameterizedTest
  @CsvSource({"Quantenwerkstatt,20,5000", "Workshop,20,150000", "Workshop Xylophon,0,3000"})
  void aPageOfProjectsByWords(String text, int found, long work) {
    ProjectFilter filter =
        ProjectFilter.ANY.toBuilder().text(ports.search().plan(SearchText.of(text))).build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .projects()
                            .page(new ProjectScope.Everywhere(), filter, DirectoryOrder.NAME, PAGE)
                            .items())
                    .hasSizeGreaterThanOrEqualTo(found)))
        .isLessThanOrEqualTo(work);
  }

  static Stream<Arguments> projectsByPlaceAndWords() {
    DirectoryOrder distance = DirectoryOrder.DISTANCE;
    DirectoryOrder name = DirectoryOrder.NAME;
    return Stream.of(
        argumentSet("a rare word", "Quantenwerkstatt", 200, distance, 15, AROUND),
        argumentSet("a rare word in a town", "Quantenwerkstatt", 5, distance, 0, AROUND),
        argumentSet("a word of many", "Workshop", 200, distance, 20, 60_000),
        argumentSet("a word of many by name", "Workshop", 200, name, 20, 60_000),
        argumentSet("a word of many in a town", "Strom", 5, distance, 0, 80_000),
        argumentSet("a word of a third", "W", 200, distance, 20, 140_000),
        argumentSet("a word of a third by name", "W", 200, name, 20, 140_000),
        argumentSet("a word of a third in a town", "W", 5, distance, 1, 90_000),
        argumentSet("a word of none", "Xylophon", 200, distance, 0, AROUND),
        argumentSet(
            "a word of none beside one of many", "Workshop Xylophon", 200, name, 0, AROUND));
  }

  /** However many have the words, and however many are near. */
  @ParameterizedTest
  @MethodSource("projectsByPlaceAndWords")
  void aPageOfProjectsByPlaceAndWords(
      String text, double radiusKm, DirectoryOrder order, int found, long work) {
    ProjectFilter filter = near(radiusKm).text(ports.search().plan(SearchText.of(text))).build();
    assertThat(
            work(() ->
                assertThat(
                        ports
                            .projects()
                            .page(new ProjectScope.Everywhere(), filter, order, PAGE)
                            .items())
                    .hasSizeGreaterThanOrEqualTo(found)))
        .isLessThanOrEqualTo(work);
    assertThat(
            work(() ->
                ports
                    .projects()
                    .facetCounts(
                        Set.of(new ProjectScope.Everywhere()),
                        filter,
                        Set.of(ProjectFacet.SUBJECT, ProjectFacet.STATE))))
        .as("facets")
        .isLessThanOrEqualTo(2 * work);
  }
}
