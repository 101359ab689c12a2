package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.graphql.request.TraceIds;

/** What {@code docs/schema-style.md} says of names, nulls and words. */
class SchemaStyleTest {
  private static final GraphQLSchema SCHEMA = new ApiInMemory().source.schema();

  /** What a search begins with is no condition of it. */
  private static final Set<String> WORDS = Set.of("Query.search.text", "Query.search.types");

  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

  /** Articles, pronouns, prepositions and the verb to be: they mean nothing by themselves. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          ("a an the it its they them their this that these those he she who whom which what whose"
                  + " of in on at to from by for with as about into over under after before between"
                  + " since until up is are was were be")
              .split(" "));

  /** German put into English words. */
  private static final List<String> CALQUES =
      List.of(
          "is no more",
          "over the net",
          "can be had",
          "where it stands",
          "what people read for",
          "for whom it is",
          "what it is about",
          "is not as it was",
          "must be like");

  private static Stream<GraphQLNamedType> types() {
    return SCHEMA.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__"));
  }

  /** The fields of all objects, interfaces and inputs, by their place. */
  private static Map<String, GraphQLNamedSchemaElement> fields() {
    Map<String, GraphQLNamedSchemaElement> fields = new TreeMap<>();
    types()
        .forEach(type -> {
          switch (type) {
            case GraphQLFieldsContainer container ->
                container
                    .getFieldDefinitions()
                    .forEach(field -> fields.put(type.getName() + "." + field.getName(), field));
            case GraphQLInputObjectType input ->
                input
                    .getFields()
                    .forEach(field -> fields.put(type.getName() + "." + field.getName(), field));
            default -> {}
          }
        });
    return fields;
  }

  private static String typeOf(GraphQLNamedSchemaElement field) {
    return switch (field) {
      case GraphQLFieldDefinition definition -> GraphQLTypeUtil.simplePrint(definition.getType());
      case GraphQLInputObjectField input -> GraphQLTypeUtil.simplePrint(input.getType());
      default -> throw new IllegalArgumentException(field.getName());
    };
  }

  private static String nameOf(String place) {
    return place.substring(place.indexOf('.') + 1);
  }

  private static List<String> fieldsThat(BiPredicate<String, String> breakARule) {
    return fields().entrySet().stream()
        .filter(field -> breakARule.test(nameOf(field.getKey()), typeOf(field.getValue())))
        .map(field -> field.getKey() + ": " + typeOf(field.getValue()))
        .toList();
  }

  @Test
  void statesAreFederalStates() {
    assertThat(
            fieldsThat((name, type) ->
                (name.equals("state") && !type.startsWith("FederalState"))
                    || (name.equals("states") && !type.contains("FederalState"))
                    || (name.equals("stateCode") && !type.startsWith("FederalStateCode"))
                    || (type.matches("\\W*FederalState\\W*")
                        && name.toLowerCase(Locale.ROOT).contains("code"))))
        .isEmpty();
  }

  @Test
  void momentsEndInAtAndDaysInOn() {
    assertThat(
            fieldsThat((name, type) ->
                type.startsWith("DateTime")
                    != (name.equals("at") || name.endsWith("At") || name.equals("modifiedAfter"))))
        .isEmpty();
    assertThat(
            fieldsThat((name, type) -> name.endsWith("On") && !type.matches("Date!?|.*Filter.*")))
        .isEmpty();
  }

