package org.mintatlas.graphql.limit.cost;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.check.ArgumentCheck;
import org.mintatlas.graphql.error.EngineDirectives;
import org.mintatlas.graphql.error.RequestErrors;
import org.mintatlas.graphql.limit.DryRun;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.LimitUse;
import org.mintatlas.graphql.limit.document.DocumentLimits;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The cost of a document without running it. It goes the way of every request, through the same
 * limits and the same errors, and ends where its first field would be fetched.
 */
@Controller
final class CostController {
  private final CostLimit costs;
  private final ChainedInstrumentation checks;

  CostController(
      DocumentLimits documents,
      EngineDirectives directives,
      ArgumentCheck arguments,
      CostLimit costs,
      RequestErrors errors) {
    this.costs = costs;
    this.checks = new ChainedInstrumentation(documents, directives, arguments, costs, errors);
  }

  @QueryMapping
  CostAnswer cost(
      @Argument String document,
      @Argument @Nullable Map<String, Object> variables,
      @Argument @Nullable String operationName,
      DataFetchingEnvironment environment) {
    DryRun dryRun = new DryRun();
    ExecutionInput input =
        ExecutionInput.newExecutionInput(document)
            .operationName(operationName)
            .variables(variables == null ? Map.of() : variables)
            .locale(environment.getLocale())
            .graphQLContext(
                Map.of(
                    DryRun.class,
                    dryRun,
                    ApiRequest.class,
                    ApiRequest.of(environment.getGraphQlContext())))
            .build();
    ExecutionResult result =
        GraphQL.newGraphQL(environment.getGraphQLSchema())
            .instrumentation(checks)
            .build()
            .execute(input);
    return answer(dryRun, result.getErrors());
  }

  private CostAnswer answer(DryRun dryRun, List<GraphQLError> errors) {
    List<LimitUse> uses = dryRun.limits();
    Integer actual =
        uses.stream()
            .filter(use -> use.limit() == Limit.COST)
            .map(LimitUse::actual)
            .findFirst()
            .orElse(null);
    boolean exceeded = uses.stream().anyMatch(LimitUse::exceeded);
    return new CostAnswer(
        actual != null && !exceeded,
        actual,
        costs.maximum(),
        uses.stream().map(CostAnswer.Use::of).toList(),
        // The end of a dry run is one for the engine; what exceeds a limit is told as that.
        actual != null || exceeded
            ? List.of()
            : errors.stream().map(CostController::problem).toList());
  }

  private static CostAnswer.Problem problem(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    Object argument = extensions.get("argument");
    return new CostAnswer.Problem(
        String.valueOf(extensions.get("code")),
        String.valueOf(error.getMessage()),
        argument == null ? null : argument.toString());
  }
}
