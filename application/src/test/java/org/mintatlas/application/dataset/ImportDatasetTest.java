package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Heard;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

class ImportDatasetTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final InMemoryImportLog log = new InMemoryImportLog();
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
  private final ImportDataset importDataset =
      new ImportDataset(log, FactsWriters.of(atlas, log, ids, clock), ids);

  private Region region(String slug) {
    return atlas.regions.bySlug(new Slug(slug)).orElseThrow();
  }

  private List<Problem> problems(SmallDataset dataset) {
    ImportDataset.Result result = importDataset.load(dataset.dataset());
    assertThat(result).isInstanceOf(ImportDataset.Result.Refused.class);
    assertThat(atlas.districts.count(new DistrictScope.Everywhere(), DistrictFilter.ANY)).isZero();
    assertThat(atlas.regions.count(new RegionScope.Everywhere(), anyRegion())).isZero();
    assertThat(log.latest()).isEmpty();
    return ((ImportDataset.Result.Refused) result).problems();
  }

  private static RegionFilter anyRegion() {
    return RegionFilter.any(LocalDate.of(2026, 1, 1));
  }

  @Test
  void storesEveryFactWithItsRelations() {
    ImportDataset.Result result = importDataset.load(new SmallDataset().dataset());

    // 2 districts, 1 change and 2 postcodes are no aggregates
    assertThat(result).isEqualTo(new ImportDataset.Result.Imported(40, 33));
    Region region = region("zdi-koeln");
    assertThat(region.profile().kinds()).containsExactly(RegionKind.ZDI_NETWORK);
    assertThat(region.profile().founded()).isEqualTo(PartialDate.of(2010));
    assertThat(region.profile().listed()).isEqualTo(PartialDate.of(2024));
    assertThat(region.profile().pilotRegion()).isTrue();
    assertThat(region.profile().sources())
        .containsExactly(Source.of("First page"), Source.of("Second page"));
    assertThat(region.covers(new DistrictKey("05382"), LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(atlas.organisations.byIds(Set.copyOf(carriers(region))).values())
        .extracting(Organisation::name)
        .containsExactlyInAnyOrder("Stadt Köln", "Verein Eins");
    Initiative initiative = atlas.initiatives.bySlug(new Slug("labor-eins")).orElseThrow();
    assertThat(initiative.regions()).containsExactly(region.id());
    Network network = atlas.networks.bySlug(new Slug("community")).orElseThrow();
    assertThat(
            atlas
                .memberships
                .page(
                    new MembershipScope.InNetwork(network.id()),
                    MembershipFilter.ANY,
                    NameOrder.NAME,
                    PageRequest.first(10))
                .values())
        .extracting(membership -> membership.member())
        .containsExactly(new Member.OfRegion(region.id()));
  }

  private static List<OrganisationId> carriers(Region region) {
    return region.involvements().stream().map(i -> i.organisation()).toList();
  }

  @Test
  void tellsOfEachOrganisationWhatItsFileDoes() {
    importDataset.load(new SmallDataset().dataset());

    assertThat(
            atlas.organisations.count(new OrganisationScope.Everywhere(), OrganisationFilter.ANY))
        .isEqualTo(4);
    Organisation town = atlas.organisations.bySlug(new Slug("stadt-koeln")).orElseThrow();
    assertThat(town.aliases()).containsExactly("Köln", "Stadtverwaltung Köln");
    assertThat(town.kinds()).containsExactly(OrganisationKind.MUNICIPALITY);
    assertThat(town.sector()).isEqualTo(Sector.PUBLIC);
    assertThat(town.seat()).isEqualTo("Köln");
    assertThat(town.website()).isEqualTo(new WebAddress("https://example.org/koeln"));
    assertThat(town.sources()).containsExactly(Source.of("Second page"));
    Organisation foundation = atlas.organisations.bySlug(new Slug("stiftung-zwei")).orElseThrow();
    assertThat(foundation.kinds()).isEmpty();
    assertThat(foundation.sector()).isNull();
    // The network names it by its other name.
    Network network = atlas.networks.bySlug(new Slug("community")).orElseThrow();
    assertThat(network.coordinator()).isEqualTo(foundation.id());
    assertThat(network.coordinatingRegion()).isEqualTo(region("zdi-koeln").id());
  }

  @Test
  void leavesTheDateOfListingOpenWhereNoSourceTellsIt() {
    importDataset.load(new SmallDataset().dataset());

    Region region = region("rhein-mint");
    assertThat(region.profile().listed()).isNull();
    assertThat(region.lifecycle().on(LocalDate.of(2020, 12, 31))).contains(LifecycleState.LISTED);
    assertThat(region.lifecycle().on(LocalDate.of(2021, 1, 1))).contains(LifecycleState.ENDED);
  }

  @Test
  void locatesARegionByItsSeatElseByItsCoverageElseByItsState() {
    importDataset.load(
        new SmallDataset()
            .replacing("regions.csv", "DE-NW,Köln,Stadt Köln", "DE-NW,Nirgendwo,Stadt Köln")
            .dataset());

    assertThat(region("zdi-koeln").profile().location().basis()).isEqualTo(Location.Basis.COVERAGE);
    assertThat(region("zdi-koeln").profile().location().point().lat())
        .isCloseTo((50.94 + 50.80) / 2, offset(1e-9));
    assertThat(region("rhein-mint").profile().location().basis()).isEqualTo(Location.Basis.STATE);
  }

  @Test
  void placesAnInitiativeInTheDistrictOfItsTown() {
    importDataset.load(new SmallDataset().dataset());

    Initiative initiative = atlas.initiatives.bySlug(new Slug("labor-eins")).orElseThrow();
    assertThat(initiative.place().district()).isEqualTo(new DistrictKey("05315"));
  }

  @Test
  void changesNothingTheSecondTime() {
    importDataset.load(new SmallDataset().dataset());
    Region before = region("zdi-koeln");

    assertThat(importDataset.load(new SmallDataset().dataset()))
        .isEqualTo(new ImportDataset.Result.Unchanged(40));
    assertThat(region("zdi-koeln")).isEqualTo(before);
  }

  @Test
  void updatesOnlyWhatIsDifferentAndKeepsIdentities() {
    importDataset.load(new SmallDataset().dataset());
    Region before = region("zdi-koeln");
    Region other = region("rhein-mint");

    ImportDataset.Result result =
        importDataset.load(
            new SmallDataset().replacing("regions.csv", "zdi-Zentrum Köln", "zdi Köln").dataset());

    assertThat(result).isEqualTo(new ImportDataset.Result.Imported(40, 1));
    assertThat(region("zdi-koeln").id()).isEqualTo(before.id());
    assertThat(region("zdi-koeln").profile().name()).isEqualTo("zdi Köln");
    assertThat(region("zdi-koeln").version()).isEqualTo(before.version() + 1);
    assertThat(region("rhein-mint")).isEqualTo(other);
  }

  @Test
  void announcesWhatIsNewAndThenWhatIsDifferent() {
    try (Heard heard = new Heard(atlas.changes)) {
      importDataset.load(new SmallDataset().dataset());
      assertThat(heard.changes())
          .filteredOn(change -> change.kind() == Change.Kind.CREATED)
          .hasSize(33);
      // The call stands before the applications for it, and has its winners after them.
      assertThat(heard.changes())
          .filteredOn(change -> change.kind() != Change.Kind.CREATED)
          .extracting(Change::subject)
          .containsExactly(Change.Subject.CALL);

      heard.forget();
      importDataset.load(
          new SmallDataset().replacing("regions.csv", "zdi-Zentrum Köln", "zdi Köln").dataset());
      Region region = region("zdi-koeln");
      assertThat(heard.changes())
          .containsExactly(
              Change.stored(
                  Change.Subject.REGION, region.id().value(), region.version(), clock.instant()));
    }
  }

  @Test
  void resolvesRetiredDistrictKeys() {
    importDataset.load(
        new SmallDataset()
            .replacing("region_coverage.csv", "zdi-koeln,05315", "zdi-koeln,05313")
            .dataset());

    assertThat(region("zdi-koeln").covers(new DistrictKey("05315"), LocalDate.of(2026, 1, 1)))
        .isTrue();
    assertThat(
            new BrowseGeography(atlas.districts, atlas.postcodes)
                .district(new DistrictKey("05313")))
        .isPresent();
  }

  @Test
  void refusesAWrongCellWithFileLineColumnValueAndReason() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "rhein-mint,", "Rhein Mint!,")))
        .contains(
            new Problem(
                "regions.csv",
                3,
                "slug",
                "Rhein Mint!",
                "needs 2 to 80 characters of lower-case a-z, 0-9 and '-'"));
  }

  @Test
  void listsAllProblemsOfAllFiles() {
    List<Problem> problems =
        problems(
            new SmallDataset()
                .replacing("districts.csv", "KREIS,DE-NW", "COUNTY,DE-XX")
                .replacing("postcodes.csv", "50667", "5066")
                .replacing("regions.csv", "2010,2024", "20x10,2024")
                .replacing("regions.csv", "true,First", "perhaps,First")
                .replacing("networks.csv", "NATIONAL,,", "NATIONAL,DE-NW,"));

    assertThat(problems)
        .extracting(Problem::file, Problem::line, Problem::column, Problem::value)
        .contains(
            tuple("districts.csv", 3L, "kind", "COUNTY"),
            tuple("districts.csv", 3L, "state", "DE-XX"),
            tuple("postcodes.csv", 2L, "plz", "5066"),
            tuple("regions.csv", 2L, "founded", "20x10"),
            tuple("regions.csv", 2L, "pilot_region", "perhaps"),
            tuple("networks.csv", 2L, "states", "[NW]"));
  }

  @Test
  void refusesAMissingFileWrongColumnsAndRowsOfAnotherLength() {
    assertThat(
            problems(
                new SmallDataset()
                    .without("networks.csv")
                    .replacing("region_coverage.csv", "region_slug,ags", "region,ags")
                    .replacing("network_members.csv", "community,zdi-koeln", "community")))
        .extracting(Problem::file, Problem::line, Problem::reason)
        .contains(
            tuple("networks.csv", 0L, "is missing from the dataset"),
            tuple("region_coverage.csv", 1L, "must be region_slug,ags"),
            tuple("network_members.csv", 2L, "has 1 cells, not 2"));
  }

  @Test
  void refusesWhatRefersToNothing() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "region_coverage.csv", "region_slug,ags\nno-such,05315\nzdi-koeln,05999\n")
                    .replacing("initiatives.csv", "zdi-koeln", "no-such;rhein-mint;nor-such")))
        .extracting(Problem::file, Problem::line, Problem::column, Problem::value)
        .containsExactlyInAnyOrder(
            tuple("region_coverage.csv", 2L, "region_slug", "no-such"),
            tuple("region_coverage.csv", 3L, "ags", "05999"),
            tuple("initiatives.csv", 2L, "region_slug", "no-such"),
            tuple("initiatives.csv", 2L, "region_slug", "nor-such"));
  }

  @Test
  void refusesASlugThatStandsTwice() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "rhein-mint,", "zdi-koeln,")))
        .extracting(Problem::line, Problem::column, Problem::reason)
        .contains(tuple(3L, "slug", "stands in an earlier row already"));
  }

  @Test
  void refusesStatesThatTheProgramKnowsOtherwise() {
    assertThat(problems(new SmallDataset().replacing("states.csv", "Düsseldorf", "Bonn")))
        .extracting(Problem::column, Problem::value, Problem::reason)
        .containsExactly(tuple("capital", "Bonn", "must be 'Düsseldorf'"));
  }

  @Test
  void needsExactlyOneMainDistrictOfAPostcode() {
    assertThat(problems(new SmallDataset().replacing("postcodes.csv", "05382,0", "05382,1")))
        .extracting(Problem::line, Problem::column, Problem::value)
        .containsExactly(tuple(3L, "main", "51143"));
  }

  @Test
  void refusesTextThatIsNoCsv() {
    assertThat(
            problems(
                new SmallDataset()
                    .with("network_members.csv", "network_slug,region_slug\n\"open,zdi-koeln\n")))
        .extracting(Problem::file, Problem::reason)
        .containsExactly(tuple("network_members.csv", "is not well-formed CSV"));
  }

  @Test
  void listsEachRowThatIsWrongInTheSameWay() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "region_coverage.csv",
                        "region_slug,ags\nno-such,05315\nno-such,05314\nzdi-koeln,99999\n")))
        .extracting(Problem::line, Problem::column, Problem::value)
        .containsExactly(
            tuple(2L, "region_slug", "no-such"),
            tuple(3L, "region_slug", "no-such"),
            tuple(3L, "ags", "05314"),
            tuple(4L, "ags", "99999"));
  }

  @Test
  void doesNotBlameOthersForReferringToARowThatIsWrong() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("regions.csv", "2010,2024", "20x10,2024")
                    .replacing("districts.csv", "KREISFREIE_STADT", "TOWN")))
        .extracting(Problem::file, Problem::column)
        .containsExactly(tuple("districts.csv", "kind"), tuple("regions.csv", "founded"));
  }

  @Test
  void saysWhichValuesAColumnTakes() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "ZDI_NETWORK", "ZDI")))
        .extracting(Problem::value, Problem::reason)
        .contains(tuple("ZDI", "is none of MINT_REGION, MINT_CLUSTER, ZDI_NETWORK, OTHER"));
  }

  @Test
  void refusesARowThatStandsTwice() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "network_members.csv",
                        "network_slug,region_slug\ncommunity,zdi-koeln\ncommunity,zdi-koeln\n")))
        .extracting(Problem::line, Problem::reason)
        .containsExactly(tuple(3L, "stands in the file already"));
  }

  @Test
  void readsWhenEachSourceWasReadAndOfWhichDateItSpeaks() {
    importDataset.load(
        new SmallDataset()
            .replacing(
                "regions.csv",
                "First page | Second page,,",
                "First page | Second page,2026-11-25 | 2026-11-26,2020-12-11 |")
            .replacing("regions.csv", "Third page,,", "Third page | Fourth page,2026-11-26,")
            .replacing("networks.csv", "First page,,", "First page | Second page,,| 2024")
            .replacing(
                "figure_points.csv", "2020,First page,,", "2020,First page,2026-11-26,2020-12")
            .dataset());

    LocalDate day = LocalDate.of(2026, 11, 26);
    assertThat(region("zdi-koeln").profile().sources())
        .containsExactly(
            new Source("First page", day.minusDays(1), PartialDate.parse("2020-12-11")),
            new Source("Second page", day, null));
    assertThat(region("rhein-mint").profile().sources())
        .containsExactly(new Source("Third page", day, null), new Source("Fourth page", day, null));
    assertThat(atlas.networks.bySlug(new Slug("community")).orElseThrow().sources())
        .containsExactly(
            Source.of("First page"), new Source("Second page", null, PartialDate.of(2024)));
    assertThat(
            atlas
                .timeSeries
                .bySlug(new Slug("regionen"))
                .orElseThrow()
                .points()
                .getFirst()
                .source())
        .isEqualTo(new Source("First page", day, PartialDate.of(2020, 12)));
  }

  @Test
  void refusesDatesThatDoNotFitTheSources() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing(
                        "regions.csv",
                        "First page | Second page,,",
                        "First page | Second page,,2024")
                    .replacing("regions.csv", "Third page,,", "Third page,2026-11-25 | 2026-11-26,")
                    .replacing("networks.csv", "First page,,", ",2026-11-26,")
                    .replacing("initiatives.csv", "Third page,,", "Third page,November,soon")
                    .replacing("programmes.csv", "First page,,", "First page,2024-12-12,2025")
                    .replacing("cohort_findings.csv", "First page,,", "First page,2024-12-12,2025")
                    .replacing("awards.csv", "First page,,", "First page,2024,2024 | 2025")))
        .extracting(Problem::file, Problem::line, Problem::column, Problem::value, Problem::reason)
        .containsExactlyInAnyOrder(
            tuple(
                "regions.csv",
                2L,
                "speaks_of",
                "2024",
                "needs one date for each of the 2 sources, not 1"),
            tuple("regions.csv", 3L, "read_on", "2026-11-25 | 2026-11-26", "needs one date, not 2"),
            tuple("networks.csv", 2L, "read_on", "2026-11-26", "stands beside no source"),
            tuple("initiatives.csv", 2L, "read_on", "November", "is no day such as 2021-07-01"),
            tuple(
                "initiatives.csv",
                2L,
                "speaks_of",
                "soon",
                "write a year (2024), a month (2024-09) or a day (2024-09-20)"),
            tuple("programmes.csv", 2L, "speaks_of", "2025", "begins after the day of reading"),
            tuple(
                "cohort_findings.csv", 2L, "speaks_of", "2025", "begins after the day of reading"),
            tuple("awards.csv", 2L, "read_on", "2024", "is no day such as 2021-07-01"),
            tuple("awards.csv", 2L, "speaks_of", "2024 | 2025", "needs one date, not 2"));
  }
}
