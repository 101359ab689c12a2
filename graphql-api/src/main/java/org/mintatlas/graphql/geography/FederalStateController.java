package org.mintatlas.graphql.geography;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The federal states. */
@Controller
@SchemaMapping(typeName = "FederalState")
final class FederalStateController {
  private static final List<FederalState> BY_NAME =
      Stream.of(FederalState.values()).sorted(Comparator.comparing(FederalState::nameDe)).toList();

  private final GeographyLoaders geography;
  private final DistrictArguments filter;

  FederalStateController(GeographyLoaders geography, DistrictArguments filter) {
    this.geography = geography;
    this.filter = filter;
  }

  @QueryMapping
  List<FederalState> federalStates() {
    return BY_NAME;
  }

  @QueryMapping
  FederalState federalState(@Argument FederalState code) {
    return code;
  }

  @SchemaMapping
  String id(FederalState state) {
    return new NodeId(NodeType.FEDERAL_STATE, state.name()).text();
  }

  @SchemaMapping
  FederalState code(FederalState state) {
    return state;
  }

  @SchemaMapping
  String name(FederalState state, @Argument @Nullable Language lang, GraphQLContext context) {
    return switch (ApiRequest.of(context).language(lang)) {
      case DE -> state.nameDe();
      case EN -> state.nameEn();
    };
  }

  @SchemaMapping
  Connection<District> districts(FederalState state, DataFetchingEnvironment environment) {
    return geography
        .lists()
        .under(new DistrictScope.InState(state), filter.of(environment), environment);
  }
}
