package org.mintatlas.graphql.node;

import java.util.List;

/** What a feature has of nodes. */
public interface NodeSources {
  /** One source for each type of node that belongs to the feature. */
  List<NodeSource> nodes();
}
