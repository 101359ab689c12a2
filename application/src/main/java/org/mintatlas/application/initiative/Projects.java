package org.mintatlas.application.initiative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** All projects. */
public interface Projects extends Paged<ProjectScope, ProjectFilter, DirectoryOrder, Project> {

  /** Stores a new project (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Project> save(Project project);

  /** The project that has this slug, or had it before; empty when there is none. */
  Optional<Project> bySlug(Slug slug);

  /** The projects with these identities; an unknown one has no entry. */
  Map<ProjectId, Project> byIds(Set<ProjectId> ids);

  /**
   * Removes every project that has the citation among its sources.
   *
   * @return the identities of those that were removed
   */
  Set<ProjectId> removeBySource(Source source);
}
