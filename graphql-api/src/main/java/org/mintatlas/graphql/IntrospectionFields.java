package org.mintatlas.graphql;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.TrivialDataFetcher;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.EngineDirectives;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of introspection that the engine does not answer as they should be: it shows
 * directives that are no part of the schema, and fails on a null for whether to include what is
 * deprecated, which may be null and is then as good as false.
 */
final class IntrospectionFields implements RuntimeWiringConfigurer {
  private static final String DEPRECATED = "includeDeprecated";

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    GraphQLCodeRegistry.Builder fetchers = GraphQLCodeRegistry.newCodeRegistry();
    Introspection.addCodeForIntrospectionTypes(fetchers);
    fetchers.dataFetcher(coordinates("__Schema", "directives"), IntrospectionFields::directives);
    for (GraphQLObjectType type :
        List.of(Introspection.__Type, Introspection.__Field, Introspection.__Directive)) {
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        if (field.getArgument(DEPRECATED) != null) {
          fetchers.dataFetcher(
              coordinates(type, field), withoutNull(fetchers.getDataFetcher(type, field)));
        }
      }
    }
    wiring.codeRegistry(fetchers);
  }

  private static List<GraphQLDirective> directives(DataFetchingEnvironment environment) {
    return environment.getGraphQLSchema().getDirectives().stream()
        .filter(directive -> !EngineDirectives.isHidden(directive.getName()))
        .toList();
  }

  private static TrivialDataFetcher<@Nullable Object> withoutNull(DataFetcher<?> engine) {
    return asked ->
        engine.get(
            asked.getArgument(DEPRECATED) == null
                ? DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
                    .arguments(Map.of(DEPRECATED, false))
                    .build()
                : asked);
  }
}
