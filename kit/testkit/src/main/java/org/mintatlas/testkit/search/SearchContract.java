package org.mintatlas.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFacet;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Lexicon;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.upkeep.RefreshSearch;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.testkit.StoredThings;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** What every implementation of {@link Search} promises. */
public interface SearchContract extends StoredThings {

  private Search search() {
    return ports().search();
  }

  private SearchFilter filter(String text) {
    return SearchFilter.of(search().plan(SearchText.of(text)));
  }

  private List<String> found(String text) {
    return search().whole(SearchScope.EVERYWHERE, filter(text), SearchOrder.RELEVANCE).stream()
        .map(Found::id)
        .toList();
  }

  private String organisationNamed(String name, String... aliases) {
    Organisation organisation =
        OrganisationFixtures.anOrganisation("organisation-" + System.identityHashCode(name));
    return saved(
            organisations()
                .save(with(with(organisation, "name", name), "aliases", List.of(aliases))))
        .id()
        .toString();
  }

  private Initiative initiativeNamed(String slug, String name) {
    return with(InitiativeFixtures.anInitiative(slug), "name", name);
  }

  private static String id(Initiative initiative) {
    return initiative.id().toString();
  }

  private static String id(Project project) {
    return project.id().toString();
  }

  @Test
  default void findsWordsHoweverTheyAreWritten() {
    String cologne = organisationNamed("zdi-Zentrum Köln an der Großen Straße");
    for (String text :
        List.of(
            "Köln",
            "koeln",
            "Koln",
            "KÖLN",
            "zdi Köln",
            "zdi-köln",
            "zdiZentrum",
            "strasse",
            "grosse Straße",
            "Ko\u0308ln")) {
      assertThat(found(text)).as(text).containsExactly(cologne);
    }
    String cube = organisationNamed("A³ Rhein-Sieg");
    for (String text : List.of("A3", "a³", "A 3", "A-3", "Rhein Sieg", "rheinsieg", "Rhein–Sieg")) {
      assertThat(found(text)).as(text).containsExactly(cube);
    }
  }

  @Test
  default void takesSignsForSigns() {
    String percent = organisationNamed("100 % Technik & Natur");
    for (String text :
        List.of(
            "100 %", "100% & technik", "technik | natur", "!technik", "'technik' <-> \\natur")) {
      assertThat(found(text)).as(text).containsExactly(percent);
    }
  }

  @Test
  default void findsPartsOfWordsAndOtherForms() {
    String lab = organisationNamed("Schülerlabor Nord");
    assertThat(found("Labor")).containsExactly(lab);
    assertThat(found("Schülerlabore")).containsExactly(lab);
    String whole = organisationNamed("Labor");
    assertThat(found("Labor")).containsExactly(whole, lab);
  }

  @Test
  default void aWordCountsMoreThanWhatOnlyBeginsSo() {
    String begins = organisationNamed("KidsLab");
    String word = organisationNamed("Ein langer Name, in dem vielerlei steht, auch KI");
    Initiative owner = saved(initiatives().save(initiativeNamed("kinder", "Kinderhaus")));
    Project course = courseNamed("course", "Kurs", owner);
    Project told =
        saved(
            projects()
                .save(
                    with(
                        with(InitiativeFixtures.aProject("told", owner.id()), "name", "Denken"),
                        "subjects",
                        Set.of(Subject.AI))));
    search().replaceTerms(List.of(SearchTerm.of("KI", Subject.AI)));
    assertThat(found("KI")).containsExactly(word, id(told), begins, id(owner));
    assertThat(found("Ki")).doesNotContain(id(course));
    assertThat(found("Kind")).containsExactly(id(owner), id(told), id(course));
    search().replaceTerms(List.of());
  }

  @Test
  default void theLongerABeginningTheMoreItCounts() {
    String inside = organisationNamed("Alte Sternwarte");
    String begins = organisationNamed("Sternwarten im Norden");
    String whole = organisationNamed("Stern und Mond");
    assertThat(found("Stern")).containsExactly(whole, begins, inside);
    assertThat(found("Ste")).containsExactly(whole, begins, inside);
  }

  @Test
  default void wordsBesideEachOtherAreFoundAsOne() {
    String printing = organisationNamed("3D-Druck für alle");
    String lab = organisationNamed("Schülerlabor Nord");
    String apart = organisationNamed("Labor für Schüler");
    for (String text : List.of("3D-Druck", "3-D-Druck", "3 D Druck", "3-D Druck", "3D Druck")) {
      assertThat(found(text)).as(text).containsExactly(printing);
    }
    for (String text : List.of("Schüler-Labor", "Schuler Labor", "schüler/labor")) {
      assertThat(found(text)).as(text).containsExactlyInAnyOrder(lab, apart);
    }
    assertThat(found("Nord Schüler-Labor")).containsExactly(lab);
    SearchPlan plan = search().plan(SearchText.of("Schüler-Labor Nord"));
    assertThat(
            organisations()
                .count(
                    new OrganisationScope.Everywhere(), with(OrganisationFilter.ANY, "text", plan)))
        .isEqualTo(1);
  }

  @Test
  default void whatStandsForSomethingDoesSoInPartsToo() {
    Initiative lab =
        saved(
            initiatives()
                .save(with(initiativeNamed("lab", "Nebel"), "kind", InitiativeKind.STUDENT_LAB)));
    search().replaceTerms(List.of(SearchTerm.of("Schülerlabor", InitiativeKind.STUDENT_LAB)));
    for (String text : List.of("Schülerlabor", "Schüler-Labor", "Schüler Labor")) {
      assertThat(found(text)).as(text).containsExactly(id(lab));
    }
    search().replaceTerms(List.of());
  }

