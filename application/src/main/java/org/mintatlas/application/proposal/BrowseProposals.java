package org.mintatlas.application.proposal;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;

/**
 * Use case: whoever decides about proposals looks at all of them, and whoever made some at these.
 */
public record BrowseProposals(RegionProposals proposals) implements PrivateReading.Restricted {
  /** All that people proposed. */
  public static final PrivateReading<RegionProposalScope> ALL =
      new PrivateReading<>("all proposals of regions", Access.programme());

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(ALL);
  }
}
