package org.mintatlas.graphql.download;

import graphql.GraphQLError;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;

/**
 * The parameters of a URL that tell the filter and the order of a list: each field of its filter
 * and each other argument, but those of paging, by its own name; a field of an object in them
 * behind a dot, such as {@code near.radiusKm}. Each becomes a variable, so that its value is
 * checked by whoever checks those of clients.
 */
public final class ListParameters {
  private static final Set<String> OF_PAGES = Set.of("first", "after", "last", "before");
  private static final String FILTER = "filter";
  private static final String WHOLE_NUMBER = "-?[0-9]{1,10}";
  private static final String NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,15})?";

  /** Such as a single value of a list, or a field of an object. */
  private record Place(String variable, GraphQLType type, List<String> inside) {}

  private final Map<String, GraphQLType> variables = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final String arguments;

  ListParameters(GraphQLFieldDefinition field) {
    List<String> written = new ArrayList<>();
    for (GraphQLArgument argument : field.getArguments()) {
      String name = argument.getName();
      if (name.equals(FILTER)
          && GraphQLTypeUtil.unwrapNonNull(argument.getType())
              instanceof GraphQLInputObjectType input) {
        List<String> fields = new ArrayList<>();
        for (GraphQLInputObjectField each : input.getFieldDefinitions()) {
          add(each.getName(), each.getType()).ifPresent(fields::add);
        }
        written.add(FILTER + ": {" + String.join(", ", fields) + "}");
      } else if (!OF_PAGES.contains(name)) {
        add(name, argument.getType()).ifPresent(written::add);
      }
    }
    arguments = written.stream().map(each -> ", " + each).collect(Collectors.joining());
  }

  /** How it is passed on; empty when no URL can tell it. */
  private Optional<String> add(String name, GraphQLType type) {
    Map<String, Place> known = new LinkedHashMap<>();
    addPlaces(name, new Place(name, type, List.of()), known);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    places.putAll(known);
    variables.put(name, type);
    return Optional.of(name + ": $" + name);
  }

  private static void addPlaces(String name, Place place, Map<String, Place> known) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(place.type());
    if (type instanceof GraphQLInputObjectType input) {
      for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
        List<String> inside = new ArrayList<>(place.inside());
        inside.add(field.getName());
        Place deeper = new Place(place.variable(), field.getType(), List.copyOf(inside));
        // An input object may have itself inside.
        if (inside.size() <= 2) {
          addPlaces(name + "." + field.getName(), deeper, known);
        }
      }
    } else if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType)) {
      known.put(name, place);
    }
  }

  /** The variables as a document declares them behind others. */
  String declarations() {
    return variables.entrySet().stream()
        .map(each -> ", $" + each.getKey() + ": " + GraphQLTypeUtil.simplePrint(each.getValue()))
        .collect(Collectors.joining());
  }

  /** The arguments made of them, behind others. */
  String arguments() {
    return arguments;
  }

  /** The names of all parameters, sorted. */
  public Set<String> names() {
    return new TreeSet<>(places.keySet());
  }

  /** Whether nothing can be asked for without one of them, such as the text of a search. */
  boolean mustBeGiven() {
    return variables.values().stream().anyMatch(GraphQLTypeUtil::isNonNull);
  }

  /** Whether a parameter may stand in a URL more than once, or have several values with commas. */
  public boolean isList(String name) {
    Place place = places.get(name);
    return place != null && GraphQLTypeUtil.unwrapNonNull(place.type()) instanceof GraphQLList;
  }

  /**
   * The variables that parameters tell. What is no value of its type is left as it is written, for
   * the check of variables to refuse.
   *
   * @param given the values by name; each name is known, and each has one value or is a list; an
   *     empty value counts as not given
   */
  public Map<String, Object> read(Map<String, List<String>> given) {
    Map<String, Object> read = new HashMap<>();
    given.forEach((name, values) -> {
      Place place = places.get(name);
      Object value = place == null ? null : value(place.type(), values);
      if (place != null && value != null) {
        put(read, place, value);
      }
    });
    return read;
  }

  /** An error of the engine, told of the parameter instead of the variable that is made of it. */
  public static ApiError told(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    ApiError told =
        ApiError.of(
            ErrorCode.named(extensions == null ? null : extensions.get("code"))
                .orElse(ErrorCode.INTERNAL),
            parameter(String.valueOf(error.getMessage())));
    for (Map.Entry<String, Object> each :
        extensions == null ? Set.<Map.Entry<String, Object>>of() : extensions.entrySet()) {
      if (each.getKey().equals("argument")) {
        told = told.with("argument", parameter(String.valueOf(each.getValue())));
      } else if (!each.getKey().equals("variable")) {
        told = told.with(each.getKey(), each.getValue());
      }
    }
    return told;
  }

  private static String parameter(String text) {
    return text.startsWith("$")
        ? text.substring(1)
        : text.startsWith(FILTER + ".") ? text.substring(FILTER.length() + 1) : text;
  }

  @SuppressWarnings("unchecked") // only this puts maps there
  private static void put(Map<String, Object> read, Place place, Object value) {
    if (place.inside().isEmpty()) {
      read.put(place.variable(), value);
      return;
    }
    Map<String, Object> object =
        (Map<String, Object>) read.computeIfAbsent(place.variable(), key -> new HashMap<>());
    for (String step : place.inside().subList(0, place.inside().size() - 1)) {
      object = (Map<String, Object>) object.computeIfAbsent(step, key -> new HashMap<>());
    }
    object.put(place.inside().getLast(), value);
  }

  private static @Nullable Object value(GraphQLType type, List<String> values) {
    GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
    if (!(plain instanceof GraphQLList list)) {
      String text = values.getLast();
      return text.isEmpty() ? null : value(plain, text);
    }
    List<Object> items =
        items(values).stream()
            .map(each -> value(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()), each))
            .toList();
    return items.isEmpty() ? null : items;
  }

  /** The values of a parameter that takes several. */
  public static List<String> items(List<String> values) {
    return values.stream()
        .flatMap(each -> List.of(each.split(",", -1)).stream())
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static Object value(GraphQLType type, String text) {
    String name = type instanceof GraphQLScalarType scalar ? scalar.getName() : "";
    return switch (name) {
      case "Int" -> text.matches(WHOLE_NUMBER) ? wholeNumber(text) : text;
      case "Float" -> text.matches(NUMBER) ? Double.valueOf(text) : text;
      case "Boolean" ->
          text.equals("true") || text.equals("false") ? (Object) text.equals("true") : text;
      default -> text;
    };
  }

  private static Object wholeNumber(String text) {
    long number = Long.parseLong(text);
    return number == (int) number ? (Object) (int) number : (Object) number;
  }
}
