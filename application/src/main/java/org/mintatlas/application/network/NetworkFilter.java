package org.mintatlas.application.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a network must be like. Conditions add up; within a set any one will do.
 *
 * @param scopes reaches as far as one of these; empty means any
 * @param states is for one of these states; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record NetworkFilter(
    Set<NetworkScope> scopes,
    Set<FederalState> states,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Picked picked)
    implements Picking {
  /** Any network. */
  public static final NetworkFilter ANY = new NetworkFilter(Set.of(), Set.of(), null, null, null);

  /** Keeps copies. */
  public NetworkFilter {
    scopes = Require.set("scopes", scopes);
    states = Require.set("states", states);
  }

  /** Whether a network is like that. */
  public boolean matches(Network network) {
    return Wanted.oneOf(scopes, network.scope())
        && Wanted.anyOf(states, network.states())
        && Wanted.assuredBefore(assuredBefore, network)
        && Wanted.inName(nameContains, network.name());
  }

  /** Starts one from this one, to change some of it. */
  public NetworkFilterBuilder toBuilder() {
    return NetworkFilterBuilder.of(this);
  }
}
