package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Cursors that are broken, made up, or another list's; identities likewise. */
@Hostile
class CursorsIT {
  private static final String AFTER =
      "query($c: String) { regions(first: 2, after: $c) { nodes { slug } } }";
  private static final String BEFORE =
      "query($c: String) { regions(last: 2, before: $c) { nodes { slug } } }";

  private final Prey prey;

  CursorsIT(Prey prey) {
    this.prey = prey;
  }

  private String cursorOf(String list) {
    return prey.query("{ list: " + list + " { pageInfo { endCursor } } }")
        .json()
        .at("/data/list/pageInfo/endCursor")
        .asString();
  }

  private void assertRefused(String document, String cursor) {
    Answer answer = prey.query(document, Map.of("c", cursor));
    Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
    assertThat(answer.json().at("/errors/0/extensions/argument").asString(""))
        .isIn("after", "before");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Stream<Arguments> madeUp() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("a blank", " "),
        argumentSet("one letter", "A"),
        argumentSet("no letters", "\u00e4\u00f6\u00fc"),
        argumentSet("an offset", base64("O_10")),
        argumentSet("a key", base64("K_{\"name\":\"x\"}")),
        argumentSet("a list of what it is made of", base64("{\"v\":1,\"name\":\"x\"}")),
        argumentSet("SQL", base64("' or 1=1 --")),
        argumentSet("null bytes", base64("\0".repeat(64))),
        argumentSet("the highest bytes", base64("\u00ff".repeat(64))),
        argumentSet("the version and nothing else", base64("\u0002")),
        argumentSet("the version and a length that lies", base64("\u0002\u007f\u00ff\u00ff\u00ff")),
        argumentSet("a serialised object", base64("\u00ac\u00ed\u0000\u0005sr")),
        argumentSet("10,000 letters", "A".repeat(10_000)),
        argumentSet("half a character", "\ud800"),
        argumentSet("a null byte", "AAAA\0AAAA"),
        argumentSet("line ends", "AAAA\r\nAAAA"));
  }

  @ParameterizedTest
  @MethodSource
  void madeUp(String cursor) {
    assertRefused(AFTER, cursor);
    assertRefused(BEFORE, cursor);
  }

  static Stream<Arguments> ofAnotherList() {
    return Stream.of(
            "regions(first: 2, orderBy: FOUNDED)",
            "regions(first: 2, orderBy: NAME_DESC)",
            "regions(first: 2, filter: { pilotRegion: true })",
            "organisations(first: 2)",
            "districts(first: 2)",
            "networks(first: 2)",
            "initiatives(first: 2)")
        .map(list -> argumentSet(list, list));
  }

  @ParameterizedTest
  @MethodSource
  void ofAnotherList(String list) {
    assertRefused(AFTER, cursorOf(list));
  }

  @Test
  void changedInAnyOneSign() {
    String cursor = cursorOf("regions(first: 2)");
    IntStream.range(0, cursor.length())
        .mapToObj(at ->
            cursor.substring(0, at)
                + (cursor.charAt(at) == 'A' ? 'B' : 'A')
                + cursor.substring(at + 1))
        .forEach(changed -> assertRefused(AFTER, changed));
  }

  @Test
  void cutOrGrown() {
    String cursor = cursorOf("regions(first: 2)");
    assertRefused(AFTER, cursor.substring(1));
    assertRefused(AFTER, cursor.substring(0, cursor.length() - 1));
    assertRefused(AFTER, cursor + "A");
    assertRefused(AFTER, cursor + cursor);
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("a number", "1"),
        argumentSet("a type and a number", base64("Region:1")),
        argumentSet(
            "a type that is none", base64("1:Nothing:00000000-0000-0000-0000-000000000000")),
        argumentSet("SQL", base64("' or 1=1 --")),
        argumentSet("null bytes", base64("\0".repeat(20))),
        argumentSet("10,000 letters", "A".repeat(10_000)),
        argumentSet("half a character", "\ud800"));
  }

  @ParameterizedTest
  @MethodSource
  void identities(String id) {
    Answer answer =
        prey.query(
            "query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", Map.of("id", id));
    Clean.answer(answer);
    assertThat(answer.codes()).isSubsetOf("BAD_USER_INPUT");
  }
}
