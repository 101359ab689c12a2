package org.mintatlas.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.LoadListener;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.springframework.core.ResolvableType;
import reactor.core.publisher.Flux;

/**
 * Our engine answers as the library's does: over a schema with all that types can be, whose fields
 * answer with all that fields can answer, wrong things and failures too. Of a mutation or a
 * subscription the library runs the root, and our engine what each field or event there answers
 * with.
 */
class BreadthFirstTest {
  private static final int DOCUMENTS = 2_000;

  /** How often each query is asked, with other variables. */
  private static final int TIMES = 2;

  /** Of a subscription. */
  private static final int EVENTS = 4;

  private static final TypeDefinitionRegistry TYPES =
      new SchemaParser()
          .parse(
              """
              type Query { a: A  sure: A!  b(id: Int): B  list: [A]  either: Either  named: Named }
              type Mutation { a: A  sure: A!  lists: [[B!]!]  either: Either! }
              type Subscription { a: A  sure: A!  list: [A!]  either: Either  named: Named! }
              interface Named {
                name: String!  other: Named  count(n: Int = 3, times: Int! = 2): Int
              }
              type A implements Named {
                name: String!  other: Named  count(n: Int = 3, times: Int! = 2): Int
                text: String
                a: A  sureA: A!  b: B  list: [A!]  lists: [[B]!]!  deep: [[[A!]!]]
                either: Either  eithers: [Either!]  colour: Colour!  colours: [Colour!]!
                filtered(by: Filter, ids: [ID!] = ["x"]): [String]  ratio: Float  is: Boolean
              }
              type B implements Named {
                name: String!  other: Named  count(n: Int = 3, times: Int! = 2): Int
                sureNamed: Named!
                a: A  as: [A]!  either: Either!  numbers: [[Int!]!]
              }
              union Either = A | B
              enum Colour { RED GREEN BLUE }
              input Filter { least: Int = 1  most: Int! = 9  words: [String!]  not: Filter }
              """);

  /** An object; its number decides what its fields answer. */
  private record Thing(String type, long number) {}

  private static final Loader<Answer, Object> LOADER =
      new Loader<>("values", answers -> all(answers));

  /** What a field answers, told by what it is asked for. */
  private record Answer(String coordinates, long parent, String arguments, GraphQLType type) {
    SplittableRandom random() {
      return new SplittableRandom(Objects.hash(coordinates, parent, arguments));
    }

    @Nullable Object value() {
      return BreadthFirstTest.value(type, random());
    }
  }

