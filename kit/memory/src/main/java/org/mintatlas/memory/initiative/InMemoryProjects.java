package org.mintatlas.memory.initiative;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.OfferedByFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryProjects
    extends InMemoryLists<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder>
    implements Projects {
  private final Initiatives initiatives;

  /**
   * Projects refer to what these collections hold.
   *
   * @param organisations those that are behind the initiatives
   * @param regions those to which the initiatives belong
   */
  public InMemoryProjects(
      Initiatives initiatives, Organisations organisations, Regions regions, Districts districts) {
    super(
        Projects.INTEGRITY,
        Project::slug,
        filter -> filter.matching(initiatives, organisations, regions, districts),
        asDirectory(Project::name));
    this.initiatives = initiatives;
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
  public List<Facet<ProjectFilter, ?>> facets() {
    return Projects.FACETS;
  }

  @Override
  protected Object having(Facet<ProjectFilter, ?> facet, Project project) {
    return facet instanceof OfferedByFacet ? initiatives.existing(project.initiative()) : project;
  }
}
