package org.mintatlas.domain.network;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.WebAddress;

/**
 * A network (überregionales Netzwerk): an alliance across regions. Who belongs to it is told by its
 * {@link Membership}s.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param scope how far it reaches
 * @param states the states it is for: none when it is national, exactly one when it is a state's
 * @param coordinator the organisation that coordinates it; null when unknown
 * @param coordinatingRegion the region that coordinates it; null when none does, or nobody knows
 * @param website its website; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Network(
    NetworkId id,
    long version,
    Slug slug,
    String name,
    NetworkScope scope,
    Set<FederalState> states,
    @Nullable OrganisationId coordinator,
    @Nullable RegionId coordinatingRegion,
    @Nullable WebAddress website,
    List<Source> sources)
    implements Aggregate<NetworkId, Network>, Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  private static final Rule NATIONAL =
      new Rule(
          "network.national",
          "a national network has none of its own",
          "ein bundesweites Netzwerk hat keine eigenen");
  private static final Rule ONE_STATE =
      new Rule(
          "network.one-state",
          "a network of a state has exactly one",
          "ein landesweites Netzwerk hat genau eines");

  /**
   * @throws InvalidValueException when the name is blank or the states do not fit the scope
   */
  public Network {
    Require.aggregate(id, version, "slug", slug, "scope", scope);
    name = Require.text("network name", name, NAME_LENGTH);
    states = Require.enumSet("states", FederalState.class, states);
    if (scope == NetworkScope.NATIONAL && !states.isEmpty()) {
      throw NATIONAL.broken("states", states);
    }
    if (scope == NetworkScope.STATE && states.size() != 1) {
      throw ONE_STATE.broken("states", states);
    }
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without: of no state, the rest unknown until it is said. */
  public static NetworkBuilder builder(NetworkId id, Slug slug, String name, NetworkScope scope) {
    return NetworkBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .scope(scope)
        .states(Set.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public NetworkBuilder toBuilder() {
    return NetworkBuilder.of(this);
  }

  @Override
  public Network withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
