package org.mintatlas.persistence.account;

import java.util.Map;
import java.util.Optional;
import org.mintatlas.application.account.Invitations;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Invitations in the database. */
class JpaInvitations extends StoreAdapter<InvitationId, Invitation> implements Invitations {
  JpaInvitations(AggregateStore store) {
    super(store, InvitationEntity.ROWS, Invitations.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("invitation_code_once", UniqueRule.INVITATION_CODE);
  }

  @Override
  public Optional<Invitation> byCodeHash(String hash) {
    return first("i.code_hash = :hash", Map.of("hash", hash));
  }
}
