package org.mintatlas.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.TraceIds;

/** Our engine answers what is asked about the small atlas as the library's does. */
class AtlasTest extends SmallAtlasApi {
  private static final int DOCUMENTS = 800;

  private final List<String> ids = facts.oneOfEachType().stream().map(NodeId::text).toList();
  private final List<String> slugs =
      List.of("river-region", "carrier-of-the-river", "river-network", "river-lab", "river-school");
  private final Differences differences =
      new Differences(
          api.source
              .graphQl()
              .transform(engine -> engine.queryExecutionStrategy(api.objectByObject())),
          api.source.graphQl());

  private static Map<?, Object> context() {
    return Map.of(ApiRequest.class, new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN));
  }

  private @Nullable String argument(
      GraphQLFieldDefinition field, GraphQLArgument argument, RandomGenerator random) {
    if (GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLEnumType names) {
      return names.getValues().get(random.nextInt(names.getValues().size())).getName();
    }
    return switch (argument.getName()) {
      case "first" -> String.valueOf(random.nextInt(20) == 0 ? -1 : random.nextInt(1, 5));
      case "after" -> random.nextInt(20) == 0 ? "\"nonsense\"" : null;
      case "on" -> List.of("\"2024-09-20\"", "\"2010-01-01\"").get(random.nextInt(2));
      case "year", "fromYear" -> String.valueOf(2018 + random.nextInt(6));
      case "slug" -> "\"" + slugs.get(random.nextInt(slugs.size())) + "\"";
      case "id" -> "\"" + ids.get(random.nextInt(ids.size())) + "\"";
      case "ids" -> "[\"" + String.join("\", \"", ids) + "\", \"none\"]";
      default -> null;
    };
  }

  @Test
  void answersAsTheLibraryDoes() {
    int found = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      RandomDocument random =
          new RandomDocument(api.source.schema(), 5, 30, this::argument, new SplittableRandom(i));
      String document = random.of("query", api.source.schema().getQueryType());
      ExecutionResult result = differences.none(document, random.variables(), context());
      found += result.getErrors().isEmpty() ? 1 : 0;
    }
    assertThat(found).as("answers without errors").isGreaterThan(DOCUMENTS / 3);
  }

  @Test
  void tellsItsSchemaAsTheLibraryDoes() {
    ExecutionResult result =
        differences.none(IntrospectionQuery.INTROSPECTION_QUERY, Map.of(), context());
    assertThat(result.getErrors()).isEmpty();
  }
}
