package org.mintatlas.application.network;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a membership must be like.
 *
 * @param states is in one of these; empty means {@link MembershipStatus#living}
 * @param picked is one of these; null means any
 */
@Buildable
public record MembershipFilter(Set<MembershipStatus> states, @Nullable Picked picked)
    implements Picking {
  /** Any membership, also what never became one or is none any more. */
  public static final MembershipFilter ANY =
      new MembershipFilter(EnumSet.allOf(MembershipStatus.class), null);

  /** Keeps a copy. */
  public MembershipFilter {
    Require.given("states", states);
    states = Require.set("states", states.isEmpty() ? MembershipStatus.living() : states);
  }

  /** Whether a membership is like that. */
  public boolean matches(Membership membership) {
    return Wanted.oneOf(states, membership.state());
  }

  /** Starts one from this one, to change some of it. */
  public MembershipFilterBuilder toBuilder() {
    return MembershipFilterBuilder.of(this);
  }
}
