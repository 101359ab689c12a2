package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.GeoPoint;

/**
 * Where elements are, as SQL knows it: by their points in space, of which an index gives the
 * nearest first. Their distances are told in metres as the mole digs, which are in the same order
 * as those of the crow.
 *
 * <p>Of how many elements lie around a point, or in a part of the map, that index has no idea, and
 * PostgreSQL believes that they are next to none. So only what counts them is told in its words.
 */
public final class Points {
  private static final String CENTRE = "cube(:centre::float8[])";
  private static final double RADIUS = GeoPoint.EARTH_RADIUS_KM * 1000;

  /** By so many metres a box of an index is larger than it must be, for what rounding does. */
  private static final double MARGIN = 1;

  private final String latitude;
  private final String longitude;
  private final String point;
  private final String online;

  private Points(String latitude, String longitude, String online) {
    this.latitude = latitude;
    this.longitude = longitude;
    this.online = online;
    this.point = "earth_point(" + latitude + ", " + longitude + ')';
  }

  /** Those of elements in these columns, none of which one can take part in online. */
  public static Points in(
      @CompileTimeConstant String latitude, @CompileTimeConstant String longitude) {
    return new Points(latitude, longitude, "");
  }

  /**
   * Those of elements in these columns.
   *
   * @param online what those are that one can take part in online
   */
  public static Points in(
      @CompileTimeConstant String latitude,
      @CompileTimeConstant String longitude,
      @CompileTimeConstant String online) {
    return new Points(latitude, longitude, online);
  }

  /** By distance, where {@link #conditions} ask for what is near. */
  public SortKey distance() {
    return SortKey.computed(distanceFrom(), Double::valueOf);
  }

  private String distanceFrom() {
    return point + " <-> " + CENTRE;
  }

  /** Adds that elements are where they must be. */
  public Conditions conditions(Conditions conditions, Placed<?> filter) {
    Near near = filter.near();
    Bounds within = filter.within();
    if (near != null) {
      near(conditions, near);
    }
    if (within != null) {
      within(conditions, within);
    }
    return conditions;
  }

  private void near(Conditions conditions, Near near) {
    // The same as without nullif, which PostgreSQL would believe to be true of a third of all.
    String walked = "nullif((" + distanceFrom() + ") <= :chord, false) is not null";
    String found =
        point
            + " <@ cube_enlarge("
            + CENTRE
            + ", :chord, 3) and ("
            + distanceFrom()
            + ") <= :chord";
    String or = near.orOnline() && !online.isEmpty() ? " or " + online : "";
    conditions
        .chosen(walked + or, found + or)
        .nearest(
            new Conditions.Nearest(
                distanceFrom(),
                ":chord",
                or,
                " and (" + found + or + ')',
                or.isEmpty()
                    ? " and " + point + " && cube_enlarge(" + CENTRE + ", :chord, 3)"
                    : ""))
        .with("centre", inSpace(near.centre()))
        .with("chord", chord(near));
  }

  private void within(Conditions conditions, Bounds within) {
    String walked =
        latitude + " between :south and :north and " + longitude + " between :west and :east";
    Double[][] box = box(within);
    conditions
        .chosen(walked, point + " <@ cube(:low::float8[], :high::float8[]) and " + walked)
        .with("south", within.south())
        .with("north", within.north())
        .with("west", within.west())
        .with("east", within.east())
        .with("low", box[0])
        .with("high", box[1]);
  }

  /** How long the way through the earth is to what is just near enough. */
  public static double chord(Near near) {
    return 2 * RADIUS * Math.sin(near.radiusKm() * 1000 / RADIUS / 2);
  }

  /** A point in space, as an array of numbers. */
  public static Double[] inSpace(GeoPoint point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new Double[] {
      RADIUS * Math.cos(lat) * Math.cos(lon),
      RADIUS * Math.cos(lat) * Math.sin(lon),
      RADIUS * Math.sin(lat)
    };
  }

  /** The two corners of a box in space around a part of the map. */
  private static Double[][] box(Bounds within) {
    double[] out = {
      Math.min(cosine(within.south()), cosine(within.north())),
      within.south() <= 0 && within.north() >= 0
          ? 1
          : Math.max(cosine(within.south()), cosine(within.north()))
    };
    double[] x = times(out, cosines(within.west(), within.east()));
    // The sine of an angle is the cosine of what it is from a right one.
    double[] y = times(out, cosines(within.west() - 90, within.east() - 90));
    return new Double[][] {
      {
        RADIUS * x[0] - MARGIN,
        RADIUS * y[0] - MARGIN,
        RADIUS * Math.sin(Math.toRadians(within.south())) - MARGIN
      },
      {
        RADIUS * x[1] + MARGIN,
        RADIUS * y[1] + MARGIN,
        RADIUS * Math.sin(Math.toRadians(within.north())) + MARGIN
      }
    };
  }

  private static double cosine(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }

  /** The least and the greatest cosine of the angles from one, at least -270, to another. */
  private static double[] cosines(double from, double to) {
    double least = Math.min(cosine(from), cosine(to));
    double greatest = Math.max(cosine(from), cosine(to));
    return new double[] {
      holds(from, to, -180) || holds(from, to, 180) ? -1 : least, holds(from, to, 0) ? 1 : greatest
    };
  }

  private static boolean holds(double from, double to, double angle) {
    return from <= angle && angle <= to;
  }

  /**
   * The least and the greatest product of two numbers in ranges, of which the first is positive.
   */
  private static double[] times(double[] out, double[] range) {
    return new double[] {
      Math.min(out[0] * range[0], out[1] * range[0]), Math.max(out[0] * range[1], out[1] * range[1])
    };
  }
}
