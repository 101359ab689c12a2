package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.KeptByHand;
import org.mintatlas.application.dataset.file.Overwritten;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.upkeep.MergeOrganisations;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.Standing;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.Interceptor;
import org.mintatlas.testkit.change.Heard;
import org.mintatlas.testkit.storing.Moments;

class ImportDatasetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ImportLog log = atlas.importLog;
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
  private final ImportDataset importDataset = new ImportDataset(atlas.ports(), ids, clock);

  private Region region(String slug) {
    return atlas.regions.bySlug(new Slug(slug)).orElseThrow();
  }

  private List<Told> problems(SmallDataset dataset) {
    ImportDataset.Result result = importDataset.load(dataset.dataset());
    assertThat(result).isInstanceOf(ImportDataset.Result.Refused.class);
    assertThat(atlas.districts.count(new DistrictScope.Everywhere(), DistrictFilter.any(TODAY)))
        .isZero();
    assertThat(atlas.regions.count(new RegionScope.Everywhere(), anyRegion())).isZero();
    assertThat(log.latest()).isEmpty();
    return Told.inEnglish(result);
  }

  private static RegionFilter anyRegion() {
    return RegionFilter.any(AsOf.on(TODAY));
  }

  @Test
  void storesEveryFactWithItsRelations() {
    ImportDataset.Result result = importDataset.load(new SmallDataset().dataset());

    // 3 districts, 1 change and 2 postcodes are no aggregates
    assertThat(result).isEqualTo(new ImportDataset.Result.Imported(42, 35, List.of()));
    Region region = region("zdi-koeln");
    assertThat(region.profile().kinds()).containsExactly(RegionKind.ZDI_NETWORK);
    assertThat(region.profile().founded()).isEqualTo(PartialDate.of(2010));
    assertThat(region.profile().listed()).isEqualTo(PartialDate.of(2024));
    assertThat(region.profile().pilotRegion()).isTrue();
    assertThat(region.profile().sources())
        .containsExactly(Source.of("First page"), Source.of("Second page"));
    assertThat(region.covers(new DistrictKey("05315"), TODAY)).isTrue();
    assertThat(region.coverage())
        .containsExactly(
            new Coverage(
                new DistrictKey("05315"),
                Tenure.UNKNOWN,
                Coverage.Basis.STATED,
                List.of(Source.of("First page"))),
            new Coverage(
                new DistrictKey("05382"),
                new Tenure(PartialDate.of(2015), PartialDate.of(2020)),
                Coverage.Basis.NAME,
                List.of(Source.of("Second page"))));
    assertThat(region.formerNames())
        .containsExactly(new RegionName("Zentrum Köln", PartialDate.of(2012)));
    assertThat(region.seals()).containsExactly(new QualitySeal(PartialDate.of(2024)));
    assertThat(region.profile().seatDistrict()).isEqualTo(new DistrictKey("05315"));
    assertThat(region.involvements())
        .extracting(Involvement::role, Involvement::tenure, i -> i.sources().size())
        .containsExactly(
            tuple(Involvement.Role.CARRIER, Tenure.UNKNOWN, 2),
            tuple(Involvement.Role.PARTNER, new Tenure(null, PartialDate.of(2020)), 1));
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
  void knowsARegionFromItsEvidenceOnWhereNoSourceTellsItsListing() {
    importDataset.load(new SmallDataset().dataset());

    Region region = region("rhein-mint");
    assertThat(region.profile().listed()).isNull();
    assertThat(region.profile().officialName()).isEqualTo("RheinMINT am Rhein");
    assertThat(region.lifecycle().listedBy())
        .isEqualTo(new ListedBy(PartialDate.of(2018), Source.of("Third page")));
    assertThat(standing(region, "2018-12-30")).isEqualTo(Standing.UNKNOWN);
    assertThat(standing(region, "2018-12-31")).isEqualTo(Standing.in(LifecycleStatus.LISTED));
    assertThat(standing(region, "2021-01-01")).isEqualTo(Standing.in(LifecycleStatus.ENDED));
    assertThat(region.clusterFunding())
        .isEqualTo(
            new ClusterFunding(new Period(PartialDate.of(2019), PartialDate.of(2021)), true));
  }

  private static Standing standing(Region region, String day) {
    return region.standing(AsOf.on(LocalDate.parse(day)));
  }

  @Test
  void storesASuccessorThatStandsFurtherDown() {
    importDataset.load(new SmallDataset().dataset());
    assertThat(region("rhein-mint").successor()).isEqualTo(region("zdi-koeln").id());

    InMemoryAtlas other = new InMemoryAtlas();
    EmbeddedAtlas.load(
        new SmallDataset()
            .replacing(
                "regions.csv", "2010,2024,,,,,,,,,,true", "2010,2024,,,,,2025,rhein-mint,,,,true")
            .replacing("regions.csv", "2021,zdi-koeln,2019", "2021,,2019")
            .dataset(),
        other,
        clock);
    assertThat(other.regions.bySlug(new Slug("zdi-koeln")).orElseThrow().successor())
        .isEqualTo(other.regions.bySlug(new Slug("rhein-mint")).orElseThrow().id());
  }

  @Test
  void readsAPauseAndARestart() {
    importDataset.load(
        new SmallDataset()
            .replacing("regions.csv", "2010,2024,,,,,", "2010,2015,,,,2020,")
            .dataset());

    assertThat(region("zdi-koeln").lifecycle().changes())
        .containsExactly(
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2015)),
            new Lifecycle.Change(LifecycleStatus.PAUSED, null),
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020)));
  }

  @Test
  void findsARegionUnderItsFormerSlugs() {
    importDataset.load(
        new SmallDataset()
            .replacing("regions.csv", "zdi-koeln,,zdi", "zdi-koeln,zentrum-koeln; koelner-netz,zdi")
            .dataset());

    assertThat(region("zentrum-koeln")).isEqualTo(region("zdi-koeln"));
    assertThat(region("koelner-netz")).isEqualTo(region("zdi-koeln"));
    assertThat(region("koelner-netz").profile().slug()).hasToString("zdi-koeln");
  }

  @Test
  void keepsTheIdentityOfARegionThatGotAnotherSlug() {
    importDataset.load(new SmallDataset().dataset());
    Region before = region("rhein-mint");

    importDataset.load(
        new SmallDataset()
            .replacing("regions.csv", "rhein-mint,,", "rhein-netz,rhein-mint,")
            .replacing("region_involvements.csv", "rhein-mint", "rhein-netz")
            .replacing("events.csv", "rhein-mint", "rhein-netz")
            .replacing("award_applications.csv", "rhein-mint", "rhein-netz")
            .replacing("award_winners.csv", "rhein-mint", "rhein-netz")
            .dataset());

    assertThat(region("rhein-netz").id()).isEqualTo(before.id());
    assertThat(region("rhein-mint")).isEqualTo(region("rhein-netz"));
  }

  @Test
  void locatesARegionByItsSeatElseByItsCoverageElseByItsState() {
    importDataset.load(
        new SmallDataset().replacing("regions.csv", "DE-NW,Köln,", "DE-NW,Nirgendwo,").dataset());

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
        .isEqualTo(new ImportDataset.Result.Unchanged(42));
    assertThat(region("zdi-koeln")).isEqualTo(before);
  }

  /** One that another program is ahead of: its import ends while this one waits for the lock. */
  private ImportDataset waitingFor(ImportLog.Entry theirs) {
    return importing((method, right) -> {
      if (method.equals("lock")) {
        log.add(theirs);
      }
      return right.get();
    });
  }

  private ImportDataset importing(
      BiFunction<String, Supplier<@Nullable Object>, @Nullable Object> answer) {
    ImportLog between =
        Interceptor.between(
            ImportLog.class,
            log,
            (method, arguments, right) -> answer.apply(method.getName(), right));
    return new ImportDataset(atlas.ports().with(ImportLog.class, between), ids, clock);
  }

  @Test
  void leavesToAnotherProgramWhatThatOneHasStoredMeanwhile() {
    Dataset dataset = new SmallDataset().dataset();
    ImportLog.Entry theirs =
        new ImportLog.Entry(ids.next(), dataset.fingerprint(), clock.instant(), 42);

    assertThat(waitingFor(theirs).load(dataset)).isEqualTo(new ImportDataset.Result.Unchanged(42));
    assertThat(log.latest()).contains(theirs);
    assertThat(atlas.regions.bySlug(new Slug("zdi-koeln"))).isEmpty();
  }

  @Test
  void importsAfterAnotherProgramThatStoredOtherFacts() {
    ImportLog.Entry theirs = new ImportLog.Entry(ids.next(), "of other facts", clock.instant(), 1);

    assertThat(waitingFor(theirs).load(new SmallDataset().dataset()))
        .isEqualTo(new ImportDataset.Result.Imported(42, 35, List.of()));
  }

  @Test
  void updatesOnlyWhatIsDifferentAndKeepsIdentities() {
    importDataset.load(new SmallDataset().dataset());
    Region before = region("zdi-koeln");
    Region other = region("rhein-mint");

    ImportDataset.Result result =
        importDataset.load(
            new SmallDataset().replacing("regions.csv", "zdi-Zentrum Köln", "zdi Köln").dataset());

    assertThat(result).isEqualTo(new ImportDataset.Result.Imported(42, 1, List.of()));
    assertThat(region("zdi-koeln").id()).isEqualTo(before.id());
    assertThat(region("zdi-koeln").profile().name()).isEqualTo("zdi Köln");
    assertThat(region("zdi-koeln").version()).isEqualTo(before.version() + 1);
    assertThat(region("rhein-mint")).isEqualTo(other);
  }

  @Test
  void tellsWhatSomebodyHadEditedAndIsNowAsTheDatasetSays() {
    importDataset.load(new SmallDataset().dataset());
    Region region = region("zdi-koeln");
    atlas.regions.save(
        region.withProfile(region.profile().toBuilder().name("Edited by hand").build()));

    assertThat(
            importDataset.load(
                new SmallDataset().replacing("regions.csv", "Zentrum", "Centrum").dataset()))
        .isEqualTo(
            new ImportDataset.Result.Imported(
                42, 1, List.of(new Overwritten("regions", "zdi-koeln", true))));

    assertThat(
            importDataset.load(
                new SmallDataset().replacing("regions.csv", "Zentrum", "Haus").dataset()))
        .isEqualTo(new ImportDataset.Result.Imported(42, 1, List.of()));
  }

  private Initiative initiative() {
    return atlas.initiatives.bySlug(new Slug("labor-eins")).orElseThrow();
  }

  private static Dataset otherInitiative(String name, String website) {
    return new SmallDataset()
        .replacing("initiatives.csv", "Labor Eins", name)
        .replacing("initiatives.csv", "DE-NW,,", "DE-NW," + website + ",")
        .dataset();
  }

  @Test
  void keepsWhatPeopleChangedFieldByField() {
    importDataset.load(new SmallDataset().dataset());
    Initiative before = initiative();
    UseCases useCases = UseCases.over(atlas.ports(), clock, ids);
    assertThat(
            useCases
                .commandGateway()
                .execute(
                    useCases.commands().of(EditInitiative.class),
                    new EditInitiative.Command(
                        before.id(),
                        before.version(),
                        Edit.to("Changed by hand"),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep(),
                        Edit.keep()),
                    new Actor.Member(
                        new AccountId(UUID.randomUUID()), null, Set.of(new Grant.Admin()))))
        .isInstanceOf(CommandOutcome.Done.class);

    KeptByHand kept = new KeptByHand("initiatives", "labor-eins", "name", clock.instant());
    assertThat(importDataset.load(otherInitiative("Other name", "https://other.example.org")))
        .isEqualTo(new ImportDataset.Result.Imported(42, 1, List.of(), List.of(kept)));
    assertThat(initiative().name()).isEqualTo("Changed by hand");
    assertThat(initiative().website()).isEqualTo(new WebAddress("https://other.example.org"));

    // It stays so, and is no news where the dataset says the same.
    assertThat(importDataset.load(otherInitiative("Another", "https://other.example.org")))
        .isEqualTo(new ImportDataset.Result.Imported(42, 0, List.of(), List.of(kept)));
    assertThat(importDataset.load(otherInitiative("Changed by hand", "https://example.org")))
        .isEqualTo(new ImportDataset.Result.Imported(42, 1, List.of()));
    assertThat(kept.message(Locale.GERMANY))
        .isEqualTo("initiatives 'labor-eins', name: beibehalten, von Hand geändert am 2026-01-01");
    assertThat(kept.message(Locale.FRANCE))
        .isEqualTo("initiatives 'labor-eins', name: kept, changed by hand on 2026-01-01");
  }

  @Test
  void keepsWhereAnEnrolmentStandsAsPeopleSaid() {
    Dataset accepted =
        new SmallDataset().replacing("enrolments.csv", "COMPLETED", "ACCEPTED").dataset();
    importDataset.load(accepted);
    Enrolment before = enrolment();
    assertThat(before.status()).isEqualTo(EnrolmentStatus.ACCEPTED);
    UseCases useCases = UseCases.over(atlas.ports(), clock, ids);
    useCases
        .commandGateway()
        .execute(
            useCases.commands().of(DecideEnrolment.class),
            new DecideEnrolment.Command(
                before.id(), before.version(), DecideEnrolment.Decision.COMPLETE),
            new Actor.Member(new AccountId(UUID.randomUUID()), null, Set.of(new Grant.Admin())))
        .orThrow();

    assertThat(
            importDataset.load(
                new SmallDataset()
                    .replacing("enrolments.csv", "COMPLETED", "ACCEPTED")
                    .replacing("regions.csv", "Zentrum", "Centrum")
                    .dataset()))
        .isInstanceOfSatisfying(
            ImportDataset.Result.Imported.class,
            result ->
                assertThat(result.kept())
                    .extracting(KeptByHand::file, KeptByHand::field)
                    .containsExactly(tuple("enrolments", "state")));
    assertThat(enrolment().status()).isEqualTo(EnrolmentStatus.COMPLETED);
  }

  private Enrolment enrolment() {
    CohortId cohort = atlas.cohorts.bySlug(new Slug("schule-1")).orElseThrow().id();
    return atlas
        .enrolments
        .whole(new EnrolmentScope.InCohort(cohort), EnrolmentFilter.ANY, NameOrder.NAME)
        .getFirst();
  }

  @Test
  void whatPeopleMergedStaysOneWhateverTheDatasetNames() {
    importDataset.load(new SmallDataset().dataset());
    UseCases useCases = UseCases.over(atlas.ports(), clock, ids);
    Organisation town = atlas.organisations.bySlug(new Slug("stadt-koeln")).orElseThrow();
    Organisation foundation = atlas.organisations.bySlug(new Slug("stiftung-zwei")).orElseThrow();
    useCases
        .commandGateway()
        .execute(
            useCases.commands().of(MergeOrganisations.class),
            new MergeOrganisations.Command(
                town.id(), town.version(), foundation.id(), foundation.version()),
            new Actor.Member(new AccountId(UUID.randomUUID()), null, Set.of(new Grant.Admin())))
        .orThrow();

    ImportDataset.Result result =
        importDataset.load(
            new SmallDataset().replacing("regions.csv", "Zentrum", "Centrum").dataset());

    assertThat(result).isInstanceOf(ImportDataset.Result.Imported.class);
    assertThat(((ImportDataset.Result.Imported) result).kept())
        .contains(new KeptByHand("organisations", "stiftung-zwei", "slug", clock.instant()));
    assertThat(atlas.organisations.byId(foundation.id())).isEmpty();
    Organisation one = atlas.organisations.bySlug(new Slug("stiftung-zwei")).orElseThrow();
    assertThat(one.id()).isEqualTo(town.id());
    assertThat(one.slug()).isEqualTo(town.slug());
    assertThat(one.aliases()).contains(foundation.name());
    assertThat(atlas.networks.bySlug(new Slug("community")).orElseThrow().coordinator())
        .isEqualTo(town.id());
  }

  @Test
  void doesNotKnowWhetherSomebodyEditedWhatAnOlderProgramImported() {
    importDataset.load(new SmallDataset().dataset());
    ImportDataset forgetful =
        importing((method, right) -> method.equals("versions") ? Map.of() : right.get());

    assertThat(
            forgetful.load(
                new SmallDataset().replacing("regions.csv", "Zentrum", "Centrum").dataset()))
        .isEqualTo(
            new ImportDataset.Result.Imported(
                42, 1, List.of(new Overwritten("regions", "zdi-koeln", false))));
  }

  @Test
  void announcesWhatIsNewAndThenWhatIsDifferent() {
    try (Heard heard = new Heard(atlas.changes)) {
      importDataset.load(new SmallDataset().dataset());
      assertThat(heard.changes())
          .filteredOn(change -> change.kind() == Change.Kind.CREATED)
          .hasSize(33);
      // A region has its successor when all are there; the call stands before the applications
      // for it, and has its winners after them.
      assertThat(heard.changes())
          .filteredOn(change -> change.kind() != Change.Kind.CREATED)
          .extracting(Change::subject)
          .containsExactly(Change.Subject.REGION, Change.Subject.CALL);

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

    assertThat(
            new BrowseGeography(atlas.districts, atlas.postcodes)
                .district(new DistrictKey("05313"), TODAY))
        .map(District::name)
        .contains("Köln");
    RegionFilter any = RegionFilter.any(AsOf.on(TODAY));
    assertThat(atlas.regions.count(new RegionScope.InDistrict(new DistrictKey("05315")), any))
        .isEqualTo(1);
  }

  @Test
  void storesFormerDistrictsWithTheDaysOnWhichTheyWereDistricts() {
    importDataset.load(new SmallDataset().dataset());

    LocalDate last = LocalDate.of(2009, 10, 20);
    assertThat(atlas.districts.all(new DistrictScope.Everywhere(), last)).hasSize(3);
    assertThat(atlas.districts.all(new DistrictScope.Everywhere(), last.plusDays(1))).hasSize(2);
  }

  @Test
  void readsARetiredKeyWithoutARowAsTheDistrictThatTookOverItsArea() {
    importDataset.load(
        new SmallDataset()
            .replacing(
                "districts.csv",
                "05313,Aachen,\"Aachen,"
                    + " Stadt\",KREISFREIE_STADT,DE-NW,DEA21,50.78,6.08,,2009-10-20\n",
                "")
            .replacing("region_coverage.csv", "zdi-koeln,05315", "zdi-koeln,05313")
            .dataset());

    assertThat(region("zdi-koeln").covers(new DistrictKey("05315"), TODAY)).isTrue();
  }

  @Test
  void refusesAWrongCellWithFileLineColumnValueAndReason() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "rhein-mint,", "Rhein Mint!,")))
        .contains(
            new Told(
                "regions.csv",
                3,
                "slug",
                "Rhein Mint!",
                "needs 2 to 80 characters of lower-case a-z, 0-9 and '-'"));
  }

  @Test
  void listsAllProblemsOfAllFiles() {
    List<Told> problems =
        problems(
            new SmallDataset()
                .replacing("districts.csv", "KREIS,DE-NW", "COUNTY,DE-XX")
                .replacing("postcodes.csv", "50667", "5066")
                .replacing("regions.csv", "2010,2024", "20x10,2024")
                .replacing("regions.csv", "true,First", "perhaps,First")
                .replacing("networks.csv", "NATIONAL,,", "NATIONAL,DE-NW,"));

    assertThat(problems)
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .contains(
            tuple("districts.csv", 4L, "kind", "COUNTY"),
            tuple("districts.csv", 4L, "state", "DE-XX"),
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
        .extracting(Told::file, Told::line, Told::reason)
        .contains(
            tuple("networks.csv", 0L, "is missing from the dataset"),
            tuple(
                "region_coverage.csv",
                1L,
                "must be region_slug,ags,start,end,basis,source,read_on,speaks_of"),
            tuple("network_members.csv", 2L, "has 1 cells, not 2"));
  }

  @Test
  void refusesWhatRefersToNothing() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "region_coverage.csv",
                        """
                        region_slug,ags,start,end,basis,source,read_on,speaks_of
                        no-such,05315,,,STATED,First page,,
                        zdi-koeln,05999,,,STATED,First page,,
                        """)
                    .replacing("initiatives.csv", "zdi-koeln", "no-such;rhein-mint;nor-such")))
        .extracting(Told::file, Told::line, Told::column, Told::value)
        .containsExactlyInAnyOrder(
            tuple("region_coverage.csv", 2L, "region_slug", "no-such"),
            tuple("region_coverage.csv", 3L, "ags", "05999"),
            tuple("initiatives.csv", 2L, "region_slug", "no-such"),
            tuple("initiatives.csv", 2L, "region_slug", "nor-such"));
  }

  @Test
  void refusesASlugThatStandsTwice() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "rhein-mint,", "zdi-koeln,")))
        .extracting(Told::line, Told::column, Told::reason)
        .contains(tuple(3L, "slug", "stands in an earlier row already"));
  }

  @Test
  void refusesStatesThatTheProgramKnowsOtherwise() {
    assertThat(problems(new SmallDataset().replacing("states.csv", "Düsseldorf", "Bonn")))
        .extracting(Told::column, Told::value, Told::reason)
        .containsExactly(tuple("capital", "Bonn", "must be 'Düsseldorf'"));
  }

  @Test
  void needsExactlyOneMainDistrictOfAPostcode() {
    assertThat(problems(new SmallDataset().replacing("postcodes.csv", "05382,0", "05382,1")))
        .extracting(Told::line, Told::column, Told::value)
        .containsExactly(tuple(3L, "main", "51143"));
  }

  @Test
  void refusesTextThatIsNoCsv() {
    assertThat(
            problems(
                new SmallDataset()
                    .with("network_members.csv", "network_slug,region_slug\n\"open,zdi-koeln\n")))
        .extracting(Told::file, Told::reason)
        .containsExactly(tuple("network_members.csv", "is not well-formed CSV"));
  }

  @Test
  void listsEachRowThatIsWrongInTheSameWay() {
    assertThat(
            problems(
                new SmallDataset()
                    .with(
                        "region_coverage.csv",
                        """
                        region_slug,ags,start,end,basis,source,read_on,speaks_of
                        no-such,05315,,,STATED,First page,,
                        no-such,05314,,,STATED,First page,,
                        zdi-koeln,99999,,,STATED,First page,,
                        """)))
        .extracting(Told::line, Told::column, Told::value)
        .containsExactlyInAnyOrder(
            tuple(2L, "region_slug", "no-such"),
            tuple(3L, "ags", "05314"),
            tuple(4L, "ags", "99999"));
  }

  @Test
  void doesNotBlameOthersForReferringToARowThatIsWrong() {
    assertThat(
            problems(
                new SmallDataset()
                    .replacing("regions.csv", "2010,2024", "20x10,2024")
                    .replacing(
                        "districts.csv", "KREISFREIE_STADT,DE-NW,DEA23", "TOWN,DE-NW,DEA23")))
        .extracting(Told::file, Told::column)
        .containsExactly(tuple("districts.csv", "kind"), tuple("regions.csv", "founded"));
  }

  @Test
  void saysWhichValuesAColumnTakes() {
    assertThat(problems(new SmallDataset().replacing("regions.csv", "ZDI_NETWORK", "ZDI")))
        .extracting(Told::value, Told::reason)
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
        .extracting(Told::line, Told::reason)
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
            .replacing(
                "regions.csv", "false,Third page,,", "false,Third page | Fourth page,2026-11-26,")
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
                    .replacing(
                        "regions.csv",
                        "false,Third page,,",
                        "false,Third page,2026-11-25 | 2026-11-26,")
                    .replacing("networks.csv", "First page,,", ",2026-11-26,")
                    .replacing("initiatives.csv", "Third page,,", "Third page,November,soon")
                    .replacing("programmes.csv", "First page,,", "First page,2024-12-12,2025")
                    .replacing("cohort_findings.csv", "First page,,", "First page,2024-12-12,2025")
                    .replacing("awards.csv", "First page,,", "First page,2024,2024 | 2025")))
        .extracting(Told::file, Told::line, Told::column, Told::value, Told::reason)
        .containsExactlyInAnyOrder(
            tuple(
                "regions.csv",
                2L,
                "speaks_of",
                "2024",
                "needs one date for each of the 2 sources, not 1"),
            tuple("regions.csv", 3L, "read_on", "2026-11-25 | 2026-11-26", "needs one date, not 2"),
            tuple("networks.csv", 2L, "read_on", "2026-11-26", "stands beside no source"),
            tuple("initiatives.csv", 2L, "read_on", "November", "write a day (2024-09-20)"),
            tuple(
                "initiatives.csv",
                2L,
                "speaks_of",
                "soon",
                "write a year (2024), a season (2025-spring, -summer, -autumn, -winter), a month"
                    + " (2024-09), a part of a month (2024-09-early, -mid, -late) or a day"
                    + " (2024-09-20)"),
            tuple("programmes.csv", 2L, "speaks_of", "2025", "begins after the day of reading"),
            tuple(
                "cohort_findings.csv", 2L, "speaks_of", "2025", "begins after the day of reading"),
            tuple("awards.csv", 2L, "read_on", "2024", "write a day (2024-09-20)"),
            tuple("awards.csv", 2L, "speaks_of", "2024 | 2025", "needs one date, not 2"));
  }

  @Test
  void refusesEvidenceOfAListingThatDoesNotFitTheRow() {
    assertProblem(
        new SmallDataset().replacing("regions.csv", ",2018,Third page,", ",2018,,"),
        "regions.csv",
        3,
        "listed_by_source",
        null,
        "must not be empty beside the other");
    assertProblem(
        new SmallDataset().replacing("regions.csv", ",2018,Third page,", ",,Third page,"),
        "regions.csv",
        3,
        "listed_by",
        null,
        "must not be empty beside the other");
    assertProblem(
        new SmallDataset().replacing("regions.csv", ",,2018,Third page,", ",2017,2018,Third page,"),
        "regions.csv",
        3,
        "listed_by",
        "2018",
        "is for a region whose listing has no date");
    assertProblem(
        new SmallDataset().replacing("regions.csv", ",,2018,Third page,", "2019,,2018,Third page,"),
        "regions.csv",
        3,
        "listed_by",
        "2018",
        "lies before the founding of 2019");
    assertProblem(
        new SmallDataset().replacing("regions.csv", ",2018,Third page,", ",2022,Third page,"),
        "regions.csv",
        3,
        "listed_by",
        "2022",
        "lies after the change of 2021");
  }

  @Test
  void refusesACoverageBeforeTheFoundingOrTwiceAtATime() {
    assertProblem(
        new SmallDataset().replacing("region_coverage.csv", "05382,2015", "05382,2009"),
        "region_coverage.csv",
        3,
        "start",
        "2009",
        "lies before the founding of the region, 2010");
    assertProblem(
        new SmallDataset().replacing("region_coverage.csv", "05382", "05315"),
        "region_coverage.csv",
        3,
        "ags",
        "05315",
        "is covered by the region at that time already");
    assertProblem(
        new SmallDataset().replacing("region_coverage.csv", "2015,2020", "2021,2020"),
        "region_coverage.csv",
        3,
        "end",
        "2021/2020",
        "ends before it begins");
    assertProblem(
        new SmallDataset().replacing("region_coverage.csv", "NAME", "GUESS"),
        "region_coverage.csv",
        3,
        "basis",
        "GUESS",
        "is none of STATED, NAME");
  }

  @Test
  void refusesAnInvolvementTwiceAtATime() {
    assertProblem(
        new SmallDataset()
            .replacing("region_involvements.csv", "Verein Eins,PARTNER", "Stadt Köln,CARRIER"),
        "region_involvements.csv",
        3,
        "organisation",
        "Stadt Köln",
        "has this role at that time already");
  }

  @Test
  void refusesASuccessorThatIsNotThereOrLeadsBack() {
    assertProblem(
        new SmallDataset().replacing("regions.csv", "2021,zdi-koeln,", "2021,no-such,"),
        "regions.csv",
        3,
        "successor",
        "no-such",
        "names no region of the dataset");
    assertProblem(
        new SmallDataset().replacing("regions.csv", "2021,zdi-koeln,", "2021,rhein-mint,"),
        "regions.csv",
        3,
        "successor",
        "rhein-mint",
        "leads back to the region itself");
    assertProblem(
        new SmallDataset()
            .replacing(
                "regions.csv", "2010,2024,,,,,,,,,,true", "2010,2024,,,,,2025,rhein-mint,,,,true"),
        "regions.csv",
        3,
        "successor",
        "zdi-koeln",
        "leads back to the region itself");
  }

  @Test
  void refusesASeatOutsideOfTheCoverageUnlessTheRowSaysThatItIs() {
    SmallDataset outside =
        new SmallDataset()
            .replacing(
                "region_coverage.csv",
                "zdi-koeln,05315,,,STATED,First page,,\nzdi-koeln,05382,2015,2020,NAME",
                "zdi-koeln,05382,2015,2020,STATED");
    assertProblem(
        outside,
        "regions.csv",
        2,
        "seat",
        "Köln",
        "lies in the district 05315, which the region does not cover; if that is right, say true"
            + " in seat_outside");
    importDataset.load(
        outside.replacing("regions.csv", "DE-NW,Köln,,", "DE-NW,Köln,true,").dataset());
    assertThat(region("zdi-koeln").profile().seat()).isEqualTo("Köln");
    assertProblemIn(
        new SmallDataset().replacing("regions.csv", "DE-NW,Köln,,", "DE-NW,Köln,false,"),
        new Told("regions.csv", 2, "seat_outside", "false", "must be true or empty"));
  }

  @Test
  void takesASeatForInsideWhereTheRegionCoversWhatItsDistrictTookOver() {
    importDataset.load(
        new SmallDataset()
            .replacing("region_coverage.csv", "zdi-koeln,05315", "zdi-koeln,05313")
            .dataset());

    assertThat(region("zdi-koeln").profile().seatDistrict()).isEqualTo(new DistrictKey("05315"));
  }

  @Test
  void refusesADerivedEndThatIsNone() {
    assertProblem(
        new SmallDataset().replacing("regions.csv", "2019,2021,true", "2019,,true"),
        "regions.csv",
        3,
        "cluster_to_derived",
        "true",
        "needs an end that could be derived");
  }

  @Test
  void refusesALastDayOfADistrictThatDoesNotFitItsMerger() {
    assertProblem(
        new SmallDataset().replacing("districts.csv", "2009-10-20", "2009-10-21"),
        "districts.csv",
        2,
        "valid_to",
        "2009-10-21",
        "must be 2009-10-20, the day before the district was merged");
    assertProblem(
        new SmallDataset().replacing("districts.csv", ",,2009-10-20", ",2009-12-01,2009-10-20"),
        "districts.csv",
        2,
        "district",
        "2009-10-20",
        "ends before it begins, 2009-12-01");
  }

  @Test
  void refusesAPartOfARegionThatThereIsNot() {
    for (String file :
        List.of("region_former_names.csv", "region_seals.csv", "region_involvements.csv")) {
      assertProblemIn(
          new SmallDataset().replacing(file, "zdi-koeln", "no-such"),
          new Told(file, 2, "region_slug", "no-such", "names no region of the dataset"));
    }
  }

  @Test
  void changesNothingTheSecondTimeThoughSlugsAndSuccessorsHaveChanged() {
    SmallDataset dataset =
        new SmallDataset()
            .replacing("regions.csv", "zdi-koeln,,zdi", "zdi-koeln,zentrum-koeln,zdi");
    importDataset.load(dataset.dataset());
    Region first = region("zdi-koeln");
    Region second = region("rhein-mint");
    Picked later = Picked.storedAfter(Moments.passed());

    // Another log knows nothing of the first time: every fact is compared with what is stored.
    EmbeddedAtlas.load(dataset.dataset(), atlas, clock);

    assertThat(region("zdi-koeln")).isEqualTo(first);
    assertThat(region("rhein-mint")).isEqualTo(second);
    RegionFilter any = RegionFilter.any(AsOf.on(LocalDate.of(2026, 6, 1)));
    assertThat(
            atlas.regions.count(
                new RegionScope.Everywhere(), any.toBuilder().picked(later).build()))
        .isZero();
    assertThat(
            atlas.organisations.count(
                new OrganisationScope.Everywhere(),
                OrganisationFilter.ANY.toBuilder().picked(later).build()))
        .isZero();
  }

  private void assertProblem(
      SmallDataset dataset,
      String file,
      long line,
      String column,
      @Nullable String value,
      String reason) {
    assertThat(problems(dataset)).containsExactly(new Told(file, line, column, value, reason));
  }

  private void assertProblemIn(SmallDataset dataset, Told problem) {
    assertThat(Told.inEnglish(importDataset.load(dataset.dataset()))).contains(problem);
  }
}
