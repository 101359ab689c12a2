package org.mintatlas.application.account;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;

/** All accounts. There is no list of them: who signs in is never public. */
public interface Accounts extends Store<AccountId, Account> {
  /** What holds among them. */
  Integrity<Account> INTEGRITY =
      Integrity.<Account>none()
          .refersTo(Referent.PERSON, Account::person)
          .unique(
              UniqueRule.ACCOUNT_SUBJECT, account -> List.of(account.issuer(), account.subject()))
          .unique(UniqueRule.ACCOUNT_PERSON, Account::person);

  /** The account of whom an issuer calls so; empty when there is none. */
  Optional<Account> bySubject(String issuer, String subject);
}
