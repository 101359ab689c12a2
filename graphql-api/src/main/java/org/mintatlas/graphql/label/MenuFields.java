package org.mintatlas.graphql.label;

import static java.util.Objects.requireNonNull;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.springframework.stereotype.Component;

/** All labels at once, for menus. */
@Component
final class MenuFields implements FeatureFields {
  private static final Rule NO_ENUM =
      new Rule("label.no-enum", "is no enum of the schema", "ist kein Enum des Schemas");

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value("labels", MenuFields::enums, (query, names, asked) -> labels(names, asked)),
        Fields.of(EnumLabel.class).value("enum", EnumLabel::type));
  }

  private static Set<String> enums(Arguments arguments) {
    List<String> names = arguments.list("enums", String.class);
    for (int i = 0; i < names.size(); i++) {
      if (!Labels.haveEnum(names.get(i))) {
        arguments.refuse("enums[" + i + "]", names.get(i), NO_ENUM);
      }
    }
    return Set.copyOf(names);
  }

  private static List<EnumLabel> labels(Set<String> names, Asked asked) {
    Labels labels = Labels.in(asked.language());
    return types(names, asked.schema())
        .flatMap(type ->
            type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .map(value ->
                    new EnumLabel(type.getName(), value, labels.of(type.getName(), value))))
        .toList();
  }

  private static Stream<GraphQLEnumType> types(Set<String> names, GraphQLSchema schema) {
    return names.isEmpty()
        ? schema.getAllTypesAsList().stream()
            .filter(GraphQLEnumType.class::isInstance)
            .map(GraphQLEnumType.class::cast)
            .filter(type -> !Introspection.isIntrospectionTypes(type))
        : names.stream().sorted().map(name -> requireNonNull(schema.getTypeAs(name)));
  }
}
