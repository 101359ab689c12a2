package org.mintatlas.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.account.AccountFixtures.anAccount;

import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void isOfNobodyWhoIsKnownAndHasNoRoleAtFirst() {
    assertThat(anAccount()).returns(null, Account::person);
    assertThat(anAccount().roles()).isEmpty();
  }

  @Test
  void doesNotTellItsSubjectInMessages() {
    assertThat(anAccount("subject-7")).asString().doesNotContain("subject-7");
  }

  @Test
  void needsAnIssuerAndASubject() {
    assertInvalid(() -> anAccount(" ")).withMessage("subject ' ': must not be blank");
    assertInvalid(() -> anAccount("x".repeat(Account.SUBJECT_LENGTH + 1)))
        .withMessageContaining("must not be longer than 255 characters");
    assertInvalid(() -> anAccount().toBuilder().issuer("").build())
        .withMessage("issuer '': must not be blank");
  }
}
