package org.mintatlas.web.hostile;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/**
 * A place of a schema where a variable can stand.
 *
 * @param name such as {@code Region.states(on)} or {@code RegionFilter.kinds[0]}
 * @param argument the argument with the way into it, such as {@code filter.kinds[0]}
 * @param operation {@code query} or {@code subscription}
 * @param selection asks there with the variable {@code v}
 * @param type what is needed there
 * @param sample a literal of that type
 */
record VariablePlace(
    String name,
    String argument,
    String operation,
    String selection,
    GraphQLInputType type,
    String sample) {

  String document(String declared) {
    return operation + "($v: " + declared + ") " + selection;
  }

  /** Its type; and the same as one that may be null, with a default. */
  List<String> declarations() {
    GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
    return List.of(
        GraphQLTypeUtil.simplePrint(type), GraphQLTypeUtil.simplePrint(nullable) + " = " + sample);
  }

  /** What it has in common with places that the same code reads. */
  String kind() {
    String what =
        switch (GraphQLTypeUtil.unwrapNonNull(type)) {
          case GraphQLList _ -> "list";
          case GraphQLEnumType _ -> "enum";
          case GraphQLInputObjectType _ -> "input";
          case GraphQLType scalar -> ((GraphQLScalarType) scalar).getName();
        };
    String where =
        name.startsWith("@")
            ? "directive"
            : name.endsWith("]") ? "item" : name.endsWith(")") ? "argument" : "field";
    return operation + " " + where + " " + what + (GraphQLTypeUtil.isNonNull(type) ? "!" : "");
  }
}
