package org.mintatlas.memory.initiative;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.paging.Wanted;

/** Projects in memory. */
public final class InMemoryProjects
    extends InMemoryLists<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder>
    implements Projects {

  /** Projects refer to what these collections hold. */
  public InMemoryProjects(Initiatives initiatives, Districts districts) {
    super(Projects.INTEGRITY, Project::slug);
    knows(Referent.INITIATIVE, initiatives::byIds);
    knows(Referent.DISTRICT, districts::byKeys);
  }

  @Override
  public Set<ProjectId> removeBySource(Source source) {
    return remove(project -> InMemoryInitiatives.cites(project.sources(), source));
  }

  /** Removes what these initiatives offered, because they were removed. */
  public void removeOf(Set<InitiativeId> removed) {
    remove(project -> removed.contains(project.initiative()));
  }

  @Override
  protected boolean isIn(ProjectScope scope, Project project) {
    return switch (scope) {
      case ProjectScope.Everywhere() -> true;
      case ProjectScope.OfInitiative(var initiative) -> project.initiative().equals(initiative);
    };
  }

  @Override
  protected Predicate<Project> matches(ProjectFilter filter) {
    return project ->
        Wanted.oneOf(filter.states(), project.place().state())
            && Wanted.anyOf(filter.subjects(), project.subjects())
            && Wanted.anyOf(filter.formats(), project.formats())
            && Wanted.anyOf(filter.educationStages(), project.educationStages())
            && Wanted.anyOf(filter.targetGroups(), project.targetGroups())
            && takes(filter.capacityAtLeast(), project.capacity())
            && Wanted.assuredBefore(filter.assuredBefore(), project)
            && Wanted.inName(filter.nameContains(), project.name());
  }

  private static boolean takes(@Nullable Integer people, @Nullable Integer capacity) {
    return people == null || (capacity != null && capacity >= people);
  }

  @Override
  public Sorting<Project> sorting(ProjectScope scope, DirectoryOrder order) {
    return Sorting.directory(order, Project::name);
  }
}
