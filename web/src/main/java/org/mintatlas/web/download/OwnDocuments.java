package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.download.ListParameters;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.request.RunningRequest;
import org.mintatlas.web.request.SqlUse;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Runs documents that we have written ourselves, each with the limits, the deadline and the price
 * of one that a client sends.
 */
record OwnDocuments(WebGraphQlHandler engine) {

  /**
   * What came of one.
   *
   * @param request under which it ran
   * @param data null when there are errors
   */
  record Result(
      ApiRequest request, List<ApiError> errors, @Nullable Map<String, ?> data, SqlUse sql) {}

  Result run(
      String document,
      Map<String, @Nullable Object> variables,
      ApiRequest asked,
      HttpServletRequest http) {
    RequestParameters parameters = new RequestParameters(document, null, variables, Map.of(), null);
    try (RunningRequest running = RunningRequest.open()) {
      WebGraphQlResponse response =
          Objects.requireNonNull(engine.handleRequest(parameters.toGraphQl(http, asked)).block());
      List<ApiError> errors =
          response.getExecutionResult().getErrors().stream().map(ListParameters::told).toList();
      return new Result(
          asked,
          errors,
          errors.isEmpty() ? Objects.requireNonNull(response.<Map<String, ?>>getData()) : null,
          running.sql());
    }
  }
}
