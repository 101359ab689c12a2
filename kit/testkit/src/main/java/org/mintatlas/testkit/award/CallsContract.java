package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.governance.DatedContract;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Calls} promises. */
public interface CallsContract
    extends StoreContract<CallId, Call>, DatedContract<CallScope, CallFilter, CallOrder, Call> {

  /** The calls; none when a test begins. */
  Calls calls();

  /** What can have calls; none when a test begins. */
  Awards awards();

  /** What can be a jury; none when a test begins. */
  Bodies bodies();

  /** Who can judge; none when a test begins. */
  Persons persons();

  /** Who can win; none when a test begins. */
  Regions regions();

  /** The applications that one can win with; none when a test begins. */
  Applications applications();

  @Override
  default Calls store() {
    return calls();
  }

  @Override
  default Call minimal() {
    return AwardFixtures.aCall(newAward(), 2023);
  }

  @Override
  default Call full() {
    Call other = saved(save(AwardFixtures.aCall(newAward(), 2022)));
    Application application =
        saved(applications().save(AwardFixtures.aDraft(other.id(), region("second"))));
    PersonId first = person();
    PersonId second = person();
    return AwardFixtures.aFullCall(
        newAward(),
        saved(bodies().save(GovernanceFixtures.aBody("jury-" + next()))).id(),
        Set.of(first, second),
        List.of(
            AwardFixtures.aFullWinner(region("second"), application.id()),
            AwardFixtures.aWinner(region("first"), "Ohne Projekt"),
            AwardFixtures.aWinner(null, "Ohne Region"),
            AwardFixtures.aWinner(null, "Auch ohne Region")));
  }

  @Override
  default Call emptied(Call call) {
    return Call.builder(call.id(), call.award(), 2021).version(call.version()).build();
  }

  @Override
  default Paged<CallScope, CallFilter, CallOrder, Call> paged() {
    return calls();
  }

  @Override
  default CallScope everywhere() {
    return new CallScope.Everywhere();
  }

  @Override
  default CallScope scope() {
    return new CallScope.OfAward(award(1));
  }

  @Override
  default CallScope otherScope() {
    return new CallScope.OfAward(award(2));
  }

  @Override
  default CallScope unknownScope() {
    return new CallScope.OfAward(new AwardId(Identities.number(15)));
  }

  @Override
  default CallFilter anything() {
    return CallFilter.ANY;
  }

  @Override
  default CallOrder byDate() {
    return CallOrder.YEAR;
  }

  @Override
  default CallOrder byDateBackwards() {
    return CallOrder.YEAR_DESC;
  }

  @Override
  default Call put(CallScope scope, int identity, int year) {
    return put(identity, ((CallScope.OfAward) scope).award(), year, CallStatus.ANNOUNCED);
  }

  @Test
  default void whatIsNotThereIsUnknown() {
    Call call = full();
    assertReferenceUnknown(
        save(AwardFixtures.aCall(AwardFixtures.anAwardId(), 2024)), Referent.AWARD);
    assertReferenceUnknown(
        save(call.toBuilder().jury(GovernanceFixtures.aBodyId()).build()), Referent.BODY);
    assertReferenceUnknown(
        save(call.toBuilder().jurors(Set.of(PersonFixtures.aPerson().id())).build()),
        Referent.PERSON);
    assertReferenceUnknown(
        save(
            call.toBuilder()
                .winners(List.of(AwardFixtures.aWinner(RegionFixtures.aRegionId(), "Fremd")))
                .build()),
        Referent.REGION);
    assertReferenceUnknown(
        save(
            call.toBuilder()
                .winners(
                    List.of(
                        AwardFixtures.aFullWinner(
                            region("first"),
                            AwardFixtures.aDraft(call.id(), region("first")).id())))
                .build()),
        Referent.APPLICATION);
    assertThat(byIds(Set.of(call.id()))).isEmpty();
    assertThat(saved(save(call))).isEqualTo(call.withVersion(1));
  }

  @Test
  default void anAwardHasOneCallAYear() {
    Call first = saved(save(AwardFixtures.aCall(award(1), 2024)));
    assertThat(save(AwardFixtures.aCall(award(1), 2024)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.CALL_YEAR));
    Call later = saved(save(AwardFixtures.aCall(award(1), 2025)));
    assertThat(save(Call.builder(later.id(), award(1), 2024).version(later.version()).build()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.CALL_YEAR));
    saved(save(AwardFixtures.aCall(award(2), 2024)));
    assertThat(calls().byYear(award(1), 2024)).contains(first);
    assertThat(calls().byYear(award(1), 2025)).contains(later);
  }

  @Test
  default void isFoundByAwardAndYearWithItsWinners() {
    Call call = saved(save(full()));
    assertThat(calls().byYear(call.award(), 2024)).contains(call);
    assertThat(calls().byYear(call.award(), 2023)).isEqualTo(Optional.empty());
    assertThat(calls().byYear(AwardFixtures.anAwardId(), 2024)).isEmpty();
  }

  @Test
  default void aListTellsTheWinnersOfEachCall() {
    Call one = saved(save(full()));
    Call other = saved(save(full()));
    Call without = saved(save(AwardFixtures.aCall(one.award(), 2010)));
    assertList(calls(), new CallScope.OfAward(one.award()), CallFilter.ANY, CallOrder.YEAR)
        .isExactly(without, one);
    assertList(calls(), new CallScope.OfAward(other.award()), CallFilter.ANY, CallOrder.YEAR)
        .isExactly(other);
  }

  @Test
  default void canBeFilteredByYearsStatusesAndAwards() {
    Call first = put(1, award(1), 2022, CallStatus.PUBLISHED);
    Call second = put(2, award(1), 2023, CallStatus.OPEN);
    Call third = put(3, award(2), 2024, CallStatus.OPEN);
    assertEverywhere(new CallFilter(Set.of(2022, 2024), Set.of(), Set.of()), first, third);
    assertEverywhere(new CallFilter(Set.of(), Set.of(CallStatus.OPEN), Set.of()), second, third);
    assertEverywhere(
        new CallFilter(Set.of(), Set.of(), Set.of(new Slug("award-1"), new Slug("nobody"))),
        first,
        second);
    assertEverywhere(new CallFilter(Set.of(), Set.of(), Set.of(new Slug("nobody"))));
    assertEverywhere(
        new CallFilter(Set.of(2023), Set.of(CallStatus.OPEN), Set.of(new Slug("award-1"))), second);
  }

  @Test
  default void aFormerSlugOfAnAwardFiltersToo() {
    Call call = put(1, award(1), 2022, CallStatus.PUBLISHED);
    Award award = awards().byIds(Set.of(award(1))).get(award(1));
    saved(
        awards()
            .save(
                new Award(
                    award.id(),
                    award.version(),
                    new Slug("another"),
                    award.name(),
                    null,
                    List.of())));
    assertEverywhere(new CallFilter(Set.of(), Set.of(), Set.of(new Slug("award-1"))), call);
  }

  private void assertEverywhere(CallFilter filter, Call... expected) {
    assertList(calls(), everywhere(), filter, CallOrder.YEAR).isExactly(expected);
  }

  private Call put(int identity, AwardId award, int year, CallStatus status) {
    return saved(
        save(
            Call.builder(new CallId(Identities.number(identity)), award, year)
                .status(status)
                .build()));
  }

  private AwardId newAward() {
    return saved(awards().save(AwardFixtures.anAward("award-" + next()))).id();
  }

  private static String next() {
    return AwardFixtures.anAwardId().toString();
  }

  private AwardId award(int number) {
    AwardId id = new AwardId(Identities.number(number));
    if (awards().byIds(Set.of(id)).isEmpty()) {
      String name = "award-" + number;
      saved(awards().save(new Award(id, 0, new Slug(name), name, null, List.of())));
    }
    return id;
  }

  private RegionId region(String slug) {
    return regions()
        .bySlug(new Slug(slug))
        .orElseGet(() -> saved(regions().save(RegionFixtures.aRegion(slug))))
        .id();
  }

  private PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }
}
