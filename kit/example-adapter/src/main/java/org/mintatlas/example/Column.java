package org.mintatlas.example;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.PartialDate;

/**
 * A column that a list is sorted by, beside the document.
 *
 * @param name its name
 * @param type its type in SQL, with its collation
 * @param key what stands in it; null when absent
 */
record Column<A>(String name, String type, Function<A, @Nullable Object> key) {

  /** A column of names, in German collation. */
  static <A> Column<A> name(Function<A, String> name) {
    return new Column<>("name", "text collate " + GermanCollation.NAME, name::apply);
  }

  /** A column of dates, as texts that sort as the dates do: the less exact first. */
  static <A> Column<A> date(String name, Function<A, @Nullable PartialDate> date) {
    return new Column<>(
        name,
        "text",
        aggregate -> {
          PartialDate its = date.apply(aggregate);
          return its == null ? null : its.firstDay() + " " + its.precision().ordinal();
        });
  }

  /** For the day for which sources assure something; an unknown one stands before all others. */
  static <A> Column<A> assured(Function<A, @Nullable LocalDate> day) {
    return new Column<>(
        "assured",
        "text",
        aggregate -> {
          LocalDate its = day.apply(aggregate);
          return its == null ? "-" : its.toString();
        });
  }

  static <A> Column<A> number(String name, Function<A, Double> number) {
    return new Column<>(name, "real", number::apply);
  }

  /** The columns of a point, of which SQL tells how far away it is. */
  static <A> List<Column<A>> point(Function<A, @Nullable GeoPoint> point) {
    return List.of(
        new Column<>(
            "lat",
            "real",
            aggregate -> {
              GeoPoint its = point.apply(aggregate);
              return its == null ? null : its.lat();
            }),
        new Column<>(
            "lon",
            "real",
            aggregate -> {
              GeoPoint its = point.apply(aggregate);
              return its == null ? null : its.lon();
            }));
  }

  /** How far away those columns are from what is near, as if it were one. */
  static <A> Column<A> distance(@Nullable Near near, Function<A, @Nullable Double> distanceKm) {
    if (near == null) {
      throw Placed.fromNowhere();
    }
    return new Column<>(
        "%s(lat, lon, %s, %s)".formatted(Distance.NAME, near.centre().lat(), near.centre().lon()),
        "real",
        distanceKm::apply);
  }

  /** Some columns, and others. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <A> List<Column<A>> and(List<Column<A>> some, Column<A>... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }

  /** A key that was written as a text. */
  Object read(String key) {
    return type.equals("real") ? Double.valueOf(key) : key;
  }

  /** The sort of lists from the least to the greatest. */
  Sort<A> up() {
    return new Sort<>(this, false);
  }

  /** The sort of lists from the greatest to the least. */
  Sort<A> down() {
    return new Sort<>(this, true);
  }
}
