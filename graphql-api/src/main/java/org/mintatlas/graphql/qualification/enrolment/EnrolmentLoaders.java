package org.mintatlas.graphql.qualification.enrolment;

import java.util.List;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How enrolments are read, and how many there are. */
@Component
public final class EnrolmentLoaders implements NodeSources {
  private final Lists<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> lists;
  private final Lookup<EnrolmentId, Enrolment> enrolments;
  private final Lookup<CohortId, Headcount> headcounts;

  EnrolmentLoaders(BrowseProgrammes browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("enrolments", NameOrder.NAME, browse.enrolmentLists(), cursors, loaders);
    enrolments = new Lookup<>("enrolment", loaders, browse::enrolmentsByIds);
    headcounts = new Lookup<>("cohort.headcount", loaders, browse::headcounts);
  }

  Lists<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> lists() {
    return lists;
  }

  /** How many take part in a cohort. */
  public Lookup<CohortId, Headcount> headcounts() {
    return headcounts;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.ENROLMENT,
            (id, environment) -> enrolments.load(new EnrolmentId(id.uuid()), environment)));
  }
}