  @Test
  default void whatIsMisspeltIsFoundAsIfItWereNot() {
    Initiative roof = saved(initiatives().save(initiativeNamed("roof", "Dach")));
    Project told = about(roof, "told", Set.of(Subject.CHEMISTRY, Subject.TECHNOLOGY));
    String chemistry = organisationNamed("Chemie");
    organisationNamed("Helmut-Schmidt-Haus");
    organisationNamed("Wald");
    String course = organisationNamed("Robotik-Kurs");
    String lab = organisationNamed("Schülerlabor");
    search()
        .replaceTerms(
            List.of(
                SearchTerm.of("Chemie", Subject.CHEMISTRY),
                SearchTerm.of("Robotik", Subject.TECHNOLOGY)));
    assertThat(found("Chmie")).containsExactly(chemistry, id(told));
    assertThat(meant("Chmie im Wald")).isEqualTo("Chemie im Wald");
    assertThat(found("Robotikk")).containsExactly(course, id(told));
    assertThat(meant("Robotikk")).isEqualTo("Robotik");
    assertThat(meant("Robotikku")).isEmpty();
    assertThat(found("Schülerlaboor")).containsExactly(lab);
    assertThat(meant("Schülerlaboor")).isEqualTo("Schülerlabor");
    search().replaceTerms(List.of());
  }

  @Test
  default void aSlipOfTheHandIsSeenInShortWords() {
    organisationNamed("Chmee");
    String chemistry = organisationNamed("Chemie");
    String lab = organisationNamed("Labor");
    String inside = organisationNamed("Genlabor");
    String robots = organisationNamed("Roboter");
    String pupils = organisationNamed("Schüler");
    assertThat(found("Chmeie")).startsWith(chemistry);
    assertThat(meant("Chmeie")).isEqualTo("Chemie");
    for (String text : List.of("Laobr", "Lator", "Labo8r", "Alabor")) {
      assertThat(found(text)).as(text).containsExactly(lab, inside);
      assertThat(meant(text)).as(text).isEqualTo("Labor");
    }
    assertThat(found("Robtoer")).containsExactly(robots);
    assertThat(found("Schuelre")).containsExactly(pupils);
    assertThat(meant("Lober")).isEmpty();
    assertThat(search().plan(SearchText.of("Chmeie")).parts().getFirst().near())
        .containsExactlyInAnyOrder("chemi", "chme");
    search().replaceTerms(List.of(SearchTerm.of("Laobr", Subject.PHYSICS)));
    assertThat(found("Laobr")).isEmpty();
    search().replaceTerms(List.of());
  }

  @Test
  default void aWordWithMoreLettersIsNotMisspeltForIt() {
    String august = organisationNamed("Sommer im August");
    String observatory = organisationNamed("Sternwarte");
    assertThat(meant("Augustin")).isEmpty();
    assertThat(found("Augustin")).isEmpty();
    assertThat(found("Augustt")).containsExactly(august);
    assertThat(found("Sternwartenbesuch")).containsExactly(observatory);
    assertThat(meant("Sternwartenbesuch")).isEmpty();
  }

  @Test
  default void ofManyWordsTheFirstAreTakenForMisspeltOnes() {
    organisationNamed("Chemie Physik Labor Roboter Kunst");
    search().replaceTerms(List.of(SearchTerm.of("Sternkunde", Subject.ASTRONOMY)));
    assertThat(meant("Kunst Sternkunde Chmeie 12345 Phsyik Laobr Robotre"))
        .isEqualTo("Kunst Sternkunde Chemie 12345 Physik Labor Robotre");
    search().replaceTerms(List.of());
  }

  @Test
  default void shortWordsAndNumbersAreNotMisspelt() {
    organisationNamed("Aaah 20161");
    assertThat(found("aaaa")).isEmpty();
    assertThat(meant("aaaa")).isEmpty();
    assertThat(meant("20162")).isEmpty();
    assertThat(meant("a".repeat(SearchText.LONGEST))).isEmpty();
  }

  @Test
  default void findsWhatSomebodyMayHaveMeant() {
    String phaenomenta = organisationNamed("Phänomenta Flensburg");
    organisationNamed("Planetarium");
    assertThat(found("Phenomenta")).containsExactly(phaenomenta);
    assertThat(search().plan(SearchText.of("Phenomenta in Flensburg")).meant())
        .isEqualTo("Phänomenta in Flensburg");
    assertThat(search().plan(SearchText.of("Phänomenta")).meant()).isEmpty();
    assertThat(search().plan(SearchText.of("Qwzjkv")).meant()).isEmpty();
    assertThat(found("Qwzjkv")).isEmpty();
  }

  @Test
  default void whatStandsForSomethingOrIsAPartOfAWordIsNotMisspelt() {
    organisationNamed("Sternkunst im Schülerlabor");
    assertThat(meant("Sternkunde")).isEqualTo("Sternkunst");
    search().replaceTerms(List.of(SearchTerm.of("Sternkunde", Subject.PHYSICS)));
    assertThat(meant("Sternkunde")).isEmpty();
    assertThat(meant("Labor")).isEmpty();
    search().replaceTerms(List.of());
  }

  @Test
  default void tellsAWordAlwaysAsTheFirstOfItsSpellings() {
    organisationNamed("phänomenta");
    organisationNamed("PHÄNOMENTA");
    organisationNamed("Phänomenta");
    assertThat(meant("Phenomenta")).isEqualTo("PHÄNOMENTA");
  }

  private String meant(String text) {
    return search().plan(SearchText.of(text)).meant();
  }

  @Test
  default void aWordOfTooManyNamesCountsWithTheOneBesideIt() {
    for (int i = 0; i <= Lexicon.MOST_OWNERS; i++) {
      organisationNamed("Kreis " + "ABCDEFGHIJK".charAt(i / 10) + (char) ('a' + i % 10));
    }
    Initiative owner = saved(initiatives().save(initiativeNamed("elbe", "Elbe-Kreis")));
    Project course = courseNamed("course", "Kurs", owner);
    assertThat(found("Elbe-Kreis")).containsExactly(id(owner), id(course));
  }

