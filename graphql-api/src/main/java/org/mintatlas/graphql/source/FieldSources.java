package org.mintatlas.graphql.source;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.Loads;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * The sources of all fields that have one. The engine of the library gets them as fetchers, which
 * load what they need for their field alone.
 */
public final class FieldSources {
  private final Map<FieldCoordinates, FieldSource> all = new ConcurrentHashMap<>();
  private final Today today;

  public FieldSources(Today today) {
    this.today = today;
  }

  /**
   * Tells where a field comes from.
   *
   * @param result the Java type that comes out, for the check of the schema
   */
  public void wire(
      RuntimeWiring.Builder wiring,
      String type,
      String field,
      FieldSource source,
      ResolvableType result) {
    FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
    all.put(coordinates, source);
    wiring.type(
        type, wired -> wired.dataFetcher(field, new Fetcher(coordinates, source, result, today)));
  }

  /** Where a field comes from; null when nobody told. */
  public @Nullable FieldSource of(String type, String field) {
    return all.get(FieldCoordinates.coordinates(type, field));
  }

  private record Fetcher(
      FieldCoordinates field, FieldSource source, ResolvableType result, Today today)
      implements SelfDescribingDataFetcher<Object> {

    @Override
    @SuppressWarnings("NullAway") // what fetches may find nothing, whatever its interface says
    public @Nullable Object get(DataFetchingEnvironment environment) {
      Object parent = environment.getSource();
      Object value = source.of(parent == null ? Root.QUERY : parent, Asked.of(environment, today));
      return value instanceof Later<?> later ? Loads.alone(later) : value;
    }

    @Override
    public String getDescription() {
      return field.toString();
    }

    @Override
    public ResolvableType getReturnType() {
      return result;
    }
  }
}
