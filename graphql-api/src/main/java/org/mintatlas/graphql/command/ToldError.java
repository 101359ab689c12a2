package org.mintatlas.graphql.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Fault;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.label.Labels;
import org.mintatlas.graphql.request.Language;

/**
 * Why a change was not made, shown as the type of the schema that has the name of the reason.
 *
 * @param reason a fault, or a refusal of a use case
 * @param path the argument to put right, step by step; empty when no single one is wrong
 */
record ToldError(Record reason, List<String> path) {
  ToldError {
    path = List.copyOf(path);
  }

  String type() {
    return reason.getClass().getSimpleName();
  }

  String message(Language language) {
    if (reason instanceof Fault.Invalid invalid) {
      return invalid.rule().messageOf(part(invalid), language.locale());
    }
    return Messages.in(language)
        .text(
            "refusal." + type(),
            Arrays.stream(reason.getClass().getRecordComponents())
                .map(component -> shown(RecordParts.value(reason, component), language))
                .toArray());
  }

  private static String shown(@Nullable Object part, Language language) {
    return part instanceof PartialDate date ? Labels.in(language).of(date) : String.valueOf(part);
  }

  /** What is wrong as people read it, such as {@code regions[1]}. */
  private String part(Fault.Invalid invalid) {
    return path.isEmpty()
        ? invalid.rule().what()
        : String.join(".", path).replaceFirst("^input\\.", "").replaceAll("\\.(\\d+)", "[$1]");
  }
}
