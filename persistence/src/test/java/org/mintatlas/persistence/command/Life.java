package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mintatlas.application.Ports;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Grant;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.testkit.account.AccountFixtures;

/**
 * The life of something: any commands that are about it, and what the domain alone says of each.
 *
 * @param <S> what the domain knows of it
 */
abstract class Life<S> {
  static final String DONE = "Done";

  final Chance chance;
  final Account account = AccountFixtures.anAccount();
  final Actor team = new Actor.Member(account.id(), null, Set.of(new Grant.Programme()));

  Life(Chance chance) {
    this.chance = chance;
  }

  /** What comes of a command: what there is afterwards, and the outcome in a word. */
  record Expected<S>(S after, String outcome) {}

  /** A command wherever it is done, with what the domain says of it. */
  record Wanted<S>(Function<World, String> command, Expected<S> expected) {}

  /** What there is when it begins. */
  abstract S begin();

  /** Stores that. */
  void fill(Ports ports) {
    saved(ports.accounts().save(account));
  }

  /** Any command. */
  abstract Wanted<S> any(S now);

  /** What there is by the domain, of any version. */
  abstract Stream<? extends Aggregate<?, ?>> expected(S now);

  /** What is stored. */
  abstract Stream<? extends Aggregate<?, ?>> stored(Ports ports);

  /** Who acts for a region. */
  final Actor coordinator(PersonId person, RegionId region) {
    return new Actor.Member(account.id(), person, Set.of(new Grant.CoordinatorOf(region)));
  }

  static <S> Expected<S> done(S after) {
    return new Expected<>(after, DONE);
  }

  /** Unless what would be breaks a rule. */
  static <S> Expected<S> unlessInvalid(S now, Supplier<Expected<S>> otherwise) {
    try {
      return otherwise.get();
    } catch (InvalidValueException e) {
      return new Expected<>(now, "Invalid");
    }
  }

  /** Unless somebody has read it too early. */
  static <S> Expected<S> unlessLate(S now, long late, Supplier<Expected<S>> otherwise) {
    return late > 0 ? new Expected<>(now, "Stale") : otherwise.get();
  }

  /** By how many versions whoever acts is late: mostly by none. */
  final long late() {
    return chance.once(8) ? 1 : 0;
  }

  /** The same with one more, or with another one in the place of that with its identity. */
  static <A extends Aggregate<?, A>> List<A> with(List<A> all, A one) {
    List<A> others =
        new ArrayList<>(all.stream().filter(other -> !other.id().equals(one.id())).toList());
    others.add(one);
    return List.copyOf(others);
  }
}
