package org.mintatlas.graphql.qualification.workshop;

import java.util.List;
import org.mintatlas.application.qualification.workshop.BrowseWorkshops;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How regional workshops and their reach are read. */
@Component
public final class WorkshopLoaders implements NodeSources {
  private final Lists<WorkshopScope, WorkshopFilter, WorkshopOrder, RegionalWorkshop> lists;
  private final Lookup<WorkshopId, RegionalWorkshop> workshops;
  private final Lookup<CohortId, Reach> reach;

  WorkshopLoaders(BrowseWorkshops browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("workshops", WorkshopOrder.DATE, browse.lists(), cursors, loaders);
    workshops = new Lookup<>("workshop", loaders, browse::byIds);
    reach = new Lookup<>("cohort.reach", loaders, browse::reach);
  }

  /** The lists of workshops. */
  public Lists<WorkshopScope, WorkshopFilter, WorkshopOrder, RegionalWorkshop> lists() {
    return lists;
  }

  /** The reach of cohorts. */
  public Lookup<CohortId, Reach> reach() {
    return reach;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.WORKSHOP,
            (id, environment) -> workshops.load(new WorkshopId(id.uuid()), environment)));
  }
}
