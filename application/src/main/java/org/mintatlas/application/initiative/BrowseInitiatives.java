package org.mintatlas.application.initiative;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;

/**
 * Use case: somebody looks at initiatives and their projects. Of a contact only what is public is
 * shown.
 */
public class BrowseInitiatives {
  private final Initiatives initiatives;
  private final Projects projects;

  /** Reads from these collections. */
  public BrowseInitiatives(Initiatives initiatives, Projects projects) {
    this.initiatives = initiatives;
    this.projects = projects;
  }

  /** The lists of initiatives. */
  public Paged<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> lists() {
    return initiatives.shownAs(BrowseInitiatives::asPublicSees);
  }

  /** The lists of projects. */
  public Paged<ProjectScope, ProjectFilter, DirectoryOrder, Project> projectLists() {
    return projects;
  }

  /** The initiative that has this slug, or had it before. */
  public Optional<Initiative> bySlug(Slug slug) {
    return initiatives.bySlug(slug).map(BrowseInitiatives::asPublicSees);
  }

  /** The initiatives with these identities; an unknown one has no entry. */
  public Map<InitiativeId, Initiative> byIds(Set<InitiativeId> ids) {
    Map<InitiativeId, Initiative> shown = new HashMap<>(initiatives.byIds(ids));
    shown.replaceAll((id, initiative) -> asPublicSees(initiative));
    return shown;
  }

  /** The project that has this slug, or had it before. */
  public Optional<Project> projectBySlug(Slug slug) {
    return projects.bySlug(slug);
  }

  /** The projects with these identities; an unknown one has no entry. */
  public Map<ProjectId, Project> projectsByIds(Set<ProjectId> ids) {
    return projects.byIds(ids);
  }

  private static Initiative asPublicSees(Initiative initiative) {
    return initiative.contact().equals(Contact.NONE)
        ? initiative
        : initiative.toBuilder()
            .contact(initiative.contact().seenBy(Contact.Visibility.PUBLIC))
            .build();
  }
}
