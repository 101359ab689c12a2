package org.mintatlas.graphql.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * The rules of the domain in other languages. The domain speaks English; {@code
 * rules_en.properties} has its sentences, with {@code {0}}, {@code {1}}, … for what varies, and
 * {@code rules_de.properties} the German ones under the same keys. What is in neither stays
 * English.
 */
final class Rules {
  private static final String WHAT = "what.";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
  private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

  private static final Map<String, String> GERMAN_WORDS =
      ENGLISH.keySet().stream()
          .filter(key -> key.startsWith(WHAT))
          .collect(Collectors.toMap(ENGLISH::getString, GERMAN::getString));

  private static final List<Rule> RULES =
      ENGLISH.keySet().stream()
          .filter(key -> !key.startsWith(WHAT))
          .map(key -> new Rule(pattern(ENGLISH.getString(key)), GERMAN.getString(key)))
          .toList();

  private Rules() {}

  /** One rule, as the domain says it and in German. */
  private record Rule(Pattern english, String german) {}

  /** What was broken, in words for people: what, value, reason. */
  static String text(InvalidValueException broken, Messages messages) {
    return switch (messages) {
      case ENGLISH -> String.valueOf(broken.getMessage());
      case GERMAN ->
          GERMAN_WORDS.getOrDefault(broken.what(), broken.what())
              + (broken.value() == null ? "" : " '" + broken.value() + "'")
              + ": "
              + german(broken.reason());
    };
  }

  /** What was broken, where it is clear what the value was meant to be. */
  static String value(InvalidValueException broken, Messages messages) {
    return (broken.value() == null ? "" : " '" + broken.value() + "'")
        + ": "
        + reason(broken, messages);
  }

  /** Why it is broken, behind what tells the value. */
  static String reason(InvalidValueException broken, Messages messages) {
    return switch (messages) {
      case ENGLISH -> broken.reason();
      case GERMAN -> german(broken.reason());
    };
  }

  private static String german(String reason) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.english().matcher(reason);
      if (matcher.matches()) {
        Object[] parts =
            IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toArray();
        return new MessageFormat(rule.german(), Locale.GERMAN).format(parts);
      }
    }
    return reason;
  }

  private static Pattern pattern(String sentence) {
    // Quoted as a whole, and the quotation interrupted where something varies.
    return Pattern.compile(
        PLACEHOLDER.matcher(Pattern.quote(sentence)).replaceAll("\\\\E(.+)\\\\Q"));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        Rules.class.getPackageName() + ".rules",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
