package org.mintatlas.graphql.qualification;

import java.util.List;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How programmes and cohorts are read. */
@Component
public final class QualificationLoaders implements NodeSources {
  private final Lists<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> lists;
  private final Lists<CohortScope, CohortFilter, CohortOrder, Cohort> cohortLists;
  private final Lookup<ProgrammeId, Programme> programmes;
  private final Lookup<CohortId, Cohort> cohorts;

  QualificationLoaders(BrowseProgrammes browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("programmes", NameOrder.NAME, browse.lists(), cursors, loaders);
    cohortLists = new Lists<>("cohorts", CohortOrder.START, browse.cohortLists(), cursors, loaders);
    programmes = new Lookup<>("programme", loaders, browse::byIds);
    cohorts = new Lookup<>("cohort", loaders, browse::cohortsByIds);
  }

  /** The lists of programmes. */
  Lists<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> lists() {
    return lists;
  }

  /** The lists of cohorts. */
  public Lists<CohortScope, CohortFilter, CohortOrder, Cohort> cohortLists() {
    return cohortLists;
  }

  /** Programmes by identity. */
  public Lookup<ProgrammeId, Programme> programmes() {
    return programmes;
  }

  /** Cohorts by identity. */
  public Lookup<CohortId, Cohort> cohorts() {
    return cohorts;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.PROGRAMME,
            (id, environment) -> programmes.load(new ProgrammeId(id.uuid()), environment)),
        new NodeSource(
            NodeType.COHORT,
            (id, environment) -> cohorts.load(new CohortId(id.uuid()), environment)));
  }
}