  @Test
  default void saysWhetherSomethingHasAllWords() {
    String observatory = organisationNamed("Sternwarte am Wald");
    assertThat(search().hasAll(filter("Wald Sternwarte"))).isTrue();
    assertThat(search().hasAll(filter("Sternwarte Moor"))).isFalse();
    assertThat(found("Sternwarte Moor")).containsExactly(observatory);
  }

  @Test
  default void findsTheBeginningOfTheLastWord() {
    String observatory = organisationNamed("Sternwarte am Wald");
    assertThat(found("Wald Sternw")).containsExactly(observatory);
    assertThat(found("st")).containsExactly(observatory);
    assertThat(found("Sternw Wald")).isNotEmpty();
  }

  @Test
  default void findsPhrases() {
    String phrase = organisationNamed("Haus der kleinen Forscher");
    String others = organisationNamed("Forscher der kleinen Häuser");
    assertThat(found("\"kleinen Forscher\"")).containsExactly(phrase);
    assertThat(found("„kleine Forscher“")).containsExactly(phrase);
    assertThat(found("kleine Forscher")).containsExactlyInAnyOrder(phrase, others);
  }

  @Test
  default void findsNothingAcrossTheEndsOfNames() {
    String both = organisationNamed("Haus der Technik", "Sternwarte Nord");
    assertThat(found("\"Technik Sternwarte\"")).isEmpty();
    assertThat(found("Technik Sternwarte")).containsExactly(both);
  }

  @Test
  default void needsAllWordsUnlessNothingHasThem() {
    String both = organisationNamed("Robotik in Leipzig");
    organisationNamed("Robotik in Halle");
    assertThat(found("Leipzig Robotik")).containsExactly(both);
    String chemistry = organisationNamed("Chemie");
    assertThat(found("Chemie Leipzig")).containsExactlyInAnyOrder(chemistry, both);
  }

  @Test
  default void wordsThatTellNothingDoNotMatter() {
    String leipzig = organisationNamed("Robotik Leipzig");
    assertThat(found("die Robotik in der Leipzig")).containsExactly(leipzig);
    String the = organisationNamed("Der Die Das");
    assertThat(found("der die das")).containsExactly(the);
  }

  @Test
  default void aStopWordThatIsBeingTypedIsABeginning() {
    String inside = organisationNamed("Lab for girls");
    String begins = organisationNamed("Forscherkreis Nord");
    organisationNamed("Sternwarte");
    assertThat(found("For")).containsExactly(begins, inside);
    String without = organisationNamed("Ohnesorg");
    organisationNamed("Chemie ohne Angst");
    assertThat(found("Ohne")).startsWith(without).hasSize(2);
    Initiative owner = saved(initiatives().save(initiativeNamed("elbe", "Ausblick")));
    Project course = courseNamed("course", "Kurs", owner);
    assertThat(found("Aus")).contains(id(owner)).doesNotContain(id(course));
  }

  @Test
  default void aStopWordInBracketsIsMeant() {
    String town = organisationNamed("Museum Frankfurt (Oder)");
    String other = organisationNamed("Museum Frankfurt am Main");
    String meeting = organisationNamed("Dojo Frankfurt: Coderdojo");
    assertThat(found("Frankfurt (Oder)")).containsExactly(town);
    assertThat(found("\"Frankfurt (Oder)\"")).containsExactly(town);
    assertThat(found("Frankfurt oder")).containsExactlyInAnyOrder(town, other, meeting);
    assertThat(meant("Frankfurt (Oder)")).isEmpty();
  }

  @Test
  default void findsWhatBelongsToIt() {
    districts().saveAll(GeographyFixtures.districts());
    String carrier = organisationNamed("Ahorn Birke");
    Initiative workshop =
        saved(
            initiatives()
                .save(
                    with(
                        initiativeNamed("workshop", "Offene Werkstatt"),
                        "organisation",
                        organisations().byIds(idsOf(carrier)).keySet().iterator().next())));
    Project course = saved(projects().save(InitiativeFixtures.aProject("course", workshop.id())));
    assertThat(found("Ahorn Birke")).startsWith(carrier).contains(id(workshop), id(course));
    assertThat(found("Offene Werkstatt")).startsWith(id(workshop)).contains(id(course));
    saved(
        organisations()
            .save(
                with(
                    organisations().byIds(idsOf(carrier)).values().iterator().next(),
                    "name",
                    "Anderswo")));
    assertThat(found("Ahorn Birke")).doesNotContain(id(course));
    assertThat(found("Anderswo")).contains(id(workshop), id(course));
  }

  @Test
  default void findsWhatBelongsToAnyOfManyInitiativesOfTheSameName() {
    findsWhatBelongsToAny(i ->
        saved(
            initiatives()
                .save(initiativeNamed("owner-" + i, "Sternwarte " + "ABCDEFGH".charAt(i)))));
  }

  @Test
  default void findsWhatBelongsToInitiativesOfAnyOfManyOrganisationsOfTheSameName() {
    findsWhatBelongsToAny(i -> {
      String carrier = organisationNamed("Sternwarte " + "ABCDEFGH".charAt(i));
      Initiative owner = initiativeNamed("owner-" + i, "Nebel");
      return saved(
          initiatives().save(with(owner, "organisation", idsOf(carrier).iterator().next())));
    });
  }

