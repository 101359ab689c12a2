package org.mintatlas.graphql.organisation;

import java.util.List;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How organisations are read. */
@Component
public final class OrganisationLoaders implements FeatureFields {
  final Lists<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> lists;
  public final Loader<OrganisationId, Organisation> organisations;

  OrganisationLoaders(BrowseOrganisations browse, Loading loading) {
    lists =
        loading.lists(
            "organisations", DirectoryOrder.NAME, browse.organisations(), OrganisationFilter.class);
    organisations =
        loading.nodes(
            NodeType.ORGANISATION,
            "organisation",
            OrganisationId::new,
            browse.organisations()::byIds);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue("organisation", "organisations", new OrganisationScope.Everywhere(), lists),
        Fields.of(Organisation.class).known("kinds", Organisation::kinds));
  }
}
