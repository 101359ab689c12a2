package org.mintatlas.graphql.command;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.graphql.schema.WrittenFields;

/**
 * What the schema has of each mutation by rule, so that no file needs to write it: a file says what
 * a mutation takes and what it gives; its payload, the union of its errors, the key of an attempt,
 * who may, and what all errors have in common are added here.
 */
final class MutationTypes {
  static final String ROOT = "Mutation";
  static final String ERRORS = "errors";
  static final String USER_ERROR = "UserError";

  private static final InputValueDefinition ATTEMPT =
      InputValueDefinition.newInputValueDefinition()
          .name("idempotencyKey")
          .description(
              described(
                  "Made by the caller, such as a UUID: with the same key and the same input it is"
                      + " done once, however often it is asked for within 24 hours."))
          .type(new TypeName("String"))
          .build();

  private MutationTypes() {}

  static void add(TypeDefinitionRegistry schema, Function<String, UseCase> useCases) {
    String results =
        WrittenFields.of(schema, ROOT).stream()
            .map(field -> result(field, useCases.apply(field.getName())))
            .collect(Collectors.joining());
    WrittenFields.replace(
        schema,
        (type, field) ->
            Stream.of(
                type.equals(ROOT) ? mutation(field, useCases.apply(field.getName())) : field));
    schema.merge(new SchemaParser().parse(results));
    addWhatErrorsHaveInCommon(schema);
    addWordsForVersionsAndIdentities(schema);
  }

  private static void addWordsForVersionsAndIdentities(TypeDefinitionRegistry schema) {
    for (InputObjectTypeDefinition type : schema.getTypes(InputObjectTypeDefinition.class)) {
      List<InputValueDefinition> fields =
          type.getInputValueDefinitions().stream()
              .map(field ->
                  field.getDescription() == null
                      ? field.transform(all -> all.description(described(words(field))))
                      : field)
              .toList();
      schema.remove(type);
      schema.add(type.transform(all -> all.inputValueDefinitions(fields)));
    }
  }

  private static String words(InputValueDefinition field) {
    return field.getName().equals("expectedVersion")
        ? "The `version` that the caller had read, so that nobody's later change is lost."
        : "The identity of the " + field.getName() + ", as `id` of a query tells it.";
  }

  private static void addWhatErrorsHaveInCommon(TypeDefinitionRegistry schema) {
    List<FieldDefinition> shared =
        Objects.requireNonNull(schema.getTypeOrNull(USER_ERROR, InterfaceTypeDefinition.class))
            .getFieldDefinitions();
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      if (isError(type)) {
        schema.remove(type);
        schema.add(
            type.transform(all ->
                all.fieldDefinitions(
                    Stream.concat(shared.stream(), type.getFieldDefinitions().stream()).toList())));
      }
    }
  }

  private static String result(FieldDefinition field, UseCase useCase) {
    String shown = TypeInfo.typeInfo(field.getType()).getName();
    return String.format(
        Locale.ROOT,
        """
        "What came of `%1$s`."
        type %2$sPayload {
          "The present state after the change; null when nothing was changed."
          %3$s: %4$s
          "The reasons why nothing was changed; empty when it was done."
          errors: [%2$sError!]!
        }
        "The reasons for which `%1$s` may change nothing."
        union %2$sError = %5$s
        """,
        field.getName(),
        capitalized(field),
        Character.toLowerCase(shown.charAt(0)) + shown.substring(1),
        shown,
        String.join(" | ", useCase.reasons()));
  }

  private static FieldDefinition mutation(FieldDefinition field, UseCase useCase) {
    String what = field.getDescription().getContent().strip();
    List<InputValueDefinition> arguments = new ArrayList<>();
    field.getInputValueDefinitions().stream()
        .map(input -> input.transform(all -> all.description(described("What is wanted."))))
        .forEach(arguments::add);
    if (useCase.creates()) {
      arguments.add(ATTEMPT);
    }
    return field.transform(all ->
        all.type(new TypeName(capitalized(field) + "Payload"))
            .description(described(what + " Open to " + useCase.access() + "."))
            .inputValueDefinitions(arguments));
  }

  private static Description described(String text) {
    return new Description(text, SourceLocation.EMPTY, false);
  }

  private static String capitalized(FieldDefinition field) {
    String name = field.getName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static boolean isError(ImplementingTypeDefinition<?> type) {
    return type.getImplements().stream()
        .anyMatch(implemented -> ((TypeName) implemented).getName().equals(USER_ERROR));
  }
}
