package org.mintatlas.graphql.label;

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
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** All labels at once, for menus. */
@Controller
final class LabelController {

  @QueryMapping
  List<EnumLabel> labels(
      @Argument @Nullable List<String> enums,
      @Argument @Nullable Language lang,
      GraphQLContext context,
      DataFetchingEnvironment environment) {
    Labels labels = Labels.in(ApiRequest.of(context).language(lang));
    return types(Arguments.set("enums", enums, String.class), environment.getGraphQLSchema())
        .flatMap(type ->
            type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .map(value ->
                    new EnumLabel(type.getName(), value, labels.of(type.getName(), value))))
        .toList();
  }

  /** In Java the word is taken. */
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
        : names.stream().sorted().map(name -> type(name, schema));
  }

  private static GraphQLEnumType type(String name, GraphQLSchema schema) {
    if (schema.getType(name) instanceof GraphQLEnumType type
        && !Introspection.isIntrospectionTypes(type)) {
      return type;
    }
    throw new BadInputException(
        "enums", new InvalidValueException("enum", name, "is no enum of the schema"));
  }
}
