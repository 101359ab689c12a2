package org.mintatlas.web.http.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/graphql-response+json                          | GRAPHQL_RESPONSE",
        "application/json                                           | JSON",
        "*/*                                                        | JSON",
        "application/*                                              | JSON",
        "text/html, */*;q=0.1                                       | JSON",
        "application/json, application/graphql-response+json        | GRAPHQL_RESPONSE",
        "application/graphql-response+json, */*                     | GRAPHQL_RESPONSE",
        "application/json, text/plain, */*                          | JSON",
        "application/graphql-response+json;q=0.4, application/json;q=0.5 | JSON",
        "application/*, application/json;q=0                        | GRAPHQL_RESPONSE",
        "application/json; charset=UTF-8                            | JSON",
        "text/event-stream                                          | EVENT_STREAM",
        "text/event-stream, application/json;q=0.9                  | EVENT_STREAM"
      })
  void theHighestQualityWinsThenWhatIsNamed(String accept, AnswerType expected) {
    assertThat(AnswerType.chosenBy(List.of(accept), true)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/json;q=0",
        "*/*;q=0",
        "application/json;charset=utf-16",
        "application/json;q=7",
        "junk",
        ","
      })
  void nothingIsChosenWhereNothingIsTaken(String accept) {
    assertThat(AnswerType.chosenBy(List.of(accept), true)).isEmpty();
  }

  @Test
  void whoSaysNothingGetsPlainJson() {
    assertThat(AnswerType.chosenBy(List.of(), true)).contains(AnswerType.JSON);
  }

  @Test
  void headersInSeveralLinesAreOne() {
    assertThat(AnswerType.chosenBy(List.of("text/html", "application/json"), false))
        .contains(AnswerType.JSON);
  }

  @Test
  void aStreamIsForWhoNamesItWhereThereAreStreams() {
    assertThat(AnswerType.chosenBy(List.of("text/*"), true)).isEmpty();
    assertThat(AnswerType.chosenBy(List.of("text/event-stream"), false)).isEmpty();
  }
}
