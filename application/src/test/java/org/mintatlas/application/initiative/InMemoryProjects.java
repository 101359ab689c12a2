package org.mintatlas.application.initiative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** Projects in memory. */
public final class InMemoryProjects implements Projects {
  private final Initiatives initiatives;
  private final Districts districts;
  private final InMemoryAggregates<ProjectId, Project> projects =
      InMemoryAggregates.withSlug(Project::slug);

  /** Projects can refer to what these collections hold, and go with their initiative. */
  public InMemoryProjects(InMemoryInitiatives initiatives, Districts districts) {
    this.initiatives = initiatives;
    this.districts = districts;
    initiatives.whenRemoved(removed -> remove(project -> removed.contains(project.initiative())));
  }

  @Override
  public SaveResult<Project> save(Project project) {
    if (initiatives.byIds(Set.of(project.initiative())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("initiative");
    }
    DistrictKey district = project.place().district();
    if (district != null && districts.byKeys(Set.of(district)).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("district");
    }
    return projects.save(project);
  }

  @Override
  public Optional<Project> bySlug(Slug slug) {
    return projects.bySlug(slug);
  }

  @Override
  public Map<ProjectId, Project> byIds(Set<ProjectId> ids) {
    return projects.byIds(ids);
  }

  @Override
  public Set<ProjectId> removeBySource(Source source) {
    return remove(project -> InMemoryInitiatives.cites(project.sources(), source));
  }

  private Set<ProjectId> remove(Predicate<Project> unwanted) {
    Set<ProjectId> removed =
        projects.all().filter(unwanted).map(Project::id).collect(Collectors.toSet());
    projects.remove(removed);
    return removed;
  }

  @Override
  public Map<ProjectScope, Page<Project>> pages(
      Set<? extends ProjectScope> scopes,
      ProjectFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            project ->
                new Position(
                    PositionOrder.inDirectory(order, project.name(), project),
                    project.id().toString()),
        PositionOrder.directory(order),
        request);
  }

  @Override
  public Map<ProjectScope, Long> counts(Set<? extends ProjectScope> scopes, ProjectFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Project> list(ProjectScope scope, ProjectFilter filter) {
    return projects
        .all()
        .filter(project -> isIn(scope, project))
        .filter(project -> Wanted.oneOf(filter.states(), project.place().state()))
        .filter(project -> Wanted.anyOf(filter.subjects(), project.subjects()))
        .filter(project -> Wanted.anyOf(filter.formats(), project.formats()))
        .filter(project -> Wanted.anyOf(filter.educationStages(), project.educationStages()))
        .filter(project -> Wanted.anyOf(filter.targetGroups(), project.targetGroups()))
        .filter(project -> takes(filter.capacityAtLeast(), project.capacity()))
        .filter(project -> Wanted.assuredBefore(filter.assuredBefore(), project))
        .filter(project -> Wanted.inName(filter.nameContains(), project.name()));
  }

  private static boolean takes(@Nullable Integer people, @Nullable Integer capacity) {
    return people == null || (capacity != null && capacity >= people);
  }

  private static boolean isIn(ProjectScope scope, Project project) {
    return switch (scope) {
      case ProjectScope.Everywhere() -> true;
      case ProjectScope.OfInitiative(var initiative) -> project.initiative().equals(initiative);
    };
  }
}
