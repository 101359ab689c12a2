package org.mintatlas.testkit.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The order of a list by dates of which some are less exact than others. */
public final class DateOrder {
  private static final List<String> DATES =
      List.of(
          "2023-autumn",
          "2024",
          "2024-01",
          "2024-01-early",
          "2024-01-01",
          "2024-01-late",
          "2024-02",
          "2024-02-29",
          "2024-spring",
          "2024-03",
          "2025",
          "2025");

  private static final List<Integer> IDENTITIES = List.of(8, 14, 3, 11, 12, 6, 1, 10, 13, 2, 4, 9);

  private DateOrder() {}

  /**
   * The earliest stands first, the less exact date before the more exact, and equal ones in the
   * order of their identities; the other way round all is turned.
   *
   * @param put stores an element with the identity of a number and a date in the empty list
   */
  public static <T> void assertEarliestFirst(
      PagedListAssert<?, ?, ?, T> list, BiFunction<Integer, String, T> put) {
    list.isExactlyBothWays(sorted(put));
  }

  /** The same, and elements without a date stand last both ways. */
  public static <O extends Enum<O>, T> void assertEarliestFirstAndAbsentLast(
      PagedListAssert<?, ?, O, T> list, O order, BiFunction<Integer, @Nullable String, T> put) {
    T absent = put.apply(0, null);
    T absentToo = put.apply(15, null);
    list.by(order).isExactly(absent, absentToo);
    list.by(Listed.backwards(order)).isExactly(absentToo, absent);

    List<T> dated = sorted(put);
    list.by(order).isExactly(with(dated, absent, absentToo));
    list.by(Listed.backwards(order)).isExactly(with(dated.reversed(), absentToo, absent));
  }

  private static <T> List<T> sorted(BiFunction<Integer, String, T> put) {
    List<T> sorted = new ArrayList<>();
    for (String date : DATES) {
      sorted.add(put.apply(IDENTITIES.get(sorted.size()), date));
    }
    return sorted;
  }

  private static <T> List<T> with(List<T> dated, T absent, T absentToo) {
    List<T> all = new ArrayList<>(dated);
    all.add(absent);
    all.add(absentToo);
    return all;
  }
}
