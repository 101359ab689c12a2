package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mintatlas.graphql.error.ErrorCode;
import tools.jackson.databind.JsonNode;

/** What every answer keeps to, whatever was asked. */
final class Clean {
  private static final int MOST_ERRORS = 20;
  private static final Pattern LEAK =
      Pattern.compile(
          "\\b(?:java|javax|jakarta|jdk|sun)\\.[a-z]+\\."
              + "|\\borg\\.(?:mintatlas|springframework|apache|postgresql|hibernate)\\b"
              + "|\\btools\\.jackson\\b|\\bcom\\.(?:fasterxml|zaxxer)\\b"
              + "|\\bgraphql\\.(?:schema|execution|language|parser|validation)\\b"
              + "|Exception|\\w+Error\\b(?=:)|(?:String|Int|Float|Object|Array)Value\\b"
              + "|\\bat \\w[\\w.$]*\\(|SQLState|\\bPSQL|(?i:\\bselect\\b.+\\bfrom\\b)"
              + "|<html|<!doctype|Tomcat",
          Pattern.DOTALL);

  private Clean() {}

  /** A GraphQL answer, good or bad, with nothing in it that concerns nobody. */
  static void answer(Answer answer) {
    assertThat(answer.status())
        .as(said(answer))
        .matches(s -> (s >= 200 && s < 500) || s == 501 || s == 505);
    assertThat(answer.headers().get("content-type"))
        .as(said(answer))
        .matches("application/(graphql-response\\+)?json(;charset=(?i)utf-8)?");
    JsonNode json = answer.json();
    assertThat(json.isObject()).as(said(answer)).isTrue();
    assertThat(json.propertyNames()).isNotEmpty().isSubsetOf("data", "errors", "extensions");
    if (!json.has("errors")) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(json.get("data").isObject()).isTrue();
      return;
    }
    assertThat(json.get("errors")).as(said(answer)).isNotEmpty();
    errors(json.get("errors"));
  }

  /** Errors as they are told over any transport; none is a fault of ours. */
  static void errors(JsonNode errors) {
    assertThat(errors).hasSizeLessThanOrEqualTo(MOST_ERRORS).allSatisfy(Clean::error);
    noLeak(errors.toString());
  }

  private static void error(JsonNode error) {
    List<String> codes = Arrays.stream(ErrorCode.values()).map(Enum::name).toList();
    assertThat(error.propertyNames()).isSubsetOf("message", "locations", "path", "extensions");
    assertThat(error.path("message").asString()).isNotBlank().hasSizeLessThanOrEqualTo(500);
    assertThat(error.at("/extensions/code").asString("")).as(error.toString()).isIn(codes);
    assertThat(error.at("/extensions/code").asString("")).isNotEqualTo("INTERNAL");
    assertThat(error.at("/extensions/traceId").asString(""))
        .as("trace id of %s", error)
        .matches("[0-9a-f]{32}");
    assertThat(error.toString()).hasSizeLessThan(5_000);
  }

  /** A clean GraphQL answer without data whose errors have this code. */
  static void refusal(Answer answer, ErrorCode code) {
    answer(answer);
    List<String> codes = answer.codes();
    // The last of many errors says how many there were.
    int shown = codes.size() == MOST_ERRORS ? MOST_ERRORS - 1 : codes.size();
    assertThat(codes.subList(0, shown)).as(said(answer)).isNotEmpty().containsOnly(code.name());
    assertThat(answer.json().path("data").isMissingNode() || answer.json().get("data").isNull())
        .as(said(answer))
        .isTrue();
  }

  /** Refused for a limit, which is told. */
  static void tooMuch(Answer answer) {
    refusal(answer, ErrorCode.LIMIT_EXCEEDED);
    for (JsonNode error : answer.json().get("errors")) {
      JsonNode extensions = error.get("extensions");
      assertThat(extensions.path("limit").asString("")).as(said(answer)).isNotBlank();
      assertThat(extensions.path("maximum").isNumber()).as(said(answer)).isTrue();
      assertThat(extensions.path("actual").isNumber()).as(said(answer)).isTrue();
    }
  }

  /** A clean GraphQL answer with these data and no errors. */
  static void data(Answer answer) {
    answer(answer);
    assertThat(answer.json().has("errors")).as(said(answer)).isFalse();
  }

  /** Not HTTP enough to be GraphQL: refused by the server, or cut off. */
  static void cutOff(Answer answer) {
    assertThat(answer.status()).as(said(answer)).matches(s -> s == 0 || (s >= 400 && s < 600));
    assertThat(answer.status()).as(said(answer)).isNotEqualTo(500);
    noLeak(answer.body());
  }

  /** Nothing of how the program is made. */
  static void noLeak(String text) {
    assertThat(text).doesNotContainPattern(LEAK);
  }

  private static String said(Answer answer) {
    return answer.status()
        + " "
        + answer.body().substring(0, Math.min(800, answer.body().length()));
  }
}
