package org.mintatlas.web.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before the API sees it is answered as the API answers. */
@RunningAtlas
class ServerRefusalsIT {
  private static final String HOST = "Host: localhost\r\n";
  private static final String POST = "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\n";
  private static final String QUERY = "/graphql?query=";

  @LocalServerPort private int port;

  private record Answer(int status, Map<String, String> headers, String body) {
    static Answer of(String all) {
      String[] parts = all.split("\r\n\r\n", 2);
      String[] head = parts[0].split("\r\n", -1);
      Map<String, String> headers = new TreeMap<>();
      for (int i = 1; i < head.length; i++) {
        String[] header = head[i].split(":", 2);
        headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
      }
      return new Answer(Integer.parseInt(head[0].split(" ", 3)[1]), headers, parts[1]);
    }
  }

  private static String get(String target) {
    return "GET " + target + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";
  }

  private static Arguments refused(
      String what, String request, int status, @Nullable String argument) {
    return argumentSet(what, request, status, "BAD_USER_INPUT", argument);
  }

  static Stream<Arguments> isTold() {
    return Stream.of(
        refused("a blank in the URL", get(QUERY + "{ __typename }"), 400, "url"),
        refused("a letter that is not ASCII", get(QUERY + "{a(b:\u00fc)}"), 400, "url"),
        refused("a fragment", get("/graphql#query"), 400, "url"),
        refused("a null byte", get("/graphql%00"), 400, "url"),
        refused("a slash in a part of the path", get("/graphql%2Fx"), 400, "url"),
        refused("a backslash in the path", get("/graphql%5Cx"), 400, "url"),
        refused("half an escape in the path", get("/graphql%z"), 400, "url"),
        refused("a path above the root", get("/../etc"), 400, "url"),
        refused("a star", get("*"), 400, "url"),
        refused("another scheme", get("ftp://localhost/graphql"), 400, "url"),
        refused("no host", "GET /graphql HTTP/1.1\r\n\r\n", 400, "Host"),
        refused("two hosts", POST + HOST + HOST + "\r\n", 400, "Host"),
        refused("a host that is none", POST + "Host: a b<c>\r\n\r\n", 400, "Host"),
        refused("another host than in the URL", get("http://other/graphql"), 400, "Host"),
        refused(
            "a length that is none",
            POST + HOST + "Content-Length: x\r\n\r\n",
            400,
            "Content-Length"),
        refused(
            "a length below zero",
            POST + HOST + "Content-Length: -1\r\n\r\n",
            400,
            "Content-Length"),
        refused(
            "two lengths",
            POST + HOST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            400,
            "Content-Length"),
        refused(
            "an encoding that nobody knows",
            POST + HOST + "Transfer-Encoding: junk\r\n\r\n{}",
            501,
            "Transfer-Encoding"),
        refused(
            "an encoding around the pieces",
            POST + HOST + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
            400,
            "Transfer-Encoding"),
        refused(
            "something else to expect",
            POST + HOST + "Content-Length: 2\r\nExpect: junk\r\n\r\n{}",
            417,
            "Expect"),
        refused("a header without a colon", POST + HOST + "junk\r\n\r\n", 400, "headers"),
        refused("a name with a blank", POST + HOST + "a b: c\r\n\r\n", 400, "headers"),
        refused(
            "a piece of no size",
            POST + HOST + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
            400,
            "body"),
        refused("HTTP/9.9", get("/graphql").replace("1.1", "9.9"), 505, null),
        refused("HTTP/2.0 in a line", get("/graphql").replace("1.1", "2.0"), 505, null),
        refused("the greeting of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, null),
        refused("another protocol", get("/graphql").replace("HTTP/", "HTTX/"), 400, null),
        refused("a method that is none", get("/graphql").replace("GET", "G{T"), 400, null),
        refused("a mail", "EHLO\r\n\r\n", 400, null),
        refused("a greeting of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", 400, null),
        refused("what is not there", get("/graphql/nope"), 404, null),
        refused("a path that somebody typed", get("/graphql{}"), 404, null),
        argumentSet(
            "TRACE", get("/graphql").replace("GET", "TRACE"), 405, "METHOD_NOT_ALLOWED", null),
        argumentSet(
            "CONNECT",
            get("localhost:80").replace("GET", "CONNECT"),
            501,
            "METHOD_NOT_ALLOWED",
            null),
        argumentSet(
            "a page that shall change",
            get("/graphiql").replace("GET", "PUT"),
            405,
            "METHOD_NOT_ALLOWED",
            null),
        argumentSet("a URL of 40 KB", get(QUERY + "a".repeat(40_000)), 414, "LIMIT_EXCEEDED", null),
        argumentSet(
            "a URL of 1 MB", get(QUERY + "a".repeat(1_000_000)), 414, "LIMIT_EXCEEDED", null),
        argumentSet(
            "a method of 40 KB",
            "G".repeat(40_000) + " / HTTP/1.1\r\n\r\n",
            414,
            "LIMIT_EXCEEDED",
            null),
        argumentSet(
            "a header of 40 KB",
            POST + HOST + "X: " + "a".repeat(40_000) + "\r\n\r\n",
            431,
            "LIMIT_EXCEEDED",
            null),
        argumentSet(
            "200 headers",
            POST + HOST + "X: a\r\n".repeat(200) + "\r\n",
            431,
            "LIMIT_EXCEEDED",
            null));
  }

  @ParameterizedTest
  @MethodSource
  void isTold(String request, int status, String code, @Nullable String argument)
      throws IOException {
    Answer answer = send(request);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers())
        .containsEntry("content-type", "application/json;charset=utf-8")
        .containsEntry("cache-control", "no-store")
        .containsEntry("x-content-type-options", "nosniff")
        .containsKey("content-security-policy");
    JsonNode error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
    assertThat(error.get("message").asString()).isNotBlank().doesNotContain("{0}");
    assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
    assertThat(error.at("/extensions/argument").asString(null)).isEqualTo(argument);
    assertThat(error.at("/extensions/traceId").asString()).matches("[0-9a-f]{32}");
    if (code.equals("LIMIT_EXCEEDED")) {
      assertThat(error.at("/extensions/actual").asLong())
          .isGreaterThan(error.at("/extensions/maximum").asLong());
    }
  }

