package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What bad input gets, over HTTP. */
@RunningAtlas
class BadInputIT {
  @Autowired private Asking ask;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region(slug: \"no-such-region\") { name }",
        "organisation(slug: \"no-such\") { name }",
        "network(slug: \"no-such\") { name }",
        "initiative(slug: \"no-such\") { name }",
        "project(slug: \"no-such\") { name }",
        "district(key: \"05999\") { name }",
        "postcode(code: \"00000\") { placeName }",
        "node(id: \"bm9wZTpub3Bl\") { id }",
        "node(id: \"\") { id }"
      })
  void whatIsUnknownIsNullWithoutAnError(String field) {
    JsonNode data = ask.data("{" + field + "}");
    assertThat(data.properties())
        .singleElement()
        .satisfies(e -> assertThat(e.getValue().isNull()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "slug   | region(slug: \"Not A Slug\") { name }",
        "slug   | region(slug: \"x\") { name }",
        "slug   | region(slug: 5) { name }",
        "key    | district(key: \"5315\") { name }",
        "key    | district(key: \"99999\") { name }",
        "code   | postcode(code: \"1067\") { placeName }",
        "first  | regions(first: 0) { nodes { name } }",
        "first  | regions(first: -1) { nodes { name } }",
        "first  | regions(first: 101) { nodes { name } }",
        "last   | regions(last: 0) { nodes { name } }",
        "last   | regions(last: 101) { nodes { name } }",
        "last   | regions(first: 1, last: 1) { nodes { name } }",
        "after  | regions(first: 1, after: \"junk\") { nodes { name } }",
        "before | regions(last: 1, before: \"\") { nodes { name } }",
        "first  | federalStates { regions(first: 101) { nodes { name } } }"
      })
  void whatIsMalformedGetsOneErrorThatNamesTheArgument(String argument, String field) {
    assertBadInput(ask.answer("{" + field + "}", Map.of()), argument);
  }

  @Test
  void aMalformedVariableGetsOneErrorThatNamesTheArgument() {
    assertBadInput(
        ask.answer("query($s: Slug!) { region(slug: $s) { name } }", Map.of("s", "Not A Slug")),
        "slug");
  }

  @Test
  void aCursorOfAnotherOrderOrFilterIsRefused() {
    String cursor =
        ask.data("{ regions(first: 1) { pageInfo { endCursor } } }")
            .at("/regions/pageInfo/endCursor")
            .asString();
    String query =
        "query($after: String) { regions(first: 1, after: $after %s) { nodes { name } } }";
    Map<String, String> variables = Map.of("after", cursor);

    assertThat(ask.data(query.formatted(""), variables).at("/regions/nodes")).hasSize(1);
    assertBadInput(ask.answer(query.formatted(", orderBy: FOUNDED"), variables), "after");
    assertBadInput(
        ask.answer(query.formatted(", filter: { pilotRegion: true }"), variables), "after");
  }

  @Test
  void theWhiteSpotsOfNoSuchStateAreRefused() {
    JsonNode answer = ask.answer("{ whiteSpots(stateCode: XX) { coveredShare } }", Map.of());
    assertBadInput(answer, "stateCode");
  }

  private static void assertBadInput(JsonNode answer, String argument) {
    assertThat(answer.get("errors")).as(answer.toString()).hasSize(1);
    JsonNode error = answer.get("errors").get(0);
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    assertThat(error.get("message").asString())
        .doesNotContain("java.", "Exception", "StringValue", "org.mintatlas");
  }
}
