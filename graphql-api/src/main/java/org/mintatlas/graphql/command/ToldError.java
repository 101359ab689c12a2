package org.mintatlas.graphql.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
    Messages messages = Messages.in(language);
    return switch (reason) {
      case Fault.Invalid invalid ->
          invalid.rule().messageOf(part(invalid), language.locale(), Labels.in(language)::of);
      case Fault.Duplicate duplicate -> messages.text("duplicate." + duplicate.rule().name());
      case Fault.NotFound missing -> messages.text(refusal(), thing(missing.id(), messages));
      case Fault.ReferenceUnknown unknown ->
          messages.text(refusal(), thing(unknown.id(), messages));
      case Fault.WrongStatus wrong when wrong.wanted() == null ->
          messages.text(
              refusal() + ".needed",
              shown(wrong.present(), language),
              wrong.needed().stream()
                  .map(each -> shown(each, language))
                  .collect(Collectors.joining(messages.text("refusal.WrongStatus.or"))));
      default ->
          messages.text(
              refusal(),
              Arrays.stream(reason.getClass().getRecordComponents())
                  .map(component -> shown(RecordParts.value(reason, component), language))
                  .toArray());
    };
  }

  private String refusal() {
    return "refusal." + type();
  }

  /** Its kind, and which one if that is what the caller wrote. */
  private String thing(Object id, Messages messages) {
    String kind = messages.text("thing." + id.getClass().getSimpleName().replaceFirst("Id$", ""));
    return path.isEmpty() ? kind : kind + " " + CommandInput.written(id);
  }

  private static String shown(@Nullable Object part, Language language) {
    return switch (part) {
      case PartialDate date -> Labels.in(language).of(date);
      case Enum<?> value -> Labels.in(language).of(value);
      case null, default -> String.valueOf(part);
    };
  }

  /** What is wrong as people read it, such as {@code regions[1]}. */
  private String part(Fault.Invalid invalid) {
    return path.isEmpty()
        ? invalid.rule().what()
        : String.join(".", path).replaceFirst("^input\\.", "").replaceAll("\\.(\\d+)", "[$1]");
  }
}
