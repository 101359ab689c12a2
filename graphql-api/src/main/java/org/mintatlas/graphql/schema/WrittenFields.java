package org.mintatlas.graphql.schema;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The fields of a schema as its files are written, before it is built. */
public final class WrittenFields {
  private WrittenFields() {}

  /** Those of a type, wherever they are written. */
  public static List<FieldDefinition> of(TypeDefinitionRegistry schema, String type) {
    return Stream.concat(
            Optional.ofNullable(schema.getTypeOrNull(type, ObjectTypeDefinition.class)).stream(),
            schema.objectTypeExtensions().getOrDefault(type, List.of()).stream())
        .flatMap(part -> part.getFieldDefinitions().stream())
        .toList();
  }

  /**
   * Puts others in the place of each field.
   *
   * @param by what comes for a field of a type, of which it gets the name: often the field itself
   */
  public static void replace(
      TypeDefinitionRegistry schema,
      BiFunction<String, FieldDefinition, Stream<FieldDefinition>> by) {
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      ObjectTypeDefinition changed =
          type.transform(all -> all.fieldDefinitions(replaced(type, by)));
      schema.remove(type);
      schema.add(changed);
    }
    for (List<ObjectTypeExtensionDefinition> types :
        List.copyOf(schema.objectTypeExtensions().values())) {
      // All of a type, so that they stay in their order.
      for (ObjectTypeExtensionDefinition type : List.copyOf(types)) {
        ObjectTypeExtensionDefinition changed =
            type.transformExtension(all -> all.fieldDefinitions(replaced(type, by)));
        schema.remove(type);
        schema.add(changed);
      }
    }
  }

  private static List<FieldDefinition> replaced(
      ObjectTypeDefinition type, BiFunction<String, FieldDefinition, Stream<FieldDefinition>> by) {
    return type.getFieldDefinitions().stream()
        .flatMap(field -> by.apply(type.getName(), field))
        .toList();
  }
}
