package org.mintatlas.persistence.account;

import java.util.Map;
import java.util.Optional;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Accounts in the database. */
class JpaAccounts extends StoreAdapter<AccountId, Account> implements Accounts {
  JpaAccounts(AggregateStore store) {
    super(store, AccountEntity.ROWS, Accounts.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of(
        "account_subject_once", UniqueRule.ACCOUNT_SUBJECT,
        "account_person_once", UniqueRule.ACCOUNT_PERSON);
  }

  @Override
  public Optional<Account> bySubject(String issuer, String subject) {
    return first(
        "a.issuer = :issuer and a.subject = :subject",
        Map.of("issuer", issuer, "subject", subject));
  }
}
