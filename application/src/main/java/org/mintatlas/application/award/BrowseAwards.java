package org.mintatlas.application.award;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at awards, their calls and who won. */
public class BrowseAwards {
  private final Awards awards;
  private final Calls calls;
  private final Winners winners;
  private final Applications applications;

  /** Reads from these collections. */
  public BrowseAwards(Awards awards, Calls calls, Winners winners, Applications applications) {
    this.awards = awards;
    this.calls = calls;
    this.winners = winners;
    this.applications = applications;
  }

  /** The awards. */
  public Catalogue<AwardId, AwardScope, AwardFilter, NameOrder, Award> awards() {
    return awards;
  }

  /** Their calls. */
  public Listing<CallId, CallScope, CallFilter, CallOrder, Call> calls() {
    return calls;
  }

  /** Who won. */
  public Listing<WinnerId, WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> winners() {
    return winners;
  }

  /** The winners that everybody may know, by their identities. */
  public Map<WinnerId, AwardedRegion> winnersByIds(Set<WinnerId> ids) {
    Map<WinnerId, AwardedRegion> found = new HashMap<>(winners.byIds(ids));
    Map<CallId, Call> chosenBy =
        calls.byIds(found.values().stream().map(AwardedRegion::call).collect(Collectors.toSet()));
    found.values().removeIf(won -> !isPublished(chosenBy.get(won.call())));
    return found;
  }

  private static boolean isPublished(@Nullable Call call) {
    return call != null && call.status() == CallStatus.PUBLISHED;
  }

  /** The call of the award that has this slug, or had it before, in the year. */
  public Optional<Call> call(Slug award, int year) {
    return awards.bySlug(award).flatMap(found -> calls.byYear(found.id(), year));
  }

  /**
   * How many applications we hold for each call that were handed in; 0 for an unknown call, and
   * until its results are published, with which they are told.
   */
  public Map<CallId, Integer> applicationsKnown(Set<CallId> ids) {
    Map<CallId, Integer> counts = new HashMap<>();
    ids.forEach(id -> counts.put(id, 0));
    applicationsOf(Set.copyOf(calls.byIds(ids).values()))
        .forEach((call, count) -> counts.put(call.id(), count));
    return counts;
  }

  /** The same for calls that were read already. */
  public Map<Call, Integer> applicationsOf(Set<Call> some) {
    Set<CallId> published =
        some.stream().filter(BrowseAwards::isPublished).map(Call::id).collect(Collectors.toSet());
    Map<CallId, Integer> counts =
        published.isEmpty() ? Map.of() : applications.submitted(published);
    return some.stream()
        .collect(Collectors.toMap(Function.identity(), call -> counts.getOrDefault(call.id(), 0)));
  }
}
