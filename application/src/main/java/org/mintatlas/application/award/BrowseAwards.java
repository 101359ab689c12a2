package org.mintatlas.application.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
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

  /** The lists of awards. */
  public Paged<AwardScope, AwardFilter, NameOrder, Award> lists() {
    return awards;
  }

  /** The lists of calls. */
  public Paged<CallScope, CallFilter, CallOrder, Call> callLists() {
    return calls;
  }

  /** The lists of winners. */
  public Paged<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> winnerLists() {
    return winners;
  }

  /** The award that has this slug, or had it before. */
  public Optional<Award> bySlug(Slug slug) {
    return awards.bySlug(slug);
  }

  /** The awards with these identities; an unknown one has no entry. */
  public Map<AwardId, Award> byIds(Set<AwardId> ids) {
    return awards.byIds(ids);
  }

  /** The call of the award that has this slug, or had it before, in the year. */
  public Optional<Call> call(Slug award, int year) {
    return awards.bySlug(award).flatMap(found -> calls.byYear(found.id(), year));
  }

  /** The calls with these identities; an unknown one has no entry. */
  public Map<CallId, Call> callsByIds(Set<CallId> ids) {
    return calls.byIds(ids);
  }

  /** The winners with these identities; an unknown one has no entry. */
  public Map<WinnerId, AwardedRegion> winnersByIds(Set<WinnerId> ids) {
    return winners.byIds(ids);
  }

  /** How many applications we hold for each call that were handed in; 0 for an unknown call. */
  public Map<CallId, Integer> applicationsKnown(Set<CallId> ids) {
    return applications.submitted(ids);
  }
}
