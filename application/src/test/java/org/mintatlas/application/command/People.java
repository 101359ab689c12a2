package org.mintatlas.application.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

/** Who acts in a test, each with an account of their own. */
public final class People {
  private final InMemoryAtlas atlas;

  public People(InMemoryAtlas atlas) {
    this.atlas = atlas;
  }

  /** Somebody of whom nothing is known. */
  public Actor.Member member() {
    return with(null);
  }

  /** A known person, who may act for these. */
  public Actor.Member person(Grant... grants) {
    return with(saved(atlas.persons.save(PersonFixtures.aPerson())).id(), grants);
  }

  /** Somebody who is this person. */
  public Actor.Member as(PersonId person) {
    return with(person);
  }

  public Actor.Member coordinator(RegionId region) {
    return person(new Grant.CoordinatorOf(region));
  }

  public Actor.Member programme() {
    return person(new Grant.Programme());
  }

  public Actor.Member admin() {
    return person(new Grant.Admin());
  }

  private Actor.Member with(@Nullable PersonId person, Grant... grants) {
    Account account =
        saved(atlas.accounts.save(AccountFixtures.anAccount().toBuilder().person(person).build()));
    return new Actor.Member(account.id(), person, Set.copyOf(Arrays.asList(grants)));
  }
}
