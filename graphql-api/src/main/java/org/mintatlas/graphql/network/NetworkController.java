package org.mintatlas.graphql.network;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The networks. */
@Controller
record NetworkController(BrowseNetworks browse, NetworkLoaders loaders) {

  @QueryMapping
  Optional<Network> network(@Argument Slug slug) {
    return browse.networks().bySlug(slug);
  }

  @QueryMapping
  Connection<Network> networks(DataFetchingEnvironment environment) {
    return loaders.lists.under(new NetworkParent.Everywhere(), environment);
  }
}
