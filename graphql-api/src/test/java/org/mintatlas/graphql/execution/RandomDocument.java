package org.mintatlas.graphql.execution;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that some client could have sent: fields of all types of a schema with arguments,
 * aliases, fragments of both kinds on types of all kinds, and conditions. Arguments, parts of them
 * and conditions are written or come from variables, which are given, given as null where that may
 * be, have a default, or nothing of it.
 */
final class RandomDocument {
  private final GraphQLSchema schema;
  private final RandomGenerator random;
  private final Values values;
  private final int deepest;
  private final int most;
  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Variable> declared = new LinkedHashMap<>();

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
   * A variable.
   *
   * @param type with its default
   * @param needed whether it must be given
   * @param nullable whether it may be given as null
   * @param value what may be given
   */
  private record Variable(String type, boolean needed, boolean nullable, Supplier<Object> value) {}

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

  /** Values for the variables of the documents that were made; others each time. */
  Map<String, @Nullable Object> variables() {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    declared.forEach((name, variable) -> {
      int luck = random.nextInt(4);
      if (variable.nullable() && luck == 0) {
        given.put(name, null);
      } else if (variable.needed() || luck > 1) {
        given.put(name, variable.value().get());
      }
    });
    return given;
  }

  /**
   * Makes one.
   *
   * @param kind {@code query} or {@code mutation}
   */
  String of(String kind, GraphQLObjectType root) {
    return document(kind, selection(root, 0));
  }

  /**
   * Makes one for events: of what is at the root it asks one field, always.
   *
   * @param root has only fields without arguments that answer with objects
   */
  String subscription(GraphQLObjectType root) {
    GraphQLFieldDefinition field = some(root.getFieldDefinitions());
    return document("subscription", "{ " + field.getName() + below(field, 0) + " }");
  }

  private String document(String kind, String selected) {
    StringBuilder all = new StringBuilder();
    declared.forEach((name, variable) -> all.append(" $" + name + ": " + variable.type()));
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
    if (kind == 0 || type instanceof GraphQLUnionType) {
      GraphQLCompositeType other = someTypeWithin(type);
      return "... on " + name(other) + condition() + selection(other, depth);
    }
    return field((GraphQLFieldsContainer) type, depth);
  }

  /** One of the types of its objects, or an interface that such a type has. */
  private GraphQLCompositeType someTypeWithin(GraphQLCompositeType type) {
    GraphQLObjectType object =
        switch (type) {
          case GraphQLObjectType one -> one;
          case GraphQLInterfaceType several -> some(schema.getImplementations(several));
          case GraphQLUnionType several -> (GraphQLObjectType) some(several.getTypes());
          default -> throw new IllegalStateException(String.valueOf(type));
        };
    List<GraphQLNamedOutputType> interfaces = object.getInterfaces();
    return interfaces.isEmpty() || random.nextBoolean()
        ? object
        : (GraphQLInterfaceType) some(interfaces);
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
    return alias + field.getName() + arguments + condition() + below(field, depth);
  }

  private String below(GraphQLFieldDefinition field, int depth) {
    return isLeaf(field)
        ? ""
        : " "
            + selection(
                (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private @Nullable String arguments(GraphQLFieldDefinition field) {
    List<String> written = new ArrayList<>();
    Map<String, Variable> own = new LinkedHashMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean defaulted = argument.hasSetDefaultValue();
      boolean needed = GraphQLTypeUtil.isNonNull(argument.getType()) && !defaulted;
      if (needed || random.nextInt(3) == 0) {
        String value = values.of(field, argument, random);
        if (value != null) {
          String shown = written(argument.getType(), defaulted, Parser.parseValue(value), own);
          written.add(argument.getName() + ": " + shown);
        } else if (needed) {
          return null;
        }
      }
    }
    declared.putAll(own);
    return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
  }

  /**
   * A value, or now and then a variable in its place or in that of a part of it.
   *
   * @param defaulted whether there is another one for a variable that is not there
   * @param own takes the variables
   */
  private String written(
      GraphQLType type, boolean defaulted, Value<?> value, Map<String, Variable> own) {
    if (random.nextInt(3) == 0) {
      return variable(type, defaulted, value, own);
    }
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list when value instanceof ArrayValue items ->
          items.getValues().stream()
              .map(item -> written(list.getWrappedType(), false, item, own))
              .collect(Collectors.joining(", ", "[", "]"));
      case GraphQLInputObjectType object when value instanceof ObjectValue fields ->
          fields.getObjectFields().stream()
              .map(given -> {
                GraphQLInputObjectField field = object.getField(given.getName());
                String shown =
                    written(field.getType(), field.hasSetDefaultValue(), given.getValue(), own);
                return given.getName() + ": " + shown;
              })
              .collect(Collectors.joining(", ", "{", "}"));
      default -> AstPrinter.printAstCompact(value);
    };
  }

  private String variable(
      GraphQLType type, boolean defaulted, Value<?> value, Map<String, Variable> own) {
    boolean nullable = GraphQLTypeUtil.isNullable(type);
    String plain = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type));
    String otherwise = " = " + AstPrinter.printAstCompact(value);
    Supplier<Object> given = () -> plain(value);
    String name = "w" + (declared.size() + own.size());
    own.put(
        name,
        switch (random.nextInt(5)) {
          case 0 -> new Variable(plain + "!", true, false, given);
          case 1 -> new Variable(plain + "!" + otherwise, false, false, given);
          case 2 ->
              new Variable(
                  nullable || defaulted ? plain : plain + otherwise, false, nullable, given);
          default -> new Variable(plain + otherwise, false, nullable, given);
        });
    return "$" + name;
  }

  /** A value as clients send it. */
  private static Object plain(Value<?> value) {
    return switch (value) {
      case IntValue number -> number.getValue().intValueExact();
      case StringValue text -> text.getValue();
      case BooleanValue truth -> truth.isValue();
      case EnumValue name -> name.getName();
      case ArrayValue items -> items.getValues().stream().map(RandomDocument::plain).toList();
      case ObjectValue fields ->
          fields.getObjectFields().stream()
              .collect(
                  Collectors.toMap(field -> field.getName(), field -> plain(field.getValue())));
      default -> throw new IllegalStateException(String.valueOf(value));
    };
  }

  private String condition() {
    return switch (random.nextInt(14)) {
      case 0 -> include();
      case 1 -> skip();
      case 2 -> include() + skip();
      case 3 -> skip() + include();
      default -> "";
    };
  }

  private String include() {
    return " @include(if: " + truth() + ")";
  }

  private String skip() {
    return " @skip(if: " + truth() + ")";
  }

  private String truth() {
    if (random.nextBoolean()) {
      return String.valueOf(random.nextBoolean());
    }
    String name = "v" + random.nextInt(4);
    String type = random.nextBoolean() ? "Boolean!" : "Boolean = " + random.nextBoolean();
    declared.putIfAbsent(name, new Variable(type, type.endsWith("!"), false, random::nextBoolean));
    return "$" + name;
  }
}
