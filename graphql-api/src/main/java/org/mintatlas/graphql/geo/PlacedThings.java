package org.mintatlas.graphql.geo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has a place, and what a map tells of it. */
enum PlacedThings {
  REGIONS(
      "regions",
      "location",
      "id slug name kinds kindLabels lifecycleStatus lifecycleStatusLabel seat website"
          + " leadState { code name } location { basis basisLabel point { lat lon } }"),
  INITIATIVES("initiatives", "place", "id slug name kind kindLabel website" + PlacedThings.PLACE),
  PROJECTS(
      "projects",
      "place",
      "id slug name subjects subjectLabels educationStages educationStageLabels online website"
          + " ages { min max } cost { free amountEuro } initiative { slug name }"
          + PlacedThings.PLACE),
  EVENTS(
      "events",
      "place",
      "id slug name kind kindLabel status mode modeLabel from fromLabel to startsAt endsAt venue"
          + " website series { slug name }"
          + PlacedThings.PLACE);

  private static final String PLACE =
      " place { city postcode district { key name } state { code name } point { lat lon } }";
  private static final String POINT = "point";

  /** A region of which only the lead state is known would stand at a place that is not its own. */
  private static final String NOT_ITS_OWN = "STATE";

  private final String list;
  private final String place;
  private final String selection;

  PlacedThings(String list, String place, String selection) {
    this.list = list;
    this.place = place;
    this.selection = selection;
  }

  /** Those of a list of the API. */
  static Optional<PlacedThings> of(String list) {
    return Arrays.stream(values()).filter(each -> each.list.equals(list)).findFirst();
  }

  /** The list of the API. */
  String list() {
    return list;
  }

  /** What is read of each. */
  String selection() {
    return selection;
  }

  /**
   * One of them; what the API calls {@code place.city} is a property of this name, as programs that
   * draw maps read no objects there.
   *
   * @return empty when it has no place
   */
  Map<String, Object> feature(Map<String, Object> row) {
    if (!(row.get(place) instanceof Map<?, ?> where)
        || !(where.get(POINT) instanceof Map<?, ?> point)
        || NOT_ITS_OWN.equals(where.get("basis"))) {
      return Map.of();
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    row.forEach((name, value) -> put(properties, name, value));
    Object id = properties.remove("id");
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put(
        "geometry",
        Map.of("type", "Point", "coordinates", List.of(point.get("lon"), point.get("lat"))));
    feature.put("properties", properties);
    return feature;
  }

  private static void put(
      Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> part) {
      part.forEach((inside, each) -> {
        if (!POINT.equals(inside)) {
          put(properties, name + "." + inside, each);
        }
      });
    } else {
      properties.put(name, value);
    }
  }
}
