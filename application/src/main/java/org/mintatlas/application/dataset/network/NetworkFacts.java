package org.mintatlas.application.dataset.network;

import java.util.List;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;

/** What a dataset says of networks across regions. */
public record NetworkFacts(List<Network> networks, List<Membership> memberships) {

  /** How many facts they are. */
  public int count() {
    return networks.size() + memberships.size();
  }
}
