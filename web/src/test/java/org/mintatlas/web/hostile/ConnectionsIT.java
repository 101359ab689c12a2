package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are hardly HTTP. */
@Hostile
class ConnectionsIT {
  private static final String POST = "POST /graphql HTTP/1.1\r\nConnection: close\r\n";
  private static final String JSON =
      "Host: localhost\r\nContent-Type: application/json\r\nAccept: */*\r\n";
  private static final String GOOD = "{\"query\":\"{__typename}\"}";

  private final Prey prey;

  ConnectionsIT(Prey prey) {
    this.prey = prey;
  }

  static Stream<Arguments> isToldWhy() {
    return Stream.of(
        argumentSet("noise", "\u0000\u0001\u00fe\u00ff\r\n\r\n"),
        argumentSet(
            "a greeting of TLS",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"),
        argumentSet("a greeting of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        argumentSet("HTTP/9", "GET /graphql HTTP/9.9\r\nHost: localhost\r\n\r\n"),
        argumentSet(
            "a method of 100 KB", "G".repeat(100_000) + " / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        argumentSet(
            "an address of 100 KB",
            "GET /graphql?query=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        argumentSet(
            "a null byte in the address", "GET /graphql\0 HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        argumentSet(
            "blanks in the address",
            "GET /graphql?query={ a } HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        argumentSet("a header of 100 KB", POST + JSON + "X: " + "a".repeat(100_000) + "\r\n\r\n"),
        argumentSet("5,000 headers", POST + JSON + "X: a\r\n".repeat(5_000) + "\r\n"),
        argumentSet("no host", POST + "Content-Type: application/json\r\n\r\n"),
        argumentSet("two hosts", POST + JSON + "Host: other\r\n\r\n"),
        argumentSet("a host that is none", POST + "Host: a b<c>\r\n\r\n"),
        argumentSet("a length below zero", POST + JSON + "Content-Length: -1\r\n\r\n" + GOOD),
        argumentSet("a length that is none", POST + JSON + "Content-Length: x\r\n\r\n" + GOOD),
        argumentSet(
            "two lengths", POST + JSON + "Content-Length: 24\r\nContent-Length: 5\r\n\r\n" + GOOD),
        argumentSet(
            "a length and pieces",
            POST
                + JSON
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n18\r\n"
                + GOOD
                + "\r\n0\r\n\r\n"),
        argumentSet(
            "an encoding that nobody knows",
            POST + JSON + "Transfer-Encoding: junk\r\n\r\n" + GOOD),
        argumentSet(
            "pieces of no size", POST + JSON + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + GOOD),
        argumentSet(
            "a piece of a size below zero",
            POST + JSON + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + GOOD + "\r\n0\r\n\r\n"),
        argumentSet(
            "a piece of an immense size",
            POST
                + JSON
                + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n"
                + GOOD
                + "\r\n0\r\n\r\n"),
        argumentSet(
            "a piece that is longer than it says",
            POST + JSON + "Transfer-Encoding: chunked\r\n\r\n1\r\n" + GOOD + "\r\n0\r\n\r\n"),
        argumentSet(
            "a name of 50 KB after the size of a piece",
            POST
                + JSON
                + "Transfer-Encoding: chunked\r\n\r\n18;"
                + "x".repeat(50_000)
                + "\r\n"
                + GOOD
                + "\r\n0\r\n\r\n"),
        argumentSet(
            "50,000 trailers",
            POST
                + JSON
                + "Transfer-Encoding: chunked\r\n\r\n18\r\n"
                + GOOD
                + "\r\n0\r\n"
                + "X: y\r\n".repeat(50_000)
                + "\r\n"));
  }

  @ParameterizedTest
  @MethodSource
  void isToldWhy(String bytes) {
    Answer answer = prey.raw(bytes);
    Clean.answer(answer);
  }

  /** Without a version it is HTTP/0.9, whose answers have no head. */
  @Test
  void aMailIsToldWhyWithoutAHead() {
    assertThat(prey.raw("EHLO localhost\r\n\r\n").codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void manyPiecesInOneByteEachAreRead() {
    StringBuilder body = new StringBuilder();
    GOOD.chars().forEach(c -> body.append("1\r\n").append((char) c).append("\r\n"));
    Clean.data(prey.raw(POST + JSON + "Transfer-Encoding: chunked\r\n\r\n" + body + "0\r\n\r\n"));
  }

  @Test
  void tooManyBytesInPiecesAreNotRead() {
    String piece = "1000\r\n" + " ".repeat(4096) + "\r\n";
    Clean.tooMuch(
        prey.raw(
            POST
                + JSON
                + "Transfer-Encoding: chunked\r\n\r\n"
                + piece.repeat(1_300)
                + "0\r\n\r\n"));
  }

  @Test
  void aHundredRequestsAtOnceGetAHundredAnswers() {
    String request =
        "POST /graphql HTTP/1.1\r\n" + JSON + "Content-Length: " + GOOD.length() + "\r\n";
    String last = request + "Connection: close\r\n\r\n" + GOOD;
    Answer answer = prey.raw((request + "\r\n" + GOOD).repeat(99) + last);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().split("HTTP/1.1 200", -1)).hasSize(100);
  }

  @Test
  void aRequestHiddenInAnotherIsNotSeen() {
    String hidden = "GET /graphiql HTTP/1.1\r\nHost: localhost\r\n\r\n";
    Answer answer =
        prey.raw(
            POST
                + JSON
                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + hidden);
    assertThat(answer.body()).doesNotContain("<html", "HTTP/1.1");
  }
}
