package org.mintatlas.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Sourced;

/** The conditions that filters are made of; no wish is always met. */
final class Wanted {
  private Wanted() {}

  /** Whether a value is one of the wanted ones; an absent value never is. */
  static <E> boolean oneOf(Set<E> wanted, @Nullable E value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  /** Whether any of the values is one of the wanted ones. */
  static <E> boolean anyOf(Set<E> wanted, Collection<E> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }

  /** Whether a name has a text in it, both folded. */
  static boolean inName(@Nullable String text, String name) {
    return text == null || PlainText.folded(name).contains(PlainText.folded(text));
  }

  /** Whether no source assures it for that day or a later one. */
  static boolean assuredBefore(@Nullable LocalDate day, Sourced element) {
    LocalDate assured = element.assuredOn();
    return day == null || assured == null || assured.isBefore(day);
  }
}
