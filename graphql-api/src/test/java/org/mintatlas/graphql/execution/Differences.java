package org.mintatlas.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Asks two engines the same, and holds their answers against each other. */
record Differences(GraphQL library, GraphQL ours) {

  /** Data with the order of its keys, and errors in any order: the specification has none. */
  ExecutionResult none(
      String document, Map<String, @Nullable Object> variables, Map<?, Object> context) {
    ExecutionResult expected = library.execute(input(document, variables, context));
    ExecutionResult actual = ours.execute(input(document, variables, context));
    same(document + variables, expected, actual);
    return actual;
  }

  /** The same of each event of a subscription; the events. */
  List<ExecutionResult> noneInEvents(
      String document, Map<String, @Nullable Object> variables, Map<?, Object> context) {
    List<ExecutionResult> expected = events(library.execute(input(document, variables, context)));
    List<ExecutionResult> actual = events(ours.execute(input(document, variables, context)));
    assertThat(actual).as(document).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      same(document + variables, expected.get(i), actual.get(i));
    }
    return actual;
  }

  /** What is not even begun is its only event, and what breaks it off is its last one. */
  private static List<ExecutionResult> events(ExecutionResult result) {
    return result.getData() instanceof Publisher<?> events
        ? Objects.requireNonNull(
            Flux.from(events)
                .cast(ExecutionResult.class)
                .onErrorResume(thrown -> Flux.just(brokenOff(thrown)))
                .collectList()
                .block())
        : List.of(result);
  }

  private static ExecutionResult brokenOff(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    return ExecutionResult.newExecutionResult()
        .addError(GraphQLError.newError().message("%s", String.valueOf(cause)).build())
        .build();
  }

  private static void same(String asked, ExecutionResult expected, ExecutionResult actual) {
    assertThat(json(actual)).as(asked).isEqualTo(json(expected));
    assertThat(errors(actual)).as(asked).containsExactlyInAnyOrderElementsOf(errors(expected));
  }

  private static ExecutionInput input(
      String document, Map<String, @Nullable Object> variables, Map<?, Object> context) {
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
