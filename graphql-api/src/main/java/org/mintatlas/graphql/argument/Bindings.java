package org.mintatlas.graphql.argument;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where features make known how they read arguments that keep to more rules than their types. So
 * the arguments of a whole operation are checked before anything of it is fetched, by the code that
 * reads them when it is.
 */
public final class Bindings {
  private final List<Binding<?>> all = new CopyOnWriteArrayList<>();
  private final Map<String, Components<?>> records = new ConcurrentHashMap<>();
  private final Map<FieldCoordinates, List<Binding<?>>> byField = new ConcurrentHashMap<>();

  /** Reads an input object wherever it is an argument; an absent one is like an empty one. */
  private <T> Binding<T> ofInput(String inputType, Function<Arguments, T> make) {
    return known(
        inputType,
        (type, field) -> argument(field, inputType) != null,
        (arguments, field) -> {
          String argument = argument(field, inputType);
          return argument == null
              ? make.apply(arguments.in(inputType))
              : arguments.checkFields(argument, make);
        });
  }

  /** Reads an input object as a record. */
  public <T extends Record> Binding<T> ofInput(Components<T> components) {
    know(components);
    return ofInput(components.input(), components::of);
  }

  /** What is part of several inputs is read by the same. */
  private void know(Components<?> components) {
    Components<?> known = records.put(components.input(), components);
    if (known != null && known != components) {
      throw new IllegalStateException(components.input() + " is read in two ways");
    }
    components.parts().forEach(this::know);
  }

  /** The records that are made of input objects, by the name of the type of these. */
  Map<String, Components<?>> records() {
    return Map.copyOf(records);
  }

  /** Reads the arguments of one field. */
  public <T> Binding<T> ofField(String type, String name, Function<Arguments, T> make) {
    return known(
        null,
        (parent, field) -> parent.equals(type) && field.getName().equals(name),
        (arguments, field) -> make.apply(arguments));
  }

  /** Reads the arguments of every field whose type has a name with this ending. */
  public <T> Binding<T> ofResult(
      String ending, BiFunction<Arguments, GraphQLFieldDefinition, T> make) {
    return known(
        null,
        (type, field) -> name(GraphQLTypeUtil.unwrapAll(field.getType())).endsWith(ending),
        make);
  }

  private <T> Binding<T> known(
      @Nullable String input,
      BiPredicate<String, GraphQLFieldDefinition> fields,
      BiFunction<Arguments, GraphQLFieldDefinition, T> make) {
    Binding<T> binding = new Binding<>(input, fields, make);
    all.add(binding);
    byField.clear();
    return binding;
  }

  /** Those that read the arguments of a field. */
  public List<Binding<?>> of(String type, GraphQLFieldDefinition field) {
    return byField.computeIfAbsent(
        FieldCoordinates.coordinates(type, field.getName()),
        coordinates -> all.stream().filter(binding -> binding.reads(type, field)).toList());
  }

  /** The argument of this type; null when the field has none. */
  private static @Nullable String argument(GraphQLFieldDefinition field, String inputType) {
    return field.getArguments().stream()
        .filter(argument -> name(GraphQLTypeUtil.unwrapAll(argument.getType())).equals(inputType))
        .map(GraphQLArgument::getName)
        .findFirst()
        .orElse(null);
  }

  private static String name(GraphQLNamedType type) {
    return type.getName();
  }
}