  private void findsWhatBelongsToAny(IntFunction<Initiative> owners) {
    districts().saveAll(GeographyFixtures.districts());
    Initiative elsewhere = saved(initiatives().save(initiativeNamed("elsewhere", "Anderswo")));
    List<Project> courses = new ArrayList<>();
    courses.add(courseNamed("named", "Kurs Sternwarte", elsewhere));
    courseNamed("other", "Kurs", elsewhere);
    for (int i = 0; i < 8; i++) {
      courses.add(courseNamed("course-" + i, "Kurs " + i, owners.apply(i)));
    }
    for (String text : List.of("Sternwarte", "Sternwarte Kurs", "Kurs Sternwarten")) {
      SearchFilter filter = filter(text).toBuilder().types(Set.of(SearchType.PROJECT)).build();
      assertThat(search().whole(SearchScope.EVERYWHERE, filter, SearchOrder.RELEVANCE))
          .as(text)
          .extracting(Found::id)
          .isEqualTo(courses.stream().map(SearchContract::id).toList());
      assertThat(search().count(SearchScope.EVERYWHERE, filter)).isEqualTo(9);
      assertThat(page(filter, PageRequest.first(3)).known().orElse(9)).isEqualTo(9);
      assertThat(facet(filter, SearchFacet.TYPE).counts()).containsEntry("PROJECT", 9L);
      ProjectFilter found = with(ProjectFilter.ANY, "text", search().plan(SearchText.of(text)));
      ProjectScope all = new ProjectScope.Everywhere();
      assertThat(projects().whole(all, found, DirectoryOrder.NAME))
          .containsExactlyInAnyOrderElementsOf(courses);
      assertThat(projects().count(all, found)).isEqualTo(9);
    }
    SearchFilter any =
        filter("Sternwarte Qwzjkv").toBuilder().types(Set.of(SearchType.PROJECT)).build();
    assertThat(search().count(SearchScope.EVERYWHERE, any)).isEqualTo(9);
    assertThat(facet(any, SearchFacet.TYPE).counts()).containsEntry("PROJECT", 9L);
    assertThat(search().whole(SearchScope.EVERYWHERE, any, SearchOrder.RELEVANCE)).hasSize(9);
  }

  @Test
  default void projectsAreFoundByWhatTheirInitiativeIsFoundByNow() {
    districts().saveAll(GeographyFixtures.districts());
    Initiative lark = saved(initiatives().save(initiativeNamed("lark", "Haus der Lerche")));
    Initiative finch = saved(initiatives().save(initiativeNamed("finch", "Finkenhof")));
    Project course = courseNamed("course", "Kurs Lerche", lark);
    Project other = courseNamed("other", "Zwei", lark);
    assertThat(found("Lerche")).containsExactlyInAnyOrder(id(lark), id(course), id(other));
    assertThat(found("\"Haus der Lerche\""))
        .containsExactlyInAnyOrder(id(lark), id(course), id(other));
    assertThat(found("\"Lerche Haus\"")).isEmpty();
    Initiative renamed = saved(initiatives().save(with(lark, "name", "Haus am Moor")));
    assertThat(found("Lerche")).containsExactly(id(course));
    assertThat(found("Moor")).containsExactly(id(lark), id(other), id(course));
    saved(projects().save(with(other, "initiative", finch.id())));
    assertThat(found("Moor")).containsExactly(id(lark), id(course));
    assertThat(found("Finkenhof")).containsExactly(id(finch), id(other));
    search().replaceTerms(List.of(SearchTerm.of("Makerspace", InitiativeKind.MAKERSPACE)));
    saved(initiatives().save(with(renamed, "kind", InitiativeKind.MAKERSPACE)));
    assertThat(found("Makerspace")).containsExactlyInAnyOrder(id(lark), id(course));
    assertThat(facet(filter("Makerspace"), SearchFacet.INITIATIVE_KIND).counts())
        .isEqualTo(Map.of("MAKERSPACE", 1L));
    search().replaceTerms(List.of());
  }

  @Test
  default void projectsAreFoundByANameThatVeryManyInitiativesHave() {
    Initiative last = null;
    for (int i = 0; i <= Lexicon.MOST_OWNERS; i++) {
      String name = "Dohle " + "ABCDEFGHIJK".charAt(i / 10) + (char) ('a' + i % 10);
      last = saved(initiatives().save(initiativeNamed("owner-" + i, name)));
    }
    Project course = courseNamed("course", "Kurs", last);
    assertThat(found("Dohle Kurs")).containsExactly(id(course));
  }

  private Project courseNamed(String slug, String name, Initiative owner) {
    return saved(
        projects().save(with(InitiativeFixtures.aProject(slug, owner.id()), "name", name)));
  }

  private static Set<OrganisationId> idsOf(String id) {
    return Set.of(new OrganisationId(UUID.fromString(id)));
  }

  @Test
  default void findsByPlaces() {
    districts().saveAll(GeographyFixtures.districts());
    Place place = with(GeographyFixtures.aFullPlace(), "city", "Weiden");
    Initiative there =
        saved(initiatives().save(with(initiativeNamed("there", "Werkstatt"), "place", place)));
    saved(initiatives().save(initiativeNamed("elsewhere", "Werkstatt")));
    assertThat(found("Werkstatt Weiden")).containsExactly(id(there));
    assertThat(found("Werkstatt " + GeographyFixtures.KOELN.name())).containsExactly(id(there));
  }

