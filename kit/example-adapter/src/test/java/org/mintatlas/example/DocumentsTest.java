package org.mintatlas.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  public record Texts(String first, List<String> others, String last) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\\", "\\u0041", "\"},{\"", "a\nb\tc\u0000", "[,]:", "Öhö 😀"})
  void keepsEveryText(String text) {
    Texts given = new Texts(text, List.of(text, text), text);
    assertThat(Documents.read(Texts.class, Documents.write(given))).isEqualTo(given);
  }
}
