package org.mintatlas.graphql.quality;

import java.util.List;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How editions of frameworks are read. */
@Component
final class FrameworkLoaders implements NodeSources {
  private final Lists<FrameworkScope, FrameworkFilter, FrameworkEditionOrder, FrameworkEdition>
      lists;
  private final Lookup<FrameworkEditionId, FrameworkEdition> editions;

  FrameworkLoaders(BrowseFrameworks browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists =
        new Lists<>(
            "frameworkEditions",
            FrameworkEditionOrder.NUMBER_DESC,
            browse.lists(),
            cursors,
            loaders);
    editions = new Lookup<>("frameworkEdition", loaders, browse::byIds);
  }

  Lists<FrameworkScope, FrameworkFilter, FrameworkEditionOrder, FrameworkEdition> lists() {
    return lists;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.FRAMEWORK_EDITION,
            (id, environment) -> editions.load(new FrameworkEditionId(id.uuid()), environment)));
  }
}
