package org.mintatlas.domain.region;

import java.util.List;
import java.util.stream.Stream;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
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

  /**
   * Two that speak of the same part of the same organisation as one, for as long as one of them
   * says.
   */
  static Involvement together(Involvement one, Involvement other) {
    PartialDate from = one.tenure.from();
    PartialDate otherFrom = other.tenure.from();
    boolean later = from == null || (otherFrom != null && otherFrom.compareTo(from) < 0);
    PartialDate to = one.tenure.to();
    PartialDate otherTo = other.tenure.to();
    return new Involvement(
        one.organisation,
        one.role,
        new Tenure(
            later ? otherFrom : from,
            to == null || otherTo == null ? null : to.compareTo(otherTo) < 0 ? otherTo : to),
        Stream.concat(one.sources.stream(), other.sources.stream()).distinct().toList());
  }

  /** Whether the two speak of the same part of the same organisation at a common time. */
  public boolean repeats(Involvement other) {
    return organisation.equals(other.organisation)
        && role == other.role
        && tenure.overlaps(other.tenure);
  }
}
