package org.mintatlas.graphql.field;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.schema.WrittenFields;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.mintatlas.graphql.source.Property;
import org.mintatlas.graphql.source.Root;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the fields that features tell: as features tell them, and by the {@link FieldRules}. */
public final class FieldWiring implements RuntimeWiringConfigurer {
  private static final String CONNECTION = "Connection";

  private final Map<String, Fields<?>> types = new HashMap<>();
  private final FieldSources sources;
  private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

  /**
   * @throws IllegalStateException when a field is told twice, or a type of two classes
   */
  public FieldWiring(Collection<FeatureFields> features, Bindings bindings, FieldSources sources) {
    this.sources = sources;
    for (NodeType node : NodeType.values()) {
      types.put(node.schemaType(), Fields.of(node.schemaType(), node.javaType()));
    }
    features.stream()
        .flatMap(feature -> feature.fields().stream())
        .forEach(told ->
            types.computeIfAbsent(told.type(), type -> Fields.of(type, told.shown())).addAll(told));
    types.values().forEach(told -> told.bind(bindings));
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    schema = registry;
  }

  /**
   * @throws IllegalStateException when something is told of a field that the schema does not have,
   *     or nothing of a type with a field that keeps to a rule
   */
  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    Map<String, Fields<?>> unknown = new HashMap<>(types);
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      if (implemented(type, "UserError")) {
        continue; // its reason says what it is: see MutationWiring
      }
      Fields<?> told = unknown.remove(type.getName());
      Fields<?> all = told == null ? Fields.of(type.getName(), Object.class) : told;
      wire(type, all, wiring);
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("The schema has no type " + unknown.keySet());
    }
  }

  private void wire(ObjectTypeDefinition type, Fields<?> told, RuntimeWiring.Builder wiring) {
    Map<String, FieldSource> unknown = new HashMap<>(told.sources());
    for (FieldDefinition field : WrittenFields.of(schema, type.getName())) {
      FieldSource source = unknown.remove(field.getName());
      if (source == null) {
        source = byName(type, field.getName());
      }
      FieldSource.Shown rule = told.shown() == Root.class ? null : FieldRules.of(field);
      if (rule != null) {
        source = (source == null ? property(told, field.getName()) : source).shown(rule);
      }
      if (source != null) {
        sources.wire(wiring, type.getName(), field.getName(), source, result(field));
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(told.type() + " has no field " + unknown.keySet());
    }
  }

  /** The identity of every node, and how fresh everything is that has sources. */
  private static @Nullable FieldSource byName(ObjectTypeDefinition type, String field) {
    if (field.equals("id") && implemented(type, "Node")) {
      return (parent, asked) -> NodeId.of(parent).text();
    }
    return field.equals("assuredOn") && hasSources(type)
        ? (parent, asked) -> ((Sourced) parent).assuredOn()
        : null;
  }

  private static boolean hasSources(ObjectTypeDefinition type) {
    return type.getFieldDefinitions().stream().anyMatch(field -> field.getName().equals("sources"));
  }

  private static boolean implemented(ObjectTypeDefinition type, String name) {
    return type.getImplements().stream()
        .anyMatch(implemented -> ((TypeName) implemented).getName().equals(name));
  }

  private static FieldSource property(Fields<?> told, String name) {
    if (!Property.exists(told.shown(), name)) {
      throw new IllegalStateException(
          told.shown().getName() + " has nothing for " + told.type() + "." + name);
    }
    return new Property(name);
  }

  /** The Java type that comes out, for the check of the schema. */
  private ResolvableType result(FieldDefinition field) {
    TypeInfo type = TypeInfo.typeInfo(field.getType());
    String name = type.getName();
    if (name.endsWith(CONNECTION)) {
      String element = name.substring(0, name.length() - CONNECTION.length());
      return ResolvableType.forClassWithGenerics(Connection.class, shownAs(element));
    }
    return type.isList()
        ? ResolvableType.forClassWithGenerics(List.class, shownAs(name))
        : ResolvableType.forClass(shownAs(name));
  }

  private Class<?> shownAs(String type) {
    Fields<?> told = types.get(type);
    return told == null ? Object.class : told.shown();
  }
}
