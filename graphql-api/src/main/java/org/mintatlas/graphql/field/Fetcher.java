package org.mintatlas.graphql.field;

import static java.util.Objects.requireNonNullElse;

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
 * @param shown the class of the parent
 */
record Fetcher<T>(
    String coordinates,
    Class<T> shown,
    BiFunction<T, Asked, @Nullable Object> read,
    ResolvableType result,
    Today today)
    implements SelfDescribingDataFetcher<Object> {

  @Override
  @SuppressWarnings("NullAway") // what fetches may find nothing, whatever its interface says
  public @Nullable Object get(DataFetchingEnvironment environment) {
    T parent = shown.cast(requireNonNullElse(environment.<Object>getSource(), Root.QUERY));
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

  /** The same, where it is only read off its parent: the engine takes less trouble with that. */
  SelfDescribingDataFetcher<Object> trivial() {
    return new Trivial(this);
  }

  private record Trivial(SelfDescribingDataFetcher<Object> whole)
      implements SelfDescribingDataFetcher<Object>, TrivialDataFetcher<Object> {
    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
      return whole.get(environment);
    }

    @Override
    public String getDescription() {
      return whole.getDescription();
    }

    @Override
    public ResolvableType getReturnType() {
      return whole.getReturnType();
    }
  }
}
