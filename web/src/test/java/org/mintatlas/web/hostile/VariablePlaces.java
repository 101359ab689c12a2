package org.mintatlas.web.hostile;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every place of a schema where a variable can stand, with a way there. */
final class VariablePlaces {
  /** Texts of literals; of each scalar the first that it takes is its sample. */
  private static final List<String> LITERALS =
      List.of(
          "\"ab\"",
          "1",
          "true",
          "\"2024-01-31\"",
          "\"2024-01-31T12:00:00Z\"",
          "\"50667\"",
          "\"05315\"",
          "\"https://example.org\"",
          "\"a@example.org\"",
          "{}");

  private static final Pattern FORM = Pattern.compile("as a `\\w+` such as `([^`]+)`");

  /** Samples of arguments for which the usual one finds nothing. */
  private static final Map<String, String> TELLING = Map.of("year", "2024");

  private final GraphQLSchema schema;
  private final UnaryOperator<String> program;
  private final Queue<Way> next = new PriorityQueue<>(Way.BEST_FIRST);
  private final Set<String> reached = new HashSet<>();
  private final Set<String> unseen = new TreeSet<>();
  private final Set<String> inputs = new HashSet<>();
  private final List<VariablePlace> places = new ArrayList<>();

  /**
   * A way to a type.
   *
   * @param guesses how many fields on it need an argument, so that they may well find nothing
   * @param tried how often nothing was there: with the first of each list, and with more of them
   */
  private record Way(GraphQLObjectType type, String text, int guesses, int tried) {
    private static final Comparator<Way> BEST_FIRST =
        Comparator.comparing(Way::blind)
            .thenComparingInt(Way::guesses)
            .thenComparingInt(Way::tried)
            .thenComparingInt(way -> way.text().length());

    private static final List<String> SIZES = List.of("first: 1)", "first: 25)", "first: 100)");

    boolean blind() {
      return tried == SIZES.size();
    }

    Way wider() {
      int now = tried + 1;
      String wide = SIZES.get(now % SIZES.size());
      return new Way(type, text.replaceAll("first: \\d+\\)", wide), guesses, now);
    }

    /** With something in the place where it ends. */
    String to(String selection) {
      return text.replace("%s", selection);
    }
  }

  private VariablePlaces(GraphQLSchema schema, UnaryOperator<String> program) {
    this.schema = schema;
    this.program = program;
  }

  /**
   * All of them.
   *
   * @param program answers documents, so that ways are taken on which there is something
   */
  static VariablePlaces of(GraphQLSchema schema, UnaryOperator<String> program) {
    VariablePlaces all = new VariablePlaces(schema, program);
    all.below(
        schema.getQueryType(),
        "query",
        List.of(
            schema.getIntrospectionSchemaFieldDefinition(),
            schema.getIntrospectionTypeFieldDefinition()));
    all.below(Objects.requireNonNull(schema.getSubscriptionType()), "subscription", List.of());
    all.below(Objects.requireNonNull(schema.getMutationType()), "mutation", List.of());
    all.directives();
    return all;
  }

  List<VariablePlace> places() {
    return places;
  }

  /** The types of which nothing was found on any way. */
  Set<String> unseen() {
    return unseen;
  }

  private void below(GraphQLObjectType root, String operation, List<GraphQLFieldDefinition> more) {
    Way start = new Way(root, "{ %s }", 0, 0);
    next.add(start);
    more.forEach(field -> field(start, field, operation));
    for (Way way = next.poll(); way != null; way = next.poll()) {
      String name = way.type().getName();
      if (reached.contains(name)) {
        continue;
      }
      if (!way.blind() && operation.equals("query") && !finds(way, name)) {
        next.add(way.wider());
        continue;
      }
      reached.add(name);
      if (way.blind()) {
        unseen.add(name);
      }
      for (GraphQLFieldDefinition field : way.type().getFieldDefinitions()) {
        field(way, field, operation);
      }
    }
  }

  private boolean finds(Way way, String type) {
    return program.apply(way.to("__typename")).contains("\"__typename\":\"" + type + "\"");
  }

  private void field(Way way, GraphQLFieldDefinition field, String operation) {
    GraphQLType target = GraphQLTypeUtil.unwrapAll(field.getType());
    String inside = target instanceof GraphQLCompositeType ? selected(way, target) : "";
    for (GraphQLArgument argument : field.getArguments()) {
      value(
          way.type().getName() + "." + field.getName() + "(" + argument.getName() + ")",
          argument.getName(),
          operation,
          way.to(named(way, call(field, argument.getName())) + inside),
          argument.getType());
    }
    String on = way.to(call(field, "") + " { %s }");
    int guesses =
        way.guesses() + (field.getArguments().stream().anyMatch(VariablePlaces::needed) ? 1 : 0);
    switch (target) {
      case GraphQLObjectType object -> next.add(new Way(object, on, guesses, 0));
      case GraphQLInterfaceType shape ->
          schema.getImplementations(shape).forEach(each -> narrowed(on, each, guesses));
      case GraphQLUnionType union ->
          union.getTypes().forEach(each -> narrowed(on, (GraphQLObjectType) each, guesses));
      default -> {}
    }
  }

