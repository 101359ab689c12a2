package org.mintatlas.application.paging;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.GeoPoint;

/**
 * A filter of things that are somewhere: by where they are. What has no point is near nothing, and
 * within nothing.
 *
 * <p>The order of the name {@link #DISTANCE} needs a {@link #near}: the nearest comes first, and
 * last of all what has no point, which only {@link Near#orOnline} lets through.
 *
 * @param <T> the elements of the lists
 */
public interface Placed<T> {
  /** The name of the order by distance, in each enum of orders that has it. */
  String DISTANCE = "DISTANCE";

  /** How near they must be; null means anywhere. */
  @Nullable Near near();

  /** The part of the map in which they must be; null means anywhere. */
  @Nullable Bounds within();

  /** The point of an element; null when nobody knows it. */
  @Nullable GeoPoint pointOf(T element);

  /** Whether one is known to be able to take part online. */
  default boolean isOnline(T element) {
    return false;
  }

  /** Whether an element is where it must be. */
  default boolean isThere(T element) {
    Near near = near();
    Bounds within = within();
    GeoPoint point = near == null && within == null ? null : pointOf(element);
    return (near == null
            || (point != null && near.reaches(point))
            || (near.orOnline() && isOnline(element)))
        && (within == null || (point != null && within.contains(point)));
  }

  /** How far away an element is; null when nobody asks for what is near, or knows its point. */
  default @Nullable Double distanceKm(T element) {
    Near near = near();
    GeoPoint point = near == null ? null : pointOf(element);
    return near == null || point == null ? null : near.centre().distanceKm(point);
  }

  /** That something is to be sorted by a distance from nowhere, a mistake of the caller. */
  static IllegalArgumentException fromNowhere() {
    return new IllegalArgumentException("The order by distance needs a filter by what is near");
  }

  /** Whether an order is that by distance. */
  static boolean isByDistance(Object order) {
    return order instanceof Enum<?> constant && constant.name().equals(DISTANCE);
  }
}
