package org.mintatlas.application.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * By what of their projects initiatives are counted: by the values of those projects that are like
 * the filter wants its {@code offers}, but for the facet itself.
 */
public enum OfferFacet implements Facet<InitiativeFilter, Collection<Project>> {
  /** By what their projects are about. */
  SUBJECT(
      Subject.class, ProjectFilter::subjects, ProjectFilterBuilder::subjects, Project::subjects),
  /** By the form in which their projects are offered. */
  FORMAT(Format.class, ProjectFilter::formats, ProjectFilterBuilder::formats, Project::formats),
  /** By the stages of the education chain that their projects are for. */
  EDUCATION_STAGE(
      EducationStage.class,
      ProjectFilter::educationStages,
      ProjectFilterBuilder::educationStages,
      Project::educationStages),
  /** By the groups that their projects are for. */
  TARGET_GROUP(
      TargetGroup.class,
      ProjectFilter::targetGroups,
      ProjectFilterBuilder::targetGroups,
      Project::targetGroups),
  /** By what their projects cost. */
  COST_CLASS(
      CostClass.class,
      ProjectFilter::costClasses,
      ProjectFilterBuilder::costClasses,
      project -> Optional.ofNullable(project.cost()).map(CostClass::of).stream().toList());

  private final Property<InitiativeFilter, Collection<Project>> property;

  <V> OfferFacet(
      Class<V> type,
      Function<ProjectFilter, Set<V>> chosen,
      BiFunction<ProjectFilterBuilder, Set<V>, ProjectFilterBuilder> choose,
      Function<Project, Collection<V>> of) {
    property =
        new Property<>(
            type,
            filter -> filter.offers() == null ? Set.of() : chosen.apply(filter.offers()),
            filter -> without(filter, choose),
            (projects, filter) -> values(projects, without(filter, choose).offers(), of));
  }

  private static <V> InitiativeFilter without(
      InitiativeFilter filter,
      BiFunction<ProjectFilterBuilder, Set<V>, ProjectFilterBuilder> choose) {
    ProjectFilter offers = filter.offers();
    return offers == null
        ? filter
        : filter.toBuilder().offers(choose.apply(offers.toBuilder(), Set.of()).build()).build();
  }

  private static <V> List<V> values(
      Collection<Project> projects,
      @Nullable ProjectFilter offers,
      Function<Project, Collection<V>> of) {
    return projects.stream()
        .filter(project -> offers == null || offers.matches(project))
        .flatMap(project -> of.apply(project).stream())
        .distinct()
        .toList();
  }

  @Override
  public Property<InitiativeFilter, Collection<Project>> property() {
    return property;
  }
}
