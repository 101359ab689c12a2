package org.mintatlas.application.award.jury;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.person.PersonId;

/**
 * Use case: who runs a call or judges its applications reads them with the votes, and somebody
 * those of their regions. Jurors read when the jury meets, and of the votes only their own.
 */
public record BrowseApplications(ApplicationLists applications, Votes votes)
    implements PrivateReading.Restricted {
  private static final Set<CallStatus> JUDGED =
      EnumSet.range(CallStatus.JURY, CallStatus.PUBLISHED);

  /** What was handed in for a call. */
  public static final PrivateReading<Call> FOR_CALL =
      new PrivateReading<>(
          "the applications that were handed in for a call", Access.<Call>programme().or(jurors()));

  /** All votes on an application for a call. */
  public static final PrivateReading<Call> VOTES =
      new PrivateReading<>("the votes on an application for a call", Access.programme());

  /** One's own vote on an application for a call. */
  public static final PrivateReading<Call> OWN_VOTE =
      new PrivateReading<>("one's own vote on an application for a call", jurors());

  /** Who judges the applications for a call. */
  public static final PrivateReading<Call> JURORS =
      new PrivateReading<>(
          "who judges the applications for a call",
          Access.<Call>programme().or(Access.jurorOf("the call", Call::jurors)));

  /** The winners of a call before they are public. */
  public static final PrivateReading<Call> CHOSEN =
      new PrivateReading<>("the winners of a call before they are public", Access.programme());

  private static Access<Call> jurors() {
    return Access.jurorOf("the call, from the jury on", BrowseApplications::jurors);
  }

  private static Set<PersonId> jurors(Call call) {
    return JUDGED.contains(call.status()) ? call.jurors() : Set.of();
  }

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(FOR_CALL, VOTES, OWN_VOTE, JURORS, CHOSEN);
  }

  /** All votes on each application. */
  public Map<ApplicationId, List<Vote>> votesOn(Set<ApplicationId> ids) {
    return votes.ofApplications(ids);
  }

  /** Whether somebody may see any votes on the applications for a call. */
  public static boolean mayReadVotes(Actor actor, Call call) {
    return VOTES.allows(actor, call) || OWN_VOTE.allows(actor, call);
  }

  /** Those of the votes on an application for a call that somebody may see who may see any. */
  public static List<Vote> seenBy(Actor actor, Call call, List<Vote> all) {
    return VOTES.allows(actor, call)
        ? all
        : all.stream()
            .filter(vote -> actor.actingPerson().filter(vote.juror()::equals).isPresent())
            .toList();
  }
}
