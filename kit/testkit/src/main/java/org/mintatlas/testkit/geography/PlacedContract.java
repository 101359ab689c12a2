package org.mintatlas.testkit.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.testkit.paging.PagedContract;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every collection promises of things that are somewhere; see {@link Placed}. */
public interface PlacedContract<S, F extends Placed<T>, O extends Enum<O>, T>
    extends PagedContract<S, F, O, T> {
  /** The middle of Köln. */
  GeoPoint IN_KOELN = new GeoPoint(50.94, 6.96);

  /** 24.7 km from it. */
  GeoPoint IN_BONN = new GeoPoint(50.735, 7.1);

  /** 34.2 km from it. */
  GeoPoint IN_DUESSELDORF = new GeoPoint(51.227, 6.773);

  /** 477 km from it. */
  GeoPoint IN_BERLIN = new GeoPoint(52.52, 13.405);

  /**
   * Stores an element that is listed under the scope, with all that it needs.
   *
   * @param identity 0 to 15, in the order of the identities
   * @param point where it is, and nowhere else online; null when nobody knows
   * @return the element as lists show it
   */
  T standing(S scope, int identity, @Nullable GeoPoint point);

  /** Lets through what is near. */
  default F near(GeoPoint centre, double radiusKm) {
    return with(lists().anything(), "near", new Near(centre, radiusKm, false));
  }

  /** The same, or what one can take part in online. */
  default F nearOrOnline(GeoPoint centre, double radiusKm) {
    return with(lists().anything(), "near", new Near(centre, radiusKm, true));
  }

  /** About the list of all there are, by distance. */
  default PagedListAssert<S, F, O, T> assertByDistance() {
    return assertList().by(lists().order(Placed.DISTANCE));
  }

  @Test
  default void theNearestStandFirst() {
    T duesseldorf = standing(scope(), 1, IN_DUESSELDORF);
    T bonn = standing(scope(), 7, IN_BONN);
    standing(scope(), 3, IN_BERLIN);
    T koeln = standing(scope(), 9, IN_KOELN);
    standing(scope(), 2, null);
    assertByDistance().where(near(IN_KOELN, 40)).isExactly(koeln, bonn, duesseldorf);
    assertByDistance().where(near(IN_KOELN, 30)).isExactly(koeln, bonn);
    assertByDistance().where(near(IN_BONN, 30)).isExactly(bonn, koeln);
    assertByDistance().where(near(IN_BONN, 1)).isExactly(bonn);
    assertByDistance().where(near(new GeoPoint(-50.94, -6.96), 200)).isExactly();
  }

  @Test
  default void whatIsEquallyFarStandsInTheOrderOfTheIdentities() {
    List<T> expected = new ArrayList<>();
    List<Integer> identities = List.of(7, 1, 9, 12, 4, 3);
    Map<Integer, T> stored = new TreeMap<>();
    identities.forEach(identity -> stored.put(identity, standing(scope(), identity, IN_BONN)));
    T koeln = standing(scope(), 14, IN_KOELN);
    T duesseldorf = standing(scope(), 0, IN_DUESSELDORF);
    expected.add(koeln);
    expected.addAll(stored.values());
    expected.add(duesseldorf);
    assertByDistance().where(near(IN_KOELN, 100)).isExactly(expected);
  }

  @Test
  default void whatIsNearIsFoundInAnyOrderAndUnderAnyScope() {
    T bonn = standing(scope(), 7, IN_BONN);
    T koeln = standing(scope(), 9, IN_KOELN);
    standing(scope(), 1, IN_BERLIN);
    F near = near(IN_KOELN, 30);
    O byDistance = lists().order(Placed.DISTANCE);
    assertThat(
            paged()
                .page(
                    lists().scopes().everywhere().get(),
                    near,
                    lists().order(),
                    PageRequest.first(9))
                .values())
        .containsExactlyInAnyOrder(bonn, koeln);
    S unknown = lists().scopes().unknown().get();
    Map<S, Page<T>> pages =
        paged().pages(Set.of(scope(), unknown), near, byDistance, PageRequest.first(9));
    assertThat(pages.get(scope()).values()).containsExactly(koeln, bonn);
    assertThat(pages.get(unknown).values()).isEmpty();
    assertThat(paged().counts(Set.of(scope(), unknown), near))
        .isEqualTo(Map.of(scope(), 2L, unknown, 0L));
    PagedListAssert.assertList(paged(), scope(), near, byDistance).isExactly(koeln, bonn);
  }

  @Test
  default void distancesAreThoseOfTheGreatCircle() {
    GeoPoint pole = new GeoPoint(90, 0);
    T acrossThePole = standing(scope(), 1, new GeoPoint(89.5, 180));
    T beside = standing(scope(), 2, new GeoPoint(89.6, 0));
    T acrossTheDateLine = standing(scope(), 3, new GeoPoint(0, -179.9));
    assertByDistance().where(near(pole, 100)).isExactly(beside, acrossThePole);
    assertByDistance().where(near(new GeoPoint(0, 179.9), 23)).isExactly(acrossTheDateLine);
    assertByDistance().where(near(new GeoPoint(0, 179.9), 22)).isExactly();
  }

  @ParameterizedTest
  @CsvSource({
    "50.7, 6.7, 51.3, 7.2, true",
    "50.735, 7.1, 50.735, 7.1, true",
    "-90, -180, 90, 180, true",
    "-10, 0, 60, 10, true",
    "50.736, 6.7, 51.3, 7.2, false",
    "50.7, 6.7, 50.734, 7.2, false",
    "50.7, 7.101, 51.3, 7.2, false",
    "50.7, 6.7, 51.3, 7.099, false",
  })
  default void whatIsInAPartOfTheMapIsFound(
      double south, double west, double north, double east, boolean found) {
    T bonn = standing(scope(), 1, IN_BONN);
    standing(scope(), 2, null);
    F within = with(lists().anything(), "within", new Bounds(south, west, north, east));
    List<T> expected = found ? List.of(bonn) : List.of();
    assertList().where(within).isExactly(expected);
    assertByDistance()
        .where(with(within, "near", new Near(IN_KOELN, 30, false)))
        .isExactly(expected);
  }

  @Test
  default void partsOfTheMapLieAllAroundTheEarth() {
    List<GeoPoint> points =
        List.of(
            new GeoPoint(10, 100),
            new GeoPoint(-10, -100),
            new GeoPoint(80, 179),
            new GeoPoint(-80, -179),
            new GeoPoint(0, 0),
            new GeoPoint(-1, -45));
    List<T> stored =
        IntStream.range(0, points.size())
            .mapToObj(i -> standing(scope(), i, points.get(i)))
            .toList();
    for (int i = 0; i < points.size(); i++) {
      GeoPoint point = points.get(i);
      F within =
          with(
              lists().anything(),
              "within",
              new Bounds(point.lat() - 5, point.lon() - 1, point.lat() + 5, point.lon() + 1));
      assertThat(
              paged()
                  .page(
                      lists().scopes().everywhere().get(),
                      within,
                      lists().order(),
                      PageRequest.first(9))
                  .values())
          .containsExactly(stored.get(i));
    }
  }

  @Test
  default void whatHasNoPointIsNowhere() {
    standing(scope(), 1, null);
    assertByDistance().where(near(IN_KOELN, 200)).isExactly();
    F world = with(lists().anything(), "within", new Bounds(-90, -180, 90, 180));
    assertList().where(world).isExactly();
  }

  /** The same filter of what is found by words. */
  default F worded(F filter, String text) {
    return with(filter, "text", ports().search().plan(SearchText.of(text)));
  }

  @Test
  default void whatIsFoundByWordsAndNearStandsByDistance() {
    T duesseldorf = rename(standing(scope(), 1, IN_DUESSELDORF), "Sternwarte am Rhein");
    T bonn = rename(standing(scope(), 7, IN_BONN), "Sternwarte der Stadt");
    rename(standing(scope(), 3, IN_BERLIN), "Sternwarte Nord");
    rename(standing(scope(), 9, IN_KOELN), "Haus der Natur");
    rename(standing(scope(), 2, null), "Sternwarte ohne Ort");
    T koeln = rename(standing(scope(), 11, IN_KOELN), "Alte Sternwarte");
    F around = worded(near(IN_KOELN, 40), "sternwarte");
    assertByDistance().where(around).isExactly(koeln, bonn, duesseldorf);
    assertByDistance().where(worded(near(IN_KOELN, 30), "sternwarte")).isExactly(koeln, bonn);
    assertByDistance().where(worded(near(IN_KOELN, 40), "alte sternwarte")).isExactly(koeln);
    assertByDistance().where(worded(near(IN_KOELN, 40), "mondschein")).isExactly();
    assertByDistance()
        .where(with(around, "within", new Bounds(50.7, 6.9, 51, 7.2)))
        .isExactly(koeln, bonn);
  }

  @Test
  default void whatIsFoundByWordsAndNearIsFoundInAnyOrderAndUnderAnyScope() {
    T bonn = rename(standing(scope(), 1, IN_BONN), "Alte Sternwarte");
    T koeln = rename(standing(scope(), 7, IN_KOELN), "Neue Sternwarte");
    rename(standing(scope(), 4, IN_BERLIN), "Neue Sternwarte");
    rename(standing(scope(), 9, IN_KOELN), "Haus der Natur");
    F around = worded(near(IN_KOELN, 40), "sternwarte");
    O byName = lists().order("NAME");
    assertList().by(byName).where(around).isExactlyBothWays(bonn, koeln);
    assertList(scope()).by(byName).where(around).isExactlyBothWays(bonn, koeln);
    assertList(scope()).by(lists().order(Placed.DISTANCE)).where(around).isExactly(koeln, bonn);
    S unknown = lists().scopes().unknown().get();
    assertThat(paged().counts(Set.of(scope(), unknown), around))
        .isEqualTo(Map.of(scope(), 2L, unknown, 0L));
    assertThat(
            paged()
                .pages(
                    Set.of(scope(), unknown),
                    around,
                    lists().order(Placed.DISTANCE),
                    PageRequest.first(9))
                .get(scope())
                .values())
        .containsExactly(koeln, bonn);
    assertList(scope())
        .by(byName)
        .where(
            worded(
                with(lists().anything(), "within", new Bounds(50.7, 6.9, 51, 7.2)), "sternwarte"))
        .isExactlyBothWays(bonn, koeln);
  }
}
