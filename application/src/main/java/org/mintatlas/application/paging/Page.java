package org.mintatlas.application.paging;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;

/**
 * A page of a list, its elements in the order of the list whichever way it was asked for.
 *
 * @param items the elements with their positions
 * @param hasNext whether the list goes on behind this page
 * @param hasPrevious whether the list has elements before this page
 * @param count how many elements the list has, where that was seen on the way; else null
 */
public record Page<T>(
    List<Item<T>> items, boolean hasNext, boolean hasPrevious, @Nullable Long count) {

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

  /** A page of a list of which nobody knows how long it is. */
  public Page(List<Item<T>> items, boolean hasNext, boolean hasPrevious) {
    this(items, hasNext, hasPrevious, null);
  }

  /** The same, of a list with so many elements. */
  public Page<T> of(long elements) {
    return new Page<>(items, hasNext, hasPrevious, elements);
  }

  /** How many elements the list has, if that was seen, or the page has them all. */
  public OptionalLong known() {
    if (count != null) {
      return OptionalLong.of(count);
    }
    return hasNext || hasPrevious ? OptionalLong.empty() : OptionalLong.of(items.size());
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
        hasPrevious,
        count);
  }
}
