package org.mintatlas.domain.region;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * What is known of the life of a region on a day.
 *
 * @param known whether anybody knows
 * @param state the state; null when nobody knows, or when its life had not begun
 */
public record Standing(boolean known, @Nullable LifecycleStatus state) {
  /** Its life had not begun. */
  public static final Standing NOT_BEGUN = new Standing(true, null);

  /** It may have been in a state, and nobody knows in which or whether. */
  public static final Standing UNKNOWN = new Standing(false, null);

  /**
   * @throws InvalidValueException when a state is given that is not known
   */
  public Standing {
    if (!known && state != null) {
      throw new InvalidValueException("state", state, "cannot be unknown");
    }
  }

  /** It is known to be in this state. */
  public static Standing in(LifecycleStatus state) {
    return new Standing(true, state);
  }

  /** Whether it is known to be in the state. */
  public boolean is(LifecycleStatus state) {
    return this.state == state;
  }
}
