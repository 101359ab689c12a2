package org.mintatlas.domain.region;

import java.util.List;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Tenure;

/**
 * The part that an organisation has in a region for a time.
 *
 * @param organisation the organisation
 * @param role its part
 * @param tenure since when and until when; what is unknown is that of the region, see {@link
 *     Region#lasts}
 * @param sources where this comes from; empty when it has none of its own
 */
public record Involvement(
    OrganisationId organisation, Role role, Tenure tenure, List<Source> sources)
    implements Sourced {

  /** The part of an organisation in a region. */
  public enum Role {
    /** Carries the region (Träger). */
    CARRIER,
    /** Leads the alliance of a cluster (Verbundkoordinator). */
    LEAD_PARTNER,
    /** Takes part (Partner). */
    PARTNER
  }

  /** Keeps a copy. */
  public Involvement {
    Require.given("organisation", organisation, "role", role, "tenure", tenure);
    sources = Require.list("sources", sources);
  }

  /** Whether the two speak of the same part of the same organisation at a common time. */
  public boolean repeats(Involvement other) {
    return organisation.equals(other.organisation)
        && role == other.role
        && tenure.overlaps(other.tenure);
  }
}
