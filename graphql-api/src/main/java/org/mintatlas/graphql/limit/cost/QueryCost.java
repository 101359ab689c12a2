package org.mintatlas.graphql.limit.cost;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.Saturating;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.PlannedRequest;
import org.mintatlas.graphql.plan.SelectedFields;

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

  private final PlannedRequest planned;

  private QueryCost(PlannedRequest planned) {
    this.planned = planned;
  }

  /**
   * What a part of an operation costs, and which part of that costs the most.
   *
   * @param points all of it
   * @param dearest the fields down to its dearest one: as far as a field is more than half of what
   *     is around it; empty when nothing below is
   * @param dearestPoints what that field costs, with all that is below it
   */
  record Price(int points, List<PlannedField> dearest, int dearestPoints) {
    static final Price NOTHING = of(0);

    static Price of(int points) {
      return new Price(points, List.of(), points);
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
  static Price of(PlannedRequest planned) {
    Price price = new QueryCost(planned).ofOneObject(List.of(planned.plan().root()), 0, 0);
    return price.points() == 0 ? Price.of(1) : price;
  }

  /**
   * One object, of which the dearest type counts.
   *
   * @param types what is selected of it, by its type
   * @param page how long a page the object is, if it is a connection
   * @param own what the object itself costs
   */
  private Price ofOneObject(List<SelectedFields> types, int page, int own) {
    int most = 0;
    Price dearest = Price.NOTHING;
    PlannedField field = null;
    for (SelectedFields type : types) {
      int sum = 0;
      for (int i = 0; i < type.size(); i++) {
        Price price = of(type.field(i), page);
        sum = Saturating.sum(sum, price.points());
        if (price.points() > dearest.points()) {
          dearest = price;
          field = type.field(i);
        }
      }
      most = Math.max(most, sum);
    }
    int points = Saturating.sum(own, most);
    return field != null && dearest.points() > points / 2
        ? new Price(
            points,
            Stream.concat(Stream.of(field), dearest.dearest().stream()).toList(),
            dearest.dearestPoints())
        : Price.of(points);
  }

  private Price of(PlannedField field, int page) {
    Known known = field.known(Known.class, Known::of);
    if (known.alone() != null) {
      return known.alone();
    }
    Map<String, Object> arguments = planned.values(field);
    int below = ListSize.ofPage(arguments);
    Price each = ofOneObject(field.below(planned.plan()), below, known.own());
    return switch (known.list()) {
      case NONE -> each;
      case PAGE -> each.times(page);
      case PLAIN -> each.times(ListSize.of(field.definition(), arguments));
    };
  }

  /** What list a field is. */
  private enum ListKind {
    NONE,
    /** The elements on the page that the connection around it is. */
    PAGE,
    PLAIN
  }

  /**
   * What of a field's price is the same in all requests.
   *
   * @param alone its price, when neither arguments nor what is below it count
   * @param own what an object of it costs itself
   */
  private record Known(@Nullable Price alone, int own, ListKind list) {
    static Known of(PlannedField field) {
      GraphQLFieldDefinition definition = field.definition();
      String name = definition.getName();
      boolean inConnection = field.parent().getName().endsWith("Connection");
      boolean counted = inConnection && name.equals("totalCount");
      boolean edges = inConnection && name.equals("edges");
      boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(definition.getType()));
      Integer fixed = INTROSPECTION.get(name);
      int own = edges ? 0 : FieldPrice.of(definition, leaf && !counted ? 0 : 1);
      boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
      boolean page = edges || (inConnection && name.equals("nodes"));
      return new Known(
          fixed != null ? Price.of(fixed) : leaf ? Price.of(own) : null,
          own,
          list && page ? ListKind.PAGE : list ? ListKind.PLAIN : ListKind.NONE);
    }
  }
}
