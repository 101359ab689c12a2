package org.mintatlas.graphql.check;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds variables that are null where no null can be. Validation lets one that may be null stand
 * there if it has a default, which a caller can still overrule by null; the engine then fails in
 * several ways, some of which it takes for its own fault.
 */
final class NullVariables {
  /** Where one stands: its name, and the path of the argument that it feeds. */
  record Use(String variable, String argument, Owner owner) {
    /** The argument as people read it. */
    String shown() {
      Directive directive = owner.directive();
      return directive == null ? argument : "@" + directive.getName() + "(" + argument + ")";
    }
  }

  /**
   * What has an argument.
   *
   * @param path of the field, or of what is around the directive
   * @param directive null when the field has it
   */
  record Owner(List<Object> path, @Nullable Directive directive) {}

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> variables;
  private final Set<String> nulls;
  private final Map<Use, SourceLocation> found = new LinkedHashMap<>();

  private NullVariables(ExecutionContext execution, Set<String> nulls) {
    this.schema = execution.getGraphQLSchema();
    this.fragments = execution.getFragmentsByName();
    this.variables = execution.getCoercedVariables().toMap();
    this.nulls = nulls;
  }

  /** The uses in an operation that is about to run, and where they stand. */
  static Map<Use, SourceLocation> in(ExecutionContext execution) {
    Set<String> nulls =
        execution.getCoercedVariables().toMap().entrySet().stream()
            .filter(variable -> variable.getValue() == null)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    NullVariables search = new NullVariables(execution, nulls);
    if (!nulls.isEmpty()) {
      GraphQLCompositeType root =
          Objects.requireNonNull(
              switch (execution.getOperationDefinition().getOperation()) {
                case QUERY -> execution.getGraphQLSchema().getQueryType();
                case MUTATION -> execution.getGraphQLSchema().getMutationType();
                case SUBSCRIPTION -> execution.getGraphQLSchema().getSubscriptionType();
              });
      search.selections(execution.getOperationDefinition().getSelectionSet(), root, List.of());
    }
    return search.found;
  }

  private void selections(SelectionSet set, GraphQLCompositeType parent, List<Object> path) {
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> {
          List<Object> here =
              Stream.concat(path.stream(), Stream.of(field.getResultKey())).toList();
          if (selected(field, here)) {
            field(field, parent, here);
          }
        }
        case InlineFragment inline -> {
          if (selected(inline, path)) {
            selections(
                inline.getSelectionSet(),
                inline.getTypeCondition() == null
                    ? parent
                    : composite(inline.getTypeCondition().getName()),
                path);
          }
        }
        case FragmentSpread spread -> {
          if (selected(spread, path)) {
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
            selections(
                fragment.getSelectionSet(), composite(fragment.getTypeCondition().getName()), path);
          }
        }
        default -> {}
      }
    }
  }

  private GraphQLCompositeType composite(String name) {
    return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
  }

  /** Whether nothing skips it; a null in a directive is found on the way, and skips it too. */
  private boolean selected(DirectivesContainer<?> container, List<Object> path) {
    for (Directive directive : container.getDirectives()) {
      GraphQLDirective known = Objects.requireNonNull(schema.getDirective(directive.getName()));
      int before = found.size();
      arguments(known.getArguments(), directive.getArguments(), new Owner(path, directive));
      if (found.size() > before || skips(directive)) {
        return false;
      }
    }
    return true;
  }

  private boolean skips(Directive directive) {
    return switch (directive.getName()) {
      case "skip" -> truth(directive);
      case "include" -> !truth(directive);
      default -> false;
    };
  }

  private boolean truth(Directive directive) {
    return switch (directive.getArgument("if").getValue()) {
      case BooleanValue literal -> literal.isValue();
      case VariableReference reference -> Boolean.TRUE.equals(variables.get(reference.getName()));
      default -> false;
    };
  }

  private void field(Field field, GraphQLCompositeType parent, List<Object> path) {
    if (!(parent instanceof GraphQLFieldsContainer fields)) {
      return; // of a union there is nothing but its name
    }
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, fields, field.getName());
    arguments(definition.getArguments(), field.getArguments(), new Owner(path, null));
    if (field.getSelectionSet() != null
        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
      selections(field.getSelectionSet(), type, path);
    }
  }

  private void arguments(List<GraphQLArgument> definitions, List<Argument> arguments, Owner owner) {
    for (Argument argument : arguments) {
      definitions.stream()
          .filter(definition -> definition.getName().equals(argument.getName()))
          .forEach(definition ->
              value(definition.getType(), argument.getValue(), argument.getName(), owner));
    }
  }

  private void value(GraphQLType type, @Nullable Value<?> value, String argument, Owner owner) {
    if (value instanceof VariableReference reference) {
      if (GraphQLTypeUtil.isNonNull(type) && nulls.contains(reference.getName())) {
        found.putIfAbsent(
            new Use(reference.getName(), argument, owner), reference.getSourceLocation());
      }
      return;
    }
    switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list when value instanceof ArrayValue array -> {
        for (int i = 0; i < array.getValues().size(); i++) {
          value(list.getWrappedType(), array.getValues().get(i), argument + "[" + i + "]", owner);
        }
      }
      case GraphQLList list -> value(list.getWrappedType(), value, argument + "[0]", owner);
      case GraphQLInputObjectType object when value instanceof ObjectValue literal -> {
        for (ObjectField field : literal.getObjectFields()) {
          value(
              object.getField(field.getName()).getType(),
              field.getValue(),
              argument + "." + field.getName(),
              owner);
        }
      }
      default -> {}
    }
  }
}
