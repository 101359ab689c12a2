package org.mintatlas.memory.account;

import java.util.Optional;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryAccounts extends InMemoryStore<AccountId, Account> implements Accounts {

  /** Accounts are of these persons. */
  public InMemoryAccounts(Persons persons) {
    super(Accounts.INTEGRITY);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  public Optional<Account> bySubject(String issuer, String subject) {
    return all()
        .filter(account -> account.issuer().equals(issuer) && account.subject().equals(subject))
        .findFirst();
  }
}
