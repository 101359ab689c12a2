package org.mintatlas.web.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL over HTTP as clients meet it. */
@RunningAtlas
@TestPropertySource(properties = "mintatlas.limits.body-time=1s")
class HttpIT {
  private static final String MODERN = "application/graphql-response+json";
  private static final String PLAIN = "application/json";
  private static final String TYPENAME = "{\"query\":\"{__typename}\"}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  @ParameterizedTest
  @ValueSource(strings = {MODERN, PLAIN})
  void answersInTheMediaTypeAskedFor(String type) throws Exception {
    HttpResponse<String> answer = post(TYPENAME, "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
    assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource({MODERN + ",400", PLAIN + ",200"})
  void theMediaTypeDecidesWhatStatusAnInvalidDocumentHas(String type, int status) throws Exception {
    HttpResponse<String> answer = post("{\"query\":\"{ nope }\"}", "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).has("data")).isFalse();
    assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "body          | ~~",
        "body          | null",
        "body          | 5",
        "body          | \"text\"",
        "body          | {\"query\":",
        "body          | {\"query\":\"{__typename}\"} more",
        "body          | {\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
        "body          | {\"query\":\"{__typename}\",\"variables\":{\"a\":\"\\ud800\"}}",
        "query         | {}",
        "query         | {\"query\":\"\"}",
        "query         | {\"query\":5}",
        "query         | {\"query\":null}",
        "operationName | {\"query\":\"{__typename}\",\"operationName\":[]}",
        "variables     | {\"query\":\"{__typename}\",\"variables\":\"{}\"}",
        "extensions    | {\"query\":\"{__typename}\",\"extensions\":0}",
        "documentId    | {\"documentId\":{}}"
      })
  void aPartThatIsWrongIsNamed(String part, String body) throws Exception {
    for (String type : List.of(MODERN, PLAIN)) {
      JsonNode error = error(post(body, "Accept", type), 400, "BAD_USER_INPUT");
      assertThat(error.at("/extensions/argument").asString()).isEqualTo(part);
      assertThat(error.get("message").asString()).startsWith(part + ": ");
    }
  }

  @Test
  void whatIsUnknownBesideTheQueryIsLeftAlone() throws Exception {
    assertThat(post("{\"query\":\"{__typename}\",\"id\":[1]}").statusCode()).isEqualTo(200);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws Exception {
    byte[] body = "{\"query\":\"{__typename} # ü\"}".getBytes(ISO_8859_1);
    HttpResponse<String> answer =
        send(to("").header("Content-Type", PLAIN).POST(BodyPublishers.ofByteArray(body)));
    assertThat(error(answer, 400, "BAD_USER_INPUT").get("message").asString())
        .isEqualTo("body: is not UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[" + TYPENAME + "]", "[" + TYPENAME + "," + TYPENAME + "]", "[1]"})
  void aBatchIsRefusedWhateverItsSize(String batch) throws Exception {
    JsonNode error = error(post(batch), 400, "BAD_USER_INPUT");
    assertThat(error.get("message").asString()).startsWith("body: ").contains("not supported");
    assertThat(error.get("extensions").propertyNames())
        .containsExactlyInAnyOrder("code", "argument", "traceId");
  }

  @Test
  void jsonThatNestsTooDeepIsRefusedWithItsDepth() throws Exception {
    JsonNode error = error(post("[".repeat(100_000)), 400, "LIMIT_EXCEEDED");
    assertThat(error.at("/extensions/limit").asString()).isEqualTo("jsonNesting");
    assertThat(error.at("/extensions/actual").asInt()).isEqualTo(100_000);
  }

  @Test
  void aBodyAsLargeAsTheLimitIsRead() throws Exception {
    String blanks = " ".repeat(256 * 1024 - TYPENAME.length());
    assertThat(post(TYPENAME + blanks).statusCode()).isEqualTo(200);
    error(post(TYPENAME + blanks + " "), 413, "LIMIT_EXCEEDED");
  }

  @Test
  void aMuchTooLargeBodyIsRefusedAndItsSenderReadsWhy() throws Exception {
    byte[] body = new byte[5_000_000];
    JsonNode error =
        error(
            send(to("").header("Content-Type", PLAIN).POST(BodyPublishers.ofByteArray(body))),
            413,
            "LIMIT_EXCEEDED");
    assertThat(error.at("/extensions/limit").asString()).isEqualTo("body");
    assertThat(error.at("/extensions/maximum").asInt()).isEqualTo(256 * 1024);
    assertThat(error.at("/extensions/actual").asInt()).isEqualTo(5_000_000);
    HttpRequest.Builder chunked =
        to("")
            .header("Content-Type", PLAIN)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    error(send(chunked), 413, "LIMIT_EXCEEDED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=utf-16",
        "application/json; charset=nope",
        "junk"
      })
  void onlyJsonInUtf8IsRead(String type) throws Exception {
    HttpResponse<String> answer =
        send(to("").header("Content-Type", type).POST(BodyPublishers.ofString(TYPENAME)));
    error(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    assertThat(header(answer, "Accept-Post")).isEqualTo(PLAIN);
  }

  @Test
  void aBodyWithoutAMediaTypeOrPackedIsNotRead() throws Exception {
    error(send(to("").POST(BodyPublishers.ofString(TYPENAME))), 415, "UNSUPPORTED_MEDIA_TYPE");
    error(post(TYPENAME, "Content-Encoding", "gzip"), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "image/*"})
  void whoTakesNothingOfOursIsToldSo(String accept) throws Exception {
    error(post(TYPENAME, "Accept", accept), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "BREW"})
  void otherMethodsAreRefused(String method) throws Exception {
    HttpResponse<String> answer = send(to("").method(method, BodyPublishers.noBody()));
    error(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, POST");
  }

  @Test
  void aPageOfAnyOriginMayReadAndIsToldSoBefore() throws Exception {
    HttpResponse<String> read = post(TYPENAME, "Origin", "https://elsewhere.example");
    assertThat(header(read, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(read, "Access-Control-Allow-Credentials")).isNull();
    assertThat(read.headers().allValues("Vary").toString()).doesNotContain("Origin");
    String answer =
        raw(
            """
            OPTIONS /graphql HTTP/1.1
            Host: localhost
            Origin: https://elsewhere.example
            Access-Control-Request-Method: POST
            Access-Control-Request-Headers: apollo-require-preflight,content-type,traceparent
            Connection: close

            """);
    assertThat(answer)
        .startsWith("HTTP/1.1 204 ")
        .contains("Access-Control-Allow-Origin: *", "Access-Control-Allow-Methods: GET, HEAD, POST")
        .contains("Apollo-Require-Preflight", "Content-Type", "traceparent")
        .doesNotContain("Credentials", "Authorization");
  }

  @Test
  void aQueryStandsInTheUrl() throws Exception {
    HttpResponse<String> answer =
        get(
            "query Of($code: PostalCode!) { postcode(code: $code) { placeName } }",
            "&variables=" + encoded("{\"code\":\"50667\"}") + "&operationName=Of&extensions=");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/data/postcode/placeName").asString()).isEqualTo("Köln");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query      | ?query=%7B__typename%7D&query=%7B__typename%7D",
        "query      | ?x=1",
        "query      | ?query=%ff",
        "variables  | ?query=%7B__typename%7D&variables=%7B",
        "variables  | ?query=%7B__typename%7D&variables=5",
        "extensions | ?query=%7B__typename%7D&extensions=%22x%22"
      })
  void aParameterThatIsWrongIsNamed(String part, String query) throws Exception {
    JsonNode error = error(send(to(query).GET()), 400, "BAD_USER_INPUT");
    assertThat(error.at("/extensions/argument").asString()).isEqualTo(part);
  }

  @Test
  void theHeadOfAGetIsTheSameWithoutABody() throws Exception {
    HttpResponse<String> whole = get("{__typename}", "");
    HttpResponse<String> head =
        send(to("?query=" + encoded("{__typename}")).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control")) {
      assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
    }
  }

  @Test
  void whatIsKnownIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("{__typename}", "");
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[\\w-]{20}\"");
    assertThat(header(first, "Cache-Control")).contains("public").contains("max-age=60");
    assertThat(header(first, "Vary"))
        .contains("Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Cookie");
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      HttpResponse<String> again = get("{__typename}", "", "If-None-Match", known);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      for (String name : List.of("ETag", "Cache-Control", "Vary")) {
        assertThat(header(again, name)).as(name).isEqualTo(header(first, name));
      }
    }
    assertThat(get("{__typename}", "", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsPersonalOrWrongIsNotKept() throws Exception {
    assertThat(header(get("{__typename}", "", "Authorization", "Basic eDp5"), "Cache-Control"))
        .isEqualTo("private, no-store");
    assertThat(header(get("{__typename}", "", "Cookie", "a=b"), "Cache-Control"))
        .isEqualTo("private, no-store");
    HttpResponse<String> wrong = get("{ nope }", "");
    assertThat(header(wrong, "Cache-Control")).isEqualTo("no-store");
    assertThat(wrong.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void whatIsLargeIsPackedWithATagOfItsOwn() throws Exception {
    String large = "{ regions(first: 100) { nodes { slug name } } }";
    HttpResponse<String> plain = get(large, "");
    HttpResponse<byte[]> packed =
        client.send(
            to("?query=" + encoded(large)).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.body()).hasSizeLessThan(plain.body().length());
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body().getBytes(UTF_8));
    assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
    assertThat(
            get(large, "", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                .statusCode())
        .isEqualTo(304);
    assertThat(get("{__typename}", "", "Accept-Encoding", "gzip").body()).startsWith("{");
  }

  @Test
  void refusalsAreInTheLanguageAskedFor() throws Exception {
    HttpResponse<String> german = post("", "Accept-Language", "de-DE,en;q=0.5");
    assertThat(json(german).at("/errors/0/message").asString()).isEqualTo("body: ist leer.");
    assertThat(header(german, "Content-Language")).isEqualTo("de");
    HttpResponse<String> unsaid = post("");
    assertThat(json(unsaid).at("/errors/0/message").asString()).isEqualTo("body: is empty.");
    assertThat(header(unsaid, "Content-Language")).isEqualTo("en");
    assertThat(header(post(TYPENAME), "Content-Language")).isEqualTo("de");
  }

  @Test
  void theTraceOfTheClientGoesOn() throws Exception {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    assertThat(traceId(post("", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")))
        .isEqualTo(trace);
    assertThat(traceId(post("", "traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")))
        .matches("[0-9a-f]{32}")
        .isNotEqualTo("0".repeat(32));
  }

  @Test
  void aBodyThatTricklesInIsRefused() throws Exception {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
      slow.getOutputStream().write(head("Content-Length: 100"));
      for (int i = 0; i < 12; i++) {
        slow.getOutputStream().write(' ');
        Thread.sleep(100);
      }
      String answer = new String(slow.getInputStream().readNBytes(2000), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("LIMIT_EXCEEDED", "bodyTime");
    }
  }

  @Test
  void aBodyThatEndsTooEarlyOrIsBrokenIsRefused() throws Exception {
    try (Socket gone = new Socket(InetAddress.getLoopbackAddress(), port)) {
      gone.getOutputStream().write(head("Content-Length: 100"));
      gone.getOutputStream().write('{');
      gone.shutdownOutput();
      assertThat(new String(gone.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("\"BAD_USER_INPUT\"", "body: ended before");
    }
    assertThat(
            raw(
                """
                POST /graphql HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: chunked

                junk
                """))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"BAD_USER_INPUT\"");
  }

  @Test
  void whoAsksBeforeSendingIsAnsweredAtOnce() throws Exception {
    assertThat(
            raw(
                """
                POST /graphql HTTP/1.1
                Host: localhost
                Content-Type: text/plain
                Content-Length: 10
                Expect: 100-continue

                """))
        .startsWith("HTTP/1.1 415 ");
  }

  private static byte[] head(String length) {
    return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + length
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  /** Everything that comes until the server closes, or says no more for a second. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private JsonNode error(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).contains("json;charset=utf-8");
    JsonNode error = json(answer).get("errors").get(0);
    assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
    assertThat(error.at("/extensions/traceId").asString()).matches("[0-9a-f]{32}");
    return error;
  }

  private static String traceId(HttpResponse<String> answer) {
    return json(answer).at("/errors/0/extensions/traceId").asString();
  }

  private HttpRequest.Builder to(String query) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql" + query));
  }

  private HttpResponse<String> post(String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        to("").header("Content-Type", PLAIN).POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> get(String query, String more, String... headers) throws Exception {
    HttpRequest.Builder request = to("?query=" + encoded(query) + more);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static @Nullable String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
