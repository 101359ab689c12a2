package org.mintatlas.graphql.field;

import graphql.language.FieldDefinition;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.source.FieldSource;

/**
 * What holds of each field with such arguments, whatever its type:
 *
 * <ul>
 *   <li>A text with the argument {@code lang} is shown in that language.
 *   <li>Of figures with the argument {@code measures} those are shown that measure one of these.
 * </ul>
 */
final class FieldRules {
  private FieldRules() {}

  /** How the value of the domain is shown; null when as it is. */
  static FieldSource.@Nullable Shown of(FieldDefinition field) {
    if (has(field, "lang") && !field.getName().contains("Label")) {
      return (value, asked) -> in(asked.language(), value);
    }
    if (has(field, "measures") && field.getName().equals("figures")) {
      return (value, asked) -> among(asked.set("measures", Measure.class), value);
    }
    return null;
  }

  private static boolean has(FieldDefinition field, String argument) {
    return field.getInputValueDefinitions().stream()
        .anyMatch(input -> input.getName().equals(argument));
  }

  private static @Nullable Object in(Language language, @Nullable Object value) {
    return switch (value) {
      case Wording words -> language.of(words);
      case Collection<?> many -> many.stream().map(one -> language.of((Wording) one)).toList();
      case null, default -> value;
    };
  }

  private static @Nullable Object among(Set<Measure> measures, @Nullable Object value) {
    return value instanceof Collection<?> figures && !measures.isEmpty()
        ? figures.stream()
            .filter(figure -> measures.contains(((KeyFigure) figure).measure()))
            .toList()
        : value;
  }
}
