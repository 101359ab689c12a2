package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.web.MintAtlasApplication;
import org.mintatlas.web.subscription.SocketClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with the tokens of an issuer, over all transports. */
@SpringBootTest(
    classes = MintAtlasApplication.class,
    properties = {
      "mintatlas.store=memory",
      "mintatlas.shutdown.drain=0s",
      "mintatlas.sign-in.audience=" + TestIssuer.AUDIENCE,
      "mintatlas.sign-in.clock-skew=0s",
      "mintatlas.subscriptions.keep-alive=10s",
      // So slowly that nothing comes back in between.
      "mintatlas.quota.points=1000000",
      "mintatlas.quota.window=1d"
    },
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SignInIT.Watch.class)
class SignInIT {
  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ANYTHING = "{\"query\":\"{ __typename }\"}";
  private static final String CHANGES = "subscription { changes { version } }";

  @Autowired private AtomicReference<@Nullable SignIn> seen;
  @LocalServerPort private int port;

  /** Notes who is behind the request that runs. */
  @TestConfiguration
  static class Watch {
    @Bean
    AtomicReference<@Nullable SignIn> seen() {
      return new AtomicReference<>();
    }

    @Bean
    WebGraphQlInterceptor watch(AtomicReference<@Nullable SignIn> seen) {
      return (request, chain) -> {
        seen.set(ApiRequest.of(request.toExecutionInput().getGraphQLContext()).signIn());
        return chain.next(request);
      };
    }
  }

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("mintatlas.sign-in.issuer-uri", ISSUER::uri);
  }

  @AfterAll
  static void stopIssuer() {
    ISSUER.close();
  }

  @BeforeEach
  void forget() {
    seen.set(null);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept", "application/graphql-response+json")
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> ask(@Nullable String token, String... headers) throws Exception {
    HttpRequest.Builder request = to("/graphql").POST(BodyPublishers.ofString(ANYTHING));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static long left(HttpResponse<?> answer) {
    return Long.parseLong(header(answer, "RateLimit").replaceAll(".*r=(\\d+).*", "$1"));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "Vary")).contains("Authorization");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
    assertThat(error.at("/extensions/traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(JSON.readTree(answer.body()).has("data")).isFalse();
  }

  @Test
  void isSeenByWhatRuns() throws Exception {
    HttpResponse<String> answer = ask(ISSUER.token("anna", "mintatlas-programme"));

    assertThat(answer.statusCode()).isEqualTo(200);
    SignIn signIn = Objects.requireNonNull(seen.get());
    assertThat(signIn.issuer()).isEqualTo(ISSUER.uri());
    assertThat(signIn.subject()).isEqualTo("anna");
    assertThat(signIn.roles()).containsExactly("programme");
    assertThat(signIn.expiresAt()).isAfter(Instant.now().plusSeconds(200));
  }

  @Test
  void isNotNeededToRead() throws Exception {
    HttpResponse<String> answer =
        HTTP.send(to("/graphql?query=%7B__typename%7D").build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(seen.get()).isNull();
    assertThat(header(answer, "Cache-Control")).contains("public");
    assertThat(header(answer, "Vary")).contains("Authorization");
    assertThat(answer.headers().map().keySet())
        .doesNotContain("set-cookie", "pragma", "expires", "x-xss-protection", "www-authenticate");
  }

  @Test
  void isNeitherKeptByOthersNorTakenFromThem() throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            to("/graphql?query=%7B__typename%7D")
                .header("Authorization", "Bearer " + ISSUER.token("anna"))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    assertThat(header(answer, "Vary")).contains("Authorization");
    assertThat(answer.headers().map().keySet()).doesNotContain("set-cookie");
  }

  @Test
  void givesAQuotaOfOnesOwn() throws Exception {
    String first = ISSUER.token("first");
    long all = left(ask(ISSUER.token("somebody"))) + 10;
    ask(first);
    ask(first);
    assertThat(left(ask(ISSUER.token("second")))).isEqualTo(all - 10);
    assertThat(left(ask(first))).isLessThan(all - 10);
  }

  static Stream<Map.Entry<String, String>> bad() {
    return ISSUER.badTokens().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefusedWhereATokenProvesNothing(Map.Entry<String, String> token) throws Exception {
    assertRefused(ask(token.getValue()));
    assertThat(seen.get()).isNull();
  }

  @Test
  void isRefusedInTheLanguageOfTheRequest() throws Exception {
    String expired = ISSUER.token(Duration.ofMinutes(-1));
    assertThat(ask(expired).body()).contains("The token has expired, or is not valid yet.");
    assertThat(ask(expired, "Accept-Language", "de").body())
        .contains("Das Token ist abgelaufen oder noch nicht gültig.");
  }

  @Test
  void costsPointsWhereItIsRefused() throws Exception {
    HttpResponse<String> one = ask("x.y.z");
    HttpResponse<String> other = ask("x.y.z");
    assertThat(left(other)).isLessThan(left(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql?query=%7B__typename%7D",
        "/graphql/schema.graphqls",
        "/download/regions.csv",
        "/calendar/events.ics",
        "/linked/regions.jsonld",
        "/geojson/regions.geojson"
      })
  void isRefusedWhereverTheApiAnswers(String path) throws Exception {
    assertRefused(
        HTTP.send(
            to(path).header("Authorization", "Bearer x.y.z").build(), BodyHandlers.ofString()));
    assertThat(
            HTTP.send(
                    to(path).header("Authorization", "Bearer " + ISSUER.token("anna")).build(),
                    BodyHandlers.ofString())
                .statusCode())
        .isNotEqualTo(401);
  }

  @Test
  void followsTheKeysOfTheIssuer() throws Exception {
    String old = ISSUER.token("anna");
    assertThat(ask(old).statusCode()).isEqualTo(200);
    ISSUER.rotate();
    String fresh = ISSUER.token("anna");
    Instant end = Instant.now().plusSeconds(30);
    // What is refused asks for keys as well, and only so often.
    while (ask(fresh).statusCode() != 200 && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    assertThat(ask(fresh).statusCode()).isEqualTo(200);
    assertRefused(ask(old));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "authorization"})
  void comesWithTheFirstMessageOfAWebSocket(String name) {
    try (SocketClient client = SocketClient.connect(port)) {
      client.say(init(name, "Bearer " + ISSUER.token("anna")));
      assertThat(client.hear().get("type").asString()).isEqualTo("connection_ack");
      client.subscribe("one", "{ __typename }");
      assertThat(client.hear().get("type").asString()).isEqualTo("next");
      assertThat(seen.get()).extracting(SignIn::subject).isEqualTo("anna");
    }
  }

  @Test
  void comesWithTheHandshakeFromThoseWhoCanSendHeaders() {
    Map<String, String> headers = Map.of("Authorization", "Bearer " + ISSUER.token("anna"));
    try (SocketClient client = SocketClient.connect(port, "graphql-transport-ws", headers)) {
      client.say("{\"type\":\"connection_init\"}");
      assertThat(client.hear().get("type").asString()).isEqualTo("connection_ack");
      client.subscribe("one", "{ __typename }");
      client.hear();
      assertThat(seen.get()).extracting(SignIn::subject).isEqualTo("anna");
    }
  }

  @Test
  void mayBeLeftOutOnAWebSocket() {
    for (String message :
        List.of("{\"type\":\"connection_init\"}", init("authorization", ""), init("other", "x"))) {
      try (SocketClient client = SocketClient.connect(port)) {
        client.say(message);
        assertThat(client.hear().get("type").asString()).isEqualTo("connection_ack");
        client.subscribe("one", "{ __typename }");
        client.hear();
        assertThat(seen.get()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void endsAWebSocketWhereATokenProvesNothing(Map.Entry<String, String> token) {
    try (SocketClient client = SocketClient.connect(port)) {
      client.say(init("Authorization", "Bearer " + token.getValue()));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
  }

  @Test
  void endsAWebSocketThatSaysItInAnotherWay() {
    try (SocketClient client = SocketClient.connect(port)) {
      client.say(init("Authorization", "Basic eDp5"));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
    try (SocketClient client = SocketClient.connect(port)) {
      client.say("{\"type\":\"connection_init\",\"payload\":{\"authorization\":{}}}");
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void endsAWebSocketWhenTheTokenExpires() {
    try (SocketClient client = SocketClient.connect(port)) {
      Instant before = Instant.now();
      client.say(init("Authorization", "Bearer " + ISSUER.token(Duration.ofSeconds(2))));
      assertThat(client.hear().get("type").asString()).isEqualTo("connection_ack");
      client.subscribe("one", CHANGES);
      assertThat(client.closeCode()).isEqualTo(4401);
      assertThat(Duration.between(before, Instant.now()))
          .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }
  }

  private static String init(String name, String value) {
    return JSON.writeValueAsString(
        Map.of("type", "connection_init", "payload", Map.of(name, value)));
  }

  private HttpResponse<Stream<String>> events(String token)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .headers("Content-Type", "application/json", "Accept", "text/event-stream")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", CHANGES))))
            .build(),
        BodyHandlers.ofLines());
  }

  @Test
  void endsAStreamOfEventsWhenTheTokenExpires() throws Exception {
    Instant before = Instant.now();
    HttpResponse<Stream<String>> answer = events(ISSUER.token(Duration.ofSeconds(2)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(answer.body()).doesNotContain("event: complete");
    assertThat(Duration.between(before, Instant.now()))
        .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    assertThat(seen.get()).extracting(SignIn::subject).isEqualTo("anna");
    assertThat(events(ISSUER.token(Duration.ofSeconds(-1))).statusCode()).isEqualTo(401);
  }
}
