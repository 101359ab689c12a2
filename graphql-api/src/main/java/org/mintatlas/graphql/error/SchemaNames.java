package org.mintatlas.graphql.error;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;

/** The names that a document can use, for whoever wrote another one. */
final class SchemaNames {
  private SchemaNames() {}

  static List<String> fields(String type, GraphQLSchema schema) {
    return schema.getType(type) instanceof GraphQLFieldsContainer container
        ? container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList()
        : List.of();
  }

  static List<String> types(GraphQLSchema schema) {
    return schema.getAllTypesAsList().stream()
        .filter(type -> !Introspection.isIntrospectionTypes(type))
        .map(GraphQLNamedType::getName)
        .toList();
  }

  static List<String> directives(GraphQLSchema schema) {
    return schema.getDirectives().stream()
        .filter(directive -> !EngineDirectives.isHidden(directive.getName()))
        .filter(directive ->
            directive.validLocations().stream()
                .anyMatch(place -> place == Introspection.DirectiveLocation.FIELD))
        .map(GraphQLDirective::getName)
        .toList();
  }
}
