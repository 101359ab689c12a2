package org.mintatlas.application.event;

import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent events are listed. */
public sealed interface EventScope {
  /** All there are. */
  record Everywhere() implements EventScope {}

  /** The events of a series. */
  record OfSeries(SeriesId series) implements EventScope {
    public OfSeries {
      Require.given("series", series);
    }
  }

  /** Hosted by the region, alone or with others. */
  record HostedByRegion(RegionId region) implements EventScope {
    public HostedByRegion {
      Require.given("region", region);
    }
  }

  /** Hosted by the organisation. */
  record HostedBy(OrganisationId organisation) implements EventScope {
    public HostedBy {
      Require.given("organisation", organisation);
    }
  }

  /** Those that are being prepared, which no other list has. */
  record Drafts() implements EventScope {}

  /** Events at a place in the state. */
  record InState(FederalState state) implements EventScope {
    public InState {
      Require.given("state", state);
    }
  }
}
