package org.mintatlas.graphql.source;

import static java.util.Objects.requireNonNull;

import graphql.TrivialDataFetcher;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Sourced;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The field {@code assuredOn} of every type of the schema that has sources. */
public final class SourcedFields implements RuntimeWiringConfigurer {
  private List<String> types = List.of();

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    types =
        registry.getTypes(ObjectTypeDefinition.class).stream()
            .filter(type -> has(type, "sources") && has(type, "assuredOn"))
            .map(ObjectTypeDefinition::getName)
            .toList();
  }

  private static boolean has(ObjectTypeDefinition type, String field) {
    return type.getFieldDefinitions().stream()
        .map(FieldDefinition::getName)
        .anyMatch(field::equals);
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    TrivialDataFetcher<@Nullable LocalDate> assuredOn =
        env -> requireNonNull(env.<Sourced>getSource()).assuredOn();
    for (String type : types) {
      wiring.type(type, fields -> fields.dataFetcher("assuredOn", assuredOn));
    }
  }
}
