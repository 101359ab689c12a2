package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The lists of initiatives: all of them, and those under something else. */
@Controller
final class InitiativeListController {
  private final InitiativeLoaders initiatives;

  InitiativeListController(InitiativeLoaders initiatives) {
    this.initiatives = initiatives;
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
    return initiatives.under(scope, scope, environment);
  }
}
