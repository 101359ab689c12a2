package org.mintatlas.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** A schema as text: that of {@code docs/schema.graphqls}, and the one that a server hands out. */
public final class PrintedSchema {
  private static final Set<String> OUR_DIRECTIVES = Set.of("cost", "listSize");

  private PrintedSchema() {}

  /** Prints one, with our own directives and without what GraphQL has anyway. */
  public static String of(GraphQLSchema schema) {
    SchemaPrinter.Options options =
        SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectiveDefinitions(true)
            .includeDirectiveDefinition(OUR_DIRECTIVES::contains)
            .includeSchemaDefinition(true);
    return new SchemaPrinter(options).print(schema);
  }
}
