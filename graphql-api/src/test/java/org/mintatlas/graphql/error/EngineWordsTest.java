package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.i18n.I18n;
import graphql.i18n.I18n.BundleType;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.request.Language;

/** Whatever the engine can say of a document, we say in words of ours. */
class EngineWordsTest {
  private static final ApiInMemory API = new ApiInMemory();
  private static final Object[] PARTS = {"Type@[path]", "eins", "zwei", "drei", "vier"};

  static Stream<Arguments> sentences() {
    return Stream.of(BundleType.Validation, BundleType.Parsing, BundleType.Execution)
        .map(bundle -> I18n.i18n(bundle, Locale.ROOT).getResourceBundle())
        .flatMap(bundle ->
            Collections.list(bundle.getKeys()).stream()
                .map(key -> Arguments.of(key, bundle.getString(key))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areKnownForEachOfItsSentences(String key, String sentence) {
    for (Messages messages : Messages.values()) {
      assertThat(messages.engine(key, PARTS)).isNotBlank().doesNotContain("{", "Validat");
    }
    assertThat(Messages.GERMAN.engine(key, PARTS))
        .isNotEqualTo(Messages.ENGLISH.engine(key, PARTS));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areFoundForEachOfItsSentences(String key, String sentence) {
    EngineWords words =
        EngineWords.of(new MessageFormat(sentence, Locale.ROOT).format(PARTS)).get();

    // Two of its keys can have the same sentence.
    assertThat(words.text(Messages.ENGLISH)).isEqualTo(Messages.ENGLISH.engine(key, PARTS));
  }

  @Test
  void haveNoSentenceThatTheEngineLacks() {
    assertThat(sentences().map(sentence -> (String) sentence.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            ResourceBundle.getBundle("org.mintatlas.graphql.error.engine_en", Locale.ROOT)
                .keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ regoins { totalCount } } | Query has no field 'regoins'. Did you mean 'regions' or"
            + " 'region'?",
        "{ regions { nods } } | RegionConnection has no field 'nods'. Did you mean 'nodes'?",
        "{ regions(frist: 1) { totalCount } } | frist: the field has no such argument. Did you mean"
            + " 'first'?",
        "{ regions(filter: {kind: OTHER}) { totalCount } } | filter: RegionFilter has no field"
            + " 'kind'. Did you mean 'kinds'?",
        "{ regions(filter: {kinds: [OTHERS]}) { totalCount } } | filter.kinds[0]: 'OTHERS' is no"
            + " value of RegionKind. Did you mean 'OTHER'?",
        "{ ... on Regoin { name } } | There is no type 'Regoin'. Did you mean 'Region'?",
        "{ __typename @skipp(if: true) } | There is no directive @skipp. Did you mean 'skip'?",
        "{ __typename @include(iff: true, if: true) } | @include(iff): the directive has no such"
            + " argument."
            + " Did you mean 'if'?",
        "{ ...Fielda } fragment Fields on Query { __typename } | The document has no fragment"
            + " 'Fielda'. Did you mean 'Fields'?",
        "query($slug: Slug!) { region(slug: $slugg) { name } x: region(slug: $slug) { name } } |"
            + " $slugg is not among the variables of the operation. Did you mean 'slug'?",
        "{ a: regions { totalCount } a: networks { totalCount } } | 'a' would be both 'regions' and"
            + " 'networks'; give one of them an alias.",
        "type X { a: Int } { __typename } | The definition of the type 'X' is nothing to run.",
        "{ __typename } fragment F on Query { __typename } | The fragment 'F' is not used.",
        "query($v: Int) { __typename } | $v is not used.",
        "{ federalStates { code { x } } } | 'code' has the type FederalStateCode!, which has no"
            + " fields to select.",
        "subscription { __typename } | A subscription cannot ask for '__typename' at its root.",
        "subscription { a: changes { kind } b: changes { kind } } | A subscription asks for one"
            + " field at its root.",
        "{ ... on Slug { x } } | A fragment is on an object, an interface or a union.",
      })
  void sayWhatElseMayBeMeant(String document, String message) {
    assertThat(API.errors(document, Map.of("slug", "xx")))
        .extracting(error -> error.get("message"))
        .contains(message);
  }

  @Test
  void sayItInGermanToo() {
    assertThat(API.errors("{ regoins { totalCount } }", Map.of(), Language.DE).getFirst())
        .containsEntry(
            "message", "Query hat kein Feld 'regoins'. War 'regions' oder 'region' gemeint?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "query($v: Slug!) { region(slug: $v) { name } } | $v: is missing",
        "query($v: Int!, $w: Slug!) { regions(first: $v) { totalCount } region(slug: $w) { name } }"
            + " | $v: is missing",
      })
  void callAMissingVariableMissing(String document, String message) {
    assertThat(API.errors(document, Map.of()).getFirst()).containsEntry("message", message);
  }
}
