package org.mintatlas.application.initiative;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Contact;

/** Who keeps what the atlas has of an initiative. */
public final class InitiativeKeepers {
  private static final Access<Initiative> KEEPERS =
      Access.<Initiative>teamOf("the initiative", initiative -> Optional.of(initiative.id()))
          .or(Access.coordinatorOfAny("one of the regions of the initiative", Initiative::regions))
          .or(Access.programme());

  private InitiativeKeepers() {}

  /** To which circle somebody belongs, of those to whom ways to reach an initiative are shown. */
  public static Contact.Visibility circle(Actor actor, Initiative initiative) {
    return KEEPERS.allows(actor, initiative) ? Contact.Visibility.HIDDEN : actor.circle();
  }

  /**
   * Its team, those who coordinate one of its regions, and the programme team.
   *
   * @param initiative that which a command is about; empty when there is none
   */
  public static <C> Access<C> of(
      Initiatives initiatives, Function<C, Optional<InitiativeId>> initiative) {
    return Access.teamOf("the initiative", initiative).or(above(initiatives, initiative));
  }

  /** Like {@link #of}, but without its team: for what decides about that. */
  public static <C> Access<C> above(
      Initiatives initiatives, Function<C, Optional<InitiativeId>> initiative) {
    return Access.<C>coordinatorOfAny(
            "one of the regions of the initiative",
            command ->
                initiative
                    .apply(command)
                    .flatMap(initiatives::byId)
                    .map(Initiative::regions)
                    .orElse(Set.of()))
        .or(Access.programme());
  }
}