  /** What is changed is {@code it}. */
  private String named(Way way, String call) {
    return changes(way) ? "it: " + call : call;
  }

  /** What there is once it is changed is {@code what}; why it is not, {@code errors}. */
  private String selected(Way way, GraphQLType target) {
    if (!changes(way)) {
      return " { __typename }";
    }
    String what =
        ((GraphQLObjectType) target)
            .getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> !name.equals("errors"))
                .collect(Collectors.joining());
    return " { what: "
        + what
        + " { __typename } errors { __typename ... on UserError { message path } } }";
  }

  private boolean changes(Way way) {
    return way.type().equals(schema.getMutationType());
  }

  private void narrowed(String way, GraphQLObjectType type, int guesses) {
    String text = way.replace("%s", "... on " + type.getName() + " { %s }");
    next.add(new Way(type, text, guesses, 0));
  }

  /** The value itself, an item of it, and its fields; of each input object once. */
  private void value(
      String name, String argument, String operation, String selection, GraphQLInputType type) {
    places.add(new VariablePlace(name, argument, operation, selection, type, sample(type)));
    GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
    if (inner instanceof GraphQLList list) {
      value(
          name + "[0]",
          argument + "[0]",
          operation,
          selection.replace("$v", "[$v]"),
          (GraphQLInputType) list.getWrappedType());
    } else if (inner instanceof GraphQLInputObjectType object && inputs.add(object.getName())) {
      for (GraphQLInputObjectField field : object.getFields()) {
        value(
            object.getName() + "." + field.getName(),
            argument + "." + field.getName(),
            operation,
            selection.replace("$v", "{ " + field.getName() + ": $v" + others(object, field) + " }"),
            field.getType());
      }
    }
  }

  /** Samples for the other fields that an input object needs. */
  private static String others(GraphQLInputObjectType object, GraphQLInputObjectField field) {
    return object.getFields().stream()
        .filter(other -> !other.getName().equals(field.getName()) && needed(other))
        .map(other -> ", " + other.getName() + ": " + sample(other))
        .collect(Collectors.joining());
  }

  private static boolean needed(GraphQLInputObjectField field) {
    return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
  }

  private void directives() {
    for (String name : List.of("include", "skip")) {
      String use = "@" + name + "(if: $v)";
      for (String selection :
          List.of(
              "{ __typename " + use + " }",
              "{ ... " + use + " { __typename } }",
              "{ __typename ...F " + use + " } fragment F on Query { __typename }",
              "{ federalStates { code " + use + " } }",
              "{ regions(first: 1) " + use + " { totalCount } }")) {
        directive(name, "query", selection);
      }
      directive(name, "subscription", "{ changes { kind " + use + " } }");
    }
  }

  private void directive(String name, String operation, String selection) {
    value(
        "@" + name + "(if)",
        "if",
        operation,
        selection,
        schema.getDirective(name).getArgument("if").getType());
  }

  /** The field with the variable as this argument, and samples for the others that it needs. */
  private String call(GraphQLFieldDefinition field, String argument) {
    boolean paging = Set.of("first", "last", "after", "before").contains(argument);
    String arguments =
        field.getArguments().stream()
            .filter(each ->
                each.getName().equals(argument)
                    || needed(each)
                    || (each.getName().equals("first") && !paging))
            .map(each ->
                each.getName()
                    + ": "
                    + (each.getName().equals(argument)
                        ? "$v"
                        : TELLING.getOrDefault(each.getName(), sample(each.getType()))))
            .collect(Collectors.joining(", "));
    return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  private static boolean needed(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  /** What a text has the form of is said by the words about it. */
  private static String sample(GraphQLInputObjectField field) {
    Matcher form = FORM.matcher(Objects.requireNonNullElse(field.getDescription(), ""));
    if (!form.find()) {
      return sample(field.getType());
    }
    String text = '"' + form.group(1) + '"';
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
        ? "[" + text + "]"
        : text;
  }

  private static String sample(GraphQLType type) {
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> "[" + sample(list.getWrappedType()) + "]";
      case GraphQLEnumType names -> names.getValues().getFirst().getName();
      case GraphQLInputObjectType object ->
          object.getFields().stream()
              .filter(VariablePlaces::needed)
              .map(field -> field.getName() + ": " + sample(field))
              .collect(Collectors.joining(", ", "{", "}"));
      case GraphQLScalarType scalar ->
          LITERALS.stream()
              .filter(text -> takes(scalar, Parser.parseValue(text)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no sample is a " + scalar.getName()));
      default -> throw new AssertionError(type);
    };
  }

  private static boolean takes(GraphQLScalarType scalar, Value<?> literal) {
    try {
      scalar
          .getCoercing()
          .parseLiteral(
              literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
      return true;
    } catch (CoercingParseLiteralException e) {
      return false;
    }
  }
}
