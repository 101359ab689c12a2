package org.mintatlas.testkit.account;

import java.time.LocalDate;
import java.util.UUID;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.code.SecretCode;

/** Valid accounts in one call. Nobody here is real. */
public final class AccountFixtures {
  /** An issuer of tokens. */
  public static final String ISSUER = "https://sign-in.example.org/realms/atlas";

  private AccountFixtures() {}

  /** An account of nobody who is known, and without roles. */
  public static Account anAccount() {
    return anAccount("subject-" + UUID.randomUUID());
  }

  /** An invitation of a person that nobody has accepted. */
  public static Invitation anInvitation(PersonId person) {
    return Invitation.builder(
            new InvitationId(UUID.randomUUID()),
            person,
            SecretCode.by(UUID.randomUUID(), UUID.randomUUID()).hash(),
            LocalDate.of(2026, 3, 1))
        .build();
  }

  /** The same of whom the issuer calls so. */
  public static Account anAccount(String subject) {
    return Account.builder(new AccountId(UUID.randomUUID()), ISSUER, subject).build();
  }
}
