package org.mintatlas.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.kept.KeptAnswers;
import org.mintatlas.web.http.read.BodyProperties;
import org.mintatlas.web.http.read.BodyReader;
import org.mintatlas.web.http.read.RequestReader;
import org.mintatlas.web.http.read.StrictJson;
import org.mintatlas.web.http.reply.Replies;
import org.slf4j.MDC;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class GraphQlEndpointTest {
  private static final String MODERN = "application/graphql-response+json";
  private final List<HttpExchange> exchanges = new ArrayList<>();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private @Nullable ExecutionGraphQlRequest executed;

  @Test
  void aBugIsToldInTheFormOfAnAnswerAndUnderItsTraceId() throws Exception {
    endpoint(request -> Mono.error(new IllegalStateException("secret")), null)
        .handleRequest(get(MODERN), response);

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getContentAsString(UTF_8))
        .contains("\"INTERNAL\"", exchanges.getFirst().request().traceId())
        .doesNotContain("secret", "Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "UNAVAILABLE,503,1",
    "RATE_LIMITED,429,17",
    "FORBIDDEN,403,",
    "LIMIT_EXCEEDED,400,",
    "METHOD_NOT_ALLOWED,405,"
  })
  void theCodeDecidesTheStatusAndWhenToComeAgain(ErrorCode code, int status, String retryAfter) {
    endpoint(failing(code), null).handleRequest(get(MODERN), response);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getHeader("Retry-After")).isEqualTo(retryAfter);
    assertThat(response.getHeader("Allow"))
        .isEqualTo(code == ErrorCode.METHOD_NOT_ALLOWED ? "POST" : null);
    assertThat(exchanges.getFirst().errors()).isEqualTo(Set.of(code));
  }

  @ParameterizedTest
  @CsvSource({"LIMIT_EXCEEDED,200", "RATE_LIMITED,429", "METHOD_NOT_ALLOWED,405"})
  void olderClientsGet200ForAllThatHttpDoesNotSay(ErrorCode code, int status) {
    endpoint(failing(code), null).handleRequest(get("application/json"), response);
    assertThat(response.getStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"BAD_USER_INPUT,200", "INTERNAL,200", "UNAVAILABLE,503"})
  void anAnswerThatRanIs200UnlessNothingWasToBeHad(ErrorCode code, int status) throws Exception {
    ExecutionResult partly =
        ExecutionResult.newExecutionResult()
            .data(null)
            .addError(ApiError.of(code, "…").with("x", "\ud83d"))
            .build();
    endpoint(answering(partly), null).handleRequest(get(MODERN), response);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(response.getContentAsString(UTF_8)).contains("\"data\":null", "\"x\":\"?\"");
  }

  @Test
  void theRequestTravelsWithTheEngine() {
    MockHttpServletRequest request = get(MODERN);
    request.addHeader("Accept-Language", "en");
    request.setQueryString("documentId=a");
    endpoint(answering(ExecutionResult.newExecutionResult().data(1).build()), null)
        .handleRequest(request, response);

    assertThat(executed).isNotNull();
    ApiRequest asked = ApiRequest.of(executed.toExecutionInput().getGraphQLContext());
    assertThat(asked).isSameAs(exchanges.getFirst().request());
    assertThat(asked.forbids(Operation.MUTATION)).isTrue();
    assertThat(asked.documentId()).isEqualTo("a");
    assertThat(executed.getLocale()).hasToString("en");
    assertThat(MDC.get("traceId")).isNull();
  }

  @Test
  void whoWantsAStreamIsHandedOn() throws Exception {
    EventStreams streams = (sent, asked, http, answer) -> answer.getWriter().write("event: next");
    endpoint(failing(ErrorCode.INTERNAL), streams)
        .handleRequest(get("text/event-stream"), response);
    assertThat(response.getContentAsString()).isEqualTo("event: next");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  |                   | text/html,application/xhtml+xml,*/*;q=0.8 | 303",
        "HEAD |                   | text/html                                 | 303",
        "GET  |                   | text/html, application/json;q=0.9         | 303",
        "GET  |                   | */*                                       | 400",
        "GET  |                   |                                           | 400",
        "GET  |                   | text/html, application/json               | 400",
        "GET  |                   | application/json, text/html;q=0.9         | 400",
        "GET  | documentId=a      | text/html, */*;q=0.8                      | 200",
        "POST |                   | text/html, */*;q=0.8                      | 415"
      })
  void aBrowserThatAsksNothingIsLedToThePage(
      String method, @Nullable String query, @Nullable String accept, int status) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
    request.setQueryString(query);
    if (accept != null) {
      request.addHeader("Accept", accept);
    }
    endpoint(answering(ExecutionResult.newExecutionResult().data(1).build()), null)
        .handleRequest(request, response);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getHeader("Location")).isEqualTo(status == 303 ? "graphiql" : null);
    assertThat(response.getHeader("Vary")).contains("Accept");
  }

  private ExecutionGraphQlService failing(ErrorCode code) {
    return answering(
        ExecutionResult.newExecutionResult()
            .addError(ApiError.of(code, "…").with("retryAfterSeconds", 17))
            .build());
  }

  private ExecutionGraphQlService answering(ExecutionResult result) {
    return request -> {
      executed = request;
      return Mono.just(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    };
  }

  private GraphQlEndpoint endpoint(
      ExecutionGraphQlService service, @Nullable EventStreams streams) {
    StrictJson json = new StrictJson(64);
    BodyReader body =
        new BodyReader(new BodyProperties(DataSize.ofKilobytes(1), Duration.ofSeconds(1), 64));
    return new GraphQlEndpoint(
        () -> true,
        WebGraphQlHandler.builder(service).build(),
        new RequestReader(body, json),
        new Replies(Duration.ofSeconds(60)),
        streams,
        null,
        new KeptAnswers(0, () -> 0, new Today(Clock.systemUTC())),
        List.of((exchange, headers) -> exchanges.add(exchange)));
  }

  private static MockHttpServletRequest get(String accept) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");
    request.setQueryString("query=%7B__typename%7D");
    request.addHeader("Accept", accept);
    return request;
  }
}
