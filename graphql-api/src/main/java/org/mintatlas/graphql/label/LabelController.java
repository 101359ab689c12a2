package org.mintatlas.graphql.label;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** All labels at once, for menus. */
@Controller
final class LabelController {
  private static final Rule NO_ENUM =
      new Rule("label.no-enum", "is no enum of the schema", "ist kein Enum des Schemas");

  private final Binding<Set<String>> enums;

  LabelController(Bindings bindings) {
    enums = bindings.ofField("Query", "labels", LabelController::enums);
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

  @QueryMapping
  List<EnumLabel> labels(
      @Argument @Nullable Language lang,
      GraphQLContext context,
      DataFetchingEnvironment environment) {
    Labels labels = Labels.in(ApiRequest.of(context).language(lang));
    return types(enums.of(environment), environment.getGraphQLSchema())
        .flatMap(type ->
            type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .map(value ->
                    new EnumLabel(type.getName(), value, labels.of(type.getName(), value))))
        .toList();
  }

  /** {@code enum} is a word of Java, so this field cannot have a method of its name. */
  @SchemaMapping(typeName = "EnumLabel", field = "enum")
  String type(EnumLabel label) {
    return label.type();
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
