package org.mintatlas.domain.region;

import java.util.List;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Tenure;

/**
 * A region's coverage of one district for a time. Overlap with other regions is normal.
 *
 * @param district the district
 * @param tenure since when and until when; what is unknown is that of the region, see {@link
 *     Region#lasts}
 * @param basis why we hold it for covered
 * @param sources where this comes from; empty when it has none of its own
 */
public record Coverage(DistrictKey district, Tenure tenure, Basis basis, List<Source> sources)
    implements Sourced {

  /** Why a district is held for covered. */
  public enum Basis {
    /** A source says so. */
    STATED,
    /** Only the name of the region says so, which makes it possible and not more. */
    NAME
  }

  /** Keeps a copy. */
  public Coverage {
    Require.given("district", district, "tenure", tenure, "basis", basis);
    sources = Require.list("sources", sources);
  }

  /** A coverage that somebody states. */
  public static Coverage stated(DistrictKey district, Tenure tenure) {
    return new Coverage(district, tenure, Basis.STATED, List.of());
  }

  /** Whether a source states it. */
  public boolean isStated() {
    return basis == Basis.STATED;
  }

  /** Whether the two speak of the same district at a common time. */
  public boolean repeats(Coverage other) {
    return district.equals(other.district) && tenure.overlaps(other.tenure);
  }
}
