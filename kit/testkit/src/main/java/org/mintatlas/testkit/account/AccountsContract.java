package org.mintatlas.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.account.AccountFixtures.anAccount;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.Race;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Accounts} promises. */
public interface AccountsContract extends StoreContract<AccountId, Account> {

  @Override
  default Kept<AccountId, Account> kept() {
    return Kept.of(
        accounts(),
        AccountFixtures::anAccount,
        () ->
            anAccount().toBuilder()
                .person(person())
                .roles(Set.of(GivenRole.ADMIN, GivenRole.PROGRAMME))
                .build());
  }

  @Test
  default void areFoundByWhatTheirIssuerCallsThem() {
    Account one = saved(save(anAccount("one")));
    Account other = saved(save(anAccount("other")));
    Account elsewhere =
        saved(save(anAccount("one").toBuilder().issuer("https://other.example.org").build()));
    assertThat(accounts().bySubject(one.issuer(), "one")).contains(one);
    assertThat(accounts().bySubject(one.issuer(), "other")).contains(other);
    assertThat(accounts().bySubject(elsewhere.issuer(), "one")).contains(elsewhere);
    assertThat(accounts().bySubject(one.issuer(), "ONE")).isEmpty();
    assertThat(accounts().bySubject(elsewhere.issuer(), "other")).isEmpty();
  }

  @RepeatedTest(3)
  default void ofSeveralWhoAddTheSameOneWins() throws Exception {
    Callable<SaveResult<Account>> adding = () -> save(anAccount("one"));
    onlySaved(
        Race.of(Collections.nCopies(3, adding)),
        new SaveResult.Duplicate<>(UniqueRule.ACCOUNT_SUBJECT));
  }

  @Test
  default void aPersonHasOneAccount() {
    Account one = saved(save(full()));
    Account other = anAccount().toBuilder().person(one.person()).build();
    assertThat(save(other)).isEqualTo(new SaveResult.Duplicate<>(UniqueRule.ACCOUNT_PERSON));
  }

  @Test
  default void manyAreOfNobodyWhoIsKnown() {
    saved(save(minimal()));
    saved(save(anAccount()));
  }
}
