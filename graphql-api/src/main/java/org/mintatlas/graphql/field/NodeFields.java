package org.mintatlas.graphql.field;

import java.util.List;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.Nodes;
import org.springframework.stereotype.Component;

/** Anything by its identity. */
@Component
record NodeFields(Nodes nodes) implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value("node", (query, asked) -> find(asked.argument("id", String.class)))
            .value(
                "nodes",
                NodeFields::ids,
                (query, ids, asked) -> Later.all(ids.stream().map(this::find).toList())));
  }

  private static List<String> ids(Arguments arguments) {
    return arguments.list("ids", String.class);
  }

  private Later<Object> find(String text) {
    return NodeId.parse(text).map(nodes::find).orElseGet(() -> Later.now(null));
  }
}
