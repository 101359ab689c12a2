package org.mintatlas.graphql.error;

import graphql.i18n.I18n;
import graphql.i18n.I18n.BundleType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the engine says of a document, understood again: which of its sentences it is, and what
 * varies in it. {@code engine_en.properties} and {@code engine_de.properties} have a sentence of
 * ours for each, because its own name types of Java, and are half translated.
 *
 * @param key the key of the sentence
 * @param parts what stands for {@code {0}}, {@code {1}}, …
 */
record EngineWords(String key, List<String> parts) {
  /** What the parser calls the end of a document where it expects more. */
  private static final String END = "<EOF>";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final List<BundleType> BUNDLES =
      List.of(BundleType.Validation, BundleType.Parsing, BundleType.Execution);

  /** The sentences with the most words first: another may fit as well, with words as a part. */
  private static final List<Sentence> SENTENCES =
      BUNDLES.stream()
          .map(bundle -> I18n.i18n(bundle, Locale.ROOT).getResourceBundle())
          .flatMap(texts ->
              Collections.list(texts.getKeys()).stream()
                  .map(key -> Sentence.of(key, texts.getString(key))))
          .sorted((one, other) -> other.words() - one.words())
          .toList();

  /**
   * A sentence of the engine.
   *
   * @param numbers which part each group of the pattern is
   * @param words how many characters of it do not vary
   */
  private record Sentence(String key, Pattern pattern, List<Integer> numbers, int words) {
    static Sentence of(String key, String text) {
      String plain = text.replace("''", "'").strip();
      List<Integer> numbers =
          PLACEHOLDER.matcher(plain).results().map(part -> Integer.valueOf(part.group(1))).toList();
      String pattern = PLACEHOLDER.matcher(Pattern.quote(plain)).replaceAll("\\\\E(.*)\\\\Q");
      return new Sentence(
          key,
          Pattern.compile(pattern, Pattern.DOTALL),
          numbers,
          PLACEHOLDER.matcher(plain).replaceAll("").length());
    }

    Stream<EngineWords> in(String message) {
      Matcher matcher = pattern.matcher(message.strip());
      if (!matcher.matches()) {
        return Stream.empty();
      }
      MatchResult found = matcher.toMatchResult();
      Map<Integer, String> parts = new TreeMap<>();
      for (int i = 0; i < numbers.size(); i++) {
        parts.put(numbers.get(i), found.group(i + 1));
      }
      int last = parts.keySet().stream().max(Integer::compare).orElse(-1);
      return Stream.of(
          new EngineWords(
              key,
              Stream.iterate(0, i -> i <= last, i -> i + 1)
                  .map(i -> parts.getOrDefault(i, ""))
                  .toList()));
    }
  }

  /** What a message says; empty when it is none of the engine's sentences. */
  static Optional<EngineWords> of(String message) {
    return SENTENCES.stream().flatMap(sentence -> sentence.in(message)).findFirst();
  }

  static List<String> keys() {
    return SENTENCES.stream().map(Sentence::key).toList();
  }

  /** What stands for a number in it. */
  String part(int number) {
    return number < parts.size() ? parts.get(number) : "";
  }

  /** The same with something else in the place of a number. */
  EngineWords with(int number, String part) {
    List<String> others = new ArrayList<>(parts);
    others.set(number, part);
    return new EngineWords(key, others);
  }

  /** The same in words of ours. */
  String text(Messages messages) {
    if (key.startsWith("InvalidSyntax") && part(0).equals(END)) {
      return messages.text("document.early", part(1), part(2));
    }
    return messages.engine(key, parts.stream().map(Echo::of).toArray());
  }
}