  @Test
  void theCharacterIsFoundThatStandsInTheUrlAsItIs() throws IOException {
    assertThat(send(get(QUERY + "{ a }")).body())
        .contains("url: write its character number 17 as %20.");
    assertThat(send(get("/\u00fc")).body())
        .contains("url: write its character number 2 as %C3%BC.");
  }

  @Test
  void whatSomebodyTypedIntoAUrlIsReadWhereverItCanBe() throws IOException {
    Answer answer = send(get(QUERY + "{__typename}&x=<>[]|^`\\\""));
    assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void theMethodsThatThereAreAreNamed() throws IOException {
    assertThat(send(get("/graphql").replace("GET", "TRACE")).headers())
        .containsEntry("allow", "GET, HEAD, POST");
  }

  @Test
  void theHeadersThatCouldBeReadCount() throws IOException {
    Answer answer =
        send(
            get("/graphql%00")
                .replace(
                    HOST,
                    HOST
                        + "Accept: application/graphql-response+json\r\n"
                        + "Accept-Language: de\r\n"
                        + "traceparent:"
                        + " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n"));
    assertThat(answer.headers())
        .containsEntry("content-type", "application/graphql-response+json;charset=utf-8")
        .containsEntry("content-language", "de")
        .containsEntry("access-control-allow-origin", "*");
    assertThat(answer.body()).contains("url: ist kein Pfad", "4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void aHeadIsRefusedWithoutABody() throws IOException {
    Answer answer = send(get("/nope").replace("GET", "HEAD"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }

  private Answer send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      // In UTF-8 as browsers send it; all else is ASCII.
      socket
          .getOutputStream()
          .write(request.getBytes(request.contains("\u00fc") ? UTF_8 : ISO_8859_1));
      socket.shutdownOutput();
      return Answer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }
}
