package org.mintatlas.web.hostile;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;
import org.mintatlas.web.hostile.Transports.Transport;

/**
 * A place of a schema where a variable can stand.
 *
 * @param name such as {@code Region.states(on)} or {@code RegionFilter.kinds[0]}
 * @param argument the argument with the way into it, such as {@code filter.kinds[0]}
 * @param operation {@code query}, {@code mutation} or {@code subscription}
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

  /** The ways in which it is asked there: nothing is changed by a GET. */
  List<Transport> transports() {
    return Stream.of(Transport.values())
        .filter(transport -> transport != Transport.GET || !operation.equals("mutation"))
        .toList();
  }

  /** Its type; and the same as one that may be null, with a default. */
  List<String> declarations() {
    GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
    return List.of(
        GraphQLTypeUtil.simplePrint(type), GraphQLTypeUtil.simplePrint(nullable) + " = " + sample);
  }
}
