package org.mintatlas.memory.account;

import java.util.Optional;
import org.mintatlas.application.account.Invitations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryInvitations extends InMemoryStore<InvitationId, Invitation>
    implements Invitations {

  /** Invitations are of these persons. */
  public InMemoryInvitations(Persons persons) {
    super(Invitations.INTEGRITY);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  public Optional<Invitation> byCodeHash(String hash) {
    return all().filter(invitation -> invitation.codeHash().equals(hash)).findFirst();
  }
}
