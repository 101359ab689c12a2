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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Tenure;

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
 * @param successor the region that goes on with its work; null when there is none or nobody knows
 */
@Buildable
public record Region(
    RegionProfile profile,
    long version,
    List<RegionName> formerNames,
    Lifecycle lifecycle,
    List<Coverage> coverage,
    List<Involvement> involvements,
    @Nullable ClusterFunding clusterFunding,
    List<QualitySeal> seals,
    @Nullable RegionId successor)
    implements Aggregate<RegionId, Region> {
  private static final Rule OTHER_LISTING =
      new Rule(
          "region.other-listing",
          "is not the date of the lifecycle: %s",
          "ist nicht das Datum des Werdegangs: %s");
  private static final Rule KIND_MISSING =
      new Rule("region.kind-missing", "needs kind %s", "braucht die Art %s");
  private static final Rule OWN_SUCCESSOR =
      new Rule("region.own-successor", "is the region itself", "ist die Region selbst");
  private static final Rule LISTED_BEFORE_FOUNDED =
      new Rule(
          "region.listed-before-founded",
          "lies before the founding of %s",
          "liegt vor der Gründung, %s");
  private static final Rule COVERED_BEFORE_FOUNDED =
      new Rule(
          "region.covered-before-founded",
          "begins before the founding of %s",
          "beginnt vor der Gründung, %s");
  private static final Rule NAME_TOO_EARLY =
      new Rule(
          "region.name-too-early",
          "comes before the one it followed",
          "kommt vor dem, auf den er folgte");
  private static final Rule SAME_NAME =
      new Rule("region.same-name", "is the name that it has", "ist der Name, den sie schon trägt");
  private static final Rule COVERED_TWICE =
      new Rule(
          "region.covered-twice",
          "is covered twice at a time",
          "ist zur selben Zeit zweimal abgedeckt");

  private static final int CLUSTER_PARTNERS = 3;
  private static final int CLUSTER_SECTORS = 3;

  /**
   * @throws InvalidValueException when the date of listing is not that of the lifecycle, evidence
   *     of it or a coverage lies before the founding, a district is covered twice at a time, former
   *     names are not in order, funding or a seal does not fit the kinds, or it succeeds itself
   */
  public Region {
    Require.given("profile", profile, "lifecycle", lifecycle);
    Require.version(version);
    formerNames = Require.list("formerNames", formerNames);
    coverage = Require.list("coverage", coverage);
    involvements = Require.list("involvements", involvements);
    seals = Require.list("seals", seals);
    if (!Objects.equals(profile.listed(), lifecycle.listed())) {
      throw OTHER_LISTING.broken("listed", profile.listed(), lifecycle.listed());
    }
    if (profile.founded() != null) {
      requireSinceFounded(profile.founded(), lifecycle, coverage);
    }
    requireCoverageOnce(coverage);
    requireOrder(formerNames);
    if (clusterFunding != null && !profile.kinds().contains(RegionKind.MINT_CLUSTER)) {
      throw KIND_MISSING.broken(
          "cluster funding", clusterFunding.period(), RegionKind.MINT_CLUSTER);
    }
    if (!seals.isEmpty() && !profile.kinds().contains(RegionKind.ZDI_NETWORK)) {
      throw KIND_MISSING.broken("quality seal", seals.getFirst().awarded(), RegionKind.ZDI_NETWORK);
    }
    if (profile.id().equals(successor)) {
      throw OWN_SUCCESSOR.broken("successor", profile.slug());
    }
  }

  private static void requireSinceFounded(
      PartialDate founded, Lifecycle lifecycle, List<Coverage> coverage) {
    ListedBy evidence = lifecycle.listedBy();
    if (evidence != null && evidence.date().lastDay().isBefore(founded.firstDay())) {
      throw LISTED_BEFORE_FOUNDED.broken("listed by", evidence.date(), founded);
    }
    for (Coverage covered : coverage) {
      PartialDate from = covered.tenure().from();
      if (from != null && from.lastDay().isBefore(founded.firstDay())) {
        throw COVERED_BEFORE_FOUNDED.broken("coverage", from, founded);
      }
    }
  }

  private static void requireOrder(List<RegionName> names) {
    @Nullable PartialDate latest = null;
    for (RegionName name : names) {
      if (latest != null && name.until() != null && name.until().compareTo(latest) < 0) {
        throw NAME_TOO_EARLY.broken("former name", name.name());
      }
      latest = name.until() == null ? latest : name.until();
    }
  }

  private static void requireCoverageOnce(List<Coverage> coverage) {
    for (int i = 0; i < coverage.size(); i++) {
      for (int j = i + 1; j < coverage.size(); j++) {
        if (coverage.get(i).repeats(coverage.get(j))) {
          throw COVERED_TWICE.broken("coverage", coverage.get(j).district());
        }
      }
    }
  }

  /** A region of which only the profile and the life are known. */
  public static Region of(RegionProfile profile, Lifecycle lifecycle) {
    return new Region(
        profile, 0, List.of(), lifecycle, List.of(), List.of(), null, List.of(), null);
  }

  /**
   * A region that is being built, of which only the profile is known.
   *
   * @param from when its preparation began; null when unknown
   */
  public static Region inPreparation(RegionProfile profile, @Nullable PartialDate from) {
    return of(profile, Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, from));
  }

  /** Starts one from this one, to change some of it. */
  public RegionBuilder toBuilder() {
    return RegionBuilder.of(this);
  }

  /** The identity. */
  @Override
  public RegionId id() {
    return profile.id();
  }

  /** What is known of its life on a day. */
  public Standing standing(AsOf when) {
    return lifecycle.standing(when, profile.founded());
  }

  /**
   * Whether it was welcomed on the national list in the year; null when nobody knows, because its
   * listing has no date and may have been then.
   */
  public @Nullable Boolean listedIn(int year) {
    PartialDate listed = profile.listed();
    if (listed != null) {
      return listed.year() == year;
    }
    Lifecycle.Span first = lifecycle.spans(profile.founded()).getFirst();
    LocalDate from = first.from();
    LocalDate to = first.to();
    boolean possible =
        lifecycle.changes().getFirst().state() == LifecycleStatus.LISTED
            && (from == null || from.getYear() <= year)
            && (first.state() == null
                ? to == null || to.plusDays(1).getYear() >= year
                : from != null && from.getYear() == year);
    return possible ? null : Boolean.FALSE;
  }

  /**
   * Whether something that is part of the region goes on on the day. A beginning that nobody knows
   * is that of the region, and nothing goes on when the region is over.
   */
  public boolean lasts(Tenure tenure, LocalDate day) {
    return tenure.allows(day) && (tenure.from() != null || !isBeforeBegin(day)) && !isOver(day);
  }

  private boolean isBeforeBegin(LocalDate day) {
    PartialDate begun = begun();
    return begun != null && day.isBefore(begun.firstDay());
  }

  /** Its founding, else the date of its first state; null when nobody knows either. */
  public @Nullable PartialDate begun() {
    return profile.founded() == null ? lifecycle.begun() : profile.founded();
  }

  private boolean isOver(LocalDate day) {
    LocalDate ended = lifecycle.ended();
    return ended != null && !day.isBefore(ended);
  }

  /** What it is on the day: a cluster only from its first known funding on. */
  public Set<RegionKind> kinds(LocalDate day) {
    if (clusterFunding == null || !day.isBefore(clusterFunding.period().from().firstDay())) {
      return profile.kinds();
    }
    EnumSet<RegionKind> others = EnumSet.copyOf(profile.kinds());
    others.remove(RegionKind.MINT_CLUSTER);
    return Collections.unmodifiableSet(others);
  }

  /** The organisations that carry it on the day, or lead the alliance of it as a cluster. */
  public Set<OrganisationId> carriers(LocalDate day) {
    return involvements.stream()
        .filter(i -> i.role() != Involvement.Role.PARTNER && lasts(i.tenure(), day))
        .map(Involvement::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What it covers on the day, or may cover by its name. */
  public Stream<Coverage> coverage(LocalDate day) {
    return coverage.stream().filter(c -> lasts(c.tenure(), day));
  }

  /** Whether a source says which districts it covers on the day. */
  public boolean coverageKnown(LocalDate day) {
    return coverage(day).anyMatch(Coverage::isStated);
  }

  /** Whether a source says that it covers the district on the day. */
  public boolean covers(DistrictKey district, LocalDate day) {
    return statedDistricts(day).contains(district);
  }

  /** The districts that sources say it covers on the day. */
  public Set<DistrictKey> statedDistricts(LocalDate day) {
    return coverage(day)
        .filter(Coverage::isStated)
        .map(Coverage::district)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The districts that it may cover on the day: that of its seat and those of its name. None when
   * sources say what it covers, or when it is over.
   */
  public Set<DistrictKey> hintedDistricts(LocalDate day) {
    if (coverageKnown(day)) {
      return Set.of();
    }
    Stream<DistrictKey> seat =
        lasts(Tenure.UNKNOWN, day) ? Stream.ofNullable(profile.seatDistrict()) : Stream.empty();
    return Stream.concat(seat, coverage(day).map(Coverage::district))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The states in which it covers a district on the day; they follow from the districts. */
  public Set<FederalState> coveredStates(LocalDate day) {
    EnumSet<FederalState> states = EnumSet.noneOf(FederalState.class);
    statedDistricts(day).forEach(district -> states.add(district.state()));
    return Collections.unmodifiableSet(states);
  }

  /** Whether the state leads it, or has a district that sources say it covers on the day. */
  public boolean isOf(FederalState state, LocalDate day) {
    return profile.leadState() == state || coveredStates(day).contains(state);
  }

  /**
   * The states to which it belongs on the day: the one that leads it, then by name the others in
   * which it covers a district.
   */
  public List<FederalState> states(LocalDate day) {
    FederalState lead = profile.leadState();
    Stream<FederalState> others =
        coveredStates(day).stream().filter(state -> state != lead).sorted(FederalState.BY_NAME);
    return Stream.concat(Stream.of(lead), others).toList();
  }

  /** What it covers on the day as a listed region; empty when it is known not to be listed then. */
  public Optional<ListedArea> listedArea(AsOf when) {
    ListedArea area = area(when);
    return area.certain() || standing(when).equals(Standing.UNKNOWN)
        ? Optional.of(area)
        : Optional.empty();
  }

  /** What it covers on the day, also when it is known not to be listed then. */
  public ListedArea area(AsOf when) {
    return new ListedArea(
        id(),
        kinds(when.day()),
        profile.leadState(),
        standing(when).is(LifecycleStatus.LISTED),
        statedDistricts(when.day()),
        hintedDistricts(when.day()));
  }

  /**
   * The same region under a new name; the old one goes into the name history.
   *
   * @throws InvalidValueException when it has the name already, or got it later
   */
  public Region renamed(String name, PartialDate on) {
    RegionProfile now = profile.toBuilder().name(name).build();
    if (now.name().equals(profile.name())) {
      throw SAME_NAME.broken("name", now.name());
    }
    List<RegionName> names = new ArrayList<>(formerNames);
    names.add(new RegionName(profile.name(), on));
    return toBuilder().profile(now).formerNames(names).build();
  }

  /** The same region with another profile. */
  public Region withProfile(RegionProfile changed) {
    return toBuilder().profile(changed).build();
  }

  /** The same region after a change of its life; the date of listing follows. */
  public Region withLifecycle(Lifecycle changed) {
    return toBuilder()
        .profile(profile.toBuilder().listed(changed.listed()).build())
        .lifecycle(changed)
        .build();
  }

  /** The same region with other districts. */
  public Region withCoverage(List<Coverage> changed) {
    return toBuilder().coverage(changed).build();
  }

  /** The same region with other organisations. */
  public Region withInvolvements(List<Involvement> changed) {
    return toBuilder().involvements(changed).build();
  }

  /** The same region where an organisation turned out to be another one. */
  public Region withOrganisation(OrganisationId from, OrganisationId to) {
    List<Involvement> all = new ArrayList<>();
    for (Involvement each : involvements) {
      Involvement now =
          each.organisation().equals(from)
              ? new Involvement(to, each.role(), each.tenure(), each.sources())
              : each;
      if (now.organisation().equals(to)) {
        for (Involvement same : all.stream().filter(now::repeats).toList()) {
          all.remove(same);
          now = Involvement.together(same, now);
        }
      }
      all.add(now);
    }
    return withInvolvements(all);
  }

  /** The same region as a cluster funded for a time. */
  public Region withClusterFunding(@Nullable ClusterFunding changed) {
    return toBuilder().clusterFunding(changed).build();
  }

  /** The same region with other quality seals. */
  public Region withSeals(List<QualitySeal> changed) {
    return toBuilder().seals(changed).build();
  }

  /** The same region with another one that goes on with its work. */
  public Region withSuccessor(@Nullable RegionId changed) {
    return toBuilder().successor(changed).build();
  }

  /** The same region with other former names. */
  public Region withFormerNames(List<RegionName> changed) {
    return toBuilder().formerNames(changed).build();
  }

  @Override
  public Region withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /**
   * The rules of its kinds that it is known not to meet on the day; none when it is over. What
   * nobody knows, such as the sector of a partner, proves nothing.
   *
   * @param sectors the sector of an organisation; null when unknown
   */
  public Set<RegionFlag> flags(LocalDate day, Function<OrganisationId, @Nullable Sector> sectors) {
    if (isOver(day)) {
      return Set.of();
    }
    EnumSet<RegionFlag> flags = EnumSet.noneOf(RegionFlag.class);
    if (hasLostItsSeal(day)) {
      flags.add(RegionFlag.SEAL_EXPIRED);
    }
    if (kinds(day).contains(RegionKind.MINT_CLUSTER)) {
      if (clusterFunding != null && clusterFunding.isKnownToHaveEndedBy(day)) {
        flags.add(RegionFlag.CLUSTER_FUNDING_ENDED);
      }
      if (hasTooFewSectors(day, sectors)) {
        flags.add(RegionFlag.CLUSTER_TOO_FEW_SECTORS);
      }
    }
    return Collections.unmodifiableSet(flags);
  }

  /** The seals that it may have had by then all ran out; of later ones nothing follows. */
  private boolean hasLostItsSeal(LocalDate day) {
    List<QualitySeal> awarded =
        seals.stream().filter(seal -> !seal.awarded().firstDay().isAfter(day)).toList();
    return !awarded.isEmpty() && awarded.stream().allMatch(seal -> seal.validUntil().isBefore(day));
  }

  /** Fewer than three partners prove nothing: no cluster has so few, the others are not known. */
  private boolean hasTooFewSectors(
      LocalDate day, Function<OrganisationId, @Nullable Sector> sectors) {
    List<OrganisationId> partners =
        involvements.stream()
            .filter(i -> lasts(i.tenure(), day))
            .map(Involvement::organisation)
            .distinct()
            .toList();
    List<Sector> known = partners.stream().map(sectors).filter(Objects::nonNull).toList();
    return partners.size() >= CLUSTER_PARTNERS
        && known.size() == partners.size()
        && Set.copyOf(known).size() < CLUSTER_SECTORS;
  }
}
