package org.mintatlas.domain.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Limited places and a waiting list (Warteliste). Never more hold a place than there are; a place
 * that becomes free goes to whoever has waited longest; nobody is lost.
 *
 * @param capacity how many places there are, at least 1; null when they are not limited
 * @param holding who has a place, in the order in which they got it
 * @param waiting who waits for one, the longest-waiting first
 * @param <K> who takes a place
 */
public record Places<K>(@Nullable Integer capacity, List<K> holding, List<K> waiting) {
  private static final Rule PLACES_TAKEN =
      new Rule(
          "shared.places-taken",
          "is below the %s places that are taken",
          "liegt unter den %s Plätzen, die vergeben sind");
  private static final Rule NEEDLESS_WAIT =
      new Rule(
          "shared.needless-wait",
          "nobody waits while one is free",
          "niemand wartet, solange ein Platz frei ist");
  private static final Rule PLACE_TWICE =
      new Rule("shared.place-twice", "nobody stands there twice", "niemand steht zweimal da");

  /**
   * @throws InvalidValueException when the capacity is below 1 or below the places taken, somebody
   *     waits while a place is free, or somebody stands there twice
   */
  public Places {
    Require.atLeast("capacity", capacity, 1);
    holding = Require.list("holding", holding);
    waiting = Require.list("waiting", waiting);
    if (capacity != null && holding.size() > capacity) {
      throw PLACES_TAKEN.broken("capacity", capacity, holding.size());
    }
    if (!waiting.isEmpty() && (capacity == null || holding.size() < capacity)) {
      throw NEEDLESS_WAIT.broken("waiting", waiting.size());
    }
    Set<K> all = new LinkedHashSet<>(holding);
    all.addAll(waiting);
    if (all.size() < holding.size() + waiting.size()) {
      throw PLACE_TWICE.broken("places", all.size());
    }
  }

  /** Nobody has a place yet. */
  public static <K> Places<K> of(@Nullable Integer capacity) {
    return new Places<>(capacity, List.of(), List.of());
  }

  /**
   * Those who wait have a place as far as there is room, the longest-waiting first: so it is when
   * there are more places than there were.
   *
   * @throws InvalidValueException as for the record, but for somebody who waits
   */
  public static <K> Places<K> of(@Nullable Integer capacity, List<K> holding, List<K> waiting) {
    return filled(capacity, holding, waiting).places();
  }

  /** How many places are free; empty when they are not limited. */
  public Optional<Integer> free() {
    return capacity == null ? Optional.empty() : Optional.of(capacity - holding.size());
  }

  /** Whether there is a place for one more. */
  public boolean hasRoom() {
    return capacity == null || holding.size() < capacity;
  }

  /** Takes a place, or the last one of the waiting list; whoever stands there stays there. */
  public Places<K> take(K who) {
    if (holding.contains(who) || waiting.contains(who)) {
      return this;
    }
    return hasRoom()
        ? new Places<>(capacity, with(holding, who), waiting)
        : new Places<>(capacity, holding, with(waiting, who));
  }

  /** Gives a place back, or stops waiting; who stands nowhere changes nothing. */
  public Resizing.Resized<Places<K>, K> giveBack(K who) {
    return filled(capacity, without(holding, who), without(waiting, who));
  }

  /**
   * Changes how many places there are; the longest-waiting move up as far as there is room.
   *
   * @param places at least 1; null when they are not limited
   * @throws InvalidValueException when it is below 1
   */
  public Resizing<Places<K>, K> resize(@Nullable Integer places) {
    Require.atLeast("capacity", places, 1);
    return places != null && places < holding.size()
        ? new Resizing.TooFew<>(places, holding.size())
        : filled(places, holding, waiting);
  }

  private static <K> Resizing.Resized<Places<K>, K> filled(
      @Nullable Integer capacity, List<K> holding, List<K> waiting) {
    int free = capacity == null ? waiting.size() : Math.max(capacity - holding.size(), 0);
    int up = Math.min(free, waiting.size());
    List<K> movedUp = waiting.subList(0, up);
    List<K> held = new ArrayList<>(holding);
    held.addAll(movedUp);
    return new Resizing.Resized<>(
        new Places<>(capacity, held, waiting.subList(up, waiting.size())), movedUp);
  }

  private static <K> List<K> with(List<K> list, K one) {
    List<K> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static <K> List<K> without(List<K> list, K one) {
    return list.stream().filter(each -> !each.equals(one)).toList();
  }
}
