package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.Records.with;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/** What every {@link Paged} collection promises that knows how fresh its elements are. */
public interface AssuredContract<S, F, O extends Enum<O>, T extends Sourced>
    extends PagedContract<S, F, O, T> {

  /** Lets through what was not assured on this day or later. */
  default F assuredBefore(LocalDate day) {
    return with(lists().anything(), "assuredBefore", day);
  }

  /** Changes where the facts of an element come from, and gives it back as lists show it then. */
  T cite(T element, List<Source> sources);

  @Test
  default void whatWasNotLookedAtForLongestStandsFirst() {
    T later = assured(1, "2024-12-12");
    T equal = assured(4, "2020-02-29");
    T equalToo = assured(9, "2020-02-29");
    T earliest = assured(12, "0999-01-01");
    T unknown = assured(7, null);
    T unknownToo = assured(11, null);
    assertByAssured().isExactlyBothWays(unknown, unknownToo, earliest, equal, equalToo, later);
  }

  @Test
  default void theLatestOfTheSourcesCounts() {
    T first = assured(2, "2021-05-05");
    T second = put(scope(), 1, "Name");
    Source text = new Source("News", LocalDate.of(2024, 1, 1), PartialDate.of(2021, 6));
    second = cite(second, List.of(dated("2020-01-01"), text, Source.of("Page")));
    assertByAssured().isExactly(first, second);

    T moved = cite(second, List.of(dated("2020-01-01")));
    assertByAssured().isExactly(moved, first);
    T unknown = cite(moved, List.of());
    assertByAssured().isExactlyBothWays(unknown, first);
  }

  @Test
  default void canBeFilteredByTheDayForWhichSourcesAssureIt() {
    assured(1, "2024-12-12");
    assured(2, "2024-12-13");
    T before = assured(3, "2024-12-11");
    T unknown = assured(5, null);
    F filter = assuredBefore(LocalDate.of(2024, 12, 12));
    assertByAssured().where(filter).isExactlyBothWays(unknown, before);
    assertByAssured().where(assuredBefore(LocalDate.of(1, 1, 1))).isExactly(unknown);
  }

  /** What was not looked at for longest stands first. */
  private PagedListAssert<S, F, O, T> assertByAssured() {
    return assertList(scope()).by(lists().order("ASSURED"));
  }

  private T assured(int identity, @Nullable String day) {
    return cite(put(scope(), identity, "Name"), day == null ? List.of() : List.of(dated(day)));
  }

  private static Source dated(String day) {
    return new Source("Page", LocalDate.parse(day), null);
  }
}
