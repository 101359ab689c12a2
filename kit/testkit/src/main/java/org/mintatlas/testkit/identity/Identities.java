package org.mintatlas.testkit.identity;

import static org.mintatlas.testkit.Records.with;

import java.util.UUID;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** Identities that a test can predict. */
public final class Identities {
  private Identities() {}

  /**
   * The identity with a number from 0 to 15; a higher number sorts later, also where a comparison
   * of signed numbers would not see it.
   */
  public static UUID number(int number) {
    if (number < 0 || number > 15) {
      throw new IllegalArgumentException("0 to 15, not " + number);
    }
    return new UUID(((long) number << 60) | 0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L);
  }

  /** The same aggregate with the identity of a number from 0 to 15. */
  public static <I extends Identity, A extends Aggregate<I, A>> A numbered(A given, int number) {
    return with(given, "id", of(given.id().getClass(), number(number)));
  }

  /** An identity of a kind. */
  public static <I> I of(Class<I> kind, UUID value) {
    try {
      return kind.getConstructor(UUID.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an identity is made of a UUID", e);
    }
  }
}
