package org.mintatlas.graphql.argument;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

/** A year is 1 to 9999 wherever the schema asks for one, however deep. */
class YearsTest {
  /** Numbers that are no years. */
  private static final Set<String> MAY_BE_ZERO = Set.of("age", "costUpToEuro");

  private static final ApiInMemory API = new ApiInMemory();

  static {
    new SmallAtlas(API.atlas);
  }

  /** Numbers that are no years: pages, places in a row, and counts. */
  private static final Set<String> OTHERS = Set.of("first", "last", "number", "capacityAtLeast");

  /**
   * Where the schema asks for a number.
   *
   * @param path the fields that lead there, each with what it needs
   * @param field the field
   * @param argument its argument
   * @param inside the field of the argument that is the number; the argument itself when it is one
   * @param list whether several can be asked for
   * @param given the other arguments that the field needs
   */
  record Place(
      List<String> path, String field, String argument, String inside, boolean list, String given) {

    String document(int year) {
      String value = list ? "[" + year + "]" : String.valueOf(year);
      String whole = inside.equals(argument) ? value : "{ " + inside + ": " + value + " }";
      String asked = field + "(" + argument + ": " + whole + given + ") { __typename }";
      return "{ "
          + String.join(" { ", path)
          + (path.isEmpty() ? "" : " { ")
          + asked
          + " }".repeat(path.size() + 1);
    }

    @Override
    public String toString() {
      return String.join(".", path) + "." + field + "(" + argument + "." + inside + ")";
    }
  }

  static List<Place> years() {
    return places().stream().filter(place -> !OTHERS.contains(place.inside())).toList();
  }

  static List<Place> others() {
    return places().stream().filter(place -> OTHERS.contains(place.inside())).toList();
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    Map<String, List<String>> paths = new LinkedHashMap<>();
    Queue<GraphQLObjectType> waiting = new ArrayDeque<>();
    GraphQLObjectType query = API.source.schema().getQueryType();
    paths.put(query.getName(), List.of());
    waiting.add(query);
    while (!waiting.isEmpty()) {
      GraphQLObjectType type = waiting.remove();
      List<String> path = paths.get(type.getName());
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        if (field.getName().equals("cost")) {
          continue;
        }
        for (GraphQLArgument argument : field.getArguments()) {
          numbers(argument)
              .forEach(inside ->
                  places.add(
                      new Place(
                          path,
                          field.getName(),
                          argument.getName(),
                          inside.name(),
                          inside.list(),
                          needed(field, argument.getName()))));
        }
        boolean free =
            field.getArguments().stream().noneMatch(a -> GraphQLTypeUtil.isNonNull(a.getType()));
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next
            && free
            && !next.getName().equals("PageInfo")
            && !paths.containsKey(next.getName())) {
          paths.put(
              next.getName(), Stream.concat(path.stream(), Stream.of(field.getName())).toList());
          waiting.add(next);
        }
      }
    }
    return places;
  }

  private record Inside(String name, boolean list) {}

  private static Stream<Inside> numbers(GraphQLArgument argument) {
    if (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input) {
      return input.getFieldDefinitions().stream()
          .filter(field -> isNumber(field.getType()) && !MAY_BE_ZERO.contains(field.getName()))
          .map(YearsTest::inside);
    }
    return isNumber(argument.getType())
        ? Stream.of(new Inside(argument.getName(), isList(argument.getType())))
        : Stream.of();
  }

  private static Inside inside(GraphQLInputObjectField field) {
    return new Inside(field.getName(), isList(field.getType()));
  }

  private static boolean isNumber(GraphQLInputType type) {
    return GraphQLTypeUtil.unwrapAll(type).getName().equals(Scalars.GraphQLInt.getName());
  }

  private static boolean isList(GraphQLInputType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
  }

  /** The only thing that a field with a year needs besides is a slug. */
  private static String needed(GraphQLFieldDefinition field, String argument) {
    return field.getArguments().stream()
        .filter(other -> GraphQLTypeUtil.isNonNull(other.getType()))
        .filter(other -> !other.getName().equals(argument))
        .map(other -> ", " + other.getName() + ": \"some-slug\"")
        .reduce("", String::concat);
  }

  @Test
  void areAskedForInManyPlaces() {
    assertThat(years()).hasSizeGreaterThan(15);
    assertThat(years().stream().map(Place::inside))
        .contains("year", "years", "listedIn", "runningIn", "fromYear", "toYear");
  }

  @ParameterizedTest
  @MethodSource("years")
  void areRefusedWithArgumentAndValueBeyondTheirBoundsBeforeAnythingIsFetched(Place place) {
    for (int year : new int[] {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      API.calls.forget();
      List<Map<String, Object>> errors = API.errors(place.document(year), Map.of());
      assertThat(API.calls.made()).isEmpty();
      assertThat(errors)
          .as(place.document(year))
          .isNotEmpty()
          .allSatisfy(error -> {
            assertThat(error.get("message"))
                .asString()
                .contains(
                    place.inside()
                        + (place.list() ? "[0]" : "")
                        + " '"
                        + year
                        + "': must be 1 to 9999");
            assertThat(error.get("extensions"))
                .asString()
                .contains("code=BAD_USER_INPUT", "argument=" + place.argument());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void areNotTheOnlyNumbersThatAreRefusedBelowOneBeforeAnythingIsFetched(Place place) {
    for (int number : new int[] {0, -1, Integer.MIN_VALUE}) {
      API.calls.forget();
      List<Map<String, Object>> errors = API.errors(place.document(number), Map.of());
      assertThat(API.calls.made()).isEmpty();
      assertThat(errors)
          .as(place.document(number))
          .singleElement()
          .satisfies(error -> {
            assertThat(error.get("message")).asString().contains("'" + number + "': must be 1 to ");
            assertThat(error.get("extensions"))
                .asString()
                .contains("code=BAD_USER_INPUT", "argument=" + place.argument());
          });
    }
  }

  @Test
  void areAskedForBesideOtherNumbers() {
    assertThat(others().stream().map(Place::inside)).containsAll(OTHERS);
  }

  @ParameterizedTest
  @MethodSource("years")
  void areTakenUpToTheirBounds(Place place) {
    for (int year : new int[] {1, 2027, 9999}) {
      assertThat(API.errors(place.document(year), Map.of()))
          .as(place.document(year))
          .noneSatisfy(
              error -> assertThat(error.get("message")).asString().contains("must be 1 to 9999"))
          .noneSatisfy(error -> assertThat(error.toString()).contains("INTERNAL"));
    }
  }
}
