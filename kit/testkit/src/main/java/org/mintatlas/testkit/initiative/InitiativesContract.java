package org.mintatlas.testkit.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiativeId;
import static org.mintatlas.testkit.network.NetworkFixtures.aMembership;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetwork;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeFilterBuilder;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.OfferFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectFilterBuilder;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
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
import org.mintatlas.domain.initiative.InitiativeBuilder;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.geography.PlacedContract;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every implementation of {@link Initiatives} promises. */
public interface InitiativesContract
    extends EverywhereContract<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>,
        DirectoryContract<
            InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>,
        PlacedContract<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> {

  @Override
  default SaveResult<Initiative> save(Initiative initiative) {
    districts().saveAll(GeographyFixtures.districts());
    return initiatives().save(initiative);
  }

  @Override
  default KeptList<InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>
      keptList() {
    return KeptList.of(
            initiatives(),
            slug ->
                Initiative.builder(anInitiativeId(), slug, "Minimal", InitiativeKind.MAKERSPACE)
                    .build(),
            () ->
                aFullInitiative("every-field", organisation("some"), region(1)).toBuilder()
                    .regions(Set.of(region(1), region(2)))
                    .build())
        .under("regions", this::region, InitiativeScope.InRegion::new)
        .listed(new InitiativeScope.Everywhere(), InitiativeFilter.ANY, DirectoryOrder.NAME);
  }

  @Override
  default Map<Referent, Initiative> danglingWithin(Initiative initiative) {
    return Map.of(Referent.DISTRICT, initiative.toBuilder().place(in(EISENACH)).build());
  }

  @Override
  default Initiative standing(InitiativeScope scope, int identity, @Nullable GeoPoint point) {
    return saved(
        save(
            minimal(scope, identity).toBuilder()
                .place(new Place(null, null, point, null, null))
                .build()));
  }

  @Test
  default void aRegionListsItsInitiativesAndAnInitiativeCanBeInSeveral() {
    Initiative both =
        stored(anInitiative("a-both").toBuilder().regions(Set.of(region(1), region(2))));
    Initiative one = stored(anInitiative("b-one").toBuilder().regions(Set.of(region(1))));
    Initiative none = stored(anInitiative("c-none").toBuilder());
    assertScope(new InitiativeScope.InRegion(region(1)), both, one);
    assertScope(new InitiativeScope.InRegion(region(2)), both);
    assertScope(new InitiativeScope.InRegion(region(3)));
    assertScope(new InitiativeScope.Everywhere(), both, one, none);
  }

  @Test
  default void someAreListedAndCounted() {
    Initiative one = stored(anInitiative("a-one").toBuilder());
    Initiative other = stored(anInitiative("b-other").toBuilder());
    Initiative third = stored(anInitiative("c-third").toBuilder());
    InitiativeScope two = new InitiativeScope.Among(Set.of(third.id(), one.id()));
    InitiativeScope unknownToo =
        new InitiativeScope.Among(Set.of(other.id(), anInitiative("unknown").id()));
    InitiativeScope none = new InitiativeScope.Among(Set.of());
    assertLists(Map.of(two, List.of(one, third), unknownToo, List.of(other), none, List.of()));
    assertList(two).isExactlyBothWays(one, third);
  }

  @Test
  default void anInitiativeThatLeavesARegionIsNotListedThereAnyMore() {
    Initiative before = stored(anInitiative("some").toBuilder().regions(Set.of(region(1))));
    Initiative after = stored(before.toBuilder().regions(Set.of(region(2))));
    assertScope(new InitiativeScope.InRegion(region(1)));
    assertScope(new InitiativeScope.InRegion(region(2)), after);
  }

  @Test
  default void districtsAndStatesListWhatIsPlacedThere() {
    Initiative koeln = stored(anInitiative("a-koeln").toBuilder().place(in(KOELN.key())));
    Initiative sieg = stored(anInitiative("b-sieg").toBuilder().place(in(RHEIN_SIEG_KREIS.key())));
    Initiative state = stored(anInitiative("c-state").toBuilder().place(in(FederalState.NW)));
    Initiative berlin = stored(anInitiative("d-berlin").toBuilder().place(in(BERLIN.key())));
    stored(anInitiative("e-nowhere").toBuilder());
    assertScope(new InitiativeScope.InDistrict(KOELN.key()), koeln);
    assertScope(new InitiativeScope.InDistrict(RHEIN_SIEG_KREIS.key()), sieg);
    assertScope(new InitiativeScope.InDistrict(new DistrictKey("01001")));
    assertScope(new InitiativeScope.InState(FederalState.NW), koeln, sieg, state);
    assertScope(new InitiativeScope.InState(FederalState.BE), berlin);
    assertScope(new InitiativeScope.InState(FederalState.SL));
  }

  @Test
  default void anOrganisationListsWhatItIsBehind() {
    OrganisationId organisation = organisation("behind");
    Initiative own = stored(anInitiative("a-own").toBuilder().organisation(organisation));
    stored(anInitiative("b-other").toBuilder().organisation(organisation("other")));
    stored(anInitiative("c-none").toBuilder());
    assertScope(new InitiativeScope.OfOrganisation(organisation), own);
    assertScope(new InitiativeScope.OfOrganisation(OrganisationFixtures.anOrganisationId()));
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Initiative full = saved(save(full()));
    assertLists(
        Map.of(
            new InitiativeScope.Everywhere(), List.of(full),
            new InitiativeScope.InRegion(region(1)), List.of(full),
            new InitiativeScope.InRegion(region(2)), List.of(full),
            new InitiativeScope.InRegion(region(3)), List.of(),
            new InitiativeScope.InState(FederalState.NW), List.of(full),
            new InitiativeScope.InState(FederalState.BE), List.of(),
            new InitiativeScope.InDistrict(KOELN.key()), List.of(full),
            new InitiativeScope.InDistrict(BERLIN.key()), List.of(),
            new InitiativeScope.OfOrganisation(organisation("some")), List.of(full),
            new InitiativeScope.OfOrganisation(organisation("other")), List.of()));
  }

  @Test
  default void canBeFilteredByKinds() {
    Initiative lab = stored(of("a-lab", InitiativeKind.STUDENT_LAB));
    Initiative centre = stored(of("b-centre", InitiativeKind.SCIENCE_CENTRE));
    stored(of("c-other", InitiativeKind.OTHER));
    assertWhere(any -> any.kinds(Set.of(InitiativeKind.STUDENT_LAB, InitiativeKind.SCIENCE_CENTRE)))
        .isExactly(lab, centre);
  }

  @Test
  default void canBeFilteredByStates() {
    Initiative koeln = stored(anInitiative("a-koeln").toBuilder().place(in(KOELN.key())));
    Initiative bayern = stored(anInitiative("b-bayern").toBuilder().place(in(FederalState.BY)));
    stored(anInitiative("c-berlin").toBuilder().place(in(BERLIN.key())));
    stored(anInitiative("d-nowhere").toBuilder());
    assertWhere(any -> any.states(Set.of(FederalState.NW, FederalState.BY)))
        .isExactly(koeln, bayern);
  }

  @Test
  default void canBeFilteredByDistrictsUnderEveryKeyThatTheyHad() {
    districts().saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    districts().saveChanges(List.of(GeographyFixtures.EISENACH_MERGED));
    Initiative before = stored(anInitiative("a-before").toBuilder().place(in(EISENACH)));
    Initiative after =
        stored(
            anInitiative("b-after").toBuilder().place(in(GeographyFixtures.WARTBURGKREIS.key())));
    stored(anInitiative("c-koeln").toBuilder().place(in(KOELN.key())));
    stored(anInitiative("d-nowhere").toBuilder());
    assertWhere(any -> any.districts(Set.of(EISENACH))).isExactly(before, after);
    assertWhere(any -> any.districts(Set.of(BERLIN.key()))).isExactly();
  }

  @Test
  default void canBeFilteredByOrganisationsAndRegionsThatHaveASlug() {
    Initiative carried =
        stored(
            anInitiative("a-carried").toBuilder()
                .organisation(organisation("carrier"))
                .regions(Set.of(region("one"), region("other"))));
    Initiative inRegion =
        stored(anInitiative("b-region").toBuilder().regions(Set.of(region("one"))));
    stored(anInitiative("c-none").toBuilder());
    Set<Slug> carrier = Set.of(new Slug("carrier"), new Slug("unknown"));
    Set<Slug> one = Set.of(new Slug("one"));
    assertWhere(any -> any.organisations(carrier)).isExactly(carried);
    assertWhere(any -> any.regions(one)).isExactly(carried, inRegion);
    assertWhere(any -> any.regions(one).organisations(carrier)).isExactly(carried);
    assertWhere(any -> any.regions(Set.of(new Slug("unknown")))).isExactly();
  }

  @Test
  default void canBeFilteredByWhatOneAndTheSameProjectIsLike() {
    Initiative both = stored(of("a-both", InitiativeKind.STUDENT_LAB));
    Initiative apart = stored(of("b-apart", InitiativeKind.STUDENT_LAB));
    Initiative unknown = stored(of("c-unknown", InitiativeKind.MAKERSPACE));
    stored(of("d-none", InitiativeKind.STUDENT_LAB));
    saved(projects().save(aFullProject("full", both.id())));
    saved(projects().save(aProject("other", both.id())));
    Project physics =
        aProject("physics", apart.id()).toBuilder().subjects(Set.of(Subject.PHYSICS)).build();
    saved(projects().save(physics));
    saved(
        projects()
            .save(aProject("old", apart.id()).toBuilder().ages(new AgeRange(15, 18)).build()));
    saved(projects().save(aProject("whatever", unknown.id())));
    assertOffers(offer -> offer).isExactly(both, apart, unknown);
    assertOffers(offer -> offer.subjects(Set.of(Subject.PHYSICS))).isExactly(both, apart);
    assertOffers(offer -> offer.subjects(Set.of(Subject.PHYSICS)).age(9)).isExactly(both);
    assertOffers(offer -> offer.age(16)).isExactly(apart);
    assertOffers(offer -> offer.age(16).includeUnknown(true)).isExactly(both, apart, unknown);
    UnaryOperator<ProjectFilterBuilder> full =
        offer ->
            offer
                .formats(Set.of(Format.WORKSHOP))
                .educationStages(Set.of(EducationStage.PRIMARY))
                .targetGroups(Set.of(TargetGroup.GIRLS))
                .costClasses(Set.of(CostClass.UP_TO_50))
                .costUpToEuro(13)
                .online(true)
                .languages(Set.of("en"))
                .capacityAtLeast(28);
    assertOffers(full).isExactly(both);
    assertOffers(offer -> full.apply(offer).costUpToEuro(12)).isExactly();
    assertWhere(any ->
            any.kinds(Set.of(InitiativeKind.MAKERSPACE))
                .offers(ProjectFilter.ANY.toBuilder().subjects(Set.of(Subject.PHYSICS)).build()))
        .isExactly();
  }

  private PagedListAssert<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
      assertOffers(UnaryOperator<ProjectFilterBuilder> offer) {
    return assertWhere(any -> any.offers(offer.apply(ProjectFilter.ANY.toBuilder()).build()));
  }

  /**
   * As many as are listed once the value is chosen, also beside what else is wanted of an offer.
   */
  @Test
  default void areCountedByWhatTheyOfferAsManyAsAreListedWhenItIsChosen() {
    Initiative both = stored(of("a-both", InitiativeKind.STUDENT_LAB));
    Initiative apart = stored(of("b-apart", InitiativeKind.STUDENT_LAB));
    stored(of("c-none", InitiativeKind.STUDENT_LAB));
    saved(projects().save(aFullProject("full", both.id())));
    saved(projects().save(aFullProject("full-too", both.id())));
    saved(
        projects()
            .save(
                aProject("physics", apart.id()).toBuilder()
                    .subjects(Set.of(Subject.PHYSICS))
                    .formats(Set.of(Format.CLUB))
                    .build()));
    saved(
        projects()
            .save(
                aProject("chemistry", apart.id()).toBuilder()
                    .subjects(Set.of(Subject.CHEMISTRY))
                    .formats(Set.of(Format.LAB))
                    .cost(Cost.FREE)
                    .build()));
    InitiativeFilter clubs = offering(offer -> offer.formats(Set.of(Format.CLUB)));
    for (InitiativeFilter filter :
        List.of(
            InitiativeFilter.ANY,
            clubs,
            offering(offer -> offer.subjects(Set.of(Subject.CHEMISTRY, Subject.ART))),
            offering(
                offer -> offer.subjects(Set.of(Subject.PHYSICS)).formats(Set.of(Format.CLUB))))) {
      InitiativeScope all = new InitiativeScope.Everywhere();
      Map<Facet<InitiativeFilter, ?>, FacetCounts> counts =
          Objects.requireNonNull(
              initiatives()
                  .facetCounts(Set.of(all), filter, Set.copyOf(initiatives().facets()))
                  .get(all));
      for (Subject subject : Subject.values()) {
        assertThat(
                Objects.requireNonNull(counts.get(OfferFacet.SUBJECT))
                    .counts()
                    .getOrDefault(subject.name(), 0L))
            .as("%s, %s", filter.offers(), subject)
            .isEqualTo(
                initiatives().count(all, offering(filter, o -> o.subjects(Set.of(subject)))));
      }
      for (Format format : Format.values()) {
        assertThat(
                Objects.requireNonNull(counts.get(OfferFacet.FORMAT))
                    .counts()
                    .getOrDefault(format.name(), 0L))
            .as("%s, %s", filter.offers(), format)
            .isEqualTo(initiatives().count(all, offering(filter, o -> o.formats(Set.of(format)))));
      }
      for (EducationStage stage : EducationStage.values()) {
        assertThat(
                Objects.requireNonNull(counts.get(OfferFacet.EDUCATION_STAGE))
                    .counts()
                    .getOrDefault(stage.name(), 0L))
            .isEqualTo(
                initiatives().count(all, offering(filter, o -> o.educationStages(Set.of(stage)))));
      }
      for (TargetGroup group : TargetGroup.values()) {
        assertThat(
                Objects.requireNonNull(counts.get(OfferFacet.TARGET_GROUP))
                    .counts()
                    .getOrDefault(group.name(), 0L))
            .isEqualTo(
                initiatives().count(all, offering(filter, o -> o.targetGroups(Set.of(group)))));
      }
      for (CostClass cost : CostClass.values()) {
        assertThat(
                Objects.requireNonNull(counts.get(OfferFacet.COST_CLASS))
                    .counts()
                    .getOrDefault(cost.name(), 0L))
            .isEqualTo(
                initiatives().count(all, offering(filter, o -> o.costClasses(Set.of(cost)))));
      }
    }
    assertThat(
            Objects.requireNonNull(
                    initiatives()
                        .facetCounts(
                            Set.of(new InitiativeScope.Everywhere()),
                            clubs,
                            Set.of(OfferFacet.SUBJECT))
                        .get(new InitiativeScope.Everywhere()))
                .get(OfferFacet.SUBJECT))
        .isEqualTo(new FacetCounts(Map.of("PHYSICS", 1L), 0, true));
  }

  private static InitiativeFilter offering(UnaryOperator<ProjectFilterBuilder> offer) {
    return offering(InitiativeFilter.ANY, offer);
  }

  /** What a filter wants of an offer, and more. */
  private static InitiativeFilter offering(
      InitiativeFilter filter, UnaryOperator<ProjectFilterBuilder> offer) {
    ProjectFilter before = filter.offers() == null ? ProjectFilter.ANY : filter.offers();
    return filter.toBuilder().offers(offer.apply(before.toBuilder()).build()).build();
  }

  @Test
  default void facetsOfWhatTheyOfferAreCountedInOneStatement() {
    assumeThat(statements().counts()).isTrue();
    Set<Facet<InitiativeFilter, ?>> facets = Set.copyOf(initiatives().facets());
    InitiativeFilter clubs = offering(offer -> offer.formats(Set.of(Format.CLUB)));
    InitiativeScope one = new InitiativeScope.InRegion(region(1));
    InitiativeScope other = new InitiativeScope.InRegion(region(2));
    assertThat(statements().of(() -> initiatives().facetCounts(Set.of(one, other), clubs, facets)))
        .isEqualTo(1);
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Initiative found = stored(of("mint-lab", InitiativeKind.STUDENT_LAB).place(in(KOELN.key())));
    stored(of("mint-berlin", InitiativeKind.STUDENT_LAB).place(in(BERLIN.key())));
    stored(of("mint-club", InitiativeKind.ASSOCIATION).place(in(KOELN.key())));
    stored(of("another-lab", InitiativeKind.STUDENT_LAB).place(in(KOELN.key())));
    assertWhere(any ->
            any.kinds(Set.of(InitiativeKind.STUDENT_LAB))
                .states(Set.of(FederalState.NW))
                .nameContains("mint"))
        .isExactly(found);
  }

  @Test
  default void whatASourceSaysIsRemovedWithProjectsAndMemberships() {
    Source wanted = new Source("A register", LocalDate.of(2024, 1, 1), null);
    Initiative only = stored(anInitiative("a-only").toBuilder().sources(List.of(wanted)));
    Initiative amongOthers =
        stored(
            anInitiative("b-among").toBuilder()
                .sources(List.of(Source.of("Another"), Source.of("A register"))));
    Initiative stays =
        stored(anInitiative("c-stays").toBuilder().sources(List.of(Source.of("A register, p. 2"))));
    Project itsProject = saved(projects().save(aProject("its", only.id())));
    Project otherProject =
        saved(
            projects()
                .save(aProject("other", stays.id()).toBuilder().sources(List.of(wanted)).build()));
    NetworkId network = saved(networks().save(aNetwork("network"))).id();
    join(network, new Member.OfInitiative(only.id()));
    Membership otherMembership = join(network, new Member.OfInitiative(stays.id()));
    Membership regional = join(network, new Member.OfRegion(region(1)));

    assertThat(initiatives().removeBySource(Source.of("A register")))
        .containsExactlyInAnyOrder(only.id(), amongOthers.id());

    assertList().isExactly(stays);
    assertThat(byIds(Set.of(only.id(), amongOthers.id(), stays.id())))
        .isEqualTo(Map.of(stays.id(), stays));
    assertThat(bySlug(only.slug())).isEmpty();
    assertThat(projects().byIds(Set.of(itsProject.id(), otherProject.id())))
        .isEqualTo(Map.of(otherProject.id(), otherProject));
    assertThat(projects().bySlug(itsProject.slug())).isEmpty();
    assertThat(
            memberships()
                .page(
                    new MembershipScope.InNetwork(network),
                    MembershipFilter.ANY,
                    NameOrder.NAME,
                    PageRequest.first(5))
                .values())
        .containsExactlyInAnyOrder(otherMembership, regional);
    assertThat(initiatives().removeBySource(Source.of("A register"))).isEmpty();
  }

  @Test
  default void whatWasRemovedCanBeStoredAnew() {
    Initiative given = full();
    Initiative moved = saved(save(withSlug(saved(save(given)), new Slug("second-slug"))));
    assertThat(initiatives().removeBySource(given.sources().getFirst()))
        .containsExactly(given.id());
    assertThat(bySlug(given.slug())).isEmpty();
    assertThat(bySlug(moved.slug())).isEmpty();

    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
    saved(save(minimal("second-slug")));
  }

  @Test
  default void aCitationIsNoPattern() {
    Initiative some =
        stored(anInitiative("some").toBuilder().sources(List.of(Source.of("A register"))));
    assertThat(initiatives().removeBySource(Source.of("%"))).isEmpty();
    assertThat(initiatives().removeBySource(Source.of("a register"))).isEmpty();
    assertThat(initiatives().removeBySource(Source.of("A_register"))).isEmpty();
    assertThat(byIds(Set.of(some.id()))).containsValue(some);
  }

  private Membership join(NetworkId network, Member member) {
    return saved(memberships().save(aMembership(network, member)));
  }

  private Initiative stored(InitiativeBuilder initiative) {
    return saved(save(initiative.build()));
  }

  private static InitiativeBuilder of(String slug, InitiativeKind kind) {
    return anInitiative(slug).toBuilder().kind(kind);
  }

  private static Place in(DistrictKey district) {
    return new Place(null, null, null, district, null);
  }

  private static Place in(FederalState state) {
    return new Place(null, null, null, null, state);
  }

  private PagedListAssert<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
      assertWhere(UnaryOperator<InitiativeFilterBuilder> condition) {
    return assertList().where(condition.apply(InitiativeFilter.ANY.toBuilder()).build());
  }

  private void assertScope(InitiativeScope scope, Initiative... expected) {
    assertList(scope).isExactly(expected);
  }
}
