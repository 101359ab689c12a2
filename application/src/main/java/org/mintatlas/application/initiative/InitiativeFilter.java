package org.mintatlas.application.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * What an initiative must be like. Conditions add up; within a set any one will do.
 *
 * @param kinds is one of these; empty means any
 * @param states placed in one of these; empty means any
 * @param districts placed in one of these, as districts are today; a retired key means what took
 *     over its area; empty means any
 * @param organisations carried by one of the organisations that have, or had, one of these slugs;
 *     empty means any, also those of which nobody knows who carries them
 * @param regions belongs to one of the regions that have, or had, one of these slugs; empty means
 *     any
 * @param offers offers a project that is like that; null means any, also one without projects
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param near is so near; null means anywhere
 * @param within is in this part of the map; null means anywhere
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record InitiativeFilter(
    Set<InitiativeKind> kinds,
    Set<FederalState> states,
    Set<DistrictKey> districts,
    Set<Slug> organisations,
    Set<Slug> regions,
    @Nullable ProjectFilter offers,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Near near,
    @Nullable Bounds within,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Placed<Initiative>, Picking, Worded {
  /** Any initiative. */
  public static final InitiativeFilter ANY =
      InitiativeFilterBuilder.empty()
          .kinds(Set.of())
          .states(Set.of())
          .districts(Set.of())
          .organisations(Set.of())
          .regions(Set.of())
          .build();

  /** Keeps copies. */
  public InitiativeFilter {
    kinds = Require.set("kinds", kinds);
    states = Require.set("states", states);
    districts = Require.set("districts", districts);
    organisations = Require.set("organisations", organisations);
    regions = Require.set("regions", regions);
  }

  /** What is like that; what it offers is looked up in these. */
  public Predicate<Initiative> matching(
      Organisations knownOrganisations,
      Regions knownRegions,
      Districts known,
      Projects knownProjects) {
    Predicate<Initiative> fits = matching(knownOrganisations, knownRegions, known);
    return offers == null
        ? fits
        : fits.and(initiative ->
            knownProjects.count(new ProjectScope.OfInitiative(initiative.id()), offers) > 0);
  }

  /** What is like that, whatever it offers; slugs and districts are looked up once, in these. */
  public Predicate<Initiative> matching(
      Organisations knownOrganisations, Regions knownRegions, Districts known) {
    return Wanted.bySlugs(
            organisations,
            knownOrganisations::bySlug,
            Organisation::id,
            (Initiative initiative) ->
                Optional.ofNullable(initiative.organisation()).stream().toList())
        .and(
            Wanted.bySlugs(
                regions, knownRegions::profileBySlug, RegionProfile::id, Initiative::regions))
        .and(known.placedIn(districts, Initiative::place))
        .and(this::matches);
  }

  /** Whether an initiative by itself is like that, wherever it belongs to. */
  public boolean matches(Initiative initiative) {
    return Wanted.oneOf(kinds, initiative.kind())
        && Wanted.oneOf(states, initiative.place().state())
        && Wanted.assuredBefore(assuredBefore, initiative)
        && Wanted.inName(nameContains, initiative.name())
        && isThere(initiative)
        && isFound(initiative);
  }

  @Override
  public @Nullable GeoPoint pointOf(Initiative initiative) {
    return initiative.place().point();
  }

  /** Starts one from this one, to change some of it. */
  public InitiativeFilterBuilder toBuilder() {
    return InitiativeFilterBuilder.of(this);
  }
}
