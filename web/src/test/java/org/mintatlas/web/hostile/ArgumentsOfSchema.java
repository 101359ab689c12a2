package org.mintatlas.web.hostile;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every place of the schema where a caller can write a text, with a way there. */
final class ArgumentsOfSchema {
  private static final Map<String, String> SAMPLES =
      Map.of(
          "Slug", "\"zdi-koeln\"",
          "DistrictKey", "\"05315\"",
          "PostalCode", "\"50667\"",
          "String", "\"{__typename}\"",
          "ID", "\"x\"",
          "Int", "1",
          "Float", "1",
          "Boolean", "true");

  private final TypeDefinitionRegistry schema =
      new SchemaParser().parse(Path.of("..", "docs", "schema.graphqls").toFile());
  private final Map<String, String> wayTo = new LinkedHashMap<>();

  /**
   * One such place.
   *
   * @param name its name, such as {@code Region.states(on)}
   * @param document asks there with the variable {@code v}
   * @param listed whether it is a list of such texts
   * @param type the name of its type
   */
  record Place(String name, String document, boolean listed, String type) {}

  /** All of them. */
  static List<Place> all() {
    return new ArgumentsOfSchema().places();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    ArrayDeque<String> next = new ArrayDeque<>();
    wayTo.put("Query", "%s");
    next.add("Query");
    while (!next.isEmpty()) {
      String type = next.remove();
      for (FieldDefinition field : fields(type)) {
        String target = TypeUtil.unwrapAll(field.getType()).getName();
        String inside = selects(target) ? " { __typename }" : "";
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
          places(type, field, argument, inside, places);
        }
        if (selects(target) && !wayTo.containsKey(target)) {
          wayTo.put(target, inside(type, call(field, "", "") + " { %s }"));
          next.add(target);
        }
      }
    }
    return places;
  }

  private void places(
      String type,
      FieldDefinition field,
      InputValueDefinition argument,
      String inside,
      List<Place> places) {
    String name = type + "." + field.getName() + "(" + argument.getName() + ")";
    String argumentType = TypeUtil.unwrapAll(argument.getType()).getName();
    InputObjectTypeDefinition input =
        schema.getTypeOrNull(argumentType, InputObjectTypeDefinition.class);
    if (input == null) {
      place(
          name,
          argument.getType(),
          inside(type, call(field, argument.getName(), "$v") + inside),
          places);
      return;
    }
    for (InputValueDefinition part : input.getInputValueDefinitions()) {
      String value = "{ " + part.getName() + ": $v }";
      place(
          name + "." + part.getName(),
          part.getType(),
          inside(type, call(field, argument.getName(), value) + inside),
          places);
    }
  }

  private void place(String name, Type<?> type, String selection, List<Place> places) {
    String scalar = TypeUtil.unwrapAll(type).getName();
    String written = TypeUtil.simplePrint(type);
    if (schema.getTypeOrNull(scalar, EnumTypeDefinition.class) == null) {
      places.add(
          new Place(
              name,
              "query($v: " + written + ") { " + selection + " }",
              written.startsWith("["),
              scalar));
    }
  }

  private String inside(String type, String selection) {
    return wayTo.get(type).replace("%s", selection);
  }

  /** The field with this argument, and with samples for the others that it needs. */
  private String call(FieldDefinition field, String argument, String value) {
    String arguments =
        field.getInputValueDefinitions().stream()
            .filter(each -> each.getName().equals(argument) || needed(each))
            .map(each ->
                each.getName()
                    + ": "
                    + (each.getName().equals(argument) ? value : sample(each.getType())))
            .collect(Collectors.joining(", "));
    return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  private static boolean needed(InputValueDefinition argument) {
    return argument.getType() instanceof NonNullType && argument.getDefaultValue() == null;
  }

  private String sample(Type<?> type) {
    TypeName name = TypeUtil.unwrapAll(type);
    EnumTypeDefinition values = schema.getTypeOrNull(name.getName(), EnumTypeDefinition.class);
    return values == null
        ? SAMPLES.get(name.getName())
        : values.getEnumValueDefinitions().getFirst().getName();
  }

  private boolean selects(String type) {
    return schema.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?>
        || schema.getTypeOrNull(type) instanceof UnionTypeDefinition;
  }

  private List<FieldDefinition> fields(String type) {
    if (!(schema.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> found)) {
      return List.of();
    }
    List<FieldDefinition> fields = new ArrayList<>();
    found.getFieldDefinitions().forEach(fields::add);
    return fields;
  }
}
