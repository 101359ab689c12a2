package org.mintatlas.application.command;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;

/** Who acts. */
public sealed interface Actor {

  /** Nobody signed in. */
  Actor ANONYMOUS = new Anonymous();

  /** What they may act for. */
  Set<Grant> grants();

  /** The account; empty when nobody signed in. */
  Optional<AccountId> accountId();

  /** The person that acts; empty when nobody signed in, or it is not known which person that is. */
  Optional<PersonId> actingPerson();

  /**
   * To which circle they belong, of those to whom ways to reach somebody are shown: members are
   * known persons and those who were given a role, as anybody can sign in.
   */
  Contact.Visibility circle();

  /** The same, for ways to reach a person, who may be the same. */
  Contact.Visibility circle(PersonId person);

  /** Somebody who did not sign in. */
  record Anonymous() implements Actor {
    @Override
    public Set<Grant> grants() {
      return Set.of();
    }

    @Override
    public Optional<AccountId> accountId() {
      return Optional.empty();
    }

    @Override
    public Optional<PersonId> actingPerson() {
      return Optional.empty();
    }

    @Override
    public Contact.Visibility circle() {
      return Contact.Visibility.PUBLIC;
    }

    @Override
    public Contact.Visibility circle(PersonId person) {
      return circle();
    }
  }

  /**
   * Somebody who signed in.
   *
   * @param account with which
   * @param person the person that this is; null when nobody has said which
   * @param grants what they may act for today
   */
  record Member(AccountId account, @Nullable PersonId person, Set<Grant> grants) implements Actor {
    public Member {
      Require.given("account", account);
      grants = Require.set("grants", grants);
    }

    @Override
    public Optional<AccountId> accountId() {
      return Optional.of(account);
    }

    @Override
    public Optional<PersonId> actingPerson() {
      return Optional.ofNullable(person);
    }

    @Override
    public Contact.Visibility circle() {
      return person == null && grants.isEmpty()
          ? Contact.Visibility.PUBLIC
          : Contact.Visibility.MEMBERS;
    }

    @Override
    public Contact.Visibility circle(PersonId of) {
      return of.equals(person) ? Contact.Visibility.HIDDEN : circle();
    }
  }
}
