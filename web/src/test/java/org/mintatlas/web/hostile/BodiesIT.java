package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Bodies that are no request, no JSON, no text, or far too much of it. */
@Hostile
class BodiesIT {
  private static final String GOOD = Prey.body("{__typename}");

  private final Prey prey;

  BodiesIT(Prey prey) {
    this.prey = prey;
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        argumentSet("lists nested 100,000 deep", "[".repeat(100_000)),
        argumentSet(
            "lists nested 100,000 deep and closed", "[".repeat(100_000) + "]".repeat(100_000)),
        argumentSet(
            "objects nested 40,000 deep", "{\"a\":".repeat(40_000) + "1" + "}".repeat(40_000)),
        argumentSet(
            "lists in the query nested 100,000 deep",
            "{\"query\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
        argumentSet(
            "lists in the extensions nested 100,000 deep",
            "{\"query\":\"{__typename}\",\"extensions\":{\"a\":"
                + "[".repeat(100_000)
                + "]".repeat(100_000)
                + "}}"),
        argumentSet(
            "lists nested 100,000 deep under a name that nobody knows",
            "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"query\":\"{__typename}\"}"),
        argumentSet(
            "5 MB of a text", "{\"query\":\"{__typename}\",\"a\":\"" + "x".repeat(5 << 20) + "\"}"),
        argumentSet("5 MB of blanks before", " ".repeat(5 << 20) + GOOD),
        argumentSet("5 MB of blanks after", GOOD + " ".repeat(5 << 20)),
        argumentSet("300 KB", "{\"query\":\"{__typename}\",\"a\":\"" + "x".repeat(300_000) + "\"}"),
        argumentSet(
            "a number of 250,000 digits",
            "{\"query\":\"{__typename}\",\"a\":" + "9".repeat(300_000) + "}"));
  }

