package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntrospectionFieldsTest {
  private static final ApiInMemory API = new ApiInMemory();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__type(name: \"Query\") { fields%s { name } }",
        "__type(name: \"Query\") { fields { name args%s { name } } }",
        "__type(name: \"Language\") { enumValues%s { name } }",
        "__type(name: \"RegionFilter\") { inputFields%s { name } }",
        "__schema { directives { name args%s { name } } }",
      })
  void takeNullForWhatIsDeprecatedAsFalse(String selection) {
    String right = "{ " + selection.formatted("(includeDeprecated: false)") + " }";
    Map<String, Object> expected = API.raw(right, Map.of());
    assertThat(expected).containsOnlyKeys("data");

    String literal = "{ " + selection.formatted("(includeDeprecated: null)") + " }";
    assertThat(API.raw(literal, Map.of())).isEqualTo(expected);
    String inside = selection.formatted("(includeDeprecated: $v)");
    Map<String, Object> none = Collections.singletonMap("v", null);
    assertThat(API.raw("query($v: Boolean) { " + inside + " }", none)).isEqualTo(expected);
    assertThat(API.raw("query($v: Boolean) { " + inside + " }", Map.of())).isEqualTo(expected);
    assertThat(API.raw("query($v: Boolean = true) { " + inside + " }", none)).isEqualTo(expected);
    assertThat(API.raw("query($v: Boolean = null) { " + inside + " }", Map.of()))
        .isEqualTo(expected);
  }
}
