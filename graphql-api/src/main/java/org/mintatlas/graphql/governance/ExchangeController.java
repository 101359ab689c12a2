package org.mintatlas.graphql.governance;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The exchanges between bodies. */
@Controller
@SchemaMapping(typeName = "Exchange")
final class ExchangeController {
  private final GovernanceLoaders bodies;
  private final Binding<ExchangeFilter> filter;

  ExchangeController(GovernanceLoaders bodies, Bindings bindings) {
    this.bodies = bodies;
    filter =
        bindings.ofInput(
            "ExchangeFilter", arguments -> new ExchangeFilter(arguments.years("years")));
  }

  @SchemaMapping(typeName = "Body", field = "exchanges")
  Connection<Exchange> ofBody(Body body, DataFetchingEnvironment environment) {
    return bodies
        .exchangeLists()
        .under(new ExchangeScope.OfBody(body.id()), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(Exchange exchange) {
    return NodeId.of(NodeType.EXCHANGE, exchange.id().value()).text();
  }

  @SchemaMapping(field = "bodies")
  CompletableFuture<List<Body>> bothSides(Exchange exchange, DataFetchingEnvironment environment) {
    return bodies.bodies().loadAll(List.of(exchange.one(), exchange.other()), environment);
  }

  @SchemaMapping
  @Nullable String topic(
      Exchange exchange, @Argument @Nullable Language lang, GraphQLContext context) {
    return exchange.topic() == null
        ? null
        : ApiRequest.of(context).language(lang).of(exchange.topic());
  }
}
