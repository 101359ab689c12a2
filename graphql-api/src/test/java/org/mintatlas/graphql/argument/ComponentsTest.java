package org.mintatlas.graphql.argument;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.ApiInMemory;

/** What is said of the records that inputs of the schema are read as. */
class ComponentsTest {
  private static final ApiInMemory API = new ApiInMemory();
  private static final GraphQLSchema SCHEMA = API.source.schema();
  private static final Map<String, Components<?>> RECORDS = API.bindings.records();

  private static final Map<String, Set<Class<?>>> SCALARS =
      Map.of(
          "Boolean", Set.of(Boolean.class, boolean.class),
          "Int", Set.of(Integer.class),
          "Float", Set.of(double.class),
          "PostalCode", Set.of(PostalCode.class),
          "String", Set.of(String.class, SearchPlan.class),
          "Slug", Set.of(Slug.class),
          "DistrictKey", Set.of(DistrictKey.class),
          "Date", Set.of(LocalDate.class, AsOf.class),
          "PartialDate", Set.of(PartialDate.class));

  @Test
  void eachFilterOfTheSchemaIsReadAsOne() {
    assertThat(RECORDS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLNamedType::getName)
                .filter(name -> !name.endsWith("Input"))
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> haveAComponentForEachFieldOfTheInput() {
    return RECORDS.entrySet().stream()
        .map(read ->
            DynamicTest.dynamicTest(
                read.getKey(),
                () -> {
                  GraphQLInputObjectType input = requireNonNull(SCHEMA.getTypeAs(read.getKey()));
                  Map<String, RecordComponent> components = read.getValue().byField();
                  assertThat(components.keySet())
                      .containsExactlyInAnyOrderElementsOf(
                          input.getFields().stream()
                              .map(GraphQLInputObjectField::getName)
                              .collect(Collectors.toSet()));
                  assertThat(input.getFields())
                      .allSatisfy(field ->
                          assertThat(fits(field, requireNonNull(components.get(field.getName()))))
                              .as("%s as %s", field, components.get(field.getName()))
                              .isTrue());
                }));
  }

  private static boolean fits(GraphQLInputObjectField field, RecordComponent component) {
    boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    boolean set = component.getType() == Set.class;
    Type type = component.getGenericType();
    Class<?> item =
        type instanceof ParameterizedType of
            ? (Class<?>) of.getActualTypeArguments()[0]
            : component.getType();
    GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(field.getType());
    if (component.getType() == Picked.class) {
      return list || named.getName().equals("DateTime");
    }
    return list == set
        && (named instanceof GraphQLEnumType values
            ? item.isEnum() && namesOf(item).containsAll(namesOf(values))
            : SCALARS.getOrDefault(named.getName(), Set.of()).contains(item)
                || RECORDS.containsKey(named.getName())
                || component.getName().equals("running"));
  }

  private static Set<String> namesOf(Class<?> constants) {
    return Stream.of(constants.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toSet());
  }

  private static Set<String> namesOf(GraphQLEnumType values) {
    return values.getValues().stream()
        .map(GraphQLEnumValueDefinition::getName)
        .collect(Collectors.toSet());
  }

  record Sample(Set<Integer> years, @Nullable Integer since, boolean open) {}

  private static Arguments arguments(Map<String, ?> values) {
    return Arguments.of(
        values,
        () -> {
          throw new AssertionError("Nothing is around it");
        },
        mistake -> {
          throw mistake;
        },
        new HashMap<>());
  }

  @Test
  void areEmptyFalseOrNullWhereNothingIsSaid() {
    assertThat(Components.of(Sample.class).of(arguments(Map.of())))
        .isEqualTo(new Sample(Set.of(), null, false));
  }

  @Test
  void areReadFromTheFieldsOfTheirNamesOrOfAnother() {
    assertThat(
            Components.of(Sample.class)
                .named("since", "from")
                .of(arguments(Map.of("years", List.of(2024), "from", 2, "open", true))))
        .isEqualTo(new Sample(Set.of(2024), 2, true));
  }

  @Test
  void keepToTheRulesOfTheirTypes() {
    assertThatThrownBy(() -> Components.of(Sample.class).of(arguments(Map.of("since", 10_000))))
        .hasMessageContaining("10000");
  }

  @Test
  void areNeverToldOfAnotherRecord() {
    assertThatThrownBy(() -> Components.of(Sample.class).named("until", "to"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("until");
  }
}
