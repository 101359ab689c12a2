package org.mintatlas.application.event;

import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;

/** Under which parent events are listed. */
public sealed interface EventScope {
  /** All there are. */
  record Everywhere() implements EventScope {}

  /** The events of a series. */
  record OfSeries(SeriesId series) implements EventScope {}

  /** Hosted by the region, alone or with others. */
  record HostedByRegion(RegionId region) implements EventScope {}

  /** Hosted by the organisation. */
  record HostedBy(OrganisationId organisation) implements EventScope {}

  /** Events at a place in the state. */
  record InState(FederalState state) implements EventScope {}
}
