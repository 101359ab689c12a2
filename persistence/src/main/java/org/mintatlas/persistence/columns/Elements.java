package org.mintatlas.persistence.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Things as columns of arrays and back. */
public final class Elements {
  private Elements() {}

  /** The same of each thing; null where there is no thing. */
  public static <T, V> List<@Nullable V> each(
      List<? extends @Nullable T> things, Function<? super T, ? extends @Nullable V> value) {
    List<@Nullable V> values = new ArrayList<>(things.size());
    for (T thing : things) {
      values.add(thing == null ? null : value.apply(thing));
    }
    return values;
  }

  /** A thing for each place of a column. */
  public static <T> List<T> range(List<?> column, IntFunction<T> thing) {
    List<T> things = new ArrayList<>(column.size());
    for (int i = 0; i < column.size(); i++) {
      things.add(thing.apply(i));
    }
    return things;
  }
}
