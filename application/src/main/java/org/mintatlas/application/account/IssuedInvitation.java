package org.mintatlas.application.account;

import java.util.UUID;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
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
    SecretCode code = code(work);
    Invitation invitation =
        Invitation.builder(work.id(InvitationId::new), person, code.hash(), work.today()).build();
    return work.<InvitationId, Invitation, R>created(invitations, invitation)
        .then(kept -> CommandOutcome.done(new IssuedInvitation(kept, code)));
  }

  /** Another code for an invitation whose code nobody got, as long as it can be accepted. */
  static <R> CommandOutcome<IssuedInvitation, R> again(
      UUID id, Invitations invitations, UnitOfWork work) {
    Invitation before =
        invitations
            .byId(new InvitationId(id))
            .filter(found -> found.openOn(work.today()))
            .orElse(null);
    if (before == null) {
      return CommandOutcome.rejected(new Fault.NotFound(new InvitationId(id)));
    }
    SecretCode code = code(work);
    return work.<InvitationId, Invitation, R>changed(
            invitations, before, before.toBuilder().codeHash(code.hash()).build())
        .then(kept -> CommandOutcome.done(new IssuedInvitation(kept, code)));
  }

  private static SecretCode code(UnitOfWork work) {
    return SecretCode.by(work.id(InvitationId::new).value(), work.id(InvitationId::new).value());
  }
}
