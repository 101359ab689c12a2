package org.mintatlas.testkit.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link Enrolments} promises. */
public interface EnrolmentsContract
    extends ScopedContract<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment>,
        NamedListContract<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder> {

  @Override
  default KeptList<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder> keptList() {
    return KeptList.of(
            enrolments(),
            () -> anEnrolment(cohort(1), region("a-region")),
            () ->
                anEnrolment(cohort(2), region("other-region"), person(), EnrolmentStatus.ACCEPTED))
        .under("cohort", this::cohort, EnrolmentScope.InCohort::new)
        .listed(EnrolmentFilter.ANY, NameOrder.NAME);
  }

  @Override
  default Enrolment emptied(Enrolment enrolment) {
    return new Enrolment(
        enrolment.id(),
        enrolment.version(),
        enrolment.cohort(),
        enrolment.region(),
        null,
        new Enrolment.State.Completed(null));
  }

  @Override
  default Enrolment put(EnrolmentScope scope, int identity, String name) {
    Region region = RegionFixtures.aRegion("region-" + identity);
    saved(regions().save(renamed(region, name)));
    return enrolled(identity, ((EnrolmentScope.InCohort) scope).cohort(), region.id());
  }

  @Override
  default Enrolment rename(Enrolment enrolment, String name) {
    RegionId id = enrolment.region();
    saved(regions().save(renamed(regions().byIds(Set.of(id)).get(id), name)));
    return enrolment;
  }

  @Test
  default void thePersonIsEnrolledForARegionOnce() {
    PersonId person = person();
    Enrolment first = applied(cohort(1), "one", person);

    assertThat(save(anEnrolment(cohort(1), region("one"), person, EnrolmentStatus.ACCEPTED)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.ENROLLED_PERSON));
    applied(cohort(1), "other", person);
    applied(cohort(2), "one", person);
    applied(cohort(1), "one", person());
    assertThat(byIds(Set.of(first.id()))).containsValue(first);
  }

  @Test
  default void whoWithdrewCanApplyAgain() {
    PersonId person = person();
    Enrolment first = applied(cohort(1), "one", person);
    saved(save(moved(first, EnrolmentStatus.WITHDRAWN)));

    Enrolment again = applied(cohort(1), "one", person);

    assertThat(places(cohort(1)).enrolments()).contains(again);
    Enrolment gone = byIds(Set.of(first.id())).get(first.id());
    assertThat(
            save(
                new Enrolment(
                    gone.id(),
                    gone.version(),
                    gone.cohort(),
                    gone.region(),
                    person,
                    Enrolment.State.of(EnrolmentStatus.APPLIED, gone.appliedAt()))))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.ENROLLED_PERSON));
  }

  @Test
  default void thoseWhomNoSourceNamesAreEnrolledAsOftenAsItSays() {
    saved(save(anEnrolment(cohort(1), region("one"))));
    saved(save(anEnrolment(cohort(1), region("one"))));
    assertThat(enrolments().count(scope(), EnrolmentFilter.ANY)).isEqualTo(2);
  }

  @Test
  default void capacityIsNeverExceeded() {
    CohortId cohort = cohort(1, 2);
    Enrolment one = saved(save(anEnrolment(cohort, region("one"))));
    Enrolment two =
        saved(save(anEnrolment(cohort, region("two"), person(), EnrolmentStatus.ACCEPTED)));
    Enrolment waits =
        saved(save(anEnrolment(cohort, region("three"), person(), EnrolmentStatus.WAITLISTED)));

    assertThat(save(anEnrolment(cohort, region("four"))))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    assertThat(save(moved(waits, EnrolmentStatus.ACCEPTED)))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    saved(save(moved(two, EnrolmentStatus.COMPLETED)));
    saved(save(one));
    assertThat(enrolments().headcounts(Set.of(cohort)))
        .isEqualTo(Map.of(cohort, new Headcount(2, 2)));
  }

  @Test
  default void aPlaceThatIsGivenBackCanBeTaken() {
    CohortId cohort = cohort(1, 1);
    Enrolment first =
        saved(save(anEnrolment(cohort, region("one"), person(), EnrolmentStatus.ACCEPTED)));
    Enrolment second =
        saved(save(anEnrolment(cohort, region("two"), person(), EnrolmentStatus.WAITLISTED)));

    CohortPlaces.Result.Changed withdrawn = places(cohort).withdraw(first.id()).orThrow();
    withdrawn.changed().forEach(enrolment -> saved(save(enrolment)));

    CohortPlaces places = places(cohort);
    assertThat(places.places().holding()).containsExactly(second.id());
    assertThat(places.places().waiting()).isEmpty();
  }

  private CohortPlaces places(CohortId cohort) {
    return transactions().inTransaction(() -> enrolments().placesInTurn(cohort)).orElseThrow();
  }

  @Test
  default void aCohortCannotHaveLessPlacesThanAreTaken() {
    CohortId cohort = cohort(1, 3);
    saved(save(anEnrolment(cohort, region("one"))));
    saved(save(anEnrolment(cohort, region("two"), person(), EnrolmentStatus.COMPLETED)));
    saved(save(anEnrolment(cohort, region("three"), person(), EnrolmentStatus.APPLIED)));
    Cohort read = cohorts().byIds(Set.of(cohort)).get(cohort);

    assertThat(cohorts().save(read.toBuilder().capacity(1).build()))
        .isEqualTo(new SaveResult.Overbooked<>(1, 2));
    assertThat(cohorts().byIds(Set.of(cohort))).containsValue(read);
    Cohort smaller = saved(cohorts().save(read.toBuilder().capacity(2).build()));
    assertThat(save(anEnrolment(cohort, region("four"))))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    Cohort unlimited = saved(cohorts().save(smaller.toBuilder().capacity(null).build()));
    saved(save(anEnrolment(cohort, region("four"))));
    assertThat(cohorts().save(unlimited.toBuilder().capacity(2).build()))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
  }

  @Test
  default void theLastPlaceIsGivenOnce() throws Exception {
    CohortId cohort = cohort(1, 1);
    RegionId region = region("a-region");
    Callable<SaveResult<Enrolment>> attempt = () -> save(anEnrolment(cohort, region));
    onlySaved(Race.of(Collections.nCopies(3, attempt)), new SaveResult.Overbooked<>(1, 2));
    assertThat(places(cohort).places().holding()).hasSize(1);
  }

  @Test
  default void whoIsAcceptedInTurnGetsThePlaceOrWaits() throws Exception {
    CohortId cohort = cohort(1, 1);
    List<EnrolmentId> applied =
        Stream.of("one", "two", "three")
            .map(region -> anEnrolment(cohort, region(region), person(), EnrolmentStatus.APPLIED))
            .map(enrolment -> saved(save(enrolment)).id())
            .toList();

    Race.of(
        applied.stream()
            .<Callable<Object>>map(id ->
                () ->
                    transactions()
                        .inTransaction(() -> {
                          CohortPlaces places = enrolments().placesInTurn(cohort).orElseThrow();
                          CohortPlaces.Result.Changed accepted = places.accept(id).orThrow();
                          accepted.changed().forEach(changed -> saved(save(changed)));
                          return accepted;
                        }))
            .toList());

    CohortPlaces after = places(cohort);
    assertThat(after.places().holding()).hasSize(1);
    assertThat(after.places().waiting()).hasSize(2);
  }

  @Test
  default void nobodyTakesATurnOutsideOfATransaction() {
    CohortId cohort = cohort(1);
    assertThatThrownBy(() -> enrolments().placesInTurn(cohort))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void placesHoldEveryEnrolmentOfTheCohortItsCapacityAndWhereItStands() {
    CohortId cohort = cohort(1, 3);
    Enrolment accepted =
        saved(save(anEnrolment(cohort, region("one"), person(), EnrolmentStatus.ACCEPTED)));
    Enrolment withdrawn =
        saved(save(anEnrolment(cohort, region("one"), person(), EnrolmentStatus.WITHDRAWN)));
    saved(save(anEnrolment(cohort(2), region("one"))));

    CohortPlaces places = places(cohort);

    assertThat(places.capacity()).isEqualTo(3);
    assertThat(places.status()).isEqualTo(CohortStatus.OPEN);
    assertThat(places.enrolments()).containsExactlyInAnyOrder(accepted, withdrawn);
    CohortId unknown = QualificationFixtures.aCohortId();
    assertThat(transactions().inTransaction(() -> enrolments().placesInTurn(unknown))).isEmpty();
  }

  @Test
  default void headcountsCountNetworksAndPersonsApart() {
    PersonId person = person();
    applied(cohort(1), "five", person());
    for (EnrolmentStatus status : EnrolmentStatus.values()) {
      saved(save(anEnrolment(cohort(1), region("one"), null, status)));
    }
    saved(save(anEnrolment(cohort(1), region("two"), person, EnrolmentStatus.ACCEPTED)));
    saved(save(anEnrolment(cohort(1), region("three"), person, EnrolmentStatus.COMPLETED)));
    saved(save(anEnrolment(cohort(2), region("one"))));
    CohortId unknown = QualificationFixtures.aCohortId();

    assertThat(enrolments().headcounts(Set.of(cohort(1), cohort(2), cohort(3), unknown)))
        .isEqualTo(Map.of(cohort(1), new Headcount(3, 3), cohort(2), new Headcount(1, 1)));
    applied(cohort(3), "six", person());
    assertThat(enrolments().headcounts(Set.of(cohort(3)))).isEmpty();
    assertThat(enrolments().headcounts(Set.of())).isEmpty();
  }

  @Test
  default void aRegionListsItsEnrolmentsByTheNamesOfTheCohorts() {
    RegionId region = region("one");
    Enrolment last = enrolled(1, cohort("zuletzt"), region);
    Enrolment first = enrolled(9, cohort("anfang"), region);
    saved(save(anEnrolment(cohort("mitte"), region("other"))));
    EnrolmentScope scope = new EnrolmentScope.OfRegion(region);
    assertList(scope).isExactlyBothWays(first, last);

    Cohort renamed = cohorts().byIds(Set.of(first.cohort())).get(first.cohort());
    saved(cohorts().save(renamed.toBuilder().name("Zz").build()));
    assertList(scope).isExactly(last, first);
  }

  @Test
  default void aPersonListsHerOrHisEnrolmentsByTheNamesOfTheCohorts() {
    PersonId person = person();
    Enrolment last = enrolledAs(person, cohort("zuletzt"));
    Enrolment first = enrolledAs(person, cohort("anfang"));
    enrolledAs(person(), cohort("mitte"));
    assertList(new EnrolmentScope.OfPerson(person)).isExactlyBothWays(first, last);
  }

  private Enrolment enrolledAs(PersonId person, CohortId cohort) {
    return saved(save(anEnrolment(cohort, region("one")).toBuilder().person(person).build()));
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Enrolment one = enrolled(1, cohort(1), region("one"));
    Enrolment other = enrolled(2, cohort(1), region("other"));
    assertLists(
        Map.of(
            scope(),
            List.of(one, other),
            otherScope(),
            List.of(),
            new EnrolmentScope.OfRegion(region("one")),
            List.of(one),
            new EnrolmentScope.OfRegion(region("other")),
            List.of(other),
            new EnrolmentScope.OfRegion(RegionFixtures.aRegionId()),
            List.of()));
  }

  @Test
  default void canBeFilteredByStatuses() {
    Map<EnrolmentStatus, Enrolment> byStatus = new EnumMap<>(EnrolmentStatus.class);
    for (EnrolmentStatus status : EnrolmentStatus.values()) {
      byStatus.put(
          status,
          saved(
              save(
                  anEnrolment(
                      cohort(1), region(status.name().toLowerCase(Locale.ROOT)), null, status))));
    }
    byStatus.forEach((status, enrolment) ->
        assertList()
            .where(new EnrolmentFilter(EnumSet.of(status), Set.of(), null))
            .isExactly(enrolment));
    assertList().where(EnrolmentFilter.ALUMNI).isExactly(byStatus.get(EnrolmentStatus.COMPLETED));
  }

  @Test
  default void canBeFilteredByTheLeadStatesOfTheRegions() {
    Region bayern = RegionFixtures.aRegion("a-bayern");
    saved(
        regions()
            .save(
                bayern.withProfile(
                    bayern.profile().toBuilder().leadState(FederalState.BY).build())));
    Enrolment inBayern = saved(save(anEnrolment(cohort(1), bayern.id())));
    Enrolment elsewhere = saved(save(anEnrolment(cohort(1), region("elsewhere"))));
    assertIn(Set.of(FederalState.BY), inBayern);
    assertIn(Set.of(FederalState.BY, FederalState.NW), inBayern, elsewhere);
    assertIn(Set.of(FederalState.SH));
  }

  private void assertIn(Set<FederalState> states, Enrolment... expected) {
    assertList().where(new EnrolmentFilter(Set.of(), states, null)).isExactly(expected);
  }

  private Enrolment enrolled(int identity, CohortId cohort, RegionId region) {
    return saved(
        save(
            new Enrolment(
                new EnrolmentId(Identities.number(identity)),
                0,
                cohort,
                region,
                null,
                new Enrolment.State.Completed(null))));
  }

  private Enrolment applied(CohortId cohort, String region, PersonId person) {
    return saved(
        save(
            Enrolment.apply(
                EnrolmentFixtures.anEnrolmentId(),
                cohort,
                region(region),
                person,
                EnrolmentFixtures.APPLIED_AT)));
  }

  private static Enrolment moved(Enrolment enrolment, EnrolmentStatus to) {
    return enrolment.moveTo(to).orThrow();
  }

  @Override
  default CohortId cohort(int number) {
    return cohort(number, null);
  }

  private CohortId cohort(int number, @Nullable Integer capacity) {
    CohortId id = new CohortId(Identities.number(number));
    if (cohorts().byIds(Set.of(id)).isEmpty()) {
      saved(
          cohorts()
              .save(
                  Cohort.builder(
                          id,
                          programme(1),
                          new Slug("cohort-" + number),
                          number,
                          "Cohort " + number,
                          CohortStatus.OPEN)
                      .capacity(capacity)
                      .build()));
    }
    return id;
  }

  private CohortId cohort(String slug) {
    return saved(cohorts().save(QualificationFixtures.aCohort(slug, programme(), 1))).id();
  }

  private static Region renamed(Region region, String name) {
    return region.withProfile(region.profile().toBuilder().name(name).build());
  }
}
