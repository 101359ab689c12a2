package org.mintatlas.graphql.command;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Fault;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.schema.WrittenFields;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Wires mutations by rule: each field of {@code Mutation} runs the use case of its name, its
 * payload has what there is now and the errors, and each error is of the type that has the name of
 * the reason. So a mutation is a use case, its part of the schema and its words.
 */
public final class MutationWiring implements RuntimeWiringConfigurer {
  private final Mutations mutations;
  private final FieldSources sources;
  private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

  public MutationWiring(Mutations mutations, FieldSources sources) {
    this.mutations = mutations;
    this.sources = sources;
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    schema = registry;
    MutationTypes.add(registry, mutations::useCase);
  }

  /**
   * @throws IllegalStateException when a mutation has no use case, or a use case no mutation
   */
  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    Set<String> left = new HashSet<>(mutations.names());
    for (FieldDefinition field : WrittenFields.of(schema, MutationTypes.ROOT)) {
      left.remove(field.getName());
      UseCase useCase = mutations.useCase(field.getName());
      wire(
          wiring,
          MutationTypes.ROOT,
          field.getName(),
          (root, asked) -> mutations.run(useCase, asked));
      payload(wiring, TypeInfo.typeInfo(field.getType()).getName());
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("The schema has no mutation " + left);
    }
    schema.getTypes(ObjectTypeDefinition.class).stream()
        .filter(MutationTypes::isError)
        .forEach(type -> error(wiring, type));
    TypeResolver byReason =
        found -> found.getSchema().getObjectType(((ToldError) found.getObject()).type());
    wiring.type(MutationTypes.USER_ERROR, type -> type.typeResolver(byReason));
    schema.getTypes(UnionTypeDefinition.class).stream()
        .filter(MutationWiring::isOfErrors)
        .forEach(union -> wiring.type(union.getName(), type -> type.typeResolver(byReason)));
  }

  private void payload(RuntimeWiring.Builder wiring, String payload) {
    for (FieldDefinition field : WrittenFields.of(schema, payload)) {
      wire(
          wiring,
          payload,
          field.getName(),
          field.getName().equals(MutationTypes.ERRORS)
              ? (parent, asked) -> ((Payload) parent).errors()
              : (parent, asked) -> ((Payload) parent).value());
    }
  }

  private void error(RuntimeWiring.Builder wiring, ObjectTypeDefinition type) {
    for (FieldDefinition field : type.getFieldDefinitions()) {
      String name = field.getName();
      wire(
          wiring,
          type.getName(),
          name,
          switch (name) {
            case "message" -> (parent, asked) -> ((ToldError) parent).message(asked.language());
            case "path" -> (parent, asked) -> ((ToldError) parent).path();
            default -> (parent, asked) -> part((ToldError) parent, name);
          });
    }
  }

  private static @Nullable Object part(ToldError error, String name) {
    return switch (error.reason()) {
      case Fault.Invalid invalid when name.equals("rule") -> invalid.rule().key();
      case Fault.Stale(Aggregate<?, ?> current, String part) when name.equals("currentVersion") ->
          current == null ? null : Math.toIntExact(current.version());
      case Fault.Stale(Aggregate<?, ?> current, String part) ->
          current == null || NodeType.ofObject(Mutations.shown(current)).isEmpty()
              ? null
              : Mutations.shown(current);
      case Record reason ->
          Arrays.stream(reason.getClass().getRecordComponents())
              .filter(component -> component.getName().equals(name))
              .findFirst()
              .map(component -> RecordParts.value(reason, component))
              .orElseThrow(() -> new IllegalStateException(error.type() + " has no " + name));
    };
  }

  private void wire(RuntimeWiring.Builder wiring, String type, String field, FieldSource source) {
    sources.wire(wiring, type, field, source, ResolvableType.forClass(Object.class));
  }

  private static boolean isOfErrors(UnionTypeDefinition union) {
    return union.getName().endsWith("Error");
  }
}
