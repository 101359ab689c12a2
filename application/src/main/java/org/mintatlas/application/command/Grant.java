package org.mintatlas.application.command;

import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** What somebody may act for. Most grants follow from the graph, few are given. */
public sealed interface Grant {

  /** For everything. */
  record Admin() implements Grant {}

  /** For all programmes, events, calls and bodies. */
  record Programme() implements Grant {}

  /** For a region, which they coordinate today. */
  record CoordinatorOf(RegionId region) implements Grant {
    public CoordinatorOf {
      Require.given("region", region);
    }
  }

  /** For an initiative, to the team of which they belong today. */
  record MemberOf(InitiativeId initiative) implements Grant {
    public MemberOf {
      Require.given("initiative", initiative);
    }
  }

  /** For what only those may who went through a programme. */
  record Alumni() implements Grant {}
}
