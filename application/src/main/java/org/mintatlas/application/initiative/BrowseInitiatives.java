package org.mintatlas.application.initiative;

import java.util.function.UnaryOperator;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Contact;

/**
 * Use case: somebody looks at initiatives and their projects. Of a contact only what they may see
 * is shown.
 */
public record BrowseInitiatives(
    Catalogue<InitiativeId, InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
        initiatives,
    Catalogue<ProjectId, ProjectScope, ProjectFilter, DirectoryOrder, Project> projects) {

  /** The initiatives as everybody sees them. */
  @Override
  public Catalogue<InitiativeId, InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
      initiatives() {
    return initiatives(Contact.Visibility.PUBLIC);
  }

  /** The same, as such people see them: see {@link Actor#circle}. */
  public Catalogue<InitiativeId, InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative>
      initiatives(Contact.Visibility circle) {
    return initiatives.as(
        UnaryOperator.identity(), initiative -> true, initiative -> seenBy(circle, initiative));
  }

  private static Initiative seenBy(Contact.Visibility circle, Initiative initiative) {
    return initiative.contact().equals(Contact.NONE)
        ? initiative
        : initiative.toBuilder().contact(initiative.contact().seenBy(circle)).build();
  }
}
