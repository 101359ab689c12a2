package org.mintatlas.application.initiative;

import java.util.function.UnaryOperator;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Contact;

/**
 * Use case: somebody looks at initiatives and their projects. Of a contact only what is public is
 * shown.
 */
public record BrowseInitiatives(
    Catalogue<InitiativeId, InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
        initiatives,
    Catalogue<ProjectId, ProjectScope, ProjectFilter, DirectoryOrder, Project> projects) {

  /** Hides what is not public. */
  public BrowseInitiatives {
    initiatives =
        initiatives.as(
            UnaryOperator.identity(), initiative -> true, BrowseInitiatives::asPublicSees);
  }

  private static Initiative asPublicSees(Initiative initiative) {
    return initiative.contact().equals(Contact.NONE)
        ? initiative
        : initiative.toBuilder()
            .contact(initiative.contact().seenBy(Contact.Visibility.PUBLIC))
            .build();
  }
}
