package org.mintatlas.application.search.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.Region;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class HighlightingTest {

  private static Initiative named(String name) {
    return InitiativeFixtures.anInitiative("some").toBuilder().name(name).build();
  }

  private static SearchPlan plan(String text, String... near) {
    SearchText typed = SearchText.of(text);
    List<Part> parts =
        typed.words().stream()
            .map(
                word -> new Part(List.of(word.stem()), false, "", Set.of(), Set.of(), Set.of(near)))
            .collect(Collectors.toList());
    typed.phrases().stream()
        .map(phrase -> phrase.stream().map(Word::stem).toList())
        .map(stems -> Part.phrase(stems))
        .forEach(parts::add);
    return new SearchPlan(TextAnalysis.key(text), parts, "");
  }

  private static String marked(List<Highlight> highlights) {
    return highlights.stream()
        .map(highlight -> {
          StringBuilder text = new StringBuilder(highlight.text());
          highlight
              .ranges()
              .reversed()
              .forEach(
                  range -> text.insert(range.endOffset(), ']').insert(range.startOffset(), '['));
          return highlight.field() + ": " + text;
        })
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "koeln, Haus Köln am Rhein, name: Haus [Köln] am Rhein",
    "Köln, Haus Koeln am Rhein, name: Haus [Koeln] am Rhein",
    "koln, Haus KÖLN, name: Haus [KÖLN]",
    "strasse Straße, An der Großen Straße 5, name: An der Großen [Straße] 5",
    "Straße, Hauptstrasse und Strasse, name: Hauptstrasse und [Strasse]",
    "zdi köln, zdi-Zentrum Köln, name: [zdi]-Zentrum [Köln]",
    "zdiZentrum, Das zdi-Zentrum, name: Das [zdi-Zentrum]",
    "Rhein-Sieg, Rhein–Sieg 2, name: [Rhein]–[Sieg] 2",
    "A3, Netz A³ Nord, name: Netz [A³] Nord",
    "sternwarten, \uD83D\uDE80 Sternwarte, name: \uD83D\uDE80 [Sternwarte]",
    "\"alte Sternwarte\", Sternwarte und alte Sternwarte, name: Sternwarte und [alte] [Sternwarte]",
    "Mondschein, Sternwarte, ''",
  })
  void theWordsAreThoseThatAreFound(String text, String name, String expected) {
    assertThat(marked(Highlighting.of(named(name), plan(text)))).isEqualTo(expected);
  }

  @Test
  void offsetsAreUnitsOfUtf16() {
    assertThat(Highlighting.of(named("\uD83D\uDE80 Straße Köln"), plan("strasse koeln")))
        .singleElement()
        .returns(
            List.of(new Highlight.TextRange(3, 9), new Highlight.TextRange(10, 14)),
            Highlight::ranges);
  }

  @Test
  void whatIsLikeAWordCountsAsWell() {
    String schuelerlabor = TextAnalysis.words("Schülerlabor").getFirst().stem();
    assertThat(marked(Highlighting.of(named("Schülerlabor"), plan("Labor", schuelerlabor))))
        .isEqualTo("name: [Schülerlabor]");
  }

  @Test
  void eachTextIsTold() {
    Initiative initiative =
        named("Weiden am Berg").toBuilder()
            .place(GeographyFixtures.aFullPlace().toBuilder().city("Weiden").build())
            .build();
    assertThat(marked(Highlighting.of(initiative, plan("weiden"))))
        .isEqualTo("name: [Weiden] am Berg; place.city: [Weiden]");
  }

  @Test
  void aRegionIsTakenAsListsShowIt() {
    Region region = RegionFixtures.aRegion("some");
    assertThat(
            marked(
                Highlighting.of(
                    region.profile().toBuilder().name("MINT Süd").seat("Süd").build(),
                    plan("sued"))))
        .isEqualTo("name: MINT [Süd]; seat: [Süd]");
  }

  @ParameterizedTest
  @CsvSource({
    "sternw, Alte Sternwarte, name: Alte [Sternwarte]",
    "alte st, Alte Sternwarte, name: [Alte] [Sternwarte]",
    "koe, Haus Köln, name: Haus [Köln]",
    "a, Alte Sternwarte, name: [Alte] Sternwarte",
  })
  void ofSuggestionsTheLastWordMayGoOn(String text, String name, String expected) {
    Initiative initiative =
        named(name).toBuilder()
            .place(GeographyFixtures.aFullPlace().toBuilder().city("Sternwarte").build())
            .build();
    assertThat(marked(Highlighting.ofNames(initiative, SearchText.of(text)))).isEqualTo(expected);
  }

  @Test
  void whatHasNoWordsHasNone() {
    assertThat(Highlighting.of(Arrays.asList(1, 2), plan("sternwarte"))).isEmpty();
  }
}
