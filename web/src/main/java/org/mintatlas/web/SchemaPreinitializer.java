package org.mintatlas.web;

import graphql.GraphQL;
import graphql.schema.idl.SchemaGenerator;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Loads what builds a schema while Spring still reads its own configuration. */
final class SchemaPreinitializer implements BackgroundPreinitializer {
  @Override
  public void preinitialize() {
    GraphQL.newGraphQL(SchemaGenerator.createdMockedSchema("type Query { any: Int }")).build();
  }
}
