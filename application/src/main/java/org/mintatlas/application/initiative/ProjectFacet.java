package org.mintatlas.application.initiative;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** By what projects are counted. */
public enum ProjectFacet implements Facet<ProjectFilter, Project> {
  /** By the state in which they are placed. */
  STATE(
      FederalState.class,
      ProjectFilter::states,
      ProjectFilterBuilder::states,
      project -> Optional.ofNullable(project.place().state()).stream().toList()),
  /** By what they are about. */
  SUBJECT(
      Subject.class, ProjectFilter::subjects, ProjectFilterBuilder::subjects, Project::subjects),
  /** By the form in which they are offered. */
  FORMAT(Format.class, ProjectFilter::formats, ProjectFilterBuilder::formats, Project::formats),
  /** By the stages of the education chain that they are for. */
  EDUCATION_STAGE(
      EducationStage.class,
      ProjectFilter::educationStages,
      ProjectFilterBuilder::educationStages,
      Project::educationStages),
  /** By the groups that they are for. */
  TARGET_GROUP(
      TargetGroup.class,
      ProjectFilter::targetGroups,
      ProjectFilterBuilder::targetGroups,
      Project::targetGroups),
  /** By what they cost. */
  COST_CLASS(
      CostClass.class,
      ProjectFilter::costClasses,
      ProjectFilterBuilder::costClasses,
      project -> Optional.ofNullable(project.cost()).map(CostClass::of).stream().toList());

  private final Property<ProjectFilter, Project> property;

  <V> ProjectFacet(
      Class<V> type,
      Function<ProjectFilter, Set<V>> chosen,
      BiFunction<ProjectFilterBuilder, Set<V>, ProjectFilterBuilder> choose,
      Function<Project, Collection<V>> of) {
    property =
        new Property<>(
            type,
            chosen,
            filter -> choose.apply(filter.toBuilder(), Set.of()).build(),
            (project, filter) -> of.apply(project));
  }

  @Override
  public Property<ProjectFilter, Project> property() {
    return property;
  }
}
