package org.mintatlas.graphql.paging;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
import org.mintatlas.graphql.load.Later;

/**
 * A page of a list that is only read when one of its fields is asked for; {@link ConnectionFields}
 * asks.
 *
 * @param <T> the element
 */
public interface Connection<T> {
  Later<Page<T>> page();

  Later<Integer> totalCount();

  /** Of an empty list, what would have to go of its filter so that it is not, the best first. */
  default Later<List<Looser>> looser() {
    return Later.now(List.of());
  }

  /** What its words may have been meant for, which exist; null when it has none, or they do. */
  default @Nullable String didYouMean() {
    return null;
  }

  /**
   * How many elements the list has by a facet.
   *
   * @param field the field of the schema that shows it, such as {@code byEducationStage}
   */
  Later<ListFacet> facet(String field);

  String cursor(Page.Item<?> item);

  /**
   * How far away an element is from what the filter says is near; null when it says nothing, or
   * nobody knows where the element is.
   */
  default @Nullable Double distanceKm(Page.Item<?> item) {
    return null;
  }

  /** The same list, each element shown as the function makes it. */
  default <V> Connection<V> shownAs(Function<? super T, V> view) {
    Connection<T> whole = this;
    return new Connection<>() {
      @Override
      public Later<Page<V>> page() {
        return whole.page().map(page -> Objects.requireNonNull(page).shownAs(view));
      }

      @Override
      public Later<Integer> totalCount() {
        return whole.totalCount();
      }

      @Override
      public Later<List<Looser>> looser() {
        return whole.looser();
      }

      @Override
      public @Nullable String didYouMean() {
        return whole.didYouMean();
      }

      @Override
      public Later<ListFacet> facet(String field) {
        return whole.facet(field);
      }

      @Override
      public String cursor(Page.Item<?> item) {
        return whole.cursor(item);
      }
    };
  }
}
