package org.mintatlas.graphql.evolution;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a schema promises to its clients, part by part. Descriptions are no promise. */
final class Contract {
  private final SortedMap<String, Part> parts = new TreeMap<>();

  private Contract() {}

  /**
   * One promise.
   *
   * @param kind what it is about
   * @param owner the name of the part that it belongs to; of the type itself if it is one
   * @param type the type of a field or argument, the sort of a type; empty otherwise
   * @param defaultValue of an argument; empty when it has none
   * @param deprecation why it should not be used any more; empty while it should
   */
  record Part(Kind kind, String owner, String type, String defaultValue, String deprecation) {}

  /** What a promise can be about. */
  enum Kind {
    TYPE,
    IMPLEMENTED,
    MEMBER,
    VALUE,
    FIELD,
    ARGUMENT,
    ONE_OF
  }

  /** The parts of a schema by their places, such as {@code Region.states(on)}. */
  static SortedMap<String, Part> of(String sdl) {
    Contract contract = new Contract();
    TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);
    schema.types().values().forEach(contract::add);
    schema.scalars().values().stream()
        .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
        .forEach(contract::add);
    return Collections.unmodifiableSortedMap(contract.parts);
  }

  private void add(TypeDefinition<?> type) {
    String name = type.getName();
    String sort = type.getClass().getSimpleName().replace("TypeDefinition", "");
    parts.put(name, new Part(Kind.TYPE, name, sort, "", ""));
    switch (type) {
      case ImplementingTypeDefinition<?> fields -> {
        for (Type<?> implemented : fields.getImplements()) {
          add(name + " implements " + TypeUtil.simplePrint(implemented), Kind.IMPLEMENTED, name);
        }
        fields.getFieldDefinitions().forEach(field -> add(name, field));
      }
      case UnionTypeDefinition union -> {
        for (Type<?> member : union.getMemberTypes()) {
          add(name + " = " + TypeUtil.simplePrint(member), Kind.MEMBER, name);
        }
      }
      case EnumTypeDefinition values -> {
        for (EnumValueDefinition value : values.getEnumValueDefinitions()) {
          parts.put(
              name + "." + value.getName(), new Part(Kind.VALUE, name, "", "", deprecation(value)));
        }
      }
      case InputObjectTypeDefinition input -> {
        if (input.hasDirective("oneOf")) {
          add(name + " @oneOf", Kind.ONE_OF, name);
        }
        for (InputValueDefinition field : input.getInputValueDefinitions()) {
          argument(name + "." + field.getName(), name, field);
        }
      }
      default -> {}
    }
  }

  private void add(String place, Kind kind, String owner) {
    parts.put(place, new Part(kind, owner, "", "", ""));
  }

  private void add(String owner, FieldDefinition field) {
    String place = owner + "." + field.getName();
    parts.put(
        place,
        new Part(Kind.FIELD, owner, TypeUtil.simplePrint(field.getType()), "", deprecation(field)));
    for (InputValueDefinition argument : field.getInputValueDefinitions()) {
      argument(place + "(" + argument.getName() + ")", place, argument);
    }
  }

  private void argument(String place, String owner, InputValueDefinition argument) {
    String defaultValue =
        argument.getDefaultValue() == null
            ? ""
            : AstPrinter.printAstCompact(argument.getDefaultValue());
    parts.put(
        place,
        new Part(
            Kind.ARGUMENT,
            owner,
            TypeUtil.simplePrint(argument.getType()),
            defaultValue,
            deprecation(argument)));
  }

  private static String deprecation(DirectivesContainer<?> part) {
    return part.getDirectives("deprecated").stream()
        .map(directive ->
            Optional.ofNullable(directive.getArgument("reason"))
                .map(reason -> ((StringValue) reason.getValue()).getValue())
                .orElse("No longer supported"))
        .findFirst()
        .orElse("");
  }
}
