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
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How enrolments are read. */
@Component
public final class EnrolmentLoaders implements NodeSources {
  /** The lists of enrolments. */
  final Lists<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> lists;

  /** How many take part in a cohort. */
  public final Lookup<CohortId, Headcount> headcounts;

  private final Lookup<EnrolmentId, Enrolment> enrolments;

  EnrolmentLoaders(BrowseProgrammes browse, Loading loading) {
    lists =
        loading.lists(
            "enrolments",
            NameOrder.NAME,
            browse.enrolments(),
            "EnrolmentFilter",
            EnrolmentFilter.class);
    headcounts = loading.lookup("cohort.headcount", browse::headcounts);
    enrolments = loading.lookup("enrolment", browse.enrolments()::byIds);
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(NodeSource.of(NodeType.ENROLMENT, EnrolmentId::new, enrolments));
  }
}
