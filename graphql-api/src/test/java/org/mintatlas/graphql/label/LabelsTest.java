package org.mintatlas.graphql.label;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;

class LabelsTest {
  private final ApiInMemory api = new ApiInMemory();

  LabelsTest() {
    new SmallAtlas(api.atlas);
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels_de", "labels_en"})
  void nameEveryValueOfEveryEnumAndNothingElse(String name) {
    TreeSet<String> values = new TreeSet<>();
    for (GraphQLEnumType type : enums()) {
      type.getValues().forEach(value -> values.add(type.getName() + "." + value.getName()));
    }

    assertThat(new TreeSet<>(bundle(name).keySet())).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels_de", "labels_en"})
  void areTheSameForTheSameOrderWhateverIsSorted(String name) {
    Map<String, Set<String>> labels = new TreeMap<>();
    enums().stream()
        .filter(type -> type.getName().endsWith("Order"))
        .forEach(type ->
            type.getValues()
                .forEach(value ->
                    labels
                        .computeIfAbsent(value.getName(), order -> new TreeSet<>())
                        .add(bundle(name).getString(type.getName() + "." + value.getName()))));

    assertThat(labels).containsKeys("NAME", "START_DESC", "YEAR", "DATE");
    assertThat(labels).allSatisfy((order, said) -> assertThat(said).as(order).hasSize(1));
  }

  private List<GraphQLEnumType> enums() {
    return api.source.schema().getAllTypesAsList().stream()
        .filter(GraphQLEnumType.class::isInstance)
        .map(GraphQLEnumType.class::cast)
        .filter(type -> !Introspection.isIntrospectionTypes(type))
        .toList();
  }

  @Test
  void areThereForEveryFieldOfAnEnumAndEveryPartialDate() {
    GraphQLSchema schema = api.source.schema();
    for (GraphQLObjectType type :
        schema.getAllTypesAsList().stream()
            .filter(GraphQLObjectType.class::isInstance)
            .map(GraphQLObjectType.class::cast)
            .filter(type -> !Introspection.isIntrospectionTypes(type))
            .filter(type -> !type.getName().equals("FederalState")) // it has a name
            .toList()) {
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        if (isForPeople(GraphQLTypeUtil.unwrapAll(field.getType()))) {
          GraphQLFieldDefinition label = type.getFieldDefinition(labelOf(field));
          assertThat(label).as(type.getName() + "." + labelOf(field)).isNotNull();
          assertThat(GraphQLTypeUtil.simplePrint(label.getType()))
              .isEqualTo(
                  GraphQLTypeUtil.simplePrint(field.getType()).replaceFirst("\\w+", "String"));
          assertThat(label.getArguments())
              .extracting(argument -> argument.getName())
              .contains("lang")
              .containsAll(field.getArguments().stream().map(a -> a.getName()).toList());
        }
      }
    }
  }

  private static boolean isForPeople(GraphQLType type) {
    return type instanceof GraphQLEnumType
        || (type instanceof GraphQLScalarType scalar && scalar.getName().equals("PartialDate"));
  }

  private static String labelOf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
        ? field.getName().replaceFirst("s$", "Labels")
        : field.getName() + "Label";
  }

  @Test
  void agreeWithTheNamesThatTheDomainHas() {
    for (FederalState state : FederalState.values()) {
      String code = "FederalStateCode." + state;
      assertThat(bundle("labels_de").getString(code)).isEqualTo(state.nameDe());
      assertThat(bundle("labels_en").getString(code)).isEqualTo(state.nameEn());
    }
    for (DistrictKind kind : DistrictKind.values()) {
      assertThat(bundle("labels_de").getString("DistrictKind." + kind)).isEqualTo(kind.german());
    }
  }

  @Test
  void areReadInTheLanguageOfTheFieldOrOfTheRequest() {
    String document =
        """
        { region(slug: "river-region") { kindLabels en: kindLabels(lang: EN)
            location { basisLabel } lifecycleStatusLabel(on: "2024-01-01") }
          federalState(code: BY) { name de: name(lang: DE) } }
        """;

    assertThat(data(document, null))
        .isEqualTo(
            "{region={kindLabels=[MINT-Region, MINT-Cluster, zdi-Netzwerk], en=[MINT region, MINT"
                + " cluster, zdi network], location={basisLabel=Sitz},"
                + " lifecycleStatusLabel=gelistet}, federalState={name=Bayern, de=Bayern}}");
    assertThat(data(document, Language.EN))
        .isEqualTo(
            "{region={kindLabels=[MINT region, MINT cluster, zdi network], en=[MINT region, MINT"
                + " cluster, zdi network], location={basisLabel=seat},"
                + " lifecycleStatusLabel=listed}, federalState={name=Bavaria, de=Bayern}}");
  }

  @Test
  void areNullWhereTheFieldIs() {
    assertThat(data("{ event(slug: \"river-conference\") { toLabel } }", null))
        .isEqualTo("{event={toLabel=null}}");
    assertThat(
            data(
                "{ region(slug: \"river-region\") { lifecycleStatusLabel(on: \"1900-01-01\") } }",
                null))
        .isEqualTo("{region={lifecycleStatusLabel=null}}");
  }

  @Test
  void loadNothingMoreThanTheirField() {
    data("{ regions { nodes { lifecycleStatus flags } } }", null);
    List<String> before = api.calls.made();
    api.calls.forget();

    data("{ regions { nodes { lifecycleStatus lifecycleStatusLabel flags flagLabels } } }", null);

    assertThat(api.calls.made()).isEqualTo(before);
  }

  @Test
  void areListedForMenus() {
    assertThat(data("{ labels(enums: [\"Sector\"], lang: EN) { enum value label } }", null))
        .isEqualTo(
            "{labels=[{enum=Sector, value=EDUCATION_SCIENCE, label=education and science},"
                + " {enum=Sector, value=CIVIL_SOCIETY, label=civil society},"
                + " {enum=Sector, value=BUSINESS, label=business},"
                + " {enum=Sector, value=PUBLIC, label=public sector}]}");
    assertThat(data("{ labels { enum } }", null))
        .contains("RegionKind", "Language")
        .doesNotContain("__TypeKind");
    assertThat(api.errors("{ labels(enums: [\"Colour\"]) { label } }", Map.of()))
        .singleElement()
        .satisfies(error ->
            assertThat(error)
                .containsEntry("message", "enums[0] 'Colour': is no enum of the schema"));
  }

  private String data(String document, Language asked) {
    Map<String, Object> answer =
        api.raw(document, Map.of(), new ApiRequest(TraceIds.next(), asked, Caller.UNKNOWN));
    assertThat(answer).doesNotContainKey("errors");
    return String.valueOf(answer.get("data"));
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(LabelsTest.class.getPackageName() + "." + name, Locale.ROOT);
  }
}
