package org.mintatlas.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.mintatlas.graphql.source.Property;

/**
 * What runs for an operation: its fields with what they select, found when they are needed first,
 * and kept. It is the same for all requests in which the same is skipped and included.
 *
 * <p>Safe for use by several threads.
 */
public final class Plan {
  private static final FieldCollector COLLECTOR = new FieldCollector();

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> conditions;
  private final FieldSources sources;
  private final SelectedFields root;

  /**
   * @param conditions the variables on which it depends what is skipped
   * @param type the type of the root
   * @param selected what is selected of it; null when it is all that the operation selects
   */
  Plan(
      ExecutionContext context,
      Map<String, Object> conditions,
      FieldSources sources,
      GraphQLObjectType type,
      @Nullable MergedSelectionSet selected) {
    this.schema = context.getGraphQLSchema();
    this.fragments = context.getFragmentsByName();
    this.conditions = conditions;
    this.sources = sources;
    this.root =
        selection(
            type,
            selected == null
                ? COLLECTOR.collectFields(
                    collecting(type), context.getOperationDefinition().getSelectionSet())
                : selected);
  }

  public SelectedFields root() {
    return root;
  }

  /** The types that objects may have; none of what is no object. */
  List<GraphQLObjectType> types(Output output) {
    return switch (output) {
      case Output.Items items -> types(items.item());
      case Output.Known known -> List.of(known.type());
      case Output.Abstract several -> several.types(schema);
      case Output.Scalar _, Output.Enumeration _ -> List.of();
    };
  }

  /** What a field selects of the objects of a type. */
  SelectedFields below(PlannedField field, GraphQLObjectType type) {
    return selection(type, COLLECTOR.collectFields(collecting(type), field.written()));
  }

  private FieldCollectorParameters collecting(GraphQLObjectType type) {
    return FieldCollectorParameters.newParameters()
        .schema(schema)
        .objectType(type)
        .fragments(fragments)
        .variables(conditions)
        .graphQLContext(GraphQLContext.getDefault())
        .build();
  }

  private SelectedFields selection(GraphQLObjectType type, MergedSelectionSet selected) {
    List<PlannedField> planned = new ArrayList<>(selected.size());
    selected.getSubFields().forEach((key, field) -> planned.add(field(type, field)));
    return new SelectedFields(type, planned);
  }

  private PlannedField field(GraphQLObjectType type, MergedField field) {
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, type, field.getName());
    DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(type, definition);
    return new PlannedField(
        field,
        type,
        definition,
        source(type, definition, fetcher),
        fetcher,
        arguments(definition, field.getArguments()));
  }

  private @Nullable FieldSource source(
      GraphQLObjectType type, GraphQLFieldDefinition field, DataFetcher<?> fetcher) {
    if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
      String name = type.getName();
      return (parent, asked) -> name;
    }
    FieldSource told = sources.of(type.getName(), field.getName());
    boolean property =
        fetcher instanceof PropertyDataFetcher || fetcher instanceof SingletonPropertyDataFetcher;
    return told == null && property && !Introspection.isIntrospectionTypes(type)
        ? new Property(field.getName())
        : told;
  }

  private @Nullable Map<String, Object> arguments(
      GraphQLFieldDefinition field, List<Argument> written) {
    if (field.getArguments().isEmpty()) {
      return Map.of();
    }
    return written.stream().anyMatch(Plan::isVariable)
        ? null
        : ValuesResolver.getArgumentValues(
            schema.getCodeRegistry(),
            field.getArguments(),
            written,
            CoercedVariables.emptyVariables(),
            GraphQLContext.getDefault(),
            Locale.ROOT);
  }

  private static boolean isVariable(Node<?> node) {
    return node instanceof VariableReference
        || node.getChildren().stream().anyMatch(Plan::isVariable);
  }
}
