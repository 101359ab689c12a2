package org.mintatlas.application.network.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.region.RegionId;

/** Who acts for a member of a network: a region, or an initiative. */
final class MemberKeepers {
  private MemberKeepers() {}

  /** For the member; nobody when there is no such membership. */
  static <C> Access<C> of(
      Memberships memberships, Initiatives initiatives, Function<C, MembershipId> membership) {
    return of("the member", initiatives, membership.andThen(memberships::byId));
  }

  /** For the member that was invited; nobody when it asked itself, and the network decides. */
  static <C> Access<C> ofInvited(
      Memberships memberships, Initiatives initiatives, Function<C, MembershipId> membership) {
    return of(
        "the invited member",
        initiatives,
        membership
            .andThen(memberships::byId)
            .andThen(found -> found.filter(one -> one.state() == MembershipStatus.INVITED)));
  }

  private static <C> Access<C> of(
      String scope, Initiatives initiatives, Function<C, Optional<Membership>> membership) {
    Function<C, Optional<Member>> member =
        membership.andThen(found -> found.map(Membership::member));
    return Access.<C>coordinatorOfAny(
            scope,
            member.andThen(found -> found.map(one -> regions(one, initiatives)).orElse(Set.of())))
        .or(
            Access.teamOf(
                scope, member.andThen(found -> found.flatMap(MemberKeepers::initiative))));
  }

  private static Set<RegionId> regions(Member member, Initiatives initiatives) {
    return switch (member) {
      case Member.OfRegion(RegionId region) -> Set.of(region);
      case Member.OfInitiative(InitiativeId initiative) ->
          initiatives.byId(initiative).map(Initiative::regions).orElse(Set.of());
    };
  }

  private static Optional<InitiativeId> initiative(Member member) {
    return member instanceof Member.OfInitiative(InitiativeId initiative)
        ? Optional.of(initiative)
        : Optional.empty();
  }
}
