package org.mintatlas.graphql.argument;

import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/**
 * How a field is asked for in a request: what its arguments say, and what holds where they say
 * nothing. It is the same for all parents of the field.
 */
public final class Asked {
  /** What is said around the root of a query. */
  private static final Arguments NOTHING =
      Arguments.of(Map.of(), Asked::nothing, Arguments.THROWN, Map.of());

  private final Request request;
  private final String type;
  private final GraphQLFieldDefinition field;
  private final Map<String, Object> values;
  private final @Nullable Asked around;
  private final Map<Object, Object> made = new HashMap<>();

  /** What is the same for all fields of a request. */
  public record Request(GraphQLSchema schema, GraphQLContext context, Today today) {}

  /**
   * @param type the name of the type that the field belongs to
   * @param values the values of its arguments
   * @param around the field around it; null at the root
   */
  public Asked(
      Request request,
      String type,
      GraphQLFieldDefinition field,
      Map<String, Object> values,
      @Nullable Asked around) {
    this.request = request;
    this.type = type;
    this.field = field;
    this.values = values;
    this.around = around;
  }

  /** How a field is asked for that the engine fetches object by object. */
  public static Asked of(DataFetchingEnvironment environment, Today today) {
    Request request =
        new Request(environment.getGraphQLSchema(), environment.getGraphQlContext(), today);
    return Objects.requireNonNull(of(environment.getExecutionStepInfo(), request));
  }

  /** How the field of a step is asked for; null at the root. */
  public static @Nullable Asked of(@Nullable ExecutionStepInfo step, Request request) {
    ExecutionStepInfo field = step;
    while (field != null && field.getPath().isListSegment()) {
      field = field.getParent();
    }
    if (field == null || !field.hasParent()) {
      return null;
    }
    return new Asked(
        request,
        field.getObjectType().getName(),
        field.getFieldDefinition(),
        field.getArguments(),
        of(field.getParent(), request));
  }

  private static Arguments nothing() {
    return NOTHING;
  }

  /** The day of the argument {@code on}; today without it. */
  public LocalDate on() {
    return request.today().or(value("on", LocalDate.class));
  }

  /** The same, seen from today. */
  public AsOf asOf() {
    return request.today().asOf(value("on", LocalDate.class));
  }

  /**
   * What somebody asks for: the fields of an argument that is an input object, and other arguments.
   *
   * @param others their names, also of those that are absent
   */
  public List<String> conditions(String argument, Set<String> others) {
    Map<?, ?> parts = values.get(argument) instanceof Map<?, ?> given ? given : Map.of();
    return Stream.concat(
            parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey().toString()),
            others.stream().filter(other -> values.get(other) != null).sorted())
        .toList();
  }

  /** The same, without some of these conditions. */
  public Asked without(String argument, Collection<String> conditions) {
    Map<String, Object> others = new HashMap<>(values);
    others.keySet().removeAll(conditions);
    if (values.get(argument) instanceof Map<?, ?> parts) {
      Map<Object, Object> rest = new HashMap<>(parts);
      rest.keySet().removeAll(conditions);
      others.put(argument, rest);
    }
    return new Asked(request, type, field, others, around);
  }

  /** The value of an argument; null when it is absent. */
  public <V> @Nullable V value(String argument, Class<V> type) {
    Object value = values.get(argument);
    return value == null ? null : type.cast(value);
  }

  /** The value of an argument that is always given. */
  public <V> V argument(String name, Class<V> type) {
    return type.cast(Objects.requireNonNull(values.get(name)));
  }

  /** The values of an argument that is a list; empty when it is absent. */
  public <T> Set<T> set(String argument, Class<T> type) {
    return Arguments.setOf((Collection<?>) values.get(argument), type);
  }

  /** The language of the argument {@code lang}; without it that of the request. */
  public Language language() {
    return ApiRequest.of(request.context()).language(value("lang", Language.class));
  }

  /** All arguments, to be read by more rules than those of their types; a mistake is thrown. */
  public Arguments arguments() {
    return arguments(Arguments.THROWN);
  }

  /**
   * The same, to find all mistakes in them.
   *
   * @param mistakes takes each mistake, or throws it
   */
  public Arguments arguments(Consumer<BadInputException> mistakes) {
    return Arguments.of(
        values,
        () -> around == null ? NOTHING : around.arguments(mistakes),
        mistakes,
        request.context().computeIfAbsent(Arguments.class, key -> new ConcurrentHashMap<>()));
  }

  /** The values of the arguments as the schema made them. */
  public Map<String, Object> values() {
    return values;
  }

  /** The field. */
  public GraphQLFieldDefinition field() {
    return field;
  }

  /** Its type and name, such as {@code Region.events}. */
  public String coordinates() {
    return type + "." + field.getName();
  }

  /** The field around it; null at the root. */
  public @Nullable Asked around() {
    return around;
  }

  public GraphQLSchema schema() {
    return request.schema();
  }

  public ApiRequest request() {
    return ApiRequest.of(request.context());
  }

  /**
   * What is made of the arguments alone, and so only once for all parents.
   *
   * @param key tells it from what others make
   */
  @SuppressWarnings("unchecked") // a key is used for one thing
  public <V> V once(Object key, Supplier<V> make) {
    Object known = made.get(key);
    if (known == null) {
      known = make.get();
      made.put(key, known);
    }
    return (V) known;
  }
}
