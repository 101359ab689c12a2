package org.mintatlas.application.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/**
 * Who may use a use case: any of several roles, each within its scope. It is data, so that it can
 * be shown as a table and tried role by role. Whoever may act for everything always may.
 *
 * @param <C> the command, which says what it is about
 */
public final class Access<C> {
  private final List<Alternative<C>> alternatives;

  private Access(List<Alternative<C>> alternatives) {
    this.alternatives = List.copyOf(alternatives);
  }

  /** What somebody is. */
  public enum Role {
    /** Anybody, signed in or not. */
    ANONYMOUS("everybody"),
    /** Anybody who signed in. */
    MEMBER("everybody who is signed in"),
    /** Anybody who signed in and of whom it is known which person of the atlas that is. */
    PERSON("everybody whose account is a known person"),
    /** The person whom it is about. */
    THEMSELVES("the person whom it is about"),
    /** Who judges the applications of a call. */
    JUROR("jurors"),
    /** Who belongs to the team of an initiative today. */
    INITIATIVE("the team"),
    /** Who coordinates a region today. */
    COORDINATOR("coordinators"),
    /** Who runs the programmes. */
    PROGRAMME("the programme team"),
    /** Who may do everything. */
    ADMIN("administrators");

    private final String people;

    Role(String people) {
      this.people = people;
    }
  }

  /**
   * One way to be allowed to.
   *
   * @param role what one has to be
   * @param scope for what, in English, such as {@code any of the regions}; empty when it does not
   *     matter
   * @param holds whether it is so
   */
  public record Alternative<C>(Role role, String scope, BiPredicate<Actor, C> holds) {
    public Alternative {
      Require.given("role", role, "scope", scope, "holds", holds);
    }
  }

  /** Everybody, without signing in. */
  public static <C> Access<C> everybody() {
    return of(Role.ANONYMOUS, "", (actor, command) -> true);
  }

  /** Whoever signed in. */
  public static <C> Access<C> members() {
    return of(Role.MEMBER, "", (actor, command) -> actor.accountId().isPresent());
  }

  /** Whoever signed in as a known person. */
  public static <C> Access<C> persons() {
    return of(Role.PERSON, "", (actor, command) -> actor.actingPerson().isPresent());
  }

  /**
   * The person whom it is about.
   *
   * @param person that one; null when nobody knows
   */
  public static <C> Access<C> themselves(Function<C, @Nullable PersonId> person) {
    return of(
        Role.THEMSELVES,
        "",
        (actor, command) ->
            actor.actingPerson().filter(is -> is.equals(person.apply(command))).isPresent());
  }

  /**
   * Whoever judges.
   *
   * @param scope what, in English
   * @param jurors who judges that
   */
  public static <C> Access<C> jurorOf(String scope, Function<C, Set<PersonId>> jurors) {
    return of(
        Role.JUROR,
        scope,
        (actor, command) ->
            actor.actingPerson().filter(jurors.apply(command)::contains).isPresent());
  }

  /** Whoever runs the programmes. */
  public static <C> Access<C> programme() {
    return of(
        Role.PROGRAMME, "", (actor, command) -> actor.grants().contains(new Grant.Programme()));
  }

  /** Only who may do everything. */
  public static <C> Access<C> admins() {
    return of(Role.ADMIN, "", (actor, command) -> isAdmin(actor));
  }

  /**
   * Whoever coordinates the region.
   *
   * @param region that which the command is about
   */
  public static <C> Access<C> coordinatorOf(Function<C, RegionId> region) {
    return coordinatorOfAny("the region", region.andThen(Set::of));
  }

  /**
   * Whoever coordinates one of the regions.
   *
   * @param scope which ones these are, in English
   * @param regions those that the command is about
   */
  public static <C> Access<C> coordinatorOfAny(
      String scope, Function<C, ? extends Collection<RegionId>> regions) {
    return ofAny(Role.COORDINATOR, scope, regions, Grant.CoordinatorOf::new);
  }

  /**
   * Whoever belongs to the team of the initiative.
   *
   * @param scope which one that is, in English
   * @param initiative that which the command is about; empty when there is none
   */
  public static <C> Access<C> teamOf(String scope, Function<C, Optional<InitiativeId>> initiative) {
    return ofAny(
        Role.INITIATIVE,
        scope,
        initiative.andThen(found -> found.map(Set::of).orElse(Set.of())),
        Grant.MemberOf::new);
  }

  private static <C, T> Access<C> ofAny(
      Role role,
      String scope,
      Function<C, ? extends Collection<T>> things,
      Function<T, Grant> grant) {
    return of(
        role,
        scope,
        (actor, command) ->
            things.apply(command).stream().map(grant).anyMatch(actor.grants()::contains));
  }

  private static <C> Access<C> of(Role role, String scope, BiPredicate<Actor, C> holds) {
    return new Access<>(List.of(new Alternative<>(role, scope, holds)));
  }

  /** Those who may anyway, and others. */
  public Access<C> or(Access<C> others) {
    List<Alternative<C>> all = new ArrayList<>(alternatives);
    all.addAll(others.alternatives);
    return new Access<>(all);
  }

  /** All ways to be allowed to; beside them, an administrator always is. */
  public List<Alternative<C>> alternatives() {
    return alternatives;
  }

  /** Whether one can do it without signing in. */
  public boolean isOpen() {
    return alternatives.stream().anyMatch(one -> one.role() == Role.ANONYMOUS);
  }

  /** Who may, in English. */
  @Override
  public String toString() {
    return alternatives.stream()
        .map(one -> one.role().people + (one.scope().isEmpty() ? "" : " of " + one.scope()))
        .collect(Collectors.joining(" and "));
  }

  /** Whether somebody may. */
  public boolean allows(Actor actor, C command) {
    return isAdmin(actor)
        || alternatives.stream().anyMatch(one -> one.holds().test(actor, command));
  }

  private static boolean isAdmin(Actor actor) {
    return actor.grants().contains(new Grant.Admin());
  }
}
