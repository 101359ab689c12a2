package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.memory.InMemoryAtlas;

/** Who offers something, where, and to whom; and what is refused of it. */
class ImportOffersTest {
  private static final String EMPTY =
      "forschen,labor-eins,Forschen,,,,,,,,,,YEARLY,,,,,,,Third page,,";

  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private InMemoryAtlas atlas;

  @BeforeEach
  void empty() {
    atlas = new InMemoryAtlas();
  }

  private ImportDataset.Result load(SmallDataset dataset) {
    return EmbeddedAtlas.load(dataset.dataset(), atlas, clock);
  }

  private List<Told> problems(SmallDataset dataset) {
    ImportDataset.Result result = load(dataset);
    assertThat(result).isInstanceOf(ImportDataset.Result.Refused.class);
    assertThat(
            atlas.districts.count(
                new DistrictScope.Everywhere(), DistrictFilter.any(LocalDate.of(2024, 9, 20))))
        .isZero();
    return Told.inEnglish(result);
  }

  private Project project() {
    return atlas.projects.bySlug(new Slug("forschen")).orElseThrow();
  }

  private Initiative initiative() {
    return atlas.initiatives.bySlug(new Slug("labor-eins")).orElseThrow();
  }

  private static SmallDataset projectOf(String row) {
    return new SmallDataset().with("projects.csv", header("projects.csv") + row + "\n");
  }

  private static String header(String file) {
    return new SmallDataset().text(file).lines().findFirst().orElseThrow() + "\n";
  }

  private static SmallDataset organisations(String... rows) {
    return new SmallDataset()
        .with(
            "organisations.csv",
            new SmallDataset().text("organisations.csv") + String.join(",,\n", rows) + ",,\n");
  }

