package org.mintatlas.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/**
 * A region (MINT-Region): a long-lived, centrally coordinated alliance along the education chain in
 * a bounded area.
 *
 * @param profile its own facts
 * @param version counts the stored changes; 0 for one that was never stored
 * @param formerNames the names it had before, the earliest first
 * @param lifecycle its life as dated changes
 * @param coverage the districts it covers, each for a time
 * @param involvements the organisations with a part in it, each for a time
 * @param clusterFunding when it is funded as a cluster; null when it is none or nobody knows
 * @param seals the quality seals of a zdi network
 */
public record Region(
    RegionProfile profile,
    long version,
    List<RegionName> formerNames,
    Lifecycle lifecycle,
    List<Coverage> coverage,
    List<Involvement> involvements,
    @Nullable Period clusterFunding,
    List<QualitySeal> seals) {

  private static final int CLUSTER_PARTNERS = 3;
  private static final int CLUSTER_SECTORS = 3;

  /**
   * @throws InvalidValueException when the date of listing is not that of the lifecycle, a district
   *     is covered twice at a time, former names are not in order, or funding or a seal does not
   *     fit the kinds
   */
  public Region {
    Require.version(version);
    formerNames = List.copyOf(formerNames);
    coverage = List.copyOf(coverage);
    involvements = List.copyOf(involvements);
    seals = List.copyOf(seals);
    if (!Objects.equals(profile.listed(), lifecycle.listed())) {
      throw new InvalidValueException(
          "listed", profile.listed(), "is not the date of the lifecycle: " + lifecycle.listed());
    }
    requireCoverageOnce(coverage);
    for (int i = 1; i < formerNames.size(); i++) {
      if (formerNames.get(i).until().compareTo(formerNames.get(i - 1).until()) < 0) {
        throw new InvalidValueException(
            "former name", formerNames.get(i).name(), "comes before the one it followed");
      }
    }
    if (clusterFunding != null && !profile.kinds().contains(RegionKind.MINT_CLUSTER)) {
      throw new InvalidValueException("cluster funding", clusterFunding, "needs kind MINT_CLUSTER");
    }
    if (!seals.isEmpty() && !profile.kinds().contains(RegionKind.ZDI_NETWORK)) {
      throw new InvalidValueException(
          "quality seal", seals.getFirst().awardedOn(), "needs kind ZDI_NETWORK");
    }
  }

  private static void requireCoverageOnce(List<Coverage> coverage) {
    for (int i = 0; i < coverage.size(); i++) {
      for (int j = i + 1; j < coverage.size(); j++) {
        if (coverage.get(i).repeats(coverage.get(j))) {
          throw new InvalidValueException(
              "coverage", coverage.get(j).district(), "is covered twice at a time");
        }
      }
    }
  }

  /** A region of which only the profile and the life are known. */
  public static Region of(RegionProfile profile, Lifecycle lifecycle) {
    return new Region(profile, 0, List.of(), lifecycle, List.of(), List.of(), null, List.of());
  }

  /** The identity. */
  public RegionId id() {
    return profile.id();
  }

  /** Whether it covers the district on the day. */
  public boolean covers(DistrictKey district, LocalDate day) {
    return coverage.stream().anyMatch(c -> c.district().equals(district) && c.on(day));
  }

  /** The states in which it covers a district on the day; they follow from the districts. */
  public Set<FederalState> coveredStates(LocalDate day) {
    EnumSet<FederalState> states = EnumSet.noneOf(FederalState.class);
    coverage.stream().filter(c -> c.on(day)).forEach(c -> states.add(c.district().state()));
    return Collections.unmodifiableSet(states);
  }

  /** The districts it covers on the day as a listed region; empty when it is not listed then. */
  public Stream<ListedCoverage> listedCoverage(LocalDate day) {
    if (!lifecycle.on(day).equals(Optional.of(LifecycleState.LISTED))) {
      return Stream.empty();
    }
    return coverage.stream()
        .filter(c -> c.on(day))
        .map(c -> new ListedCoverage(id(), profile.kinds(), c.district()));
  }

  /** The same region under a new name; the old one goes into the name history. */
  public Region renamed(String name, PartialDate on) {
    List<RegionName> names = new ArrayList<>(formerNames);
    names.add(new RegionName(profile.name(), on));
    return new Region(
        profile.toBuilder().name(name).build(),
        version,
        names,
        lifecycle,
        coverage,
        involvements,
        clusterFunding,
        seals);
  }

  /** The same region with another profile. */
  public Region withProfile(RegionProfile changed) {
    return new Region(
        changed, version, formerNames, lifecycle, coverage, involvements, clusterFunding, seals);
  }

  /** The same region after a change of its life; the date of listing follows. */
  public Region withLifecycle(Lifecycle changed) {
    return new Region(
        profile.toBuilder().listed(changed.listed()).build(),
        version,
        formerNames,
        changed,
        coverage,
        involvements,
        clusterFunding,
        seals);
  }

  /** The same region with other districts. */
  public Region withCoverage(List<Coverage> changed) {
    return new Region(
        profile, version, formerNames, lifecycle, changed, involvements, clusterFunding, seals);
  }

  /** The same region with other organisations. */
  public Region withInvolvements(List<Involvement> changed) {
    return new Region(
        profile, version, formerNames, lifecycle, coverage, changed, clusterFunding, seals);
  }

  /** The same region as a cluster funded for a time. */
  public Region withClusterFunding(@Nullable Period changed) {
    return new Region(
        profile, version, formerNames, lifecycle, coverage, involvements, changed, seals);
  }

  /** The same region with other quality seals. */
  public Region withSeals(List<QualitySeal> changed) {
    return new Region(
        profile, version, formerNames, lifecycle, coverage, involvements, clusterFunding, changed);
  }

  /** The same region as the store counts it. */
  public Region withVersion(long changed) {
    return new Region(
        profile, changed, formerNames, lifecycle, coverage, involvements, clusterFunding, seals);
  }

  /**
   * The rules of its kinds that it does not meet on the day, by the facts known.
   *
   * @param sectors the sector of an organisation; null when unknown
   */
  public Set<RegionFlag> flags(LocalDate day, Function<OrganisationId, @Nullable Sector> sectors) {
    EnumSet<RegionFlag> flags = EnumSet.noneOf(RegionFlag.class);
    if (seals.stream().anyMatch(seal -> seal.validUntil().isBefore(day))
        && seals.stream().noneMatch(seal -> seal.on(day))) {
      flags.add(RegionFlag.SEAL_EXPIRED);
    }
    if (profile.kinds().contains(RegionKind.MINT_CLUSTER)) {
      addClusterFlags(flags, day, sectors);
    }
    return Collections.unmodifiableSet(flags);
  }

  private void addClusterFlags(
      Set<RegionFlag> flags, LocalDate day, Function<OrganisationId, @Nullable Sector> sectors) {
    if (clusterFunding == null) {
      flags.add(RegionFlag.CLUSTER_WITHOUT_FUNDING);
    }
    if (involvements.stream()
        .noneMatch(i -> i.role() == Involvement.Role.LEAD_PARTNER && i.on(day))) {
      flags.add(RegionFlag.CLUSTER_WITHOUT_LEAD_PARTNER);
    }
    List<OrganisationId> partners =
        involvements.stream()
            .filter(i -> i.on(day))
            .map(Involvement::organisation)
            .distinct()
            .toList();
    long differentSectors =
        partners.stream().map(sectors).filter(Objects::nonNull).distinct().count();
    if (partners.size() < CLUSTER_PARTNERS || differentSectors < CLUSTER_SECTORS) {
      flags.add(RegionFlag.CLUSTER_TOO_FEW_PARTNERS);
    }
  }
}
