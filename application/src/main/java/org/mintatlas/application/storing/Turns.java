package org.mintatlas.application.storing;

import java.util.Optional;
import org.mintatlas.domain.shared.Identity;

/**
 * Places that many may want at the same time. Whoever changes who holds or awaits one, or how many
 * there are, does it in turn: one transaction after the other for each of what has the places.
 *
 * <p>Every save that changes them takes its turn by itself, and is {@link SaveResult.Overbooked}
 * when more would hold a place than there are, whether too many take one or too few are left. To
 * decide by what is taken, take the turn first.
 *
 * @param <I> the identity of what has the places
 * @param <P> it with everybody who holds a place or waits
 */
public interface Turns<I extends Identity, P> {

  /**
   * The places, for whoever decides about them. Waits until everybody who came before has ended the
   * transaction, and reads what they stored; whoever comes next waits until this transaction has
   * ended. Whoever takes several turns in a transaction takes them in the order of the identities,
   * else two can wait for each other, and one of them fails.
   *
   * @return empty when there is nothing with the identity
   * @throws IllegalStateException outside of a transaction, where a turn would be over at once
   */
  Optional<P> placesInTurn(I id);
}
