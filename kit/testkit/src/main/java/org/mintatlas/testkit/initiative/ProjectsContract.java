package org.mintatlas.testkit.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.application.initiative.OfferedByFacet;
import org.mintatlas.application.initiative.ProjectFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectFilterBuilder;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectBuilder;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.geography.PlacedContract;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every implementation of {@link Projects} promises. */
public interface ProjectsContract
    extends EverywhereContract<ProjectScope, ProjectFilter, DirectoryOrder, Project>,
        DirectoryContract<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder>,
        PlacedContract<ProjectScope, ProjectFilter, DirectoryOrder, Project> {

  @Override
  default SaveResult<Project> save(Project project) {
    districts().saveAll(GeographyFixtures.districts());
    return projects().save(project);
  }

  @Override
  default KeptList<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder> keptList() {
    return KeptList.of(
            projects(),
            slug ->
                Project.builder(
                        new ProjectId(UUID.randomUUID()),
                        slug,
                        "Minimal",
                        initiative(1),
                        Recurrence.IRREGULAR_MULTIPLE)
                    .build(),
            () -> aFullProject("every-field", initiative(2)))
        .under("initiative", this::initiative, ProjectScope.OfInitiative::new)
        .listed(new ProjectScope.Everywhere(), ProjectFilter.ANY, DirectoryOrder.NAME);
  }

  @Override
  default Map<Referent, Project> danglingWithin(Project project) {
    return Map.of(Referent.DISTRICT, project.toBuilder().place(in(EISENACH)).build());
  }

  @Override
  default Project standing(ProjectScope scope, int identity, @Nullable GeoPoint point) {
    return standing(scope, identity, point, null);
  }

  private Project standing(
      ProjectScope scope, int identity, @Nullable GeoPoint point, @Nullable Boolean online) {
    return saved(
        save(
            minimal(scope, identity).toBuilder()
                .place(new Place(null, null, point, null, null))
                .online(online)
                .build()));
  }

  @Test
  default void onlineOffersStandBesideWhatIsNearAndLastWhereTheyHaveNoPlace() {
    Project online = standing(scope(), 5, null, true);
    Project there = standing(scope(), 6, IN_BONN, false);
    Project farAndOnline = standing(scope(), 7, IN_BERLIN, true);
    Project onlineToo = standing(scope(), 2, null, true);
    standing(scope(), 8, IN_BERLIN, false);
    standing(scope(), 9, null, null);
    assertByDistance()
        .where(nearOrOnline(IN_KOELN, 50))
        .isExactly(there, farAndOnline, onlineToo, online);
    assertByDistance().where(near(IN_KOELN, 50)).isExactly(there);
    Project named = rename(farAndOnline, "Sternwarte");
    Project namedToo = rename(there, "Neue Sternwarte");
    assertByDistance()
        .where(worded(nearOrOnline(IN_KOELN, 50), "sternwarte"))
        .isExactly(namedToo, named);
  }

  @Test
  default void keepsThatItIsFree() {
    Project free = stored("free", project -> project.cost(Cost.FREE));
    assertThat(byIds(Set.of(free.id()))).containsValue(free);
    assertThat(free.cost()).isEqualTo(Cost.FREE);
  }

  @Test
  default void keepsABoundOfAgeWithoutTheOther() {
    Project from = stored("from", project -> project.ages(new AgeRange(10, null)));
    Project to = stored("to", project -> project.ages(new AgeRange(null, 12)));
    assertThat(byIds(Set.of(from.id(), to.id()))).isEqualTo(Map.of(from.id(), from, to.id(), to));
  }

  @Test
  default void keepsWhetherItIsKnownToBeOnline() {
    Project online = stored("a-online", project -> project.online(true));
    Project onSite = stored("b-on-site", project -> project.online(false));
    Project unknown = stored("c-unknown", project -> project);
    assertThat(byIds(Set.of(online.id(), onSite.id(), unknown.id())).values())
        .containsExactlyInAnyOrder(online, onSite, unknown);
    assertThat(unknown.online()).isNull();
  }

  @Test
  default void canBeFilteredByStates() {
    Project koeln = stored("a-koeln", project -> project.place(in(KOELN.key())));
    Project bayern =
        stored(
            "b-bayern",
            project -> project.place(new Place(null, null, null, null, FederalState.BY)));
    stored("c-berlin", project -> project.place(in(BERLIN.key())));
    stored("d-nowhere", project -> project);
    assertWhere(any -> any.states(Set.of(FederalState.NW, FederalState.BY)))
        .isExactly(koeln, bayern);
  }

  @Test
  default void canBeFilteredBySubjects() {
    Project both =
        stored("a-both", project -> project.subjects(Set.of(Subject.PHYSICS, Subject.AI)));
    Project one = stored("b-one", project -> project.subjects(Set.of(Subject.ART, Subject.AI)));
    stored("c-other", project -> project.subjects(Set.of(Subject.ART)));
    stored("d-none", project -> project);
    assertWhere(any -> any.subjects(Set.of(Subject.PHYSICS, Subject.AI))).isExactly(both, one);
  }

  @Test
  default void canBeFilteredByFormats() {
    Project both = stored("a-both", project -> project.formats(Set.of(Format.LAB, Format.CLUB)));
    Project one = stored("b-one", project -> project.formats(Set.of(Format.LAB, Format.LOAN)));
    stored("c-other", project -> project.formats(Set.of(Format.LOAN)));
    stored("d-none", project -> project);
    assertWhere(any -> any.formats(Set.of(Format.LAB, Format.CLUB))).isExactly(both, one);
  }

  @Test
  default void canBeFilteredByEducationStages() {
    Project both =
        stored(
            "a-both",
            project ->
                project.educationStages(Set.of(EducationStage.KITA, EducationStage.PRIMARY)));
    Project one =
        stored("b-one", project -> project.educationStages(Set.of(EducationStage.PRIMARY)));
    stored("c-other", project -> project.educationStages(Set.of(EducationStage.UNIVERSITY)));
    stored("d-none", project -> project);
    assertWhere(any -> any.educationStages(Set.of(EducationStage.KITA, EducationStage.PRIMARY)))
        .isExactly(both, one);
  }

  @Test
  default void canBeFilteredByTargetGroups() {
    Project both =
        stored(
            "a-both",
            project -> project.targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.FAMILIES)));
    Project one = stored("b-one", project -> project.targetGroups(Set.of(TargetGroup.GIRLS)));
    stored("c-other", project -> project.targetGroups(Set.of(TargetGroup.TEACHERS)));
    stored("d-everybody", project -> project);
    assertWhere(any -> any.targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.FAMILIES)))
        .isExactly(both, one);
  }

  @Test
  default void canBeFilteredByCapacity() {
    Project exact = stored("a-exact", project -> project.capacity(28));
    Project more = stored("b-more", project -> project.capacity(100));
    stored("c-fewer", project -> project.capacity(27));
    stored("d-unknown", project -> project.capacity(null));
    assertWhere(any -> any.capacityAtLeast(28)).isExactly(exact, more);
  }

  @Test
  default void canBeFilteredByWhatTheyCost() {
    Project free = stored("a-free", project -> project.cost(Cost.FREE));
    Project ten = stored("b-ten", project -> project.cost(costs("10.00")));
    Project more = stored("c-more", project -> project.cost(costs("10.01")));
    Project fifty = stored("d-fifty", project -> project.cost(costs("50")));
    Project dear = stored("e-dear", project -> project.cost(costs("50.01")));
    stored("f-unknown", project -> project);
    assertWhere(any -> any.costClasses(Set.of(CostClass.FREE, CostClass.UP_TO_10)))
        .isExactly(free, ten);
    assertWhere(any -> any.costClasses(Set.of(CostClass.UP_TO_50))).isExactly(more, fifty);
    assertWhere(any -> any.costClasses(Set.of(CostClass.OVER_50))).isExactly(dear);
  }

  @Test
  default void canBeFilteredByTheMostThatTheyMayCost() {
    Project free = stored("a-free", project -> project.cost(Cost.FREE));
    Project ten = stored("b-ten", project -> project.cost(costs("10.00")));
    Project more = stored("c-more", project -> project.cost(costs("10.01")));
    stored("d-unknown", project -> project);
    assertWhere(any -> any.costUpToEuro(0)).isExactly(free);
    assertWhere(any -> any.costUpToEuro(10)).isExactly(free, ten);
    assertWhere(any -> any.costUpToEuro(11)).isExactly(free, ten, more);
    assertWhere(any -> any.costUpToEuro(0).costClasses(Set.of(CostClass.OVER_50))).isExactly();
  }

  @Test
  default void canBeFilteredByAnAgeThatTheyAreFor() {
    Project exact = stored("a-exact", project -> project.ages(new AgeRange(9, 9)));
    Project from = stored("b-from", project -> project.ages(new AgeRange(9, null)));
    Project to = stored("c-to", project -> project.ages(new AgeRange(null, 9)));
    stored("d-unknown", project -> project.ages(null));
    assertWhere(any -> any.age(9)).isExactly(exact, from, to);
    assertWhere(any -> any.age(10)).isExactly(from);
    assertWhere(any -> any.age(8)).isExactly(to);
  }

  @Test
  default void canBeFilteredByWhetherTheyAreOnline() {
    Project online = stored("a-online", project -> project.online(true));
    Project onSite = stored("b-on-site", project -> project.online(false));
    stored("c-unknown", project -> project);
    assertWhere(any -> any.online(true)).isExactly(online);
    assertWhere(any -> any.online(false)).isExactly(onSite);
  }

  @Test
  default void canBeFilteredByLanguages() {
    Project both = stored("a-both", project -> project.languages(Set.of("de", "en")));
    Project one = stored("b-one", project -> project.languages(Set.of("fr")));
    stored("c-other", project -> project.languages(Set.of("de")));
    stored("d-unknown", project -> project);
    assertWhere(any -> any.languages(Set.of("en", "fr"))).isExactly(both, one);
  }

  @Test
  default void canBeWhatIsUnknownAsWell() {
    Project fits =
        stored(
            "a-fits",
            project ->
                project
                    .subjects(Set.of(Subject.AI))
                    .formats(Set.of(Format.CLUB))
                    .educationStages(Set.of(EducationStage.PRIMARY))
                    .targetGroups(Set.of(TargetGroup.GIRLS))
                    .cost(costs("5"))
                    .ages(new AgeRange(8, null))
                    .online(true)
                    .languages(Set.of("de", "en"))
                    .capacity(28));
    stored(
        "b-other",
        project ->
            project
                .subjects(Set.of(Subject.ART))
                .formats(Set.of(Format.LAB))
                .educationStages(Set.of(EducationStage.KITA))
                .targetGroups(Set.of(TargetGroup.TEACHERS))
                .cost(costs("50.01"))
                .ages(new AgeRange(null, 7))
                .online(false)
                .languages(Set.of("fr"))
                .capacity(27));
    Project unknown = stored("c-unknown", project -> project);
    Stream.<UnaryOperator<ProjectFilterBuilder>>of(
            any -> any.educationStages(Set.of(EducationStage.PRIMARY)),
            any -> any.targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.FAMILIES)),
            any -> any.costClasses(Set.of(CostClass.UP_TO_10)),
            any -> any.costUpToEuro(5),
            any -> any.age(9),
            any -> any.online(true),
            any -> any.languages(Set.of("en")),
            any -> any.capacityAtLeast(28),
            any ->
                any.targetGroups(Set.of(TargetGroup.GIRLS))
                    .costClasses(Set.of(CostClass.UP_TO_10))
                    .costUpToEuro(5)
                    .age(9))
        .forEach(condition -> {
          assertWhere(condition).isExactly(fits);
          assertWhere(any -> condition.apply(any).includeUnknown(true)).isExactly(fits, unknown);
        });
    Stream.<UnaryOperator<ProjectFilterBuilder>>of(
            any -> any.subjects(Set.of(Subject.AI)), any -> any.formats(Set.of(Format.CLUB)))
        .forEach(condition ->
            assertWhere(any -> condition.apply(any).includeUnknown(true)).isExactly(fits));
  }

  @Test
  default void whatIsUnknownStandsAmongWhatIsNear() {
    Project near = standing(scope(), 3, IN_BONN);
    Project online = standing(scope(), 2, null, true);
    standing(scope(), 4, IN_BERLIN);
    standing(scope(), 5, null);
    ProjectFilter wanted =
        nearOrOnline(IN_KOELN, 50).toBuilder()
            .age(9)
            .costUpToEuro(0)
            .targetGroups(Set.of(TargetGroup.GIRLS))
            .build();
    assertByDistance().where(wanted).isExactly();
    assertByDistance()
        .where(wanted.toBuilder().includeUnknown(true).build())
        .isExactly(near, online);
  }

  @Test
  default void canBeFilteredByDistrictsUnderEveryKeyThatTheyHad() {
    districts().saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    districts().saveChanges(List.of(GeographyFixtures.EISENACH_MERGED));
    Project before = stored("a-before", project -> project.place(in(EISENACH)));
    Project after =
        stored("b-after", project -> project.place(in(GeographyFixtures.WARTBURGKREIS.key())));
    stored("c-koeln", project -> project.place(in(KOELN.key())));
    stored("d-nowhere", project -> project);
    assertWhere(any -> any.districts(Set.of(EISENACH))).isExactly(before, after);
    assertWhere(any -> any.districts(Set.of(BERLIN.key()))).isExactly();
  }

  @Test
  default void canBeFilteredByTheInitiativeThatOffersThem() {
    Initiative lab =
        saved(
            initiatives()
                .save(
                    anInitiative("lab").toBuilder()
                        .kind(InitiativeKind.MAKERSPACE)
                        .organisation(organisation("carrier"))
                        .regions(Set.of(region("one"), region("other")))
                        .build()));
    Project ofLab = stored("a-lab", project -> project.initiative(lab.id()));
    Project of2 = stored("b-two", project -> project.initiative(initiative(2)));
    assertWhere(any -> any.initiativeKinds(Set.of(InitiativeKind.MAKERSPACE))).isExactly(ofLab);
    assertWhere(any -> any.initiativeKinds(Set.of(InitiativeKind.STUDENT_LAB))).isExactly(of2);
    assertWhere(any -> any.organisations(slugs("carrier", "unknown"))).isExactly(ofLab);
    assertWhere(any -> any.organisations(slugs("unknown"))).isExactly();
    assertWhere(any -> any.regions(slugs("other"))).isExactly(ofLab);
    assertWhere(any -> any.regions(slugs("one", "other"))).isExactly(ofLab);
    assertWhere(any -> any.regions(slugs("unknown"))).isExactly();
    assertWhere(any -> any.regions(slugs("one")).organisations(slugs("unknown"))).isExactly();
  }

  @Test
  default void tellsTheFormsInWhichRegionsOfferSomething() {
    Initiative both =
        saved(
            initiatives()
                .save(
                    anInitiative("both").toBuilder()
                        .regions(Set.of(region("one"), region("other")))
                        .build()));
    Initiative only =
        saved(
            initiatives()
                .save(anInitiative("only").toBuilder().regions(Set.of(region("one"))).build()));
    stored("a-both", project -> project.initiative(both.id()).formats(Set.of(Format.CLUB)));
    stored("b-both", project -> project.initiative(both.id()));
    stored(
        "c-only",
        project -> project.initiative(only.id()).formats(Set.of(Format.CLUB, Format.WORKSHOP)));
    stored("d-elsewhere", project -> project.formats(Set.of(Format.LAB)));

    region("none");
    assertThat(projects().formats(slugs("one", "other", "none", "unknown")))
        .isEqualTo(
            Map.of(
                new Slug("one"), Set.of(Format.CLUB, Format.WORKSHOP),
                new Slug("other"), Set.of(Format.CLUB)));
    assertThat(projects().formats(slugs("other"))).containsOnlyKeys(new Slug("other"));
    assertThat(projects().formats(Set.of())).isEmpty();
  }

  private static Set<Slug> slugs(String... slugs) {
    return Stream.of(slugs).map(Slug::new).collect(Collectors.toSet());
  }

  private static Cost costs(String euros) {
    return new Cost.Paid(new BigDecimal(euros));
  }

  @Test
  default void areCountedByFacetsThatIgnoreWhatIsChosenOfThem() {
    stored("a-both", project -> project.subjects(Set.of(Subject.PHYSICS, Subject.AI)));
    stored(
        "b-one", project -> project.subjects(Set.of(Subject.PHYSICS)).formats(Set.of(Format.CLUB)));
    stored("c-other", project -> project.subjects(Set.of(Subject.AI)).formats(Set.of(Format.LAB)));
    stored("d-none", project -> project.formats(Set.of(Format.LAB)));
    ProjectFilter filter =
        ProjectFilter.ANY.toBuilder()
            .subjects(Set.of(Subject.PHYSICS, Subject.ART))
            .formats(Set.of(Format.CLUB))
            .build();
    Map<Facet<ProjectFilter, ?>, FacetCounts> counts =
        projects()
            .facetCounts(
                Set.of(new ProjectScope.Everywhere()),
                filter,
                Set.of(ProjectFacet.SUBJECT, ProjectFacet.FORMAT, ProjectFacet.STATE))
            .get(new ProjectScope.Everywhere());
    assertThat(counts)
        .isEqualTo(
            Map.of(
                ProjectFacet.SUBJECT,
                new FacetCounts(Map.of("PHYSICS", 1L, "ART", 0L), 0, true),
                ProjectFacet.FORMAT,
                new FacetCounts(Map.of("CLUB", 1L), 1, true),
                ProjectFacet.STATE,
                new FacetCounts(Map.of(), 1, true)));
    assertThat(
            projects()
                .facetCounts(
                    Set.of(new ProjectScope.Everywhere()),
                    ProjectFilter.ANY,
                    Set.of(ProjectFacet.SUBJECT))
                .get(new ProjectScope.Everywhere())
                .get(ProjectFacet.SUBJECT)
                .counts()
                .keySet())
        .containsExactly("AI", "PHYSICS");
  }

  @Test
  default void whatAddressesNoGroupCanBeOpenToAll() {
    Project girls = stored("a-girls", project -> project.targetGroups(Set.of(TargetGroup.GIRLS)));
    Project all = stored("b-all", project -> project.ages(new AgeRange(8, 10)));
    stored("c-classes", project -> project.targetGroups(Set.of(TargetGroup.WHOLE_CLASSES)));
    ProjectFilter filter =
        ProjectFilter.ANY.toBuilder().targetGroups(Set.of(TargetGroup.GIRLS)).build();
    assertList().where(filter).isExactly(girls);
    assertList().where(filter.toBuilder().orOpenToAll(true).build()).isExactly(girls, all);
    assertList().where(filter.toBuilder().orOpenToAll(true).age(9).build()).isExactly(all);
  }

  @Test
  default void areCountedByWhatOffersThem() {
    Initiative lab = saved(initiatives().save(anInitiative("a-lab")));
    Initiative club =
        saved(
            initiatives()
                .save(anInitiative("a-club").toBuilder().kind(InitiativeKind.ASSOCIATION).build()));
    saved(save(aProject("one", lab.id()).toBuilder().subjects(Set.of(Subject.PHYSICS)).build()));
    saved(save(aProject("two", lab.id())));
    saved(save(aProject("three", club.id())));
    ProjectFilter chosen =
        ProjectFilter.ANY.toBuilder()
            .initiativeKinds(Set.of(InitiativeKind.COMPETITION, club.kind()))
            .build();
    ProjectScope all = new ProjectScope.Everywhere();
    for (ProjectFilter filter : List.of(ProjectFilter.ANY, chosen)) {
      Map<Facet<ProjectFilter, ?>, FacetCounts> counts =
          projects()
              .facetCounts(
                  Set.of(all), filter, Set.of(OfferedByFacet.INITIATIVE_KIND, ProjectFacet.SUBJECT))
              .get(all);
      assertThat(counts.get(OfferedByFacet.INITIATIVE_KIND))
          .returns(0L, FacetCounts::unknown)
          .returns(true, FacetCounts::exact)
          .extracting(FacetCounts::counts)
          .isEqualTo(
              filter.equals(chosen)
                  ? Map.of(lab.kind().name(), 2L, "ASSOCIATION", 1L, "COMPETITION", 0L)
                  : Map.of(lab.kind().name(), 2L, "ASSOCIATION", 1L));
      assertThat(counts.get(ProjectFacet.SUBJECT).unknown())
          .isEqualTo(filter.equals(chosen) ? 1 : 2);
    }
  }

  @Test
  default void aFacetOfManyListsTakesAsManyStatementsAsOfOne() {
    assumeThat(statements().counts()).isTrue();
    stored("a-some", project -> project.subjects(Set.of(Subject.PHYSICS)));
    Set<Facet<ProjectFilter, ?>> facets = Set.copyOf(projects().facets());
    ProjectFilter filter = ProjectFilter.ANY.toBuilder().nameContains("some").build();
    ProjectScope one = new ProjectScope.OfInitiative(initiative(1));
    ProjectScope other = new ProjectScope.OfInitiative(initiative(2));
    assertThat(statements().of(() -> projects().facetCounts(Set.of(one), filter, facets)))
        .isEqualTo(1);
    assertThat(statements().of(() -> projects().facetCounts(Set.of(one, other), filter, facets)))
        .isEqualTo(1);
  }

  /** Each row changes one condition so that it does not hold any more. */
  enum Unmet {
    NOTHING,
    STATES,
    SUBJECTS,
    FORMATS,
    EDUCATION_STAGES,
    TARGET_GROUPS,
    COST,
    PRICE,
    AGE,
    ONLINE,
    LANGUAGES,
    DISTRICTS,
    INITIATIVE_KINDS,
    CAPACITY,
    NAME
  }

  @ParameterizedTest
  @EnumSource
  default void everyConditionOfAFilterMustHold(Unmet unmet) {
    Project project = saved(save(aFullProject("some-project", initiative(1))));
    saved(save(aProject("another-project", initiative(1))));
    ProjectFilter filter =
        ProjectFilter.ANY.toBuilder()
            .states(Set.of(unmet == Unmet.STATES ? FederalState.BE : FederalState.NW))
            .subjects(Set.of(unmet == Unmet.SUBJECTS ? Subject.ART : Subject.PHYSICS))
            .formats(Set.of(unmet == Unmet.FORMATS ? Format.LOAN : Format.WORKSHOP))
            .educationStages(
                Set.of(
                    unmet == Unmet.EDUCATION_STAGES ? EducationStage.KITA : EducationStage.PRIMARY))
            .targetGroups(
                Set.of(unmet == Unmet.TARGET_GROUPS ? TargetGroup.TEACHERS : TargetGroup.GIRLS))
            .costClasses(Set.of(unmet == Unmet.COST ? CostClass.FREE : CostClass.UP_TO_50))
            .costUpToEuro(unmet == Unmet.PRICE ? 12 : 13)
            .age(unmet == Unmet.AGE ? 3 : 9)
            .online(unmet != Unmet.ONLINE)
            .languages(Set.of(unmet == Unmet.LANGUAGES ? "fr" : "en"))
            .districts(Set.of(unmet == Unmet.DISTRICTS ? BERLIN.key() : KOELN.key()))
            .initiativeKinds(
                Set.of(
                    unmet == Unmet.INITIATIVE_KINDS
                        ? InitiativeKind.MAKERSPACE
                        : InitiativeKind.STUDENT_LAB))
            .capacityAtLeast(unmet == Unmet.CAPACITY ? 29 : 28)
            .nameContains(unmet == Unmet.NAME ? "other" : "some")
            .build();
    assertList().where(filter).isExactly(unmet == Unmet.NOTHING ? List.of(project) : List.of());
  }

  @Test
  default void whatASourceSaysIsRemoved() {
    Source wanted = new Source("A register", LocalDate.of(2024, 1, 1), null);
    Project only = stored("a-only", project -> project.sources(List.of(wanted)));
    Project amongOthers =
        stored(
            "b-among",
            project -> project.sources(List.of(Source.of("Another"), Source.of("A register"))));
    Project stays =
        stored("c-stays", project -> project.sources(List.of(Source.of("A register, p. 2"))));

    assertThat(projects().removeBySource(Source.of("A register")))
        .containsExactlyInAnyOrder(only.id(), amongOthers.id());

    assertList().isExactly(stays);
    assertThat(byIds(Set.of(only.id(), amongOthers.id(), stays.id())))
        .isEqualTo(Map.of(stays.id(), stays));
    assertThat(initiatives().byIds(Set.of(initiative(1)))).hasSize(1);
    assertThat(projects().removeBySource(Source.of("A register"))).isEmpty();
    assertThat(projects().removeBySource(Source.of("%"))).isEmpty();
  }

  @Test
  default void whatWasRemovedCanBeStoredAnew() {
    Project given = full();
    Project moved = saved(save(withSlug(saved(save(given)), new Slug("second-slug"))));
    assertThat(projects().removeBySource(given.sources().getFirst())).containsExactly(given.id());
    assertThat(bySlug(given.slug())).isEmpty();
    assertThat(bySlug(moved.slug())).isEmpty();

    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
    saved(save(minimal("second-slug")));
  }

  private Project stored(String slug, UnaryOperator<ProjectBuilder> change) {
    return saved(save(change.apply(aProject(slug, initiative(1)).toBuilder()).build()));
  }

  private static Place in(DistrictKey district) {
    return new Place(null, null, null, district, null);
  }

  private PagedListAssert<ProjectScope, ProjectFilter, DirectoryOrder, Project> assertWhere(
      UnaryOperator<ProjectFilterBuilder> condition) {
    return assertList().where(condition.apply(ProjectFilter.ANY.toBuilder()).build());
  }
}
