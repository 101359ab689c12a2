package org.mintatlas.application.paging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Sourced;

/** The conditions that filters are made of; no wish is always met. */
public final class Wanted {
  private static final Rule NO_MONTH =
      new Rule(
          "paging.no-month", "must be months such as 2026-03", "müssen Monate wie 2026-03 sein");

  private Wanted() {}

  /**
   * Keeps a copy of the months that are wanted.
   *
   * @throws org.mintatlas.domain.shared.InvalidValueException when one of them is none
   */
  public static Set<PartialDate> months(String what, Set<PartialDate> wanted) {
    Set<PartialDate> months = Require.set(what, wanted);
    for (PartialDate month : months) {
      if (month.precision() != PartialDate.Precision.MONTH) {
        throw NO_MONTH.broken(what, month);
      }
    }
    return months;
  }

  /** Whether a value is one of the wanted ones; an absent value never is. */
  public static <E> boolean oneOf(Set<E> wanted, @Nullable E value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  /** Whether any of the values is one of the wanted ones. */
  public static <E> boolean anyOf(Set<E> wanted, Collection<E> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }

  /** Whether a number is known to be so large. */
  public static boolean atLeast(@Nullable Integer least, @Nullable Integer number) {
    return least == null || (number != null && number >= least);
  }

  /**
   * What has any of those that the slugs lead to; a slug that nothing has leads nowhere.
   *
   * @param bySlug finds what has a slug, or had it before
   * @param id the identity of what is found
   * @param values the identities that an element has
   */
  public static <T, F, I> Predicate<T> bySlugs(
      Set<Slug> wanted,
      Function<Slug, Optional<F>> bySlug,
      Function<F, I> id,
      Function<T, ? extends Collection<I>> values) {
    Set<I> found =
        wanted.stream()
            .flatMap(slug -> bySlug.apply(slug).stream())
            .map(id)
            .collect(Collectors.toSet());
    return element -> wanted.isEmpty() || !Collections.disjoint(found, values.apply(element));
  }

  /** Whether no source assures it for that day or a later one. */
  public static boolean assuredBefore(@Nullable LocalDate day, Sourced element) {
    LocalDate assured = element.assuredOn();
    return day == null || assured == null || assured.isBefore(day);
  }

  /** Whether a name has a text in it, both folded. */
  public static boolean inName(@Nullable String text, String name) {
    return text == null || PlainText.folded(name).contains(PlainText.folded(text));
  }
}
