package org.mintatlas.application.account;

import java.util.Optional;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;

/** All invitations. There is no list of them. */
public interface Invitations extends Store<InvitationId, Invitation> {
  /** What holds among them. */
  Integrity<Invitation> INTEGRITY =
      Integrity.<Invitation>none()
          .refersTo(Referent.PERSON, Invitation::person)
          .unique(UniqueRule.INVITATION_CODE, Invitation::codeHash);

  /** The one whose code has this hash; empty when there is none. */
  Optional<Invitation> byCodeHash(String hash);
}
