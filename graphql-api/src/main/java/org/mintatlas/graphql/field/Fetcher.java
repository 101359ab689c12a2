package org.mintatlas.graphql.field;

import static java.util.Objects.requireNonNull;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Today;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fetches a field as its feature told it; tells the check of the schema what comes out.
 *
 * @param <T> the parent
 */
class Fetcher<T> implements SelfDescribingDataFetcher<Object> {
  private final String coordinates;
  private final Class<T> shown;
  private final BiFunction<T, Asked, @Nullable Object> read;
  private final ResolvableType result;
  private final Today today;

  private Fetcher(
      String coordinates,
      Class<T> shown,
      BiFunction<T, Asked, @Nullable Object> read,
      ResolvableType result,
      Today today) {
    this.coordinates = coordinates;
    this.shown = shown;
    this.read = read;
    this.result = result;
    this.today = today;
  }

  /**
   * Of a field.
   *
   * @param trivial whether it is read off its parent and no more
   */
  static <T> Fetcher<T> of(
      String coordinates,
      Class<T> shown,
      BiFunction<T, Asked, @Nullable Object> read,
      boolean trivial,
      ResolvableType result,
      Today today) {
    return trivial
        ? new Trivial<>(coordinates, shown, read, result, today)
        : new Fetcher<>(coordinates, shown, read, result, today);
  }

  /** The engine takes less trouble with what is only read off its parent. */
  private static final class Trivial<T> extends Fetcher<T> implements TrivialDataFetcher<Object> {
    Trivial(
        String coordinates,
        Class<T> shown,
        BiFunction<T, Asked, @Nullable Object> read,
        ResolvableType result,
        Today today) {
      super(coordinates, shown, read, result, today);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // what fetches may find nothing, whatever its interface says
  public @Nullable Object get(DataFetchingEnvironment environment) {
    T parent = shown.cast(requireNonNull(environment.<Object>getSource()));
    return read.apply(parent, new Asked(environment, today));
  }

  @Override
  public String getDescription() {
    return coordinates;
  }

  @Override
  public ResolvableType getReturnType() {
    return result;
  }
}