  @ParameterizedTest
  @MethodSource
  void tooMuch(String body) {
    Clean.tooMuch(prey.post(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "42",
        "\"{__typename}\"",
        " ",
        "{",
        "{}",
        "{\"query\"}",
        "{query:\"{__typename}\"}",
        "{'query':'{__typename}'}",
        "{\"query\":null}",
        "{\"query\":5}",
        "{\"query\":true}",
        "{\"query\":[\"{__typename}\"]}",
        "{\"query\":{\"a\":1}}",
        "{\"query\":\"\"}",
        "{\"QUERY\":\"{__typename}\"}",
        "{\"query\":\"{__typename}\",}",
        "{\"query\":\"{__typename}\"} trailing",
        "{\"query\":\"{__typename}\"}{\"query\":\"{__typename}\"}",
        "/* comment */ {\"query\":\"{__typename}\"}",
        "{\"query\":\"{__typename}\",\"query\":\"{a}\"}",
        "{\"query\":\"{__typename}\",\"variables\":{},\"variables\":{}}",
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":1,\"a\":2}}",
        "{\"query\":\"{__typename}\",\"variables\":[]}",
        "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
        "{\"query\":\"{__typename}\",\"variables\":1}",
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":NaN}}",
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":01}}",
        "{\"query\":\"{__typename}\",\"extensions\":[]}",
        "{\"query\":\"{__typename}\",\"extensions\":\"x\"}",
        "{\"query\":\"{__typename}\",\"operationName\":5}",
        "{\"query\":\"{__typename}\",\"operationName\":{}}",
        "{\"query\":\"{__typename}\",\"operationName\":\"NoSuch\"}",
        "{\"query\":\"{__typename}\",\"operationName\":\"' or 1=1 --\"}",
        "{\"query\":\"{\\ud800}\"}",
        "{\"query\":\"{__typename}\\",
        "<query>{__typename}</query>",
        "query=%7B__typename%7D",
        "{__typename}"
      })
  void wrong(String body) {
    Clean.refusal(prey.post(body), ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> batches() {
    return Stream.of(
        argumentSet(
            "a batch of 1,000", "[" + String.join(",", Collections.nCopies(1_000, GOOD)) + "]"),
        argumentSet("a batch of one", "[" + GOOD + "]"),
        argumentSet("an empty batch", "[]"));
  }

  @ParameterizedTest
  @MethodSource
  void batches(String body) {
    Clean.refusal(prey.post(body), ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> hashes() {
    return Stream.of(
        argumentSet("no object", "\"x\""),
        argumentSet("another version", "{\"version\": 99, \"sha256Hash\": \"x\"}"),
        argumentSet("a number", "{\"version\": 1, \"sha256Hash\": 5}"),
        argumentSet("SQL", "{\"version\": 1, \"sha256Hash\": \"' or 1=1 --\"}"),
        argumentSet(
            "100,000 signs", "{\"version\": 1, \"sha256Hash\": \"" + "a".repeat(100_000) + "\"}"),
        argumentSet(
            "of another text", "{\"version\": 1, \"sha256Hash\": \"" + "0".repeat(64) + "\"}"));
  }

  @ParameterizedTest
  @MethodSource("hashes")
  void aHashThatIsNotTheDocuments(String persistedQuery) {
    Answer answer =
        prey.post(
            "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":"
                + persistedQuery
                + "}}");
    Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> noText() {
    return Stream.of(
        argumentSet("a byte that begins nothing", bytes("{\"query\":\"{a\u00ff}\"}", ISO_8859_1)),
        argumentSet("a character cut in two", bytes("{\"query\":\"{a\u00c3}\"}", ISO_8859_1)),
        argumentSet(
            "a character told too long", bytes("{\"query\":\"{a\u00c0\u00af}\"}", ISO_8859_1)),
        argumentSet("half a character", bytes("{\"query\":\"{a\u00ed\u00a0\u0080}\"}", ISO_8859_1)),
        argumentSet("a null byte", bytes("{\"query\":\"{a\0}\"}", UTF_8)),
        argumentSet("null bytes alone", new byte[1_000]),
        argumentSet("noise", noise()));
  }

  @ParameterizedTest
  @MethodSource
  void noText(byte[] body) {
    Clean.refusal(prey.post(body), ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> otherCharsets() {
    return Stream.of(
        argumentSet("UTF-16 that says so", "UTF-16", bytes(GOOD, UTF_16)),
        argumentSet("UTF-16LE that says so", "utf-16le", bytes(GOOD, UTF_16LE)),
        argumentSet("Latin 1", "iso-8859-1", bytes(GOOD, ISO_8859_1)),
        argumentSet("UTF-7", "utf-7", bytes(GOOD, UTF_8)),
        argumentSet("nothing that is known", "no-such-charset", bytes(GOOD, UTF_8)),
        argumentSet("nothing that has such a name", "' or 1=1 --", bytes(GOOD, UTF_8)));
  }

  @ParameterizedTest
  @MethodSource
  void otherCharsets(String charset, byte[] body) {
    Answer answer = prey.post(body, "Content-Type: application/json; charset=" + charset);
    Clean.answer(answer);
    if (answer.codes().contains("BAD_USER_INPUT")) {
      // It is no charset at all, and so no media type.
      Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
    } else {
      Clean.refusal(answer, ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  @Test
  void utf16ThatDoesNotSaySo() {
    Answer answer = prey.post(bytes(GOOD, UTF_16));
    Clean.answer(answer);
    if (answer.json().has("errors")) {
      Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
    }
  }

  static Stream<Arguments> packed() {
    return Stream.of(
        argumentSet("gzip", "gzip", gzip(GOOD)),
        argumentSet("a bomb of 50 MB", "gzip", gzip(" ".repeat(50 << 20))),
        argumentSet("deflate", "deflate", gzip(GOOD)),
        argumentSet("br", "br", gzip(GOOD)),
        argumentSet("gzip upon gzip", "gzip, gzip", gzip(GOOD)),
        argumentSet("what nobody knows", "no-such", gzip(GOOD)));
  }

  @ParameterizedTest
  @MethodSource
  void packed(String encoding, byte[] body) {
    Answer answer = prey.post(body, "Content-Encoding: " + encoding);
    Clean.refusal(
        answer,
        answer.status() == 415 ? ErrorCode.UNSUPPORTED_MEDIA_TYPE : ErrorCode.BAD_USER_INPUT);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] noise() {
    byte[] noise = new byte[1_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) ((i * 7_919) >> 3);
    }
    return noise;
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
