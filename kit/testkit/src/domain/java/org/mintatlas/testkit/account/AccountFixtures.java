package org.mintatlas.testkit.account;

import java.util.UUID;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;

/** Valid accounts in one call. Nobody here is real. */
public final class AccountFixtures {
  /** An issuer of tokens. */
  public static final String ISSUER = "https://sign-in.example.org/realms/atlas";

  private AccountFixtures() {}

  /** An account of nobody who is known, and without roles. */
  public static Account anAccount() {
    return anAccount("subject-" + UUID.randomUUID());
  }

  /** The same of whom the issuer calls so. */
  public static Account anAccount(String subject) {
    return Account.builder(new AccountId(UUID.randomUUID()), ISSUER, subject).build();
  }
}
