package org.mintatlas.web.http.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.execution.AnswerJson;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.HttpRefusal;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What came of a request, before it becomes bytes.
 *
 * @param status the HTTP status
 * @param body in the form that GraphQL gives to all answers
 * @param hasData whether there is data that is not null
 * @param ran whether the engine ran the request, so that there is data
 * @param errors the kinds of errors in the body
 * @param headers that belong to this answer alone
 */
public record Answer(
    int status,
    AnswerBytes body,
    boolean hasData,
    boolean ran,
    Set<ErrorCode> errors,
    HttpHeaders headers) {
  /** Said by HTTP itself, so also to those whose media type has 200 for everything else. */
  private static final Set<Integer> ALWAYS_TOLD =
      Set.of(
          HttpStatus.METHOD_NOT_ALLOWED.value(),
          HttpStatus.NOT_ACCEPTABLE.value(),
          HttpStatus.TOO_MANY_REQUESTS.value());

  private static final Set<ErrorCode> NOTHING_TO_BE_HAD = Set.of(ErrorCode.UNAVAILABLE);
  private static final String SOON = "1";

  /** The answer to a request that came as far as to the engine. */
  public static Answer of(WebGraphQlResponse response, AnswerType type) {
    boolean ran = response.getExecutionResult().isDataPresent();
    Set<ErrorCode> errors = EnumSet.noneOf(ErrorCode.class);
    HttpHeaders headers = new HttpHeaders(response.getResponseHeaders());
    for (ResponseError error : response.getErrors()) {
      ErrorCode code =
          ErrorCode.named(error.getExtensions().get("code")).orElse(ErrorCode.INTERNAL);
      errors.add(code);
      addHeaders(code, error.getExtensions(), headers);
    }
    boolean gotNothing = response.getData() == null && errors.equals(NOTHING_TO_BE_HAD);
    return new Answer(
        status(ran && !gotNothing, errors, type),
        new AnswerBytes(AnswerJson.of(response.toMap())),
        response.getData() != null,
        ran,
        errors,
        headers);
  }

  /** The answer to a request that was refused. */
  public static Answer of(HttpRefusal refusal, ApiRequest request) {
    return new Answer(
        refusal.status(),
        body(refusal.error(request)),
        false,
        false,
        Set.of(refusal.code()),
        refusal.headers());
  }

  /** An answer that has nothing but an error, with the status of its code. */
  public static Answer of(ErrorCode code, ApiError error) {
    HttpHeaders headers = new HttpHeaders();
    addHeaders(code, error.getExtensions(), headers);
    return new Answer(code.httpStatus(), body(error), false, false, Set.of(code), headers);
  }

  /** The answer to who has not enough points left. */
  public static Answer tooMuch(ApiError spent, ApiRequest request) {
    return of(ErrorCode.RATE_LIMITED, spent.with("traceId", request.traceId()));
  }

  /**
   * An answer that has nothing but errors, with the status of the worst.
   *
   * @param told at least one
   */
  public static Answer of(List<ApiError> told) {
    Set<ErrorCode> codes = EnumSet.noneOf(ErrorCode.class);
    HttpHeaders headers = new HttpHeaders();
    for (ApiError error : told) {
      ErrorCode code =
          ErrorCode.named(error.getExtensions().get("code")).orElse(ErrorCode.INTERNAL);
      codes.add(code);
      addHeaders(code, error.getExtensions(), headers);
    }
    int status = status(false, codes, AnswerType.GRAPHQL_RESPONSE);
    return new Answer(status, body(told), false, false, codes, headers);
  }

  private static AnswerBytes body(ApiError error) {
    return body(List.of(error));
  }

  private static AnswerBytes body(List<ApiError> errors) {
    return new AnswerBytes(
        AnswerJson.of(Map.of("errors", errors.stream().map(ApiError::toSpecification).toList())));
  }

  private static int status(boolean ran, Set<ErrorCode> errors, AnswerType type) {
    if (ran) {
      return HttpStatus.OK.value();
    }
    int worst =
        errors.stream()
            .mapToInt(ErrorCode::httpStatus)
            .max()
            .orElse(HttpStatus.BAD_REQUEST.value());
    return type == AnswerType.GRAPHQL_RESPONSE || ALWAYS_TOLD.contains(worst)
        ? worst
        : HttpStatus.OK.value();
  }

  private static void addHeaders(
      ErrorCode code, Map<String, Object> extensions, HttpHeaders headers) {
    switch (code) {
      case UNAUTHENTICATED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case METHOD_NOT_ALLOWED -> headers.set(HttpHeaders.ALLOW, "POST");
      case UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, SOON);
      case RATE_LIMITED ->
          headers.set(
              HttpHeaders.RETRY_AFTER,
              String.valueOf(extensions.getOrDefault("retryAfterSeconds", SOON)));
      default -> {}
    }
  }
}