  /** What has a form of its own is read with all other parts, so that all that is wrong is told. */
  @Test
  void inputsOfMutationsTakeTexts() {
    List<String> scalars =
        types()
            .filter(GraphQLScalarType.class::isInstance)
            .map(GraphQLNamedType::getName)
            .filter(name -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
            .toList();
    assertThat(scalars).contains("PartialDate", "Date", "DistrictKey");
    assertThat(fields().entrySet())
        .filteredOn(field -> field.getKey().matches("\\w+Input\\..*"))
        .hasSizeGreaterThan(200)
        .noneMatch(field -> scalars.contains(typeOf(field.getValue()).replaceAll("\\W", "")));
  }

  @Test
  void countsEndInCount() {
    assertThat(fieldsThat((name, type) -> name.endsWith("Count") && !type.matches("Int!?")))
        .isEmpty();
    assertThat(fieldsThat((name, type) -> name.matches("total|count"))).isEmpty();
  }

  @Test
  void namesThatWereGivenUpDoNotComeBack() {
    assertThat(
            fieldsThat((name, type) ->
                name.matches(
                        "title|link|web|url|until|start|end|opens|closes|deadline|since|year"
                            + "|is[A-Z].*|lifecycleState.*")
                    && !(name.equals("year") && type.equals("Int!"))))
        .filteredOn(field -> !field.matches("Edit\\w+Input\\.year: Int"))
        .isEmpty();
  }

  @Test
  void addressesSayWhatOneFindsThere() {
    assertThat(
            fieldsThat((name, type) ->
                type.startsWith("Url") && !name.equals("website") && !name.endsWith("Url")))
        .isEmpty();
  }

  @Test
  void eachFieldOfTheQueryMayBeNull() {
    assertThat(SCHEMA.getQueryType().getFieldDefinitions())
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.getType()).isNotInstanceOf(GraphQLNonNull.class));
  }

  @Test
  void conditionsOfAConnectionSitInItsFilter() {
    List<String> beside = new ArrayList<>();
    types()
        .filter(GraphQLFieldsContainer.class::isInstance)
        .forEach(type -> {
          for (GraphQLFieldDefinition field :
              ((GraphQLFieldsContainer) type).getFieldDefinitions()) {
            String name = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
            if (!name.endsWith("Connection")) {
              continue;
            }
            for (GraphQLArgument argument : field.getArguments()) {
              String filter = name.replace("Connection", "Filter");
              boolean known =
                  PAGING.contains(argument.getName())
                      || argument.getName().equals("orderBy")
                      || WORDS.contains(
                          type.getName() + "." + field.getName() + "." + argument.getName())
                      || (argument.getName().equals("filter")
                          && GraphQLTypeUtil.simplePrint(argument.getType()).equals(filter));
              if (!known) {
                beside.add(type.getName() + "." + field.getName() + "(" + argument.getName() + ")");
              }
            }
          }
        });
    assertThat(beside).isEmpty();
  }

  @Test
  void eachFilterWithListsSaysThatAnEmptyOneIsNoCondition() {
    List<GraphQLInputObjectType> filters =
        types()
            .filter(GraphQLInputObjectType.class::isInstance)
            .map(GraphQLInputObjectType.class::cast)
            .filter(input -> !input.getName().endsWith("Input"))
            .filter(input ->
                input.getFields().stream().anyMatch(field -> typeOf(field).startsWith("[")))
            .toList();
    assertThat(filters).hasSizeGreaterThan(15);
    assertThat(filters)
        .allSatisfy(filter ->
            assertThat(Objects.requireNonNull(filter.getDescription()).replaceAll("\\s+", " "))
                .contains(
                    filter.getFields().stream().anyMatch(SchemaStyleTest::isListWithADefault)
                        ? "empty list is as good as none"
                        : "empty list is no condition"));
  }

  /** Districts have keys instead, and what a search finds has many types. */
  @Test
  void eachListOfThingsWithAnIdIsFilteredByIdsAndBySlugs() {
    List<String> missing = new ArrayList<>();
    types()
        .filter(type -> type.getName().endsWith("Connection"))
        .map(type -> type.getName().replace("Connection", ""))
        .filter(thing -> !thing.equals("District") && !thing.equals("SearchHit"))
        .forEach(thing -> {
          GraphQLObjectType type = Objects.requireNonNull(SCHEMA.getObjectType(thing), thing);
          GraphQLInputObjectType filter = SCHEMA.getTypeAs(thing + "Filter");
          Map.of("ids", "id", "exceptIds", "id", "modifiedAfter", "id", "slugs", "slug")
              .forEach((names, key) -> {
                if (type.getFieldDefinition(key) != null
                    && (filter == null || filter.getFieldDefinition(names) == null)) {
                  missing.add(thing + "Filter." + names);
                }
              });
        });
    assertThat(missing).isEmpty();
  }

  private static boolean isListWithADefault(GraphQLInputObjectField field) {
    return typeOf(field).startsWith("[") && field.hasSetDefaultValue();
  }

  @Test
  void anEmptyListInAFilterIsNoCondition() {
    ApiInMemory api = new ApiInMemory();
    SmallAtlas facts = new SmallAtlas(api.atlas);
    int asked = sameCounts(api, SCHEMA.getQueryType(), "%s", Map.of());
    for (NodeId node : facts.oneOfEachType()) {
      String type = node.type().schemaType();
      asked +=
          sameCounts(
              api,
              SCHEMA.getObjectType(type),
              "query($id: ID!) { node(id: $id) { ... on " + type + " %s } }",
              Map.of("id", node.text()));
    }
    assertThat(asked).isGreaterThan(80);
  }

  private static int sameCounts(
      ApiInMemory api, GraphQLObjectType type, String around, Map<String, Object> variables) {
    int asked = 0;
    for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
      GraphQLArgument filter = field.getArgument("filter");
      if (filter == null) {
        continue;
      }
      GraphQLInputObjectType input =
          (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType());
      String needed =
          field.getArguments().stream()
              .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
              .map(argument -> argument.getName() + ": \"Region\"")
              .collect(Collectors.joining(" "));
      for (GraphQLInputObjectField condition : input.getFields()) {
        if (typeOf(condition).startsWith("[")) {
          String both =
              "{ all: %1$s%3$s { totalCount } empty: %1$s(%4$s filter: { %2$s: [] }) { totalCount } }"
                  .formatted(
                      field.getName(),
                      condition.getName(),
                      needed.isEmpty() ? "" : "(" + needed + ")",
                      needed);
          String answer =
              String.valueOf(
                  api.raw(around.formatted(both), variables, whoMaySeeAll()).get("data"));
          assertThat(answer)
              .as(type.getName() + "." + field.getName() + ": " + condition.getName())
              .matches(".*all=\\{totalCount=(\\d+)}, empty=\\{totalCount=\\1}.*");
          asked++;
        }
      }
    }
    return asked;
  }

  private static ApiRequest whoMaySeeAll() {
    return new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN)
        .by(
            new SignIn(
                "https://issuer.example.org",
                "admin",
                Set.of("admin"),
                Instant.parse("2100-01-01T00:00:00Z")));
  }

  @Test
  void fieldsAreDescribedInFourWordsOfMeaningOrMore() {
    List<String> poor =
        fields().entrySet().stream()
            .filter(field -> wordsOf(field.getValue().getDescription()) < 4)
            .map(field -> field.getKey() + ": " + field.getValue().getDescription())
            .toList();
    assertThat(poor).isEmpty();
  }

  static long wordsOf(String description) {
    String text = description.replaceAll("\\([^)]*\\)", " ");
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}`'-]+"))
        .filter(word -> !word.isBlank() && !WITHOUT_MEANING.contains(word))
        .count();
  }

  @Test
  void nothingIsDescribedInGermanOfEnglishWords() {
    List<String> found = new ArrayList<>();
    types()
        .forEach(type -> {
          look(type.getName(), type, found);
          switch (type) {
            case GraphQLFieldsContainer container ->
                container
                    .getFieldDefinitions()
                    .forEach(field -> {
                      String place = type.getName() + "." + field.getName();
                      look(place, field, found);
                      field
                          .getArguments()
                          .forEach(argument ->
                              look(place + "(" + argument.getName() + ")", argument, found));
                    });
            case GraphQLInputObjectType input ->
                input
                    .getFields()
                    .forEach(field -> look(type.getName() + "." + field.getName(), field, found));
            case GraphQLEnumType values ->
                values
                    .getValues()
                    .forEach(value -> look(type.getName() + "." + value.getName(), value, found));
            default -> {}
          }
        });
    assertThat(found).isEmpty();
  }

  private static void look(String place, GraphQLNamedSchemaElement element, List<String> found) {
    String description = Objects.requireNonNullElse(element.getDescription(), "");
    String text = description.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    CALQUES.stream().filter(text::contains).forEach(words -> found.add(place + ": " + words));
  }

  @Test
  void saysWhatItIs() {
    assertThat(SCHEMA.getDescription()).contains("MINT Atlas", "filter", "cost", "Accept-Language");
  }
}
