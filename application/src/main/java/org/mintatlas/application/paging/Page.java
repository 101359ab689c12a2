package org.mintatlas.application.paging;

import java.util.List;
import java.util.function.Function;
import org.mintatlas.domain.shared.Require;

/**
 * A page of a list, its elements in the order of the list whichever way it was asked for.
 *
 * @param items the elements with their positions
 * @param hasNext whether the list goes on behind this page
 * @param hasPrevious whether the list has elements before this page
 */
public record Page<T>(List<Item<T>> items, boolean hasNext, boolean hasPrevious) {

  /** An element and where it stands. */
  public record Item<T>(T value, Position position) {
    public Item {
      Require.given("value", value, "position", position);
    }
  }

  /** Keeps a copy. */
  public Page {
    items = Require.list("items", items);
  }

  /** A page without elements of a list without elements. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), false, false);
  }

  /** The elements alone. */
  public List<T> values() {
    return items.stream().map(Item::value).toList();
  }

  /** The same page, each element shown as the function makes it. */
  public <V> Page<V> shownAs(Function<? super T, V> view) {
    return new Page<>(
        items.stream().map(i -> new Item<V>(view.apply(i.value()), i.position())).toList(),
        hasNext,
        hasPrevious);
  }
}
