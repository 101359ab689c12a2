package org.mintatlas.testkit.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.paging.ScopedContract;

/** What every implementation of {@link Seats} promises. */
public interface SeatsContract
    extends ScopedContract<SeatScope, SeatFilter, SeatOrder, Seat>,
        NamedListContract<SeatId, Seat, SeatScope, SeatFilter, SeatOrder> {

  @Override
  default KeptList<SeatId, Seat, SeatScope, SeatFilter, SeatOrder> keptList() {
    return KeptList.of(
            seats(),
            () -> GovernanceFixtures.aSeat(body(1), "Vorsitz"),
            () -> GovernanceFixtures.aFullSeat(body(1), organisation(1), person()))
        .under("body", this::body, SeatScope.OnBody::new)
        .listed(SeatFilter.ANY, SeatOrder.STATE);
  }

  @Override
  default Seat put(SeatScope scope, int identity, String name) {
    OrganisationId organisation = new OrganisationId(Identities.number(identity));
    saved(
        organisations()
            .save(
                Organisation.builder(organisation, new Slug("organisation-" + identity), name)
                    .build()));
    return put(
        identity, ((SeatScope.OnBody) scope).body(), FederalState.NW, organisation, "Vorsitz");
  }

  @Override
  default Seat rename(Seat seat, String name) {
    Organisation organisation =
        organisations().byIds(Set.of(seat.organisation())).get(seat.organisation());
    saved(
        organisations()
            .save(
                Organisation.builder(organisation.id(), organisation.slug(), name)
                    .version(organisation.version())
                    .build()));
    return seat;
  }

  @Test
  default void aPersonAloneCanHaveASeat() {
    Seat alone =
        new Seat(
            new SeatId(Identities.number(3)),
            0,
            body(1),
            null,
            person(),
            null,
            null,
            null,
            List.of());
    assertThat(saved(save(alone))).isEqualTo(alone.withVersion(1));
    Seat named = put(1, body(1), null, null, "Vorsitz");
    assertList().isExactly(alone.withVersion(1), named);
  }

  @Test
  default void theStatesStandInTheOrderOfTheirNamesAndSeatsForNoneLastBothWays() {
    Seat none = put(1, body(1), null, null, "Amt");
    Seat noneToo = put(2, body(1), null, null, "Zunft");
    Seat thueringen = put(3, body(1), FederalState.TH, null, "Amt");
    Seat bayern = put(4, body(1), FederalState.BY, null, "Amt");
    Seat baden = put(5, body(1), FederalState.BW, null, "Zunft");
    Seat bayernToo = put(6, body(1), FederalState.BY, organisation(9), "Amt");
    Seat brandenburg = put(7, body(1), FederalState.BB, null, "Amt");
    assertList().isExactly(baden, bayern, bayernToo, brandenburg, thueringen, none, noneToo);
    assertList()
        .by(SeatOrder.STATE_DESC)
        .isExactly(thueringen, brandenburg, bayernToo, bayern, baden, noneToo, none);
  }

  @Test
  default void anOrganisationAndAStateListTheirSeatsOnAnyBody() {
    Seat first = put(1, body(1), FederalState.BY, organisation(1), "Amt");
    Seat second = put(2, body(2), FederalState.TH, organisation(1), "Amt");
    Seat other = put(3, body(2), FederalState.TH, null, "Amt");
    assertList(new SeatScope.OfOrganisation(organisation(1))).isExactly(first, second);
    assertList(new SeatScope.OfState(FederalState.TH)).isExactly(other, second);
  }

  @Test
  default void canBeFilteredByDayAndState() {
    Seat always = put(1, body(1), FederalState.BY, null, "Amt");
    Seat former = saved(save(GovernanceFixtures.aFullSeat(body(1), organisation(1), person())));
    Seat since =
        saved(
            save(
                new Seat(
                    new SeatId(Identities.number(5)),
                    0,
                    body(1),
                    null,
                    null,
                    null,
                    Period.since(PartialDate.parse("2023-06")),
                    Wording.german("Vorsitz"),
                    List.of())));
    assertOn("2020-12-31", always);
    assertOn("2021-01-01", always, former);
    assertOn("2023-05-31", always, former);
    assertOn("2023-06-01", always, since);
    assertList()
        .where(new SeatFilter(null, Set.of(FederalState.SL, FederalState.HH), null))
        .isExactly(former);
    assertList()
        .where(new SeatFilter(LocalDate.of(2024, 1, 1), Set.of(FederalState.SL), null))
        .isExactly();
  }

  private void assertOn(String day, Seat... expected) {
    assertList().where(new SeatFilter(LocalDate.parse(day), Set.of(), null)).isExactly(expected);
  }

  private Seat put(
      int identity,
      BodyId body,
      @Nullable FederalState state,
      @Nullable OrganisationId organisation,
      String function) {
    return saved(
        save(
            new Seat(
                new SeatId(Identities.number(identity)),
                0,
                body,
                organisation,
                null,
                state,
                null,
                Wording.german(function),
                List.of())));
  }
}
