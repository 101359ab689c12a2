package org.mintatlas.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.PersonId;

class InvitationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final Invitation invitation =
      Invitation.builder(
              new InvitationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), "hash", DAY)
          .build();

  @Test
  void isOpenForFourteenDays() {
    assertThat(invitation.expiresOn()).isEqualTo(LocalDate.of(2026, 3, 15));
    assertThat(invitation.openOn(invitation.expiresOn())).isTrue();
    assertThat(invitation.openOn(invitation.expiresOn().plusDays(1))).isFalse();
  }

  @Test
  void isAcceptedOnce() {
    assertThat(invitation.accept(DAY).openOn(DAY)).isFalse();
    assertThat(invitation.accept(DAY).acceptedOn()).isEqualTo(DAY);
  }

  @Test
  void isSilentAboutItsCode() {
    assertThat(invitation.toString()).doesNotContain("hash");
  }
}
