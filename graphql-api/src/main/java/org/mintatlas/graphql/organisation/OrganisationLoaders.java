package org.mintatlas.graphql.organisation;

import java.util.List;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How organisations are read. */
@Component
public final class OrganisationLoaders implements NodeSources {
  private final Lists<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> lists;
  private final Lookup<OrganisationId, Organisation> organisations;

  OrganisationLoaders(
      BrowseOrganisations browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("organisations", DirectoryOrder.NAME, browse.lists(), cursors, loaders);
    organisations = new Lookup<>("organisation", loaders, browse::byIds);
  }

  /** The lists of organisations. */
  Lists<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> lists() {
    return lists;
  }

  /** Organisations by identity. */
  public Lookup<OrganisationId, Organisation> organisations() {
    return organisations;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.ORGANISATION,
            (id, environment) -> organisations.load(new OrganisationId(id.uuid()), environment)));
  }
}
