package org.mintatlas.persistence.initiative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects in the database. */
public class JpaProjects implements Projects {
  private static final ListSource EVERYWHERE = ListSource.everywhere("project p", "p", "p.id");

  private static final ListSource OF_INITIATIVE =
      new ListSource("project p", "p.initiative_id = parent.key", KeyType.UUID, "p", "p.id");

  private final InitiativeMapper mapper = Mappers.getMapper(InitiativeMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaProjects(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Project> save(Project project) {
    return store.attempt(
        project.version(),
        () -> {
          long version = store.write(mapper.toEntity(project), project.version());
          store.claim("project", project.slug(), project.id().value());
          return project.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Project> bySlug(Slug slug) {
    return ProjectRows.SELECTION.bySlug(jdbc, slug);
  }

  @Override
  public Map<ProjectId, Project> byIds(Set<ProjectId> ids) {
    return ProjectRows.SELECTION.byIds(jdbc, ids, ProjectId::value, Project::id);
  }

  @Override
  public Set<ProjectId> removeBySource(Source source) {
    return jdbc.sql("delete from project where sources @> array[:citation]::text[] returning id")
        .param("citation", source.citation())
        .query((row, number) -> new ProjectId(row.getObject("id", UUID.class)))
        .set();
  }

  @Override
  public Map<ProjectScope, Page<Project>> pages(
      Set<? extends ProjectScope> scopes,
      ProjectFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaProjects::list,
        conditions(filter),
        SortKey.directory(order),
        request,
        ProjectRows.SELECTION);
  }

  @Override
  public Map<ProjectScope, Long> counts(Set<? extends ProjectScope> scopes, ProjectFilter filter) {
    return pages.counts(scopes, JpaProjects::list, conditions(filter));
  }

  private static ListSource.Parent list(ProjectScope scope) {
    return switch (scope) {
      case ProjectScope.Everywhere() -> EVERYWHERE.whole();
      case ProjectScope.OfInitiative(var initiative) -> OF_INITIATIVE.under(initiative.value());
    };
  }

  private static Conditions conditions(ProjectFilter filter) {
    return new Conditions()
        .oneOf("p.state", "states", filter.states())
        .anyOf("p.subjects", "subjects", filter.subjects())
        .anyOf("p.formats", "formats", filter.formats())
        .anyOf("p.education_stages", "stages", filter.educationStages())
        .anyOf("p.target_groups", "groups", filter.targetGroups())
        .when("p.capacity >= :capacity", "capacity", filter.capacityAtLeast())
        .containing("p.name", filter.nameContains())
        .assuredBefore("p", filter.assuredBefore());
  }
}
