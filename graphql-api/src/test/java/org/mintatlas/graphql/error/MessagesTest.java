package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "engine"})
  void sayTheSameInBothLanguages(String name) {
    ResourceBundle german = bundle(name + "_de");
    ResourceBundle english = bundle(name + "_en");

    assertThat(german.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    assertThat(german.keySet())
        .allSatisfy(key ->
            assertThat(placeholders(german.getString(key)))
                .as(key)
                .isEqualTo(placeholders(english.getString(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_de", "messages_en", "engine_de", "engine_en"})
  void haveNoQuotationMarkThatTheFormatSwallows(String name) {
    ResourceBundle texts = bundle(name);

    assertThat(texts.keySet())
        .allSatisfy(
            key -> assertThat(texts.getString(key).replace("''", "")).as(key).doesNotContain("'"));
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(MessagesTest.class.getPackageName() + "." + name, Locale.ROOT);
  }
}
