package org.mintatlas.graphql.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.IdentityHashMap;
import java.util.List;

/** What a field, or an item of a list, answers with. */
public sealed interface Output {
  /** Whether it is never null. */
  boolean always();

  record Scalar(boolean always, GraphQLScalarType type) implements Output {}

  /**
   * A value of an enum.
   *
   * @param names those of the constants that stand for the values
   */
  record Enumeration(boolean always, GraphQLEnumType type, IdentityHashMap<Object, String> names)
      implements Output {
    static Enumeration of(boolean always, GraphQLEnumType type) {
      IdentityHashMap<Object, String> names = new IdentityHashMap<>();
      type.getValues().forEach(value -> names.put(value.getValue(), value.getName()));
      return new Enumeration(always, type, names);
    }
  }

  /**
   * A list.
   *
   * @param type as the schema tells it
   */
  record Items(boolean always, GraphQLList type, Output item) implements Output {}

  /** An object of one type. */
  record Known(boolean always, GraphQLObjectType type) implements Output {}

  /** An object of a type that shows when it is there. */
  record Abstract(boolean always, GraphQLNamedOutputType type) implements Output {
    /** The types that there are. */
    List<GraphQLObjectType> types(GraphQLSchema schema) {
      return type instanceof GraphQLInterfaceType several
          ? schema.getImplementations(several)
          : ((GraphQLUnionType) type)
              .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
  }

  public static Output of(GraphQLType type) {
    boolean always = type instanceof GraphQLNonNull;
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLScalarType scalar -> new Scalar(always, scalar);
      case GraphQLEnumType constants -> Enumeration.of(always, constants);
      case GraphQLList list -> new Items(always, list, of(list.getWrappedType()));
      case GraphQLObjectType object -> new Known(always, object);
      case GraphQLNamedOutputType several -> new Abstract(always, several);
      default -> throw new IllegalStateException(type + " is no output");
    };
  }
}
