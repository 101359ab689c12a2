package org.mintatlas.graphql.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A document that some client could have sent: fields of all types of a schema with arguments,
 * aliases, fragments of both kinds, and conditions; arguments and conditions are written or come
 * from variables, which are given, have a default, or neither.
 */
final class RandomDocument {
  private final GraphQLSchema schema;
  private final RandomGenerator random;
  private final Values values;
  private final int deepest;
  private final int most;
  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();

  /** The type of each variable, with its default. */
  private final Map<String, String> declared = new LinkedHashMap<>();

  private int aliases;
  private int fields;

  /** Makes up the value of an argument as it is written. */
  @FunctionalInterface
  interface Values {
    /** The value; null when there is none for such an argument. */
    @Nullable String of(
        GraphQLFieldDefinition field, GraphQLArgument argument, RandomGenerator random);
  }

  /**
   * @param deepest how many fields stand in one another at most
   * @param most how many fields there are at most
   */
  RandomDocument(
      GraphQLSchema schema, int deepest, int most, Values values, RandomGenerator random) {
    this.schema = schema;
    this.deepest = deepest;
    this.most = most;
    this.values = values;
    this.random = random;
  }

  /** The variables that are given for the documents that were made. */
  Map<String, Object> variables() {
    return new LinkedHashMap<>(variables);
  }

  /**
   * Makes one.
   *
   * @param kind {@code query} or {@code mutation}
   */
  String of(String kind, GraphQLObjectType root) {
    String selected = selection(root, 0);
    StringBuilder all = new StringBuilder();
    declared.forEach((name, type) -> all.append(" $" + name + ": " + type));
    String head = all.isEmpty() ? kind : kind + " Random(" + all + ")";
    return head + " " + selected + "\n" + String.join("\n", fragments);
  }

  private String selection(GraphQLCompositeType type, int depth) {
    StringBuilder text = new StringBuilder("{ __typename ");
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      text.append(part(type, depth)).append(' ');
    }
    return text.append("}").toString();
  }

  private String part(GraphQLCompositeType type, int depth) {
    int kind = random.nextInt(10);
    if (kind == 0 || type instanceof GraphQLUnionType) {
      GraphQLObjectType other = someTypeOf(type);
      return "... on " + other.getName() + condition() + selection(other, depth);
    }
    if (kind == 1) {
      return "..." + condition() + selection(type, depth);
    }
    if (kind == 2) {
      String name = "Fragment" + fragments.size();
      fragments.add(""); // keeps its place
      int place = fragments.size() - 1;
      fragments.set(place, "fragment " + name + " on " + name(type) + " " + selection(type, depth));
      return "..." + name + condition();
    }
    return field((GraphQLFieldsContainer) type, depth);
  }

  private GraphQLObjectType someTypeOf(GraphQLCompositeType type) {
    return switch (type) {
      case GraphQLObjectType object -> object;
      case GraphQLInterfaceType several -> some(schema.getImplementations(several));
      case GraphQLUnionType several -> (GraphQLObjectType) some(several.getTypes());
      default -> throw new IllegalStateException(String.valueOf(type));
    };
  }

  private <T> T some(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String name(GraphQLCompositeType type) {
    return ((GraphQLNamedOutputType) type).getName();
  }

  private String field(GraphQLFieldsContainer type, int depth) {
    List<GraphQLFieldDefinition> possible =
        type.getFieldDefinitions().stream()
            .filter(field -> depth < deepest || isLeaf(field))
            .toList();
    if (possible.isEmpty() || fields >= most) {
      return "__typename";
    }
    GraphQLFieldDefinition field = some(possible);
    String arguments = arguments(field);
    if (arguments == null) {
      return "__typename";
    }
    fields++;
    // What has arguments, or answers differently in several types, needs a name of its own.
    boolean plain =
        arguments.isEmpty() && type instanceof GraphQLObjectType && random.nextBoolean();
    String alias = plain ? "" : "a" + aliases++ + ": ";
    String below =
        isLeaf(field)
            ? ""
            : " "
                + selection(
                    (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
    return alias + field.getName() + arguments + condition() + below;
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private @Nullable String arguments(GraphQLFieldDefinition field) {
    List<String> written = new ArrayList<>();
    Map<String, String> own = new LinkedHashMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      GraphQLType type = argument.getType();
      boolean needed = type instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
      if (needed || random.nextInt(3) == 0) {
        String value = values.of(field, argument, random);
        if (value != null) {
          String given = random.nextInt(3) == 0 ? variable(type, value, own) : value;
          written.add(argument.getName() + ": " + given);
        } else if (needed) {
          return null;
        }
      }
    }
    declared.putAll(own);
    return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
  }

  /** A variable that nobody gives: with the value as its default, or absent where that may be. */
  private String variable(GraphQLType type, String value, Map<String, String> own) {
    String name = "w" + (declared.size() + own.size());
    String nullable = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type));
    boolean absent = GraphQLTypeUtil.isNullable(type) && random.nextInt(4) == 0;
    own.put(name, absent ? nullable : nullable + " = " + value);
    return "$" + name;
  }

  private String condition() {
    return switch (random.nextInt(12)) {
      case 0 -> " @include(if: " + truth() + ")";
      case 1 -> " @skip(if: " + truth() + ")";
      default -> "";
    };
  }

  private String truth() {
    if (random.nextBoolean()) {
      return String.valueOf(random.nextBoolean());
    }
    String name = "v" + random.nextInt(4);
    if (declared.putIfAbsent(name, "Boolean = " + random.nextBoolean()) == null
        && random.nextBoolean()) {
      variables.put(name, random.nextBoolean());
    }
    return "$" + name;
  }
}