  /** Postcodes are looked up by who asks. */
  @Test
  default void findsWhatLiesInTheDistrictsForWhichAWordStands() {
    districts().saveAll(GeographyFixtures.districts());
    Place place = GeographyFixtures.aFullPlace();
    Initiative there =
        saved(initiatives().save(with(initiativeNamed("there", "Werkstatt"), "place", place)));
    Project course =
        saved(
            projects()
                .save(
                    with(
                        InitiativeFixtures.aProject("course", there.id()),
                        "place",
                        with(place, "district", null))));
    String district =
        SearchEntry.tag(
            SearchType.DISTRICT.name(), Objects.requireNonNull(place.district()).value());
    SearchPlan plan = search().plan(SearchText.of("50667")).or(Map.of("50667", Set.of(district)));
    assertThat(search().whole(SearchScope.EVERYWHERE, SearchFilter.of(plan), SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .contains(id(there), id(course));
  }

  @Test
  default void findsRegionsByFormerNames() {
    Region region = RegionFixtures.aRegion("former");
    Region renamed = with(region, "formerNames", List.of(new RegionName("Zukunft Ostwerk", null)));
    saved(regions().save(renamed));
    assertThat(found("ostwerk zukunft")).containsExactly(region.profile().id().toString());
  }

  @Test
  default void findsByWordsForCodes() {
    Initiative initiative = saved(initiatives().save(initiativeNamed("meeting", "Treff")));
    Project maths =
        saved(
            projects()
                .save(
                    with(
                        with(
                            InitiativeFixtures.aProject("numbers", initiative.id()),
                            "name",
                            "Zahlen"),
                        "subjects",
                        Set.of(Subject.MATHEMATICS))));
    assertThat(found("Rechnen")).isEmpty();
    search()
        .replaceTerms(
            List.of(
                SearchTerm.of("Rechnen", Subject.MATHEMATICS),
                SearchTerm.of("Mathematik für alle", Subject.MATHEMATICS)));
    assertThat(found("rechnen")).containsExactly(id(maths));
    assertThat(found("Mathematik für alle Zahlen")).containsExactly(id(maths));
    assertThat(search().terms()).hasSize(2);
    search().replaceTerms(List.of());
    assertThat(search().terms()).isEmpty();
    assertThat(found("Rechnen")).isEmpty();
  }

  @Test
  default void findsNamesBeforePlacesBeforeTexts() {
    Initiative initiative = saved(initiatives().save(initiativeNamed("roof", "Dach")));
    Project named =
        saved(
            projects()
                .save(
                    with(InitiativeFixtures.aProject("named", initiative.id()), "name", "Falter")));
    Project told =
        saved(
            projects()
                .save(
                    with(
                        with(InitiativeFixtures.aProject("told", initiative.id()), "name", "Tiere"),
                        "description",
                        "Jeder Falter zählt.")));
    String organisation = organisationNamed("Falter und andere Tiere");
    assertThat(found("Falter")).containsExactly(id(named), organisation, id(told));
  }

  @Test
  default void findsOnlyTheTypesAskedFor() {
    String organisation = organisationNamed("Treffpunkt");
    Initiative initiative = saved(initiatives().save(initiativeNamed("place", "Treffpunkt")));
    assertThat(
            search()
                .whole(
                    SearchScope.EVERYWHERE,
                    with(filter("Treffpunkt"), "types", Set.of(SearchType.INITIATIVE)),
                    SearchOrder.RELEVANCE))
        .extracting(Found::type, Found::id)
        .containsExactly(tuple(SearchType.INITIATIVE, id(initiative)));
    assertThat(found("Treffpunkt")).containsExactlyInAnyOrder(organisation, id(initiative));
  }

  @Test
  default void findsOnlyWhatHasTheCodesAskedForAndCountsTheRest() {
    Initiative initiative = saved(initiatives().save(initiativeNamed("roof", "Dach")));
    Project chemistry = about(initiative, "first", Set.of(Subject.CHEMISTRY));
    Project both = about(initiative, "second", Set.of(Subject.CHEMISTRY, Subject.PHYSICS));
    Project physics = about(initiative, "third", Set.of(Subject.PHYSICS));
    String organisation = organisationNamed("Wolkenlabor");
    SearchFilter any = filter("Wolkenlabor");
    SearchFilter chosen = with(any, "subjects", Set.of(Subject.CHEMISTRY));
    assertThat(search().whole(SearchScope.EVERYWHERE, chosen, SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .containsExactlyInAnyOrder(id(chemistry), id(both));
    assertThat(search().count(SearchScope.EVERYWHERE, chosen)).isEqualTo(2);
    assertThat(search().count(SearchScope.EVERYWHERE, any)).isEqualTo(4);
    assertThat(found("Wolkenlabor")).contains(id(physics), organisation);
    assertThat(facet(chosen, SearchFacet.SUBJECT))
        .isEqualTo(new FacetCounts(counts("CHEMISTRY", 2, "PHYSICS", 2), 1, true));
    assertThat(facet(chosen, SearchFacet.TYPE))
        .isEqualTo(new FacetCounts(counts("PROJECT", 2), 0, true));
    assertThat(facet(any, SearchFacet.TYPE))
        .isEqualTo(new FacetCounts(counts("PROJECT", 3, "ORGANISATION", 1), 0, true));
    assertThat(facet(any, SearchFacet.STATE).unknown()).isEqualTo(4);
  }

  @Test
  default void whereAnyWordIsEnoughForTheListItIsForTheFacets() {
    Initiative initiative = saved(initiatives().save(initiativeNamed("roof", "Dach")));
    about(initiative, "first", Set.of(Subject.CHEMISTRY));
    about(initiative, "second", Set.of(Subject.PHYSICS));
    Project both = about(initiative, "third", Set.of(Subject.PHYSICS));
    saved(projects().save(with(both, "name", "Wolkenlabor Sternwarte")));
    SearchFilter complete = filter("Wolkenlabor Sternwarte");
    SearchFilter partial = with(complete, "subjects", Set.of(Subject.CHEMISTRY));
    assertThat(search().hasAll(partial)).isFalse();
    assertThat(search().count(SearchScope.EVERYWHERE, partial)).isEqualTo(1);
    assertThat(facet(partial, SearchFacet.SUBJECT).counts())
        .isEqualTo(counts("CHEMISTRY", 1, "PHYSICS", 2));
    assertThat(facet(complete, SearchFacet.SUBJECT).counts()).isEqualTo(counts("PHYSICS", 1));
  }

  @Test
  default void countsKindsCostsAndMonths() {
    Initiative lab =
        saved(
            initiatives()
                .save(with(initiativeNamed("lab", "Nebel"), "kind", InitiativeKind.STUDENT_LAB)));
    Project project =
        saved(
            projects()
                .save(
                    InitiativeFixtures.aFullProject("cloud", lab.id()).toBuilder()
                        .name("Nebel")
                        .place(Place.UNKNOWN)
                        .build()));
    Event event =
        saved(
            events()
                .save(
                    EventFixtures.anEvent("fog", series(1)).toBuilder()
                        .title("Nebel")
                        .time(EventTime.on(PartialDate.of(2024, 9)))
                        .build()));
    Region region = RegionFixtures.aRegion("haze");
    saved(regions().save(region.withProfile(region.profile().toBuilder().name("Nebel").build())));
    SearchFilter any = filter("Nebel");
    RegionKind kind = region.profile().kinds().iterator().next();
    PartialDate month = event.time().startMonth().orElseThrow();
    assertThat(facet(any, SearchFacet.INITIATIVE_KIND))
        .isEqualTo(new FacetCounts(counts("STUDENT_LAB", 1), 3, true));
    assertThat(facet(any, SearchFacet.REGION_KIND).counts()).containsEntry(kind.name(), 1L);
    assertThat(facet(any, SearchFacet.EVENT_KIND))
        .isEqualTo(new FacetCounts(counts(event.kind().name(), 1), 3, true));
    assertThat(facet(any, SearchFacet.COST_CLASS))
        .isEqualTo(new FacetCounts(counts("UP_TO_50", 1), 3, true));
    assertThat(facet(any, SearchFacet.MONTH))
        .isEqualTo(new FacetCounts(counts(month.toString(), 1), 3, true));
    assertThat(facet(with(any, "months", Set.of(month)), SearchFacet.MONTH).unknown()).isEqualTo(3);
    assertOnly(with(any, "initiativeKinds", Set.of(InitiativeKind.STUDENT_LAB)), id(lab));
    assertOnly(with(any, "regionKinds", Set.of(kind)), region.profile().id().toString());
    assertOnly(with(any, "eventKinds", Set.of(event.kind())), event.id().toString());
    assertOnly(with(any, "costClasses", Set.of(CostClass.UP_TO_50)), id(project));
    assertOnly(with(any, "months", Set.of(month)), event.id().toString());
  }

  private void assertOnly(SearchFilter filter, String id) {
    assertThat(search().whole(SearchScope.EVERYWHERE, filter, SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .containsExactly(id);
  }

  private Project about(Initiative initiative, String slug, Set<Subject> subjects) {
    Project project = InitiativeFixtures.aProject(slug, initiative.id());
    return saved(projects().save(with(with(project, "name", "Wolkenlabor"), "subjects", subjects)));
  }

  private static Map<String, Long> counts(String first, long many, Object... rest) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(first, many);
    for (int i = 0; i < rest.length; i += 2) {
      counts.put((String) rest[i], ((Number) rest[i + 1]).longValue());
    }
    return counts;
  }

  private FacetCounts facet(SearchFilter filter, SearchFacet facet) {
    return search()
        .facetCounts(Set.of(SearchScope.EVERYWHERE), filter, Set.of(SearchFacet.values()))
        .get(SearchScope.EVERYWHERE)
        .get(facet);
  }

  @Test
  default void listsOfOneTypeAreFilteredByTheSameWords() {
    organisationNamed("Astrolab Nord");
    organisationNamed("Anderswo");
    Initiative initiative = saved(initiatives().save(initiativeNamed("stars", "Club Astrolab")));
    saved(initiatives().save(initiativeNamed("other", "Club")));
    Project project =
        saved(projects().save(InitiativeFixtures.aProject("watching", initiative.id())));
    Event event = with(EventFixtures.anEvent("night", series(1)), "title", "Nacht im Astrolab");
    saved(events().save(event));
    saved(events().save(EventFixtures.anEvent("day", series(1))));
    Region region = RegionFixtures.aRegion("stars");
    saved(
        regions().save(with(region, "formerNames", List.of(new RegionName("Astrolab Ost", null)))));
    saved(regions().save(RegionFixtures.aRegion("moons")));
    saved(programmes().save(with(QualificationFixtures.aProgramme("star"), "name", "Astrolab")));
    saved(bodies().save(with(GovernanceFixtures.aBody("star"), "name", "Beirat Astrolab")));
    SearchPlan text = search().plan(SearchText.of("ASTROLAB"));
    AsOf now = AsOf.on(LocalDate.of(2026, 1, 2));
    onlyOne(
        organisations(),
        new OrganisationScope.Everywhere(),
        with(OrganisationFilter.ANY, "text", text),
        DirectoryOrder.NAME);
    onlyOne(
        initiatives(),
        new InitiativeScope.Everywhere(),
        with(InitiativeFilter.ANY, "text", text),
        DirectoryOrder.NAME);
    assertThat(
            onlyOne(
                projects(),
                new ProjectScope.Everywhere(),
                with(ProjectFilter.ANY, "text", text),
                DirectoryOrder.NAME))
        .isEqualTo(project);
    onlyOne(
        events(),
        new EventScope.Everywhere(),
        with(EventFilter.ANY, "text", text),
        EventOrder.NAME);
    onlyOne(
        regions(),
        new RegionScope.Everywhere(),
        with(RegionFilter.any(now), "text", text),
        RegionOrder.NAME);
    onlyOne(
        programmes(),
        new ProgrammeScope.Everywhere(),
        with(ProgrammeFilter.ANY, "text", text),
        NameOrder.NAME);
    onlyOne(
        bodies(), new BodyScope.Everywhere(), with(BodyFilter.ANY, "text", text), NameOrder.NAME);
    onlyOne(
        initiatives(),
        new InitiativeScope.Everywhere(),
        with(InitiativeFilter.ANY, "text", search().plan(SearchText.of("Club Astrolab"))),
        DirectoryOrder.NAME);
    assertThat(
            initiatives()
                .count(
                    new InitiativeScope.Everywhere(),
                    with(
                        InitiativeFilter.ANY,
                        "text",
                        search().plan(SearchText.of("Club Mondschein")))))
        .as("nothing has all words, and one of them is not enough")
        .isZero();
  }

  private static <S, F, O, T> T onlyOne(Paged<S, F, O, T> list, S scope, F filter, O order) {
    List<T> found = list.whole(scope, filter, order);
    assertThat(found).hasSize(1);
    assertThat(list.count(scope, filter)).isEqualTo(1);
    return found.getFirst();
  }

  @Test
  default void districtsAreFoundWhereSomebodyAsksForThem() {
    districts().saveAll(GeographyFixtures.districts());
    assertThat(found("Köln")).isEmpty();
    assertThat(
            search()
                .whole(
                    SearchScope.EVERYWHERE,
                    with(filter("Köln"), "types", Set.of(SearchType.DISTRICT)),
                    SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .containsExactly(GeographyFixtures.KOELN.key().value());
  }

  @Test
  default void whatIsRenamedOrRemovedIsNotFoundAsBefore() {
    Source source = Source.of("Nur hier");
    Initiative before =
        saved(
            initiatives()
                .save(with(initiativeNamed("moving", "Libelle"), "sources", List.of(source))));
    assertThat(found("Libelle")).containsExactly(id(before));
    saved(initiatives().save(with(before, "name", "Hornisse")));
    assertThat(found("Libelle")).isEmpty();
    assertThat(found("Hornisse")).containsExactly(id(before));
    initiatives().removeBySource(source);
    assertThat(found("Hornisse")).isEmpty();
  }

  /** Else a slip that was mended would be a word for good, and what was taken back be told. */
  @Test
  default void whatNothingHasAnyMoreIsNoWord() {
    String first = organisationNamed("Physikhaus Kiebitz");
    assertThat(meant("Physikhuas")).isEqualTo("Physikhaus");
    Organisation slip = stored(organisationNamed("Physikhuas Ammer"));
    assertThat(meant("Physikhuas")).isEmpty();
    saved(organisations().save(with(slip, "name", "Physikhaus Ammer")));
    assertThat(meant("Physikhuas")).isEqualTo("Physikhaus");
    assertThat(found("Physikhuas")).containsExactlyInAnyOrder(first, slip.id().toString());
    assertThat(meant("Kiebizt")).isEqualTo("Kiebitz");
    saved(organisations().save(with(stored(first), "name", "Physikhaus Elster")));
    assertThat(meant("Kiebizt")).isEmpty();
    assertThat(found("Kiebitz")).isEmpty();
    organisationNamed("Kiebitz");
    assertThat(meant("Kiebizt")).isEqualTo("Kiebitz");
    Source source = Source.of("Nur hier");
    saved(
        initiatives().save(with(initiativeNamed("moving", "Libelle"), "sources", List.of(source))));
    assertThat(meant("Libelel")).isEqualTo("Libelle");
    initiatives().removeBySource(source);
    assertThat(meant("Libelel")).isEmpty();
  }

  private Organisation stored(String id) {
    return organisations().byIds(idsOf(id)).values().iterator().next();
  }

  @Test
  default void draftsAreNotFound() {
    Event event = with(EventFixtures.anEvent("draft", series(1)), "title", "Geheimtreffen");
    Event draft = saved(events().save(with(event, "status", EventStatus.DRAFT)));
    assertThat(found("Geheimtreffen")).isEmpty();
    saved(events().save(with(draft, "status", event.status())));
    assertThat(found("Geheimtreffen")).containsExactly(event.id().toString());
  }

  @Test
  default void pagesHoldEachHitOnceBothWays() {
    for (int i = 0; i < 7; i++) {
      organisationNamed("Lupe " + "x".repeat(i % 3) + i);
    }
    SearchFilter filter = filter("Lupe");
    List<Found> whole = search().whole(SearchScope.EVERYWHERE, filter, SearchOrder.RELEVANCE);
    assertThat(whole).hasSize(7);
    assertThat(search().count(SearchScope.EVERYWHERE, filter)).isEqualTo(7);
    List<Found> forward = new ArrayList<>();
    Page<Found> page = page(filter, PageRequest.first(3));
    assertThat(page.hasPrevious()).isFalse();
    while (true) {
      forward.addAll(page.values());
      if (!page.hasNext()) {
        break;
      }
      page = page(filter, PageRequest.after(page.items().getLast().position(), 3));
      assertThat(page.hasPrevious()).isTrue();
    }
    assertThat(forward).isEqualTo(whole);
    Page<Found> last = page(filter, PageRequest.last(3));
    assertThat(last.values()).isEqualTo(whole.subList(4, 7));
    assertThat(last.hasNext()).isFalse();
    Page<Found> before = page(filter, PageRequest.before(last.items().getFirst().position(), 3));
    assertThat(before.values()).isEqualTo(whole.subList(1, 4));
    assertThat(before.hasPrevious()).isTrue();
    assertThat(before.hasNext()).isTrue();
  }

  @Test
  default void ofVeryManyItListsTheSameOnesAndCountsAll() {
    List<Organisation> many =
        ports()
            .transactions()
            .inTransaction(() ->
                IntStream.range(0, Search.RANKED + 30)
                    .mapToObj(i -> saved(organisations().save(lupe(i))))
                    .toList());
    saved(organisations().save(with(many.get(3), "name", "Lupe anders")));
    List<SearchEntry> entries =
        many.stream().map(one -> SearchEntries.of(one).orElseThrow()).toList();
    Set<String> listed =
        entries.stream()
            .sorted(
                Comparator.comparingInt((SearchEntry entry) -> -entry.lot())
                    .thenComparing(SearchEntry::id))
            .limit(Search.RANKED)
            .map(SearchEntry::id)
            .collect(Collectors.toSet());
    SearchFilter any = filter("Lupe Qwzjkv");
    assertThat(page(any, PageRequest.first(PageRequest.MAX_SIZE)).values())
        .extracting(Found::id)
        .isSubsetOf(listed);
    assertThat(search().count(SearchScope.EVERYWHERE, any)).isEqualTo(many.size());
    entries.stream()
        .filter(entry -> entry.key().startsWith("lupe"))
        .sorted(Comparator.comparing(SearchEntry::key))
        .limit(Search.BEGINNING)
        .forEach(entry -> listed.add(entry.id()));
    SearchFilter filter = filter("Lupe");
    assertThat(search().whole(SearchScope.EVERYWHERE, filter, SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(listed);
    assertThat(search().count(SearchScope.EVERYWHERE, filter)).isEqualTo(many.size());
    assertThat(page(filter, PageRequest.first(3)).count()).isNull();
    assertThat(page(filter, PageRequest.last(3)).count()).isNull();
    assertThat(page(filter("Blick b" + (Search.RANKED + 21)), PageRequest.first(3)).count())
        .isEqualTo(1);
  }

  private static Organisation lupe(int i) {
    String name = (i < 60 ? "Lupe " : "Blick Lupe ") + "abcdefghij".charAt(i % 10) + i;
    return with(OrganisationFixtures.anOrganisation("many-" + i), "name", name);
  }

  private Page<Found> page(SearchFilter filter, PageRequest request) {
    return search().page(SearchScope.EVERYWHERE, filter, SearchOrder.RELEVANCE, request);
  }

  @Test
  default void suggestsWhatBeginsSoBeforeWhatHasSuchAWord() {
    String begins = organisationNamed("Sternwarte Süd");
    String second = organisationNamed("Sterne und Planeten");
    String inside = organisationNamed("Alte Sternwarte");
    Initiative other = saved(initiatives().save(initiativeNamed("other", "Sternenkinder")));
    Set<SearchType> all = SearchType.UNASKED;
    assertThat(search().suggest(SearchText.of("stern"), all, null, 5))
        .extracting(Found::id)
        .containsExactly(id(other), second, begins, inside);
    assertThat(search().suggest(SearchText.of("S"), Set.of(SearchType.ORGANISATION), null, 1))
        .extracting(Found::id)
        .containsExactly(second);
    assertThat(search().suggest(SearchText.of("alte st"), all, null, 5))
        .extracting(Found::id)
        .containsExactly(inside);
    assertThat(search().suggest(SearchText.of("st"), all, null, 5))
        .extracting(Found::id)
        .doesNotContain(inside);
  }

  @Test
  default void suggestsWhatIsNearBeforeWhatFitsAsWell() {
    GeoPoint koeln = new GeoPoint(50.94, 6.96);
    Initiative far = starsAt("far", "Sternwarte Allee", new GeoPoint(52.52, 13.405));
    Initiative nowhere = starsAt("nowhere", "Sternwarte Busch", null);
    Initiative bonn = starsAt("bonn", "Sternwarte Zaun", new GeoPoint(50.735, 7.1));
    Initiative here = starsAt("here", "Sternwarte Zelt", koeln);
    Initiative inside = starsAt("inside", "Alte Sternwarte", koeln);
    starsAt("other", "Haus der Natur", koeln);
    Project project =
        saved(
            projects()
                .save(
                    with(
                        with(InitiativeFixtures.aProject("one", here.id()), "name", "Sterne"),
                        "place",
                        at(koeln))));
    String organisation = organisationNamed("Sternenhaus");
    SearchText text = SearchText.of("Stern");
    Near near = new Near(koeln, 40, false);
    assertThat(search().suggest(text, Set.of(SearchType.INITIATIVE), near, 9))
        .extracting(Found::id)
        .containsExactly(id(here), id(bonn), id(far), id(nowhere), id(inside));
    assertThat(search().suggest(text, Set.of(SearchType.INITIATIVE), near, 1))
        .extracting(Found::id)
        .containsExactly(id(here));
    assertThat(search().suggest(text, Set.of(SearchType.INITIATIVE), new Near(koeln, 1, false), 3))
        .extracting(Found::id)
        .containsExactly(id(here), id(far), id(nowhere));
    assertThat(search().suggest(text, SearchType.UNASKED, near, 1))
        .extracting(Found::id)
        .containsExactly(id(here), id(project), organisation);
    assertThat(search().suggest(SearchText.of("s"), SearchType.UNASKED, near, 1))
        .extracting(Found::id)
        .containsExactly(id(here), id(project), organisation);
    assertThat(search().suggest(text, Set.of(SearchType.INITIATIVE), null, 2))
        .extracting(Found::id)
        .containsExactly(id(far), id(nowhere));
  }

  private Initiative starsAt(String slug, String name, @Nullable GeoPoint point) {
    return saved(initiatives().save(with(initiativeNamed(slug, name), "place", at(point))));
  }

  private static Place at(@Nullable GeoPoint point) {
    return new Place(null, null, point, null, null);
  }

  @Test
  default void suggestsRegionsAndEventsByWhatIsNearToo() {
    Region region = RegionFixtures.aRegion("here");
    GeoPoint seat = new GeoPoint(50.94, 6.96);
    saved(regions().save(region));
    Region there =
        saved(
            regions()
                .save(
                    regionAt(
                        "there",
                        region.profile().name(),
                        new Location(seat, Location.Basis.SEAT))));
    assertThat(
            search()
                .suggest(
                    SearchText.of(region.profile().name()),
                    SearchType.UNASKED,
                    new Near(seat, 10, false),
                    1))
        .extracting(Found::id)
        .containsExactly(there.profile().id().toString());
    Event event = EventFixtures.anEvent("before", series(1));
    saved(events().save(event));
    Event here =
        saved(
            events()
                .save(
                    with(
                        with(EventFixtures.anEvent("behind", series(1)), "title", event.title()),
                        "place",
                        at(seat))));
    assertThat(
            search()
                .suggest(
                    SearchText.of(event.title()),
                    Set.of(SearchType.EVENT),
                    new Near(seat, 10, false),
                    1))
        .extracting(Found::id)
        .containsExactly(here.id().toString());
  }

  private static Region regionAt(String slug, String name, Location location) {
    Region region = RegionFixtures.aRegion(slug);
    return region.withProfile(region.profile().toBuilder().name(name).location(location).build());
  }

  @Test
  default void whatIsStoredIsFoundOnceItsWordsAreMade() {
    String comet = organisationNamed("Komet");
    RefreshSearch refresh =
        new RefreshSearch(
            ports(), Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC));
    refresh.refresh();
    assertThat(search().isMadeBy(SearchEntries.VERSION)).isTrue();
    assertThat(refresh.refresh()).isFalse();
    assertThat(found("Komet")).containsExactly(comet);
  }
}
