package org.mintatlas.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks two engines the same, and holds their answers against each other. */
record Differences(GraphQL library, GraphQL ours) {

  /** Data with the order of its keys, and errors in any order: the specification has none. */
  ExecutionResult none(String document, Map<String, Object> variables, Map<?, Object> context) {
    ExecutionResult expected = library.execute(input(document, variables, context));
    ExecutionResult actual = ours.execute(input(document, variables, context));
    assertThat(json(actual)).as(document).isEqualTo(json(expected));
    assertThat(errors(actual)).as(document).containsExactlyInAnyOrderElementsOf(errors(expected));
    return actual;
  }

  private static ExecutionInput input(
      String document, Map<String, Object> variables, Map<?, Object> context) {
    return ExecutionInput.newExecutionInput(document)
        .variables(variables)
        .graphQLContext(context)
        .build();
  }

  private static String json(ExecutionResult result) {
    Map<String, Object> data = new TreeMap<>();
    data.put("present", result.isDataPresent());
    data.put("data", result.getData());
    return new String(AnswerJson.of(data), StandardCharsets.UTF_8);
  }

  private static List<String> errors(ExecutionResult result) {
    return result.getErrors().stream().map(Differences::told).toList();
  }

  private static String told(GraphQLError error) {
    Map<String, Object> told = new TreeMap<>(error.toSpecification());
    told.computeIfPresent(
        "extensions",
        (name, extensions) -> {
          Map<Object, Object> comparable = new TreeMap<>((Map<?, ?>) extensions);
          comparable.remove("traceId");
          return comparable;
        });
    return told.toString();
  }
}
