package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Requests in shapes that a page of a stranger can send, and in shapes that nobody should. */
@Hostile
class ShapesIT {
  private static final String GOOD = Prey.body("{__typename}");

  private final Prey prey;

  ShapesIT(Prey prey) {
    this.prey = prey;
  }

  private static String get(String query) {
    return "/graphql?query=" + URLEncoder.encode(query, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/plain; charset=utf-8",
        "text/plain; application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/html",
        "text/json",
        "application/xml",
        "application/graphql",
        "application/octet-stream",
        "application/*",
        "*/*",
        "json"
      })
  void aBodyThatAnyPageCanSendIsNotRead(String type) {
    Answer answer = prey.post(GOOD, "Content-Type: " + type);
    Clean.refusal(answer, ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    assertThat(answer.status()).isEqualTo(415);
  }

  @Test
  void aBodyOfNoTypeIsNotRead() {
    Answer answer = prey.post(GOOD, "Content-Type:");
    Clean.refusal(answer, ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    assertThat(answer.status()).isEqualTo(415);
  }

  @Test
  void aFormIsNotRead() {
    Clean.refusal(
        prey.post("query=%7B__typename%7D", "Content-Type: application/x-www-form-urlencoded"),
        ErrorCode.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void anUploadIsNotRead() {
    String upload =
        "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + GOOD + "\r\n--x--";
    Clean.refusal(
        prey.post(upload, "Content-Type: multipart/form-data; boundary=x"),
        ErrorCode.UNSUPPORTED_MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mutation { a }", "mutation M { __typename }"})
  void readingChangesNothing(String document) {
    Answer answer = prey.send("GET", get(document));
    Clean.refusal(answer, ErrorCode.METHOD_NOT_ALLOWED);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsKey("allow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void aSubscriptionNeedsAStream(String method) {
    String document = "subscription { changes { kind } }";
    Answer answer = method.equals("GET") ? prey.send("GET", get(document)) : prey.query(document);
    Clean.refusal(answer, ErrorCode.NOT_ACCEPTABLE);
    assertThat(answer.status()).isEqualTo(406);
  }

  @Test
  void anotherOperationOfTheDocumentChangesNothingEither() {
    Answer answer =
        prey.send("GET", get("query Q { __typename } mutation M { a }") + "&operationName=M");
    Clean.refusal(answer, ErrorCode.METHOD_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql",
        "/graphql?",
        "/graphql?query",
        "/graphql?query=",
        "/graphql?query=%7B__typename%7D&query=%7B__typename%7D",
        "/graphql?query=%7B__typename%7D&variables=x",
        "/graphql?query=%7B__typename%7D&variables=[]",
        "/graphql?query=%7B__typename%7D&variables=%7B%22a%22",
        "/graphql?query=%7B__typename%7D&extensions=5",
        "/graphql?query=%7B__typename%7D&operationName=No",
        "/graphql?query=%7B__typename%7D&variables=%7B%22a%22:1,%22a%22:2%7D",
        "/graphql?query=%00",
        "/graphql?query=%7Bregion(slug:%22%FF%22)%7Bname%7D%7D",
        "/graphql?QUERY=%7B__typename%7D",
        "/graphql?operationName=a&variables=%7B%7D"
      })
  void anAddressThatIsNoRequest(String path) {
    Answer answer = prey.send("GET", path);
    if (answer.body().isEmpty() || !answer.body().startsWith("{")) {
      // Brackets do not belong into an address; the server may say so before anybody else.
      Clean.cutOff(answer);
    } else {
      Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "FOO", "get", "QUERY"})
  void aMethodThatIsNotKnown(String method) {
    Answer answer = prey.send(method, get("{__typename}"));
    Clean.refusal(answer, ErrorCode.METHOD_NOT_ALLOWED);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers().get("allow")).contains("GET", "POST");
  }

  @Test
  void aTraceShowsNothing() {
    Answer answer = prey.send("TRACE", "/graphql", "Cookie: secret=1");
    Clean.cutOff(answer);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "image/png",
        "application/xml, text/plain;q=0.5",
        "application/json;q=0, application/graphql-response+json;q=0",
        "*/*;q=0"
      })
  void anAnswerOfAnotherTypeIsNotGiven(String accept) {
    Answer answer = prey.post(GOOD, "Accept: " + accept);
    Clean.refusal(answer, ErrorCode.NOT_ACCEPTABLE);
    assertThat(answer.status()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",,,",
        "junk",
        "application/json;q=abc",
        "application/json;q=99",
        "application/json;q=-1",
        "*/json",
        "application/json, junk, */*;q=0.1"
      })
  void anAcceptThatIsNoneHarmsNothing(String accept) {
    Answer answer = prey.post(GOOD, "Accept: " + accept);
    Clean.answer(answer);
    assertThat(answer.codes()).isSubsetOf("NOT_ACCEPTABLE", "BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "Accept-Language, 'xx-yy-zz;q=5, *;;;, de;q=nan'",
    "Accept-Encoding, 'gzip;q=0, *;q=x, br;;'",
    "If-None-Match, '\"\"\"\"W/,*,\"'",
    "If-Modified-Since, yesterday",
    "Range, bytes=0-0",
    "Origin, null",
    "Origin, https://evil.example",
    "traceparent, 00-00000000000000000000000000000000-0000000000000000-00",
    "traceparent, 00-' or 1=1 --",
    "Authorization, Bearer x.y.z",
    "Authorization, Basic ////",
    "Cookie, '$Version=1; a=b; ;;=;'",
    "X-Forwarded-For, '127.0.0.1, <script>, 1.2.3.4'",
    "Forwarded, 'for=\"[::1\";by=;;'",
    "X-HTTP-Method-Override, DELETE",
    "Expect, 200-maybe"
  })
  void aHeaderThatIsNoneHarmsNothing(String name, String value) {
    for (Answer answer :
        new Answer[] {
          prey.post(GOOD, name + ": " + value),
          prey.send("GET", get("{__typename}"), name + ": " + value)
        }) {
      if (answer.status() == 304) {
        assertThat(answer.body()).isEmpty();
      } else if (answer.status() == 200) {
        Clean.data(answer);
      } else {
        Clean.cutOff(answer);
      }
      assertThat(answer.headers()).doesNotContainKey("access-control-allow-credentials");
    }
  }

  @Test
  void aStrangersPageReadsAsNobody() {
    Answer answer =
        prey.send(
            "OPTIONS",
            "/graphql",
            "Origin: https://evil.example",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers())
        .containsEntry("access-control-allow-origin", "*")
        .doesNotContainKey("access-control-allow-credentials");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/graphql/",
        "/graphql/..",
        "/graphql;a=b",
        "//graphql",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/graphiql/../../application.yaml",
        "/graphiql/%2e%2e%2fapplication.yaml",
        "/graphiql/..%5c..%5capplication.yaml",
        "/graphiql/%00",
        "/actuator/env",
        "/actuator/heapdump",
        "/error",
        "/application.yaml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/dataset/regions.csv"
      })
  void thereIsNothingElse(String path) {
    Answer answer = prey.send("GET", path);
    assertThat(answer.status()).isBetween(400, 499);
    Clean.cutOff(answer);
  }
}
