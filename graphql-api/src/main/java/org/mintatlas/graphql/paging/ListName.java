package org.mintatlas.graphql.paging;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;

/**
 * What a cursor belongs to, in eight bytes: four for what is asked, the type of the list with its
 * filter and order, which shows before anything is fetched, and four for its parent.
 *
 * <p>Made from the arguments as they were given, not from the filter made of them: there "today" is
 * filled in, and a cursor must not fade at midnight. Sets have no order, and what is empty, or the
 * default of its field, says as little as what is absent.
 */
final class ListName {
  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

  private ListName() {}

  /** The name of a list under its parent, as it is asked for. */
  static long of(String list, Object scope, Enum<?> order, Asked asked) {
    int question = asked.once(ListName.class, () -> question(asked.field(), asked.values()));
    int owner = hash(list + "\n" + scope + "\n" + order.name());
    return ((long) question << Integer.SIZE) | Integer.toUnsignedLong(owner);
  }

  /** Whether the list with this name answers what is asked here, as far as shows without data. */
  static boolean answers(long list, GraphQLFieldDefinition field, Map<String, ?> arguments) {
    return (int) (list >>> Integer.SIZE) == question(field, arguments);
  }

  private static int question(GraphQLFieldDefinition field, Map<String, ?> given) {
    Map<String, Object> said = new TreeMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      Object value = given.get(argument.getName());
      if (value == null && argument.hasSetDefaultValue()) {
        // A null and the default are one, as an order that is not said and the same one said are.
        value = GraphQLArgument.<Object>getArgumentDefaultValue(argument);
      }
      if (value != null && !PAGING.contains(argument.getName())) {
        said.put(argument.getName(), said(value, argument.getType()));
      }
    }
    return hash(GraphQLTypeUtil.unwrapAll(field.getType()).getName() + "\n" + canonical(said));
  }

  private static int hash(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The value without the defaults of its fields: to say them is to say nothing. */
  private static Object said(Object value, GraphQLType type) {
    if (!(value instanceof Map<?, ?> fields)
        || !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input)) {
      return value;
    }
    Map<Object, Object> said = new HashMap<>(fields);
    for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
      if (field.hasSetDefaultValue()
          && canonical(fields.get(field.getName()))
              .equals(
                  canonical(GraphQLInputObjectField.<Object>getInputFieldDefaultValue(field)))) {
        said.remove(field.getName());
      }
    }
    return said;
  }

  static String canonical(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> Map.entry(entry.getKey() + "=", canonical(entry.getValue())))
              .filter(entry -> !entry.getValue().isEmpty())
              .map(entry -> entry.getKey() + entry.getValue())
              .sorted()
              .collect(Collectors.collectingAndThen(Collectors.joining(","), ListName::enclosed));
      case Collection<?> items ->
          items.stream()
              .map(ListName::canonical)
              .distinct()
              .sorted()
              .collect(Collectors.collectingAndThen(Collectors.joining(","), ListName::enclosed));
      case Enum<?> constant -> constant.name();
      default -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    };
  }

  private static String enclosed(String parts) {
    return parts.isEmpty() ? "" : "(" + parts + ")";
  }
}
