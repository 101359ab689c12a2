package org.mintatlas.graphql.argument;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.error.BadInputException;

/**
 * How long a list in an argument may be: 50, wherever it stands; a list that says how long the
 * answer is (see {@code @listSize}) as long as a page.
 */
public final class ListLength {
  private static final Rule TOO_LONG =
      new Rule(
          "argument.too-long",
          "has %s values where at most %s are allowed",
          "hat %s Werte, erlaubt sind höchstens %s");
  private static final int MAX = 50;

  private final Consumer<BadInputException> mistakes;

  private ListLength(Consumer<BadInputException> mistakes) {
    this.mistakes = mistakes;
  }

  /** Checks the lists in all arguments of a field. */
  public static void check(
      GraphQLFieldDefinition field, Map<String, ?> values, Consumer<BadInputException> mistakes) {
    ListLength check = new ListLength(mistakes);
    for (GraphQLArgument argument : field.getArguments()) {
      String name = argument.getName();
      int most = says(field, name) ? PageRequest.MAX_SIZE : MAX;
      check.value(argument.getType(), values.get(name), name, most);
    }
  }

  private static boolean says(GraphQLFieldDefinition field, String argument) {
    GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
    return size != null
        && size.getArgument("slicingArguments").getValue() instanceof List<?> slicing
        && slicing.contains(argument);
  }

  private void value(GraphQLType type, @Nullable Object value, String path, int most) {
    switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list when value instanceof Collection<?> items -> {
        if (items.size() > most) {
          mistakes.accept(tooLong(path, items.size(), most));
          return;
        }
        int i = 0;
        for (Object item : items) {
          value(list.getWrappedType(), item, path + "[" + i++ + "]", most);
        }
      }
      case GraphQLInputObjectType object when value instanceof Map<?, ?> fields -> {
        for (GraphQLInputObjectField field : object.getFields()) {
          String name = field.getName();
          value(field.getType(), fields.get(name), path + "." + name, most);
        }
      }
      default -> {}
    }
  }

  private static BadInputException tooLong(String path, int length, int most) {
    return new BadInputException(
        path, TOO_LONG.broken(path.substring(path.lastIndexOf('.') + 1), null, length, most));
  }
}
