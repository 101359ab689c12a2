package org.mintatlas.application.initiative;

import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Source;

/** All projects. */
public interface Projects
    extends SluggedStore<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder> {
  /** What holds among them. */
  Integrity<Project> INTEGRITY =
      Integrity.<Project>none()
          .refersTo(Referent.INITIATIVE, Project::initiative)
          .refersTo(Referent.DISTRICT, project -> project.place().district());

  /**
   * Removes every project that has the citation among its sources.
   *
   * @return the identities of those that were removed
   */
  Set<ProjectId> removeBySource(Source source);
}
