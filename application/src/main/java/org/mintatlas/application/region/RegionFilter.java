package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.Standing;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * What a region must be like. Conditions add up; within a set any one will do.
 *
 * @param when the day on which life, kinds and coverage are looked at
 * @param states led by one of these states, or covering one of their districts; empty means any
 * @param kinds is one of these on the day; empty means any
 * @param lifecycle is known to be in one of these states; empty means any, save what {@code
 *     includeEnded} says
 * @param includeEnded whether without {@code lifecycle} those that are known to have ended belong
 *     to it as well; one of which nobody knows always does
 * @param districts covers one of these districts, by their keys of any day; empty means any
 * @param listedYear is known to have been welcomed on the national list in this year; null means
 *     any
 * @param pilotRegion took part in the pilot phase, or did not; null means either
 * @param focusSubjects cares for one of these subjects most; empty means any
 * @param targetGroups cares for one of these groups most; empty means any
 * @param educationStages serves one of these stages; empty means any
 * @param carriers carried on the day by one of the organisations that have, or had, one of these
 *     slugs; empty means any, also those of which nobody knows who carries them
 * @param carrierSectors carried on the day by an organisation that is known to belong to one of
 *     these; empty means any
 * @param fundingEndsFrom its funding as a cluster is known to end on this day or later; null means
 *     any
 * @param fundingEndsTo its funding as a cluster is known to end on this day or earlier; null means
 *     any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param uncertain instead of what matches {@code lifecycle} and {@code listedYear} that of which
 *     nobody knows whether it does
 * @param near has the point that stands for it so near; null means anywhere. One of which only the
 *     lead state is known is near nothing
 * @param within has that point in this part of the map; null means anywhere
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record RegionFilter(
    AsOf when,
    Set<FederalState> states,
    Set<RegionKind> kinds,
    Set<LifecycleStatus> lifecycle,
    boolean includeEnded,
    Set<DistrictKey> districts,
    @Nullable Integer listedYear,
    @Nullable Boolean pilotRegion,
    Set<Subject> focusSubjects,
    Set<TargetGroup> targetGroups,
    Set<EducationStage> educationStages,
    Set<Slug> carriers,
    Set<Sector> carrierSectors,
    @Nullable LocalDate fundingEndsFrom,
    @Nullable LocalDate fundingEndsTo,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    boolean uncertain,
    @Nullable Near near,
    @Nullable Bounds within,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Placed<RegionProfile>, Picking, Worded {

  /**
   * Keeps copies.
   *
   * @throws InvalidValueException when the funding would have to end before it may
   */
  public RegionFilter {
    Require.given("when", when);
    states = Require.set("states", states);
    kinds = Require.set("kinds", kinds);
    lifecycle = Require.set("lifecycle", lifecycle);
    districts = Require.set("districts", districts);
    focusSubjects = Require.set("focusSubjects", focusSubjects);
    targetGroups = Require.set("targetGroups", targetGroups);
    educationStages = Require.set("educationStages", educationStages);
    carriers = Require.set("carriers", carriers);
    carrierSectors = Require.set("carrierSectors", carrierSectors);
    Require.ordered("fundingEndsFrom", fundingEndsFrom, "fundingEndsTo", fundingEndsTo);
  }

  /** Any region, with life and coverage looked at on the day. */
  public static RegionFilter any(AsOf when) {
    return builder(when).includeEnded(true).build();
  }

  /** Any region that lives: all but those that are known to have ended by the day. */
  public static RegionFilter living(AsOf when) {
    return builder(when).build();
  }

  /** Regions known to be in one of these states on the day. */
  public static RegionFilter in(AsOf when, Set<LifecycleStatus> lifecycle) {
    return builder(when).lifecycle(lifecycle).build();
  }

  /**
   * Regions that were welcomed on the national list in the year, also those that have ended since.
   */
  public static RegionFilter listedIn(AsOf when, int year) {
    return builder(when).includeEnded(true).listedYear(year).build();
  }

  /** Whether those that are known to have ended on the day are left out. */
  public boolean onlyLiving() {
    return lifecycle.isEmpty() && !includeEnded;
  }

  /** What may match in truth, and nobody knows whether it does. */
  public RegionFilter whereUncertain() {
    return toBuilder().uncertain(true).build();
  }

  /** What is like that; keys of districts mean on the day, and slugs, what they do in these. */
  public Predicate<Region> matching(Organisations knownCarriers, Districts known) {
    return matching(known)
        .and(
            Wanted.bySlugs(
                carriers,
                knownCarriers::bySlug,
                Organisation::id,
                (Region region) -> region.carriers(when.day())))
        .and(region ->
            carrierSectors.isEmpty()
                || knownCarriers.byIds(region.carriers(when.day())).values().stream()
                    .anyMatch(carrier -> Wanted.oneOf(carrierSectors, carrier.sector())));
  }

  /**
   * What is like that, whoever carries it; keys of districts mean what they mean among these on the
   * day.
   */
  public Predicate<Region> matching(Districts known) {
    UnaryOperator<Set<DistrictKey>> meaning = known.meaningOn(when.day());
    Set<DistrictKey> meant = meaning.apply(districts);
    return region ->
        tellsOf(region)
            && (districts.isEmpty()
                || !Collections.disjoint(meant, meaning.apply(region.statedDistricts(when.day()))))
            && isAsKnown(region.standing(when), region);
  }

  private boolean tellsOf(Region region) {
    RegionProfile profile = region.profile();
    return (states.isEmpty() || states.stream().anyMatch(s -> region.isOf(s, when.day())))
        && Wanted.anyOf(kinds, region.kinds(when.day()))
        && (pilotRegion == null || pilotRegion == profile.pilotRegion())
        && Wanted.anyOf(focusSubjects, profile.focusSubjects())
        && Wanted.anyOf(targetGroups, profile.targetGroups())
        && Wanted.anyOf(educationStages, profile.educationStages())
        && isFundedSoLong(region.clusterFunding())
        && Wanted.inName(nameContains, profile.name())
        && Wanted.assuredBefore(assuredBefore, profile)
        && isThere(profile)
        && isFound(region);
  }

  private boolean isFundedSoLong(@Nullable ClusterFunding funding) {
    if (fundingEndsFrom == null && fundingEndsTo == null) {
      return true;
    }
    PartialDate end = funding == null ? null : funding.period().to();
    return end != null
        && (fundingEndsFrom == null || !end.lastDay().isBefore(fundingEndsFrom))
        && (fundingEndsTo == null || !end.lastDay().isAfter(fundingEndsTo));
  }

  @Override
  public @Nullable GeoPoint pointOf(RegionProfile region) {
    return region.location().pointInState();
  }

  private boolean isAsKnown(Standing standing, Region region) {
    if (onlyLiving() && standing.is(LifecycleStatus.ENDED)) {
      return false;
    }
    @Nullable Boolean life = isInLife(standing);
    @Nullable Boolean year = listedYear == null ? Boolean.TRUE : region.listedIn(listedYear);
    if (Boolean.FALSE.equals(life) || Boolean.FALSE.equals(year)) {
      return false;
    }
    return uncertain == (life == null || year == null);
  }

  private @Nullable Boolean isInLife(Standing standing) {
    if (lifecycle.isEmpty()) {
      return true;
    }
    return standing.known() ? lifecycle.stream().anyMatch(standing::is) : null;
  }

  /** Starts one that lets every region through that lives on the day. */
  public static RegionFilterBuilder builder(AsOf when) {
    return RegionFilterBuilder.empty()
        .when(when)
        .states(Set.of())
        .kinds(Set.of())
        .lifecycle(Set.of())
        .districts(Set.of())
        .focusSubjects(Set.of())
        .targetGroups(Set.of())
        .educationStages(Set.of())
        .carriers(Set.of())
        .carrierSectors(Set.of());
  }

  /** Starts one from this one, to change some of it. */
  public RegionFilterBuilder toBuilder() {
    return RegionFilterBuilder.of(this);
  }
}
