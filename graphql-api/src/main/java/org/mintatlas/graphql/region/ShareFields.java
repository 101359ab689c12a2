package org.mintatlas.graphql.region;

import java.util.function.Function;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.graphql.field.Fields;

/** How much of an area is covered, wherever a type tells it. */
public final class ShareFields {
  private ShareFields() {}

  /** Adds what a type tells of the regions of a kind. */
  static <T> Fields<T> covered(Fields<T> fields, Function<T, WhiteSpots.Share> share) {
    return fields
        .value("coveredCount", share.andThen(WhiteSpots.Share::covered))
        .value("possiblyCoveredCount", share.andThen(WhiteSpots.Share::possible))
        .value("coveredShare", share.andThen(WhiteSpots.Share::least))
        .value("coveredShareAtMost", share.andThen(WhiteSpots.Share::most));
  }

  /** Adds what a type tells of an area. */
  public static <T> Fields<T> ofArea(Fields<T> fields, Function<T, WhiteSpots.Share> share) {
    return covered(fields, share)
        .value("districtCount", share.andThen(WhiteSpots.Share::total))
        .value("uncoveredCount", share.andThen(WhiteSpots.Share::uncovered));
  }
}
