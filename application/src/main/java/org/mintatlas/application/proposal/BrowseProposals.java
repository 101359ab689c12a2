package org.mintatlas.application.proposal;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Reading;

/**
 * Use case: whoever decides about proposals looks at all of them, and whoever made some at these.
 */
public record BrowseProposals(RegionProposals proposals) implements Reading.Restricted {
  /** All that people proposed. */
  public static final Reading<RegionProposalScope> ALL =
      new Reading<>("all proposals of regions", Access.programme());

  @Override
  public List<Reading<?>> readings() {
    return List.of(ALL);
  }
}