  private static Map<Answer, Object> all(Set<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.value() != null)
        .collect(Collectors.toMap(Function.identity(), answer -> answer.value()));
  }

  /** A value of the type, now and then null or of another type. */
  private static @Nullable Object value(GraphQLType type, SplittableRandom random) {
    int luck = random.nextInt(40);
    if (luck < 4) {
      return null;
    }
    if (luck == 4) {
      return Map.of("no", "such thing");
    }
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(list.getWrappedType(), random));
        }
        yield items;
      }
      case GraphQLEnumType names -> List.of("RED", "GREEN", "BLUE", "PINK").get(random.nextInt(4));
      case GraphQLScalarType scalar ->
          switch (scalar.getName()) {
            case "Int" -> random.nextInt(1000);
            case "Float" -> random.nextInt(1000) / 8.0;
            case "Boolean" -> random.nextBoolean();
            default -> "text\u0001\"ä\uD83D\uDE00" + random.nextInt(100);
          };
      case GraphQLObjectType object -> new Thing(object.getName(), random.nextLong());
      default ->
          new Thing(List.of("A", "B", "B", "A", "C").get(random.nextInt(5)), random.nextLong());
    };
  }

  private static final class Source implements FieldSource {
    private final String coordinates;
    private final GraphQLType type;

    Source(String coordinates, GraphQLType type) {
      this.coordinates = coordinates;
      this.type = type;
    }

    @Override
    public @Nullable Object of(Object parent, Asked asked) {
      long number = parent instanceof Thing thing ? thing.number() : 1;
      Answer answer =
          new Answer(coordinates, number, new TreeMap<>(asked.values()).toString(), type);
      SplittableRandom luck = new SplittableRandom(answer.hashCode() ^ 77);
      return switch (luck.nextInt(14)) {
        case 0 -> throw new IllegalStateException("cannot tell " + coordinates);
        case 1 ->
            LOADER
                .load(answer)
                .map(value -> {
                  throw broken(coordinates);
                });
        case 2 ->
            LOADER
                .load(answer)
                .then(value -> {
                  throw broken(coordinates);
                });
        case 3, 4, 5 -> LOADER.load(answer);
        case 6, 7 ->
            LOADER.load(new Answer(coordinates, 1, "", type)).then(one -> LOADER.load(answer));
        case 8 ->
            Later.all(List.of(LOADER.load(answer), Later.now(1)))
                .map(both -> Objects.requireNonNull(both).getFirst());
        default -> answer.value();
      };
    }

    private static IllegalArgumentException broken(String coordinates) {
      return new IllegalArgumentException("broken " + coordinates);
    }
  }

  private final Map<String, PreparsedDocumentEntry> documents = new HashMap<>();
  private final FieldSources sources = new FieldSources(new Today(ApiInMemory.CLOCK));
  private final GraphQLSchema schema = schema();
  private final Differences differences =
      new Differences(
          GraphQL.newGraphQL(schema).build(),
          GraphQL.newGraphQL(schema)
              .preparsedDocumentProvider(this::known)
              .queryExecutionStrategy(
                  new BreadthFirst(
                      new Plans(sources, new Today(ApiInMemory.CLOCK)),
                      LoadListener.NONE,
                      Limits.DEFAULT.maximum(Limit.COST),
                      new SimpleDataFetcherExceptionHandler()))
              .build());

  /** So that documents are the same ones when they are asked again, and their plans too. */
  private CompletableFuture<@Nullable PreparsedDocumentEntry> known(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> read) {
    return CompletableFuture.completedFuture(
        documents.computeIfAbsent(input.getQuery(), document -> read.apply(input)));
  }

  private GraphQLSchema schema() {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
    GraphQLSchema plain =
        new SchemaGenerator().makeExecutableSchema(TYPES, RuntimeWiring.MOCKED_WIRING);
    for (String type : List.of("Query", "Mutation", "A", "B")) {
      for (GraphQLFieldDefinition field : plain.getObjectType(type).getFieldDefinitions()) {
        String coordinates = type + "." + field.getName();
        sources.wire(
            wiring,
            type,
            field.getName(),
            new Source(coordinates, field.getType()),
            ResolvableType.forClass(Object.class));
      }
    }
    for (GraphQLFieldDefinition field :
        Objects.requireNonNull(plain.getSubscriptionType()).getFieldDefinitions()) {
      wiring.type("Subscription", type -> type.dataFetcher(field.getName(), events(field)));
    }
    TypeResolver byName =
        environment ->
            environment.getObject() instanceof Thing thing
                ? environment.getSchema().getObjectType(thing.type())
                : null;
    wiring.type("Named", type -> type.typeResolver(byName));
    wiring.type("Either", type -> type.typeResolver(byName));
    return new SchemaGenerator().makeExecutableSchema(TYPES, wiring.build());
  }

  /** Some values of the type of a field, the same ones each time; now and then there are none. */
  private static DataFetcher<?> events(GraphQLFieldDefinition field) {
    return environment -> {
      SplittableRandom luck =
          new SplittableRandom(AstPrinter.printAst(environment.getField()).hashCode());
      if (luck.nextInt(10) == 0) {
        throw new IllegalStateException("no events");
      }
      return Flux.range(0, EVENTS).mapNotNull(number -> value(field.getType(), luck));
    };
  }

  private static @Nullable String argument(
      GraphQLFieldDefinition field, GraphQLArgument argument, RandomGenerator random) {
    return switch (argument.getName()) {
      case "n", "times", "id" -> String.valueOf(random.nextInt(100));
      case "by" -> "{least: " + random.nextInt(9) + " most: 5 not: {words: [\"a\", \"b\"]}}";
      default -> "[\"a\", \"b\"]";
    };
  }

  @Test
  void answersQueriesAsTheLibraryDoes() {
    int invalid = 0;
    int withErrors = 0;
    int withoutData = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      RandomDocument random = random(i);
      String document = random.of("query", schema.getQueryType());
      for (int j = 0; j < TIMES; j++) {
        ExecutionResult result = differences.none(document, random.variables(), Map.of());
        invalid += isInvalid(result) ? 1 : 0;
        withErrors += result.getErrors().isEmpty() ? 0 : 1;
        withoutData += result.getData() == null ? 1 : 0;
      }
    }
    int all = DOCUMENTS * TIMES;
    assertThat(invalid).as("invalid documents").isLessThan(all / 10);
    assertThat(withErrors).as("answers with errors").isBetween(all / 5, all * 9 / 10);
    assertThat(withoutData).as("answers without data").isGreaterThan(all / 200);
  }

  private RandomDocument random(long seed) {
    return new RandomDocument(
        schema, 6, 150, BreadthFirstTest::argument, new SplittableRandom(seed));
  }

  private static boolean isInvalid(ExecutionResult result) {
    return result.getErrors().stream().anyMatch(ValidationError.class::isInstance);
  }

  @Test
  void answersMutationsAsTheLibraryDoes() {
    for (int i = 0; i < DOCUMENTS / 4; i++) {
      RandomDocument random = random(-i);
      String document = random.of("mutation", Objects.requireNonNull(schema.getMutationType()));
      differences.none(document, random.variables(), Map.of());
    }
  }

  @Test
  void answersEventsAsTheLibraryDoes() {
    int events = 0;
    for (int i = 0; i < DOCUMENTS / 4; i++) {
      RandomDocument random = random(-i);
      String document = random.subscription(Objects.requireNonNull(schema.getSubscriptionType()));
      events += differences.noneInEvents(document, random.variables(), Map.of()).size();
    }
    assertThat(events).as("events").isGreaterThan(DOCUMENTS / 2);
  }

  @Test
  void runsOneDocumentWithAnyConditions() {
    String document =
        "query($a: Boolean!, $b: Boolean = false) {"
            + " list { name @include(if: $a) ...F @skip(if: $b) } }"
            + " fragment F on A { text colour @include(if: $a) b { name } }";
    for (boolean a : new boolean[] {true, false, true}) {
      for (boolean b : new boolean[] {true, false, true}) {
        differences.none(document, Map.of("a", a, "b", b), Map.of());
      }
      differences.none(document, Map.of("a", a), Map.of());
    }
  }
}
