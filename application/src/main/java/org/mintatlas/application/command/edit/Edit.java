package org.mintatlas.application.command.edit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;

/**
 * What shall become of a part of something: a part that is not spoken of stays as it is, which is
 * not the same as taking it away.
 *
 * @param <V> what the part is
 */
public sealed interface Edit<V> {

  /** It stays as it is. */
  record Keep<V>() implements Edit<V> {}

  /** It becomes this. */
  record Replace<V>(V value) implements Edit<V> {
    public Replace {
      Require.given("value", value);
    }
  }

  /** It is not known any more. */
  record Clear<V>() implements Edit<V> {}

  /** It stays as it is. */
  static <V> Edit<V> keep() {
    return new Keep<>();
  }

  /** It becomes this, or is not known any more when this is null. */
  static <V> Edit<V> to(@Nullable V value) {
    return value == null ? new Clear<>() : new Replace<>(value);
  }

  /** What it is afterwards, of a part that is always there: its rule is {@code given}. */
  default V always(V before) {
    return Objects.requireNonNull(from(before));
  }

  /** What it is afterwards. */
  default @Nullable V from(@Nullable V before) {
    return switch (this) {
      case Keep<V>() -> before;
      case Replace<V>(V value) -> value;
      case Clear<V>() -> null;
    };
  }
}
