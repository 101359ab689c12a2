package org.mintatlas.graphql.error;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An argument as a document uses it.
 *
 * @param directive the name of the directive that has it; null when a field does
 * @param argument the argument with its value
 * @param definition what the schema says of it; null when the schema does not know it
 * @param siblings the arguments that the schema knows in its place
 */
record ArgumentUse(
    @Nullable String directive,
    Argument argument,
    @Nullable GraphQLArgument definition,
    List<String> siblings) {

  private static ArgumentUse of(
      @Nullable String directive, Argument argument, List<GraphQLArgument> definitions) {
    return new ArgumentUse(
        directive,
        argument,
        definitions.stream()
            .filter(definition -> definition.getName().equals(argument.getName()))
            .findFirst()
            .orElse(null),
        definitions.stream().map(GraphQLArgument::getName).toList());
  }

  /** All of a document, valid or not, in its order. */
  static List<ArgumentUse> allOf(Document document, GraphQLSchema schema) {
    List<ArgumentUse> found = new ArrayList<>();
    for (Definition<?> definition : document.getDefinitions()) {
      switch (definition) {
        case OperationDefinition operation ->
            collect(operation, root(operation, schema), schema, found);
        case FragmentDefinition fragment ->
            collect(fragment, named(fragment.getTypeCondition(), schema), schema, found);
        default -> {}
      }
    }
    return found;
  }

  /** A way into it as people read it. */
  String shown(String path) {
    return directive == null ? path : ofDirective(directive, path);
  }

  /** A way into an argument of a directive as people read it: {@code @skip(if)}. */
  static String ofDirective(String directive, String path) {
    return "@" + Echo.of(directive) + "(" + path + ")";
  }

  /** The way to the first part of it that is such a node; null when none is. */
  @Nullable String path(Predicate<Node<?>> such) {
    String name = argument.getName();
    return such.test(argument) ? name : path(argument.getValue(), name, such);
  }

  private static @Nullable String path(Node<?> value, String path, Predicate<Node<?>> such) {
    if (such.test(value)) {
      return path;
    }
    switch (value) {
      case ArrayValue array -> {
        for (int i = 0; i < array.getValues().size(); i++) {
          String found = path(array.getValues().get(i), path + "[" + i + "]", such);
          if (found != null) {
            return found;
          }
        }
      }
      case ObjectValue object -> {
        for (ObjectField field : object.getObjectFields()) {
          String inside = path + "." + field.getName();
          String found = such.test(field) ? inside : path(field.getValue(), inside, such);
          if (found != null) {
            return found;
          }
        }
      }
      default -> {}
    }
    return null;
  }

  private static void collect(
      Node<?> node, @Nullable GraphQLType parent, GraphQLSchema schema, List<ArgumentUse> found) {
    if (node instanceof DirectivesContainer<?> container) {
      for (Directive directive : container.getDirectives()) {
        GraphQLDirective known = schema.getDirective(directive.getName());
        for (Argument argument : directive.getArguments()) {
          found.add(
              of(directive.getName(), argument, known == null ? List.of() : known.getArguments()));
        }
      }
    }
    for (Node<?> child : node.getChildren()) {
      switch (child) {
        case Field field -> {
          Optional<GraphQLFieldDefinition> known = definition(field, parent);
          for (Argument argument : field.getArguments()) {
            found.add(
                of(
                    null,
                    argument,
                    known.map(GraphQLFieldDefinition::getArguments).orElse(List.of())));
          }
          GraphQLOutputType type = known.map(GraphQLFieldDefinition::getType).orElse(null);
          collect(field, type == null ? null : GraphQLTypeUtil.unwrapAll(type), schema, found);
        }
        case InlineFragment fragment -> {
          TypeName condition = fragment.getTypeCondition();
          collect(fragment, condition == null ? parent : named(condition, schema), schema, found);
        }
        default -> collect(child, parent, schema, found);
      }
    }
  }

  private static Optional<GraphQLFieldDefinition> definition(
      Field field, @Nullable GraphQLType parent) {
    if (field.getName().equals(Introspection.TypeMetaFieldDef.getName())) {
      return Optional.of(Introspection.TypeMetaFieldDef);
    }
    return parent instanceof GraphQLFieldsContainer fields
        ? Optional.ofNullable(fields.getFieldDefinition(field.getName()))
        : Optional.empty();
  }

  private static @Nullable GraphQLType named(TypeName name, GraphQLSchema schema) {
    return schema.getType(name.getName());
  }

  private static @Nullable GraphQLNamedOutputType root(
      OperationDefinition operation, GraphQLSchema schema) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }
}
