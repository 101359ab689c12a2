package org.mintatlas.graphql.limit;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operation costs: the objects that its arguments allow it to answer with, a point each.
 *
 * <ul>
 *   <li>A list counts as often as it may be long, with all that is below it: see {@link ListSize}.
 *   <li>Where an object may be of several types, the dearest of them counts.
 *   <li>Plain values are free, but a {@code totalCount} is a point, because it is counted.
 *   <li>An edge is free, because its node is not.
 *   <li>A field with the directive {@code @cost} costs that much instead of a point.
 *   <li>Introspection has a price of its own, whatever it asks for.
 * </ul>
 *
 * <p>What would be more than the largest int counts as that.
 */
final class Cost {
  private static final Map<String, Integer> INTROSPECTION =
      Map.of(
          Introspection.SchemaMetaFieldDef.getName(), 100,
          Introspection.TypeMetaFieldDef.getName(), 10);

  private final GraphQLSchema schema;

  private Cost(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * Of an operation that is about to run, with its variables.
   *
   * @return at least 1
   */
  static int of(ExecutionContext execution) {
    GraphQLSchema schema = execution.getGraphQLSchema();
    Options options =
        Options.defaultOptions()
            .graphQLContext(execution.getGraphQLContext())
            .locale(execution.getLocale());
    Collection<ExecutableNormalizedField> fields =
        ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema,
                execution.getOperationDefinition(),
                execution.getFragmentsByName(),
                execution.getCoercedVariables(),
                options)
            .getTopLevelFields();
    return Math.max(1, new Cost(schema).ofOneObject(fields, 0));
  }

  /**
   * Fields of the same object.
   *
   * @param page how long a page the object is, if it is a connection
   */
  private int ofOneObject(Collection<ExecutableNormalizedField> fields, int page) {
    Map<String, Integer> byType = new HashMap<>();
    for (ExecutableNormalizedField field : fields) {
      int cost = of(field, page);
      field.getObjectTypeNames().forEach(type -> byType.merge(type, cost, Saturating::sum));
    }
    return byType.values().stream().max(Integer::compare).orElse(0);
  }

  private int of(ExecutableNormalizedField field, int page) {
    Integer fixed = INTROSPECTION.get(field.getName());
    if (fixed != null) {
      return fixed;
    }
    // Of the same name in several types, it may have several definitions, but they hardly differ.
    GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
    boolean inConnection = field.getSingleObjectTypeName().endsWith("Connection");
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(definition.getType()))) {
      boolean counted = inConnection && field.getName().equals("totalCount");
      return FieldPrice.of(definition, counted ? 1 : 0);
    }
    Map<String, Object> arguments = field.getResolvedArguments();
    int below = ofOneObject(field.getChildren(), ListSize.ofPage(arguments));
    if (inConnection && field.getName().equals("edges")) {
      return Saturating.product(page, below);
    }
    int each = Saturating.sum(FieldPrice.of(definition, 1), below);
    if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
      return each;
    }
    return Saturating.product(
        inConnection && field.getName().equals("nodes") ? page : ListSize.of(definition, arguments),
        each);
  }
}
