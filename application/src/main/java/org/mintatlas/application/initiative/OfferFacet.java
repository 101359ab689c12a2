package org.mintatlas.application.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.initiative.Project;

/**
 * By what of their projects initiatives are counted: by the values of those projects that are like
 * the filter wants its {@code offers}, but for the facet itself.
 */
public enum OfferFacet implements Facet<InitiativeFilter, Collection<Project>> {
  /** By what their projects are about. */
  SUBJECT(ProjectFacet.SUBJECT),
  /** By the form in which their projects are offered. */
  FORMAT(ProjectFacet.FORMAT),
  /** By the stages of the education chain that their projects are for. */
  EDUCATION_STAGE(ProjectFacet.EDUCATION_STAGE),
  /** By the groups that their projects are for. */
  TARGET_GROUP(ProjectFacet.TARGET_GROUP),
  /** By what their projects cost. */
  COST_CLASS(ProjectFacet.COST_CLASS);

  private final Property<InitiativeFilter, Collection<Project>> property;

  OfferFacet(ProjectFacet ofProjects) {
    Property<ProjectFilter, Project> projects = ofProjects.property();
    property =
        new Property<>(
            projects.type(),
            filter -> filter.offers() == null ? Set.of() : projects.chosen().apply(filter.offers()),
            filter -> unchosen(filter, projects),
            (offered, filter) -> values(offered, unchosen(filter, projects).offers(), projects));
  }

  private static InitiativeFilter unchosen(
      InitiativeFilter filter, Property<ProjectFilter, Project> projects) {
    ProjectFilter offers = filter.offers();
    return offers == null
        ? filter
        : filter.toBuilder().offers(projects.unchosen().apply(offers)).build();
  }

  private static List<?> values(
      Collection<Project> offered,
      @Nullable ProjectFilter offers,
      Property<ProjectFilter, Project> projects) {
    ProjectFilter like = offers == null ? ProjectFilter.ANY : offers;
    return offered.stream()
        .filter(like::matches)
        .flatMap(project -> projects.of().apply(project, like).stream())
        .distinct()
        .toList();
  }

  @Override
  public Property<InitiativeFilter, Collection<Project>> property() {
    return property;
  }
}
