package org.mintatlas.graphql.limit.cost;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.Saturating;

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
final class QueryCost {
  private static final Map<String, Integer> INTROSPECTION =
      Map.of(
          Introspection.SchemaMetaFieldDef.getName(), 100,
          Introspection.TypeMetaFieldDef.getName(), 10);

  private final GraphQLSchema schema;

  private QueryCost(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * What a part of an operation costs, and which part of that costs the most.
   *
   * @param points all of it
   * @param dearest its dearest field: as far down as a field is more than half of what is around
   *     it; null when nothing below is
   * @param dearestPoints what that field costs, with all that is below it
   */
  record Price(int points, @Nullable ExecutableNormalizedField dearest, int dearestPoints) {
    static final Price NOTHING = of(0);

    static Price of(int points) {
      return new Price(points, null, points);
    }

    private Price times(int number) {
      return new Price(
          Saturating.product(number, points), dearest, Saturating.product(number, dearestPoints));
    }
  }

  /**
   * Of an operation that is about to run, with its variables.
   *
   * @return at least 1 point
   */
  static Price of(ExecutionContext execution) {
    Price price =
        new QueryCost(execution.getGraphQLSchema())
            .ofOneObject(execution.getNormalizedQueryTree().get().getTopLevelFields(), 0, 0);
    return price.points() == 0 ? Price.of(1) : price;
  }

  /**
   * Fields of the same object.
   *
   * @param page how long a page the object is, if it is a connection
   * @param own what the object itself costs
   */
  private Price ofOneObject(Collection<ExecutableNormalizedField> fields, int page, int own) {
    Map<String, Integer> byType = new HashMap<>();
    Price dearest = Price.NOTHING;
    for (ExecutableNormalizedField field : fields) {
      Price price = of(field, page);
      field
          .getObjectTypeNames()
          .forEach(type -> byType.merge(type, price.points(), Saturating::sum));
      if (price.points() > dearest.points()) {
        dearest =
            new Price(
                price.points(),
                Objects.requireNonNullElse(price.dearest(), field),
                price.dearestPoints());
      }
    }
    int points = Saturating.sum(own, byType.values().stream().max(Integer::compare).orElse(0));
    return dearest.points() > points / 2
        ? new Price(points, dearest.dearest(), dearest.dearestPoints())
        : Price.of(points);
  }

  private Price of(ExecutableNormalizedField field, int page) {
    Integer fixed = INTROSPECTION.get(field.getName());
    if (fixed != null) {
      return Price.of(fixed);
    }
    // Of the same name in several types, it may have several definitions, but they hardly differ.
    GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
    boolean inConnection = field.getSingleObjectTypeName().endsWith("Connection");
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(definition.getType()))) {
      boolean counted = inConnection && field.getName().equals("totalCount");
      return Price.of(FieldPrice.of(definition, counted ? 1 : 0));
    }
    Map<String, Object> arguments = field.getResolvedArguments();
    int below = ListSize.ofPage(arguments);
    if (inConnection && field.getName().equals("edges")) {
      return ofOneObject(field.getChildren(), below, 0).times(page);
    }
    Price each = ofOneObject(field.getChildren(), below, FieldPrice.of(definition, 1));
    if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
      return each;
    }
    return each.times(
        inConnection && field.getName().equals("nodes")
            ? page
            : ListSize.of(definition, arguments));
  }
}
