package org.mintatlas.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.request.Language;
import tools.jackson.databind.json.JsonMapper;

class AnswerJsonTest {
  private static final JsonMapper JACKSON = JsonMapper.builder().build();

  private static String written(Object value) {
    String all = new String(AnswerJson.of(Map.of("a", value)), StandardCharsets.UTF_8);
    assertThat(all).startsWith("{\"a\":").endsWith("}");
    return all.substring(5, all.length() - 1);
  }

  @Property
  void aTextIsReadAsItWas(@ForAll String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(JACKSON.readValue(written(text), String.class)).isEqualTo(whole);
  }

  @Test
  void textsAreEscapedWhereJsonWantsIt() {
    assertThat(written("\"\\/\n\r\t\b\f\u0000\u001f\u007f"))
        .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\b\\f\\u0000\\u001f\u007f\"");
    assertThat(written("äß€😀")).isEqualTo("\"äß€😀\"");
  }

  @Test
  void halfOfACharacterIsAQuestionMark() {
    assertThat(written("a\ud83db\ude00")).isEqualTo("\"a?b?\"");
    assertThat(written("\ud83d")).isEqualTo("\"?\"");
  }

  @Test
  void numbersKeepTheirDigits() {
    assertThat(written(-1)).isEqualTo("-1");
    assertThat(written(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    assertThat(written(0.1)).isEqualTo("0.1");
    assertThat(written(1e300)).isEqualTo("1.0E300");
    assertThat(written(new BigDecimal("10.50"))).isEqualTo("10.50");
    assertThat(written(BigInteger.TEN.pow(30))).isEqualTo("1" + "0".repeat(30));
    assertThat(written(Double.NaN)).isEqualTo("\"NaN\"");
    assertThat(written(Double.NEGATIVE_INFINITY)).isEqualTo("\"-Infinity\"");
  }

  @Test
  void everythingElseHasItsForm() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("z", null);
    nested.put("y", Arrays.asList(true, null, List.of(), Map.of()));
    nested.put("x", Language.DE);
    assertThat(written(nested)).isEqualTo("{\"z\":null,\"y\":[true,null,[],{}],\"x\":\"DE\"}");
    assertThat(AnswerJson.of(Map.of())).asString(StandardCharsets.UTF_8).isEqualTo("{}");
  }

  @Test
  void longTextsAreWrittenWhole() {
    String text = "€".repeat(100_000);
    assertThat(written(text)).hasSize(100_002);
  }

  @Test
  void whatHasNoFormIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerJson.of(Map.of("a", new Object())))
        .withMessage("class java.lang.Object has no form in JSON");
  }
}
