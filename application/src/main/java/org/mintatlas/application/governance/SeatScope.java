package org.mintatlas.application.governance;

import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent seats are listed. */
public sealed interface SeatScope {
  /** The seats on the body. */
  record OnBody(BodyId body) implements SeatScope {
    public OnBody {
      Require.given("body", body);
    }
  }

  /** The seats of the organisation. */
  record OfOrganisation(OrganisationId organisation) implements SeatScope {
    public OfOrganisation {
      Require.given("organisation", organisation);
    }
  }

  /** The seats for the state. */
  record OfState(FederalState state) implements SeatScope {
    public OfState {
      Require.given("state", state);
    }
  }
}
