package org.mintatlas.domain.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Period;

/**
 * The part that an organisation has in a region for a time.
 *
 * @param organisation the organisation
 * @param role its part
 * @param period when; null when no source says, which counts as for as long as the region exists
 */
public record Involvement(OrganisationId organisation, Role role, @Nullable Period period) {

  /** The part of an organisation in a region. */
  public enum Role {
    /** Carries the region (Träger). */
    CARRIER,
    /** Leads the alliance of a cluster (Verbundkoordinator). */
    LEAD_PARTNER,
    /** Takes part (Partner). */
    PARTNER
  }

  /** Whether it has this part on the day. */
  public boolean on(LocalDate day) {
    return period == null || period.contains(day);
  }
}
