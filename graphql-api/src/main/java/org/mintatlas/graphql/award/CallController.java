package org.mintatlas.graphql.award;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.governance.GovernanceLoaders;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The calls: all of them, and those of an award. */
@Controller
@SchemaMapping(typeName = "Call")
final class CallController {
  private final BrowseAwards browse;
  private final AwardLoaders awards;
  private final GovernanceLoaders bodies;
  private final Binding<CallFilter> filter;
  private final Binding<Integer> year;

  CallController(
      BrowseAwards browse, AwardLoaders awards, GovernanceLoaders bodies, Bindings bindings) {
    this.browse = browse;
    this.awards = awards;
    this.bodies = bodies;
    filter = bindings.ofInput("CallFilter", CallController::filter);
    year = bindings.ofField("Query", "call", arguments -> requireNonNull(arguments.year("year")));
  }

  @QueryMapping
  Optional<Call> call(@Argument Slug award, DataFetchingEnvironment environment) {
    return browse.call(award, year.of(environment));
  }

  @QueryMapping
  Connection<Call> calls(DataFetchingEnvironment environment) {
    return list(new CallScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Award", field = "calls")
  Connection<Call> ofAward(Award award, DataFetchingEnvironment environment) {
    return list(new CallScope.OfAward(award.id()), environment);
  }

  @SchemaMapping
  String id(Call call) {
    return NodeId.of(NodeType.CALL, call.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Award> award(Call call, DataFetchingEnvironment environment) {
    return awards.awards().load(call.award(), environment);
  }

  @SchemaMapping
  @Nullable String theme(Call call, @Argument @Nullable Language lang, GraphQLContext context) {
    return call.theme() == null ? null : ApiRequest.of(context).language(lang).of(call.theme());
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Body> jury(Call call, DataFetchingEnvironment environment) {
    return call.jury() == null ? null : bodies.bodies().load(call.jury(), environment);
  }

  @SchemaMapping
  @Nullable String eligibility(
      Call call, @Argument @Nullable Language lang, GraphQLContext context) {
    return call.audience() == null
        ? null
        : ApiRequest.of(context).language(lang).of(call.audience());
  }

  @SchemaMapping
  List<KeyFigure> figures(Call call, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return call.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Integer> knownApplicationCount(
      Call call, DataFetchingEnvironment environment) {
    return awards.applicationsKnown().load(call.id(), environment);
  }

  @SchemaMapping
  @Nullable Double winRate(Call call) {
    return call.winRate().isPresent() ? call.winRate().getAsDouble() : null;
  }

  private Connection<Call> list(CallScope scope, DataFetchingEnvironment environment) {
    return awards.callLists().under(scope, filter.of(environment), environment);
  }

  private static CallFilter filter(Arguments arguments) {
    return new CallFilter(
        arguments.years("years"),
        arguments.set("statuses", CallStatus.class),
        arguments.set("awards", Slug.class));
  }
}