  @Test
  void aProjectHasEveryFactOfItsRow() {
    load(new SmallDataset());

    Project project = project();
    assertThat(project)
        .isEqualTo(
            Project.builder(
                    project.id(),
                    new Slug("forschen"),
                    "Forschen",
                    initiative().id(),
                    Recurrence.REGULAR)
                .version(1)
                .description("Ein Tag im Labor")
                .subjects(Set.of(Subject.CHEMISTRY, Subject.PHYSICS))
                .formats(Set.of(Format.LAB, Format.WORKSHOP))
                .educationStages(Set.of(EducationStage.LOWER_SECONDARY))
                .ages(new AgeRange(10, 14))
                .targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.WHOLE_CLASSES))
                .cost(new Cost.Paid(new BigDecimal("6.70")))
                .capacity(30)
                .place(
                    new Place(
                        "Köln",
                        new PostalCode("50667"),
                        new GeoPoint(50.939, 6.955),
                        new DistrictKey("05315"),
                        FederalState.NW))
                .online(false)
                .languages(Set.of("de", "en"))
                .website(new WebAddress("https://example.org/forschen"))
                .sources(List.of(Source.of("Third page")))
                .build());
  }

  @Test
  void whatARowDoesNotTellIsUnknown() {
    load(projectOf(EMPTY));

    Project project = project();
    assertThat(project.ages()).isNull();
    assertThat(project.cost()).isNull();
    assertThat(project.capacity()).isNull();
    assertThat(project.online()).isNull();
    assertThat(project.place()).isEqualTo(Place.UNKNOWN);
    assertThat(project.recurrence()).isEqualTo(Recurrence.YEARLY);
  }

  @Test
  void oneBoundOfAgeIsEnough() {
    load(projectOf(EMPTY.replace("Forschen,,,,,,,", "Forschen,,,,,10,,")));
    assertThat(project().ages()).isEqualTo(new AgeRange(10, null));
  }

  @Test
  void freeIsNotUnknown() {
    load(new SmallDataset().replacing("projects.csv", "6.70", "FREE"));
    assertThat(project().cost()).isEqualTo(Cost.FREE);
  }

  @Test
  void aSecondImportKeepsAProjectAndChangesOnlyWhatIsDifferent() {
    load(new SmallDataset());
    Project before = project();

    assertThat(load(new SmallDataset().replacing("projects.csv", "6.70", "7")))
        .isInstanceOfSatisfying(
            ImportDataset.Result.Imported.class,
            imported -> assertThat(imported.changed()).isEqualTo(1));
    assertThat(project())
        .isEqualTo(
            before.toBuilder().version(2).cost(new Cost.Paid(new BigDecimal("7.00"))).build());
  }

  @ParameterizedTest
  @CsvSource({
    "'10,14,', '14,10,', age_to, 14-10, must rise within 0 to 120",
    "'10,14,', 'ten,14,', age_from, ten, is no whole number such as 13",
    "'6.70', '0', cost, 0, must be positive euros and cents",
    "'6.70', 'cheap', cost, cheap, is no number such as 2.5",
    "'REGULAR', 'DAILY', recurrence, DAILY, 'is none of REGULAR, YEARLY, IRREGULAR_MULTIPLE'",
    "',false,', ',no,', online, no, must be true or false",
    "'30,REGULAR', '0,REGULAR', capacity, 0, must be at least 1",
    "'labor-eins', 'no-such', initiative_slug, no-such, names no initiative of the dataset",
    "'50667', '5066', postcode, 5066, needs five digits",
    "'DE-NW', 'DE-BY', postcode, 50667, does not lie in Bayern"
  })
  void aWrongCellOfAProjectIsToldWithItsReason(
      String part, String by, String column, String value, String reason) {
    assertThat(problems(new SmallDataset().replacing("projects.csv", part, by)))
        .containsExactly(new Told("projects.csv", 2, column, value, reason));
  }

  @Test
  void aProjectStandsOnce() {
    assertThat(
            problems(
                new SmallDataset()
                    .with("projects.csv", header("projects.csv") + EMPTY + "\n" + EMPTY + "\n")))
        .containsExactly(
            new Told("projects.csv", 3, "slug", "forschen", "stands in an earlier row already"));
  }

  @Test
  void anInitiativeCanBelongToSeveralRegions() {
    load(new SmallDataset().replacing("initiatives.csv", "zdi-koeln", "zdi-koeln; rhein-mint"));
    assertThat(initiative().regions()).hasSize(2);
  }

  @Test
  void aPostcodeTellsMoreThanATown() {
    load(new SmallDataset().replacing("initiatives.csv", "Köln,,DE-NW", "Köln,51143,DE-NW"));

    assertThat(initiative().place())
        .isEqualTo(
            new Place(
                "Köln",
                new PostalCode("51143"),
                new GeoPoint(50.88, 7.06),
                new DistrictKey("05315"),
                FederalState.NW));
  }

  @Test
  void aPostcodeOfSeveralDistrictsLeavesTheDistrictOpenWithoutATown() {
    load(new SmallDataset().replacing("initiatives.csv", "Köln,,DE-NW", ",51143,"));

    assertThat(initiative().place())
        .isEqualTo(
            new Place(
                null, new PostalCode("51143"), new GeoPoint(50.88, 7.06), null, FederalState.NW));
  }

  @Test
  void aPostcodeThatNobodyKnowsLeavesWhatTheTownTells() {
    load(new SmallDataset().replacing("initiatives.csv", "Köln,,DE-NW", "Köln,50999,DE-NW"));

    Place place = initiative().place();
    assertThat(place.postcode()).isEqualTo(new PostalCode("50999"));
    assertThat(place.district()).isEqualTo(new DistrictKey("05315"));
  }

  @Test
  void aPostcodeFarFromItsTownIsRefused() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing(
                        "postcodes.csv",
                        "50667,05315,1",
                        "57319,05382,1,Weitweg,50.80,8.20\n50667,05315,1")
                    .replacing("initiatives.csv", "Köln,,DE-NW", "Köln,57319,DE-NW")))
        .containsExactly(
            new Told("initiatives.csv", 2, "postcode", "57319", "lies 85 km from Köln"));
  }

  @Test
  void everyFileNamesOrganisationsOfTheirFile() {
    for (String file :
        List.of(
            "region_involvements.csv",
            "initiatives.csv",
            "programmes.csv",
            "event_series.csv",
            "events.csv",
            "awards.csv",
            "bodies.csv",
            "seats.csv",
            "surveys.csv",
            "publications.csv")) {
      SmallDataset dataset =
          new SmallDataset()
              .with(
                  file,
                  new SmallDataset()
                      .text(file)
                      .replace("Verein Eins", "Wer denn")
                      .replace("Stiftung Zwei", "Wer denn"));
      assertThat(problems(dataset))
          .as(file)
          .isNotEmpty()
          .allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.value()).isEqualTo("Wer denn");
            assertThat(problem.reason()).isEqualTo("names no organisation of the dataset");
          });
    }
  }

  @Test
  void aReferenceNeedsTheSameLettersOnly() {
    load(new SmallDataset().replacing("initiatives.csv", "Verein Eins", "VEREIN-EINS"));
    assertThat(initiative().organisation())
        .isEqualTo(atlas.organisations.bySlug(new Slug("verein-eins")).orElseThrow().id());
  }

  @Test
  void theInstituteOfASurveyIsOneOfTheOrganisations() {
    assertThat(problems(new SmallDataset().replacing("surveys.csv", ",Institut,", ",Wer denn,")))
        .containsExactly(
            new Told(
                "surveys.csv", 2, "institute", "Wer denn", "names no organisation of the dataset"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verein Eins e. V.",
        "VEREIN EINS e.V.",
        "Verein-Eins gGmbH",
        "\"Verein, Eins\"",
        "Verein & Eins"
      })
  void anOrganisationStandsOnceHoweverItIsSpelled(String name) {
    String written = name.replace("\"", "");
    assertThat(problems(organisations(name + ",,,,,,,First page")))
        .containsExactly(
            new Told(
                "organisations.csv",
                6,
                "name",
                written,
                "is another spelling of 'Verein Eins' in line 3"));
  }

  @Test
  void nobodyHasTheNameOfAnother() {
    assertThat(
            problems(
                organisations(
                    "Verein Eins,,,,,,,First page",
                    "Drei,SZ; Vier,,,,,,First page",
                    "S.Z.,,,,,,,First page")))
        .containsExactly(
            new Told("organisations.csv", 6, "name", "Verein Eins", "stands in line 3 already"),
            new Told("organisations.csv", 7, "aliases", "SZ", "stands in line 4 already"),
            new Told(
                "organisations.csv", 8, "name", "S.Z.", "is another spelling of 'SZ' in line 4"));
  }

  @Test
  void anOtherNameCanBeASpellingOfTheName() {
    assertThat(load(organisations("Labor Drei GmbH,Labor Drei;LABOR DREI GmbH,,,,,,First page")))
        .isInstanceOf(ImportDataset.Result.Imported.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Drei;Drei, aliases, Drei, is one of its names already",
    "?, aliases, ?, gives no slug: too few letters and digits"
  })
  void aWrongOtherNameIsToldWithItsReason(
      String aliases, String column, String value, String reason) {
    assertThat(problems(organisations("Labor Drei," + aliases + ",,,,,,First page")))
        .containsExactly(new Told("organisations.csv", 6, column, value, reason));
  }

  @Test
  void aWrongCellOfAnOrganisationIsToldWithItsReason() {
    assertThat(problems(organisations("Labor Drei,,,LAB,STATE,,page,First page")))
        .extracting(Told::line, Told::column, Told::value)
        .containsExactly(
            tuple(6L, "kinds", "LAB"), tuple(6L, "sector", "STATE"), tuple(6L, "website", "page"));
  }

  @Test
  void aQuarterOfATownLiesInIt() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing(
                        "postcodes.csv",
                        "51143,05382,0,Porz,50.88,7.05\n51143,05315,1,Köln",
                        "51143,05382,1,Köln Porz,50.88,7.05\n51143,05315,0,Köln")))
        .containsExactly(
            new Told(
                "postcodes.csv",
                3,
                "ags",
                "05382",
                "'Köln Porz' lies in Köln (05315), a district of its own"));
  }

  @Test
  void aTownWithTheSameBeginningIsAnotherOne() {
    assertThat(
            load(
                new SmallDataset()
                    .replacing("postcodes.csv", "51143,05382,0,Porz", "51143,05382,0,Kölnhausen")))
        .isInstanceOf(ImportDataset.Result.Imported.class);
  }

  @Test
  void aPlaceLiesNearItsDistrict() {
    assertThat(problems(new SmallDataset().replacing("postcodes.csv", "50.88,7.05", "53.88,7.05")))
        .containsExactly(
            new Told(
                "postcodes.csv",
                3,
                "place",
                "Porz",
                "lies 343 km from the middle of Rhein-Sieg-Kreis"));
  }
}
