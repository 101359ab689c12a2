package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;
import org.mintatlas.testkit.region.RegionFixtures;

/** What every implementation of {@link Calls} promises. */
public interface CallsContract
    extends DatedContract<CallId, Call, CallScope, CallFilter, CallOrder>,
        EverywhereContract<CallScope, CallFilter, CallOrder, Call> {

  @Override
  default KeptList<CallId, Call, CallScope, CallFilter, CallOrder> keptList() {
    return KeptList.of(calls(), () -> AwardFixtures.aCall(newAward(), 2023), this::decided)
        .under("award", this::award, CallScope.OfAward::new)
        .listed(new CallScope.Everywhere(), CallFilter.ANY, CallOrder.YEAR);
  }

  @Override
  default Map<Referent, Call> danglingWithin(Call call) {
    return Map.of(
        Referent.REGION,
        wonBy(call, AwardFixtures.aWinner(RegionFixtures.aRegionId(), "Fremd")),
        Referent.APPLICATION,
        wonBy(
            call,
            AwardFixtures.aFullWinner(
                region("first"), AwardFixtures.aDraft(call.id(), region("first")).id())));
  }

  @Override
  default Call at(PartialDate date, Call call) {
    return call.toBuilder().year(date.year()).build();
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
    assertList(new CallScope.OfAward(one.award())).isExactly(without, one);
    assertList(new CallScope.OfAward(other.award())).isExactly(other);
  }

  @Test
  default void canBeFilteredByYearsStatusesAndAwards() {
    Call first = put(1, award(1), 2022, CallStatus.PUBLISHED);
    Call second = put(2, award(1), 2023, CallStatus.OPEN);
    Call third = put(3, award(2), 2024, CallStatus.OPEN);
    assertWhere(Set.of(2022, 2024), Set.of()).isExactly(first, third);
    assertWhere(Set.of(), Set.of(CallStatus.OPEN)).isExactly(second, third);
    assertWhere(Set.of(), Set.of(), "award-1", "nobody").isExactly(first, second);
    assertWhere(Set.of(), Set.of(), "nobody").isExactly();
    assertWhere(Set.of(2023), Set.of(CallStatus.OPEN), "award-1").isExactly(second);
  }

  @Test
  default void aFormerSlugOfAnAwardFiltersToo() {
    Call call = put(1, award(1), 2022, CallStatus.PUBLISHED);
    Award award = awards().byIds(Set.of(award(1))).get(award(1));
    saved(awards().save(with(award, "slug", new Slug("another"))));
    assertWhere(Set.of(), Set.of(), "award-1").isExactly(call);
  }

  private PagedListAssert<CallScope, CallFilter, CallOrder, Call> assertWhere(
      Set<Integer> years, Set<CallStatus> statuses, String... awards) {
    Set<Slug> slugs = Arrays.stream(awards).map(Slug::new).collect(Collectors.toSet());
    return assertList().where(new CallFilter(years, statuses, slugs, null));
  }

  private Call put(int identity, AwardId award, int year, CallStatus status) {
    return saved(
        save(
            Call.builder(new CallId(Identities.number(identity)), award, year)
                .status(status)
                .build()));
  }

  private Call decided() {
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

  private static Call wonBy(Call call, Winner winner) {
    return call.toBuilder().status(CallStatus.DECIDED).winners(List.of(winner)).build();
  }

  private AwardId newAward() {
    return saved(awards().save(AwardFixtures.anAward("award-" + next()))).id();
  }

  private static String next() {
    return AwardFixtures.anAwardId().toString();
  }
}
