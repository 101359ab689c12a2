package org.mintatlas.application.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What an organisation must be like. Conditions add up; within a set any one will do.
 *
 * @param kinds is one of these; empty means any
 * @param sectors belongs to one of these; empty means any
 * @param nameContains has this text in its name or another of its names, upper or lower case; null
 *     means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record OrganisationFilter(
    Set<OrganisationKind> kinds,
    Set<Sector> sectors,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Picking, Worded {
  /** Any organisation. */
  public static final OrganisationFilter ANY =
      new OrganisationFilter(Set.of(), Set.of(), null, null, null, null);

  /** Keeps copies. */
  public OrganisationFilter {
    kinds = Require.set("kinds", kinds);
    sectors = Require.set("sectors", sectors);
  }

  /** Whether an organisation is like that. */
  public boolean matches(Organisation organisation) {
    return Wanted.anyOf(kinds, organisation.kinds())
        && Wanted.oneOf(sectors, organisation.sector())
        && Wanted.assuredBefore(assuredBefore, organisation)
        && isFound(organisation)
        && (Wanted.inName(nameContains, organisation.name())
            || organisation.aliases().stream()
                .anyMatch(alias -> Wanted.inName(nameContains, alias)));
  }

  /** Starts one from this one, to change some of it. */
  public OrganisationFilterBuilder toBuilder() {
    return OrganisationFilterBuilder.of(this);
  }
}
