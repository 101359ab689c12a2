package org.mintatlas.graphql.qualification.workshop;

import org.mintatlas.application.qualification.workshop.BrowseWorkshops;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How regional workshops are read. */
@Component
public final class WorkshopLoaders {
  public final Lists<WorkshopScope, WorkshopFilter, WorkshopOrder, RegionalWorkshop> lists;
  public final Loader<CohortId, Reach> reach;

  WorkshopLoaders(BrowseWorkshops browse, Loading loading) {
    lists =
        loading.lists(
            "workshops",
            WorkshopOrder.DATE,
            browse.workshops(),
            Components.of("RegionalWorkshopFilter", WorkshopFilter.class));
    reach = loading.lookup("cohort.reach", browse::reach);
    loading.nodes(NodeType.WORKSHOP, "workshop", WorkshopId::new, browse.workshops()::byIds);
  }
}
