package org.mintatlas.application.award.jury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.jury.Juror;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/**
 * What ties jurors to those who apply.
 *
 * @param coordinations what they coordinate
 * @param seats for whom they sit on the jury
 */
public record JurorTies(Coordinations coordinations, Seats seats) {
  public JurorTies {
    Require.given("coordinations", coordinations, "seats", seats);
  }

  /** A person as the juror of each call, in as many statements for many as for one. */
  public Map<CallId, Juror> of(PersonId person, Set<Call> calls) {
    List<Coordination> coordinated =
        coordinations.ofPersons(Set.of(person)).getOrDefault(person, List.of());
    Map<SeatScope, Page<Seat>> juries =
        new HashMap<>(
            seats.pages(
                calls.stream().flatMap(call -> scope(call).stream()).collect(Collectors.toSet()),
                SeatFilter.ANY,
                SeatOrder.STATE,
                PageRequest.first(PageRequest.MAX_SIZE)));
    return calls.stream()
        .collect(
            Collectors.toMap(
                Call::id,
                call ->
                    new Juror(
                        person,
                        coordinated,
                        scope(call)
                            .map(jury ->
                                organisations(juries.getOrDefault(jury, Page.empty()), person))
                            .orElse(Set.of()))));
  }

  private static Optional<SeatScope> scope(Call call) {
    return Optional.ofNullable(call.jury()).map(SeatScope.OnBody::new);
  }

  /** Those for which the person sits there. */
  private static Set<OrganisationId> organisations(Page<Seat> jury, PersonId person) {
    return jury.values().stream()
        .filter(seat -> person.equals(seat.person()))
        .flatMap(seat -> Stream.ofNullable(seat.organisation()))
        .collect(Collectors.toSet());
  }
}
