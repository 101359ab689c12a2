package org.mintatlas.application.account;

import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * An invitation with its code, which is told this once.
 *
 * @param invitation what is kept of it
 * @param code for the person who is invited
 */
public record IssuedInvitation(Invitation invitation, SecretCode code) {
  public IssuedInvitation {
    Require.given("invitation", invitation, "code", code);
  }

  /** Invites a person. */
  static <R> CommandOutcome<IssuedInvitation, R> of(
      PersonId person, Invitations invitations, UnitOfWork work) {
    SecretCode code =
        SecretCode.by(work.id(InvitationId::new).value(), work.id(InvitationId::new).value());
    Invitation invitation =
        Invitation.builder(work.id(InvitationId::new), person, code.hash(), work.today()).build();
    return work.<InvitationId, Invitation, R>created(invitations, invitation)
        .then(kept -> CommandOutcome.done(new IssuedInvitation(kept, code)));
  }
}
