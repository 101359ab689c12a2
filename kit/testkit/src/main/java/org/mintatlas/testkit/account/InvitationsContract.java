package org.mintatlas.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.account.AccountFixtures.anInvitation;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.account.Invitations;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Invitations} promises. */
public interface InvitationsContract extends StoreContract<InvitationId, Invitation> {

  @Override
  default Kept<InvitationId, Invitation> kept() {
    return Kept.of(
        invitations(),
        () -> anInvitation(person()),
        () -> anInvitation(person()).accept(LocalDate.of(2026, 3, 2)));
  }

  @Test
  default void areFoundByTheHashOfTheirCode() {
    Invitation one = saved(save(minimal()));
    Invitation other = saved(save(full()));
    assertThat(invitations().byCodeHash(one.codeHash())).contains(one);
    assertThat(invitations().byCodeHash(other.codeHash())).contains(other);
    assertThat(invitations().byCodeHash("none")).isEmpty();
  }

  @Test
  default void eachHasItsOwnCode() {
    Invitation one = saved(save(minimal()));
    Invitation other = anInvitation(one.person()).toBuilder().codeHash(one.codeHash()).build();
    assertThat(save(other)).isEqualTo(new SaveResult.Duplicate<>(UniqueRule.INVITATION_CODE));
  }
}
