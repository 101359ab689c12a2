package org.mintatlas.graphql.plan;

import graphql.execution.MergedField;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.source.FieldSource;

/** A field of a query, as far as it is the same for all requests with that query. */
public final class PlannedField {
  private final MergedField written;
  private final GraphQLObjectType parent;
  private final GraphQLFieldDefinition definition;
  private final Output output;
  private final @Nullable FieldSource source;
  private final DataFetcher<?> fetcher;
  private final @Nullable Map<String, Object> arguments;
  private final Map<GraphQLObjectType, SelectedFields> below = new ConcurrentHashMap<>();
  private volatile @Nullable List<SelectedFields> everything;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>(2);

  /**
   * @param source where it comes from; null when only the fetcher knows
   * @param arguments the values of its arguments; null when they depend on variables
   */
  public PlannedField(
      MergedField written,
      GraphQLObjectType parent,
      GraphQLFieldDefinition definition,
      @Nullable FieldSource source,
      DataFetcher<?> fetcher,
      @Nullable Map<String, Object> arguments) {
    this.written = written;
    this.parent = parent;
    this.definition = definition;
    this.output = Output.of(definition.getType());
    this.source = source;
    this.fetcher = fetcher;
    this.arguments = arguments;
  }

  public String key() {
    return written.getResultKey();
  }

  public MergedField written() {
    return written;
  }

  public GraphQLObjectType parent() {
    return parent;
  }

  public GraphQLFieldDefinition definition() {
    return definition;
  }

  public Output output() {
    return output;
  }

  public @Nullable FieldSource source() {
    return source;
  }

  boolean isLast() {
    return source != null && source.isLast();
  }

  public DataFetcher<?> fetcher() {
    return fetcher;
  }

  @Nullable Map<String, Object> arguments() {
    return arguments;
  }

  /**
   * What is found out about it once.
   *
   * @param what tells it from what else is found out
   */
  @SuppressWarnings("unchecked") // each is found out in one place
  public <V> V known(Class<V> what, Function<PlannedField, V> find) {
    return (V) known.computeIfAbsent(what, key -> find.apply(this));
  }

  /** What is selected of the objects that it answers with, by each type that they may have. */
  public List<SelectedFields> below(Plan plan) {
    List<SelectedFields> all = everything;
    if (all == null) {
      all = plan.types(output).stream().map(type -> below(type, plan)).toList();
      everything = all;
    }
    return all;
  }

  /** What is selected of the objects of a type that it answers with. */
  public SelectedFields below(GraphQLObjectType type, Plan plan) {
    SelectedFields known = below.get(type);
    return known == null ? below.computeIfAbsent(type, object -> plan.below(this, object)) : known;
  }
}
