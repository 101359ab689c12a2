package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The lists of initiatives: all of them, and those under something else. */
@Controller
final class InitiativeListController {
  private final InitiativeLoaders initiatives;
  private final Binding<InitiativeFilter> filter;

  InitiativeListController(InitiativeLoaders initiatives, Bindings bindings) {
    this.initiatives = initiatives;
    filter = bindings.ofInput("InitiativeFilter", InitiativeListController::filter);
  }

  @QueryMapping
  Connection<Initiative> initiatives(DataFetchingEnvironment environment) {
    return list(new InitiativeScope.Everywhere(), environment);
  }

  @SchemaMapping(field = "initiatives")
  Connection<Initiative> ofState(FederalState state, DataFetchingEnvironment environment) {
    return list(new InitiativeScope.InState(state), environment);
  }

  @SchemaMapping(field = "initiatives")
  Connection<Initiative> ofDistrict(District district, DataFetchingEnvironment environment) {
    return list(new InitiativeScope.InDistrict(district.key()), environment);
  }

  @SchemaMapping(field = "initiatives")
  Connection<Initiative> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new InitiativeScope.OfOrganisation(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "initiatives")
  Connection<Initiative> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new InitiativeScope.InRegion(region.id()), environment);
  }

  private Connection<Initiative> list(InitiativeScope scope, DataFetchingEnvironment environment) {
    return initiatives.lists().under(scope, filter.of(environment), environment);
  }

  private static InitiativeFilter filter(Arguments arguments) {
    return new InitiativeFilter(
        arguments.set("kinds", InitiativeKind.class),
        arguments.set("states", FederalState.class),
        arguments.searchText("nameContains"),
        arguments.value("assuredBefore", LocalDate.class));
  }
}
