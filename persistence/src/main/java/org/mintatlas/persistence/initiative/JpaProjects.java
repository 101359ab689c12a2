package org.mintatlas.persistence.initiative;

import java.util.Set;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Places;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Projects in the database. */
class JpaProjects
    extends SluggedAdapter<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder>
    implements Projects {
  private static final Places PLACES = Places.in("p.latitude", "p.longitude", "p.online");

  JpaProjects(AggregateStore store) {
    super(
        store,
        ProjectEntity.ROWS,
        Project::slug,
        Projects.INTEGRITY,
        order -> SortKey.directory(order, PLACES));
  }

  @Override
  public Set<ProjectId> removeBySource(Source source) {
    return removeBySource(source, ProjectId::new);
  }

  @Override
  protected Parent parent(ProjectScope scope) {
    return switch (scope) {
      case ProjectScope.Everywhere() -> selection.everywhere();
      case ProjectScope.OfInitiative(var initiative) ->
          selection.under("initiative_id", initiative);
    };
  }

  @Override
  protected Conditions conditions(ProjectFilter filter) {
    Conditions conditions =
        new Conditions()
            .oneOf("p.state", "states", filter.states())
            .anyOf("p.subjects", "subjects", filter.subjects())
            .anyOf("p.formats", "formats", filter.formats())
            .anyOf("p.education_stages", "stages", filter.educationStages())
            .anyOf("p.target_groups", "groups", filter.targetGroups())
            .when("p.capacity >= :capacity", "capacity", filter.capacityAtLeast())
            .containingLetters("p.name", filter.nameContains())
            .assuredBefore("p", filter.assuredBefore());
    return PLACES.conditions(conditions, filter);
  }
}
