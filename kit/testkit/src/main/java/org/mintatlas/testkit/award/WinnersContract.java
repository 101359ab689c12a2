package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.PagedContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Moments;

/** What every implementation of {@link Winners} promises. */
public interface WinnersContract
    extends ScopedContract<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion>,
        PagedContract<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> {

  @Override
  default Paged<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> paged() {
    return winners();
  }

  @Override
  default Listed<WinnerScope, WinnerFilter, WinnerOrder> lists() {
    return new Listed<>(
        Scopes.of("call", number -> call(2022 + number), WinnerScope.OfCall::new),
        WinnerFilter.ANY,
        WinnerOrder.NAME);
  }

  @Override
  default AwardedRegion put(WinnerScope scope, int identity, String name) {
    return put(((WinnerScope.OfCall) scope).call(), identity, region("region-" + identity), name);
  }

  @Override
  default AwardedRegion rename(AwardedRegion won, String name) {
    Call call = calls().byIds(Set.of(won.call())).get(won.call());
    Winner winner = won.winner();
    Winner renamed = with(winner, "name", name);
    List<Winner> changed =
        call.winners().stream().map(w -> w.id().equals(winner.id()) ? renamed : w).toList();
    saved(calls().save(call.toBuilder().winners(changed).build()));
    return new AwardedRegion(won.call(), renamed);
  }

  @Test
  default void thoseOfACallThatIsNotPublishedAreInNoList() {
    AwardedRegion won = put(call(2023), 1, region("first"), "Eins");
    Call call = calls().existing(won.call());
    saved(calls().save(call.toBuilder().status(CallStatus.DECIDED).build()));
    List<WinnerScope> scopes =
        List.of(
            new WinnerScope.OfCall(won.call()), new WinnerScope.OfRegion(won.winner().region()));
    for (WinnerScope scope : scopes) {
      assertThat(winners().whole(scope, WinnerFilter.ANY, WinnerOrder.NAME)).isEmpty();
      assertThat(winners().count(scope, WinnerFilter.ANY)).isZero();
    }
  }

  @Test
  default void manyAreFoundAtOnceAndUnknownOnesLeftOut() {
    AwardedRegion one = put(call(2023), 1, region("first"), "Eins");
    AwardedRegion other = put(call(2024), 2, region("first"), "Zwei");
    WinnerId unknown = new WinnerId(Identities.number(9));
    assertThat(winners().byIds(Set.of(one.winner().id(), other.winner().id(), unknown)))
        .isEqualTo(Map.of(one.winner().id(), one, other.winner().id(), other));
    assertThat(winners().byIds(Set.of())).isEmpty();
  }

  @Test
  default void aRegionListsWhatItWonInAnyCall() {
    AwardedRegion first = put(call(2022), 5, region("first"), "Mitte");
    AwardedRegion second = put(call(2023), 9, region("first"), "Anfang");
    AwardedRegion third = put(call(2024), 1, region("first"), "Ende");
    put(call(2024), 3, region("second"), "Andere");
    WinnerScope region = new WinnerScope.OfRegion(region("first"));
    assertList(region).isExactly(second, third, first);
    assertList(region).by(WinnerOrder.NAME_DESC).isExactly(first, third, second);
    assertList(region).by(WinnerOrder.YEAR).isExactly(first, second, third);
    assertList(region).by(WinnerOrder.YEAR_DESC).isExactly(third, second, first);
    assertList(region).where(new WinnerFilter(Set.of(2023), null)).isExactly(second);
    assertList(region).where(new WinnerFilter(Set.of(2021), null)).isExactly();
    assertList(new WinnerScope.OfRegion(RegionFixtures.aRegionId())).isExactly();
  }

  @Test
  default void areFoundByTheirIdentities() {
    AwardedRegion one = put(call(2023), 1, region("first"), "Eins");
    AwardedRegion other = put(call(2023), 2, region("second"), "Zwei");
    AwardedRegion third = put(call(2023), 3, region("third"), "Drei");
    Set<UUID> both = Set.of(other.winner().id().value(), one.winner().id().value());
    assertList().where(picked(Set.of(), both)).isExactlyBothWays(one, other);
    assertList().where(picked(Set.of(new Slug("eins")), both)).isExactly();
    assertList().where(picked(Set.of(), Set.of(Identities.number(9)))).isExactly();
    assertList()
        .where(
            WinnerFilter.ANY.toBuilder()
                .picked(Picked.except(Set.of(one.winner().id().value())))
                .build())
        .isExactly(third, other);
  }

  @Test
  default void areStoredWithTheirCall() {
    AwardedRegion one = put(call(2023), 1, region("first"), "Eins");
    AwardedRegion earlier = put(call(2022), 2, region("first"), "Zwei");
    Instant moment = Moments.passed();
    WinnerScope region = new WinnerScope.OfRegion(region("first"));
    assertList(region).where(storedAfter(moment)).isExactly();
    AwardedRegion other = put(call(2023), 3, region("second"), "Drei");
    assertList(region).where(storedAfter(moment)).isExactly(one);
    assertList().where(storedAfter(moment)).isExactlyBothWays(other, one);
    assertList(region).isExactly(one, earlier);
  }

  private static WinnerFilter storedAfter(Instant moment) {
    return WinnerFilter.ANY.toBuilder().picked(Picked.storedAfter(moment)).build();
  }

  private static WinnerFilter picked(Set<Slug> slugs, Set<UUID> ids) {
    return WinnerFilter.ANY.toBuilder().picked(new Picked(slugs, ids)).build();
  }

  @Test
  default void whatIsNoRegionIsListedByItsCall() {
    AwardedRegion lab = put(call(2023), 1, null, "Labor");
    AwardedRegion region = put(call(2023), 2, region("first"), "Region");
    assertList().isExactly(lab, region);
    assertThat(winners().byIds(Set.of(lab.winner().id()))).containsValue(lab);
  }

  @Test
  default void aChangeOfTheYearOfACallIsSeen() {
    AwardedRegion won = put(call(2024), 1, region("first"), "Anfang");
    AwardedRegion other = put(call(2023), 2, region("first"), "Ende");
    Call call = calls().byIds(Set.of(call(2024))).get(call(2024));
    saved(calls().save(call.toBuilder().year(2020).build()));
    WinnerScope region = new WinnerScope.OfRegion(region("first"));
    assertList(region).by(WinnerOrder.YEAR).isExactly(won, other);
    assertList(region).where(new WinnerFilter(Set.of(2020), null)).isExactly(won);
  }

  @Test
  default void scopesOfBothKindsAreReadAtOnce() {
    AwardedRegion won = put(call(2023), 1, region("first"), "Anfang");
    assertLists(
        Map.of(
            scope(),
            List.of(won),
            otherScope(),
            List.of(),
            new WinnerScope.OfRegion(region("first")),
            List.of(won)));
  }

  private AwardedRegion put(CallId call, int identity, @Nullable RegionId region, String name) {
    Winner winner =
        new Winner(new WinnerId(Identities.number(identity)), region, name, null, null, List.of());
    Call stored = calls().byIds(Set.of(call)).get(call);
    List<Winner> more = new ArrayList<>(stored.winners());
    more.add(winner);
    saved(calls().save(stored.toBuilder().winners(more).build()));
    return new AwardedRegion(call, winner);
  }

  @Override
  default CallId call(int year) {
    return calls()
        .byYear(award(1), year)
        .orElseGet(() ->
            saved(
                calls()
                    .save(
                        Call.builder(new CallId(Identities.number(year % 16)), award(1), year)
                            .status(CallStatus.PUBLISHED)
                            .build())))
        .id();
  }
}
