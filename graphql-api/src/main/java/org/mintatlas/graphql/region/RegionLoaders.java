package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * How regions are read. What the schema calls a region is a profile here, which lists give; its
 * relations are read when they are asked for, all of them at once.
 */
@Component
public final class RegionLoaders implements NodeSources {
  private final BrowseRegions regions;
  private final BrowseOrganisations organisations;
  private final Binding<RegionFilter> filter;
  private final Lists<RegionScope, RegionFilter, RegionOrder, RegionProfile> lists;
  private final Lookup<RegionId, RegionProfile> profiles;
  private final Lookup<RegionId, RegionInFull> inFull;

  RegionLoaders(
      BrowseRegions regions,
      BrowseOrganisations organisations,
      Today today,
      Bindings bindings,
      CursorCodec cursors,
      BatchLoaderRegistry loaders) {
    this.regions = regions;
    this.organisations = organisations;
    filter =
        bindings.ofInput("RegionFilter", arguments -> RegionArguments.filter(arguments, today));
    lists = new Lists<>("regions", RegionOrder.NAME, regions.lists(), cursors, loaders);
    profiles = new Lookup<>("region", loaders, regions::byIds);
    inFull = new Lookup<>("region.inFull", loaders, this::inFull);
  }

  /** The lists of regions. */
  public Lists<RegionScope, RegionFilter, RegionOrder, RegionProfile> lists() {
    return lists;
  }

  /** The regions under a parent, and how many more there may be. */
  public Connection<RegionProfile> under(
      RegionScope scope, RegionFilter filter, Object owner, DataFetchingEnvironment environment) {
    return new RegionConnection(
        lists.under(scope, filter, owner, environment),
        lists.under(scope, filter.whereUncertain(), owner, environment));
  }

  /** For people, who look for what lives: ended ones only if the filter of the field asks. */
  Connection<RegionProfile> living(RegionScope scope, DataFetchingEnvironment environment) {
    return under(scope, filter.of(environment), scope, environment);
  }

  /** All that a fact refers to, also ended ones unless the filter of the field says otherwise. */
  Connection<RegionProfile> whole(
      RegionScope scope, Object owner, DataFetchingEnvironment environment) {
    RegionFilter wanted = filter.of(environment);
    boolean said =
        environment.getArgument("filter") instanceof Map<?, ?> given
            && given.get("includeEnded") != null;
    return under(
        scope, said ? wanted : wanted.toBuilder().includeEnded(true).build(), owner, environment);
  }

  /**
   * The regions to which a fact refers, all of them.
   *
   * @param owner whose fact it is
   */
  public Connection<RegionProfile> among(
      Set<RegionId> facts, Object owner, DataFetchingEnvironment environment) {
    return whole(new RegionScope.Among(facts), owner, environment);
  }

  /** Profiles by identity. */
  public Lookup<RegionId, RegionProfile> profiles() {
    return profiles;
  }

  /** Whole regions by identity. */
  Lookup<RegionId, RegionInFull> inFull() {
    return inFull;
  }

  private Map<RegionId, RegionInFull> inFull(Set<RegionId> ids) {
    Map<RegionId, Region> found = regions.inFull(ids);
    Sectors sectors = new Sectors(found.values(), organisations);
    Map<RegionId, RegionInFull> whole = new HashMap<>();
    found.forEach((id, region) -> whole.put(id, new RegionInFull(region, sectors)));
    return whole;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.REGION,
            (id, environment) -> profiles.load(new RegionId(id.uuid()), environment)));
  }
}
