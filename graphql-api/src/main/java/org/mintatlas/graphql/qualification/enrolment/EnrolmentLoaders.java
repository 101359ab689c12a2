package org.mintatlas.graphql.qualification.enrolment;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.enrolment.BrowseEnrolments;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How enrolments are read. */
@Component
public final class EnrolmentLoaders {
  final Lists<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> lists;

  /** Of all, for those who may know of them. */
  final Lists<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> all;

  public final Loader<CohortId, Headcount> headcounts;

  EnrolmentLoaders(BrowseProgrammes browse, BrowseEnrolments browseAll, Loading loading) {
    lists = loading.lists("enrolments", NameOrder.NAME, browse.enrolments(), EnrolmentFilter.class);
    all =
        loading.lists(
            "ownEnrolments",
            NameOrder.NAME,
            browseAll.enrolments(),
            Components.of("OwnEnrolmentFilter", EnrolmentFilter.class));
    headcounts = loading.lookup("cohort.headcount", browse::headcounts);
    loading.nodes(NodeType.ENROLMENT, "enrolment", EnrolmentId::new, browse.enrolments()::byIds);
  }
}
