package org.mintatlas.graphql.limit.cost;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;

/** What one field costs by itself: the directive {@code @cost(weight:)} of the schema. */
final class FieldPrice {
  private FieldPrice() {}

  static int of(GraphQLFieldDefinition field, int usual) {
    GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
    return cost == null
        ? usual
        : Integer.parseInt(String.valueOf(cost.getArgument("weight").<Object>getValue()));
  }
}
