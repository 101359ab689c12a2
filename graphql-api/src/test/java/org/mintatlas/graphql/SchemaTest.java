package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Reviewed.assertReviewed;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.statistics.StatisticsAnswer;
import org.springframework.graphql.execution.SchemaReport;

class SchemaTest {
  private static final Path SNAPSHOT = Path.of("..", "docs", "schema.graphqls");
  private static final Path CLIENT_FACTS = Path.of("..", "docs", "clients", "atlas.ts");
  private static final GraphQLSchema SCHEMA = new ApiInMemory().source.schema();

  @Test
  void isTheOneThatWasReviewed() throws IOException {
    assertReviewed(SNAPSHOT, PrintedSchema.of(SCHEMA), SchemaTest.class, "schema.update");
  }

  @Test
  void isKnownToTheCachesOfClients() throws IOException {
    assertReviewed(
        CLIENT_FACTS, new ClientFacts(SCHEMA).print(), SchemaTest.class, "schema.update");
  }

  @Test
  void describesEverything() {
    List<String> without = new ArrayList<>();
    for (GraphQLNamedType type : ourTypes()) {
      check(type.getName(), type, without);
      switch (type) {
        case GraphQLFieldsContainer container -> {
          for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
            check(type.getName() + "." + field.getName(), field, without);
            for (GraphQLArgument argument : field.getArguments()) {
              check(
                  type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                  argument,
                  without);
            }
          }
        }
        case GraphQLInputObjectType input -> {
          for (GraphQLInputObjectField field : input.getFields()) {
            check(type.getName() + "." + field.getName(), field, without);
          }
        }
        case GraphQLEnumType values -> {
          for (GraphQLEnumValueDefinition value : values.getValues()) {
            check(type.getName() + "." + value.getName(), value, without);
          }
        }
        default -> {}
      }
    }
    for (GraphQLDirective directive : ourDirectives()) {
      check("@" + directive.getName(), directive, without);
      for (GraphQLArgument argument : directive.getArguments()) {
        check("@" + directive.getName() + "(" + argument.getName() + ")", argument, without);
      }
    }
    assertThat(without).isEmpty();
  }

  private static List<GraphQLDirective> ourDirectives() {
    return SCHEMA.getDirectives().stream()
        .filter(directive -> !DirectiveInfo.isGraphqlSpecifiedDirective(directive))
        .toList();
  }

  private static void check(String name, GraphQLNamedSchemaElement element, List<String> without) {
    String description = element.getDescription();
    if (description == null || description.isBlank()) {
      without.add(name);
    }
  }

  private static List<GraphQLNamedType> ourTypes() {
    List<String> standard = List.of("Boolean", "Float", "ID", "Int", "String");
    return SCHEMA.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__") && !standard.contains(type.getName()))
        .toList();
  }

  @Test
  void saysOfEachScalarWhereItIsSpecified() {
    assertThat(ourTypes())
        .filteredOn(GraphQLScalarType.class::isInstance)
        .hasSize(9)
        .allSatisfy(type ->
            assertThat(URI.create(String.valueOf(((GraphQLScalarType) type).getSpecifiedByUrl())))
                .hasScheme("https"));
  }

  @Test
  void hasJavaBehindEveryFieldAndArgument() {
    SchemaReport[] report = new SchemaReport[1];
    ApiInMemory.builder()
        .inspectSchemaMappings(
            types -> {
              types.classMapping("NetworkMember", RegionProfile.class, Initiative.class);
              types.classMapping(
                  "PublicationConcern",
                  Call.class,
                  Cohort.class,
                  Event.class,
                  Programme.class,
                  Survey.class);
              types.classMapping("Statistics", StatisticsAnswer.class);
              types.classMapping("RegionStatistic", RegionYear.class);
              for (NodeType node : NodeType.values()) {
                types.classMapping(node.schemaType(), node.javaType());
              }
            },
            found -> report[0] = found)
        .build();

    assertThat(report[0].unmappedFields()).isEmpty();
    assertThat(report[0].unmappedRegistrations()).isEmpty();
    assertThat(report[0].unmappedArguments()).isEmpty();
    assertThat(report[0].fieldNullnessErrors()).isEmpty();
    assertThat(report[0].argumentNullnessErrors()).isEmpty();
  }

  @Test
  void saysHowFreshItIsWhereverThereAreSources() {
    assertThat(ourTypes())
        .filteredOn(type ->
            type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition("sources") != null)
        .hasSizeGreaterThan(20)
        .allSatisfy(type ->
            assertThat(((GraphQLFieldsContainer) type).getFieldDefinition("assuredOn"))
                .isNotNull());
  }

  @Test
  void offersBothDirectionsOnEveryConnection() {
    Map<String, String> expected =
        Map.of("first", "Int", "after", "String", "last", "Int", "before", "String");
    List<GraphQLFieldDefinition> connections =
        ourTypes().stream()
            .filter(GraphQLFieldsContainer.class::isInstance)
            .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
            .filter(field -> field.getType().toString().contains("Connection"))
            .toList();

    assertThat(connections).hasSizeGreaterThan(15);
    assertThat(connections)
        .allSatisfy(field ->
            expected.forEach((name, type) -> {
              GraphQLArgument argument = field.getArgument(name);
              assertThat(argument).as(field.getName() + "(" + name + ")").isNotNull();
              assertThat(argument.getType()).hasToString(type(type));
              assertThat(argument.hasSetDefaultValue()).isFalse();
            }));
  }

  private static String type(String name) {
    return String.valueOf(SCHEMA.getType(name));
  }
}
