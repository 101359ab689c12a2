package org.mintatlas.graphql.geo;

import java.util.Optional;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.RootLists;

/** Lists of things that have a place, as GeoJSON. */
public final class GeoFiles {
  private final RootLists lists;

  /** Those of these lists. */
  public GeoFiles(RootLists lists) {
    this.lists = lists;
  }

  /** The list with a name, such as {@code regions}; empty when its things have no place. */
  public Optional<ListFile> named(String name) {
    return PlacedThings.of(name)
        .flatMap(things ->
            lists
                .named(things.list())
                .map(list ->
                    new ListFile(
                        name + ".geojson",
                        list.query(things.selection()),
                        language -> new FeaturesFormat(things))));
  }
}
