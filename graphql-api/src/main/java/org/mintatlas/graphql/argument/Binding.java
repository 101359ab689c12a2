package org.mintatlas.graphql.argument;

import graphql.schema.GraphQLFieldDefinition;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How a value is made of the arguments of a field, and of nothing else. So whatever rule it breaks,
 * an argument is wrong.
 *
 * @param <T> the value
 */
public final class Binding<T> {
  private final @Nullable String input;
  private final BiPredicate<String, GraphQLFieldDefinition> fields;
  private final BiFunction<Arguments, GraphQLFieldDefinition, T> make;

  /**
   * @param input the input object that is read; null when it is all arguments of a field
   * @param fields of which fields of which types
   */
  Binding(
      @Nullable String input,
      BiPredicate<String, GraphQLFieldDefinition> fields,
      BiFunction<Arguments, GraphQLFieldDefinition, T> make) {
    this.input = input;
    this.fields = fields;
    this.make = make;
  }

  /**
   * Of the field that is fetched.
   *
   * @throws org.mintatlas.graphql.error.BadInputException when an argument is wrong; in an
   *     operation that was checked, none is
   */
  public T of(Asked asked) {
    if (input != null && asked.schema().getType(input) == null) {
      throw new IllegalStateException("The schema has no input " + input);
    }
    return asked.once(this, () -> of(asked.arguments(), asked.field()));
  }

  /** The same of arguments that were read before. */
  public T of(Arguments arguments, GraphQLFieldDefinition field) {
    return make.apply(arguments, field);
  }

  boolean reads(String type, GraphQLFieldDefinition field) {
    return fields.test(type, field);
  }
}
