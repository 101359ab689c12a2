package org.mintatlas.domain.region;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/**
 * What a list shows of a region: its own facts, without its relations to others.
 *
 * @param id the identity of the region
 * @param slug its public key
 * @param name its name today, up to 200 characters
 * @param officialName its name in full, up to 200 characters; null when it is no other or unknown
 * @param kinds what it is or was; at least one
 * @param leadState the state that leads it; it may cover districts of others
 * @param seat the town of its office; null when unknown
 * @param seatDistrict the district of that town; null when unknown
 * @param location the point that stands for it
 * @param founded when it was founded; null when unknown
 * @param listed when it was welcomed on the national list; null when it was not or nobody knows
 * @param pilotRegion whether it took part in the pilot phase of the MINT-Qualitätsoffensive
 * @param website its website; null when unknown
 * @param mission what it is for, up to 2,000 characters; null when unknown
 * @param focusSubjects the subjects it cares for most; empty when unknown
 * @param targetGroups whom it cares for most; empty when no source names any
 * @param educationStages the stages of the education chain that it serves; empty when unknown
 * @param ages the ages that it is made for; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record RegionProfile(
    RegionId id,
    Slug slug,
    String name,
    @Nullable String officialName,
    Set<RegionKind> kinds,
    FederalState leadState,
    @Nullable String seat,
    @Nullable DistrictKey seatDistrict,
    Location location,
    @Nullable PartialDate founded,
    @Nullable PartialDate listed,
    boolean pilotRegion,
    @Nullable WebAddress website,
    @Nullable String mission,
    Set<Subject> focusSubjects,
    Set<TargetGroup> targetGroups,
    Set<EducationStage> educationStages,
    @Nullable AgeRange ages,
    List<Source> sources)
    implements Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /** How many characters the town of the office may have. */
  public static final int SEAT_LENGTH = 150;

  /** How many characters the mission may have. */
  public static final int MISSION_LENGTH = 2000;

  private static final Rule NO_KIND =
      new Rule("region.no-kind", "needs at least one kind", "braucht mindestens eine Art");

  /**
   * @throws InvalidValueException when there is no kind, or a text is blank or too long
   */
  public RegionProfile {
    Require.given("id", id, "slug", slug, "leadState", leadState, "location", location);
    kinds = Require.enumSet("kinds", RegionKind.class, kinds);
    focusSubjects = Require.enumSet("focusSubjects", Subject.class, focusSubjects);
    targetGroups = Require.enumSet("targetGroups", TargetGroup.class, targetGroups);
    educationStages = Require.enumSet("educationStages", EducationStage.class, educationStages);
    sources = Require.list("sources", sources);
    name = Require.text("region name", name, NAME_LENGTH);
    officialName = Require.optionalText("official region name", officialName, NAME_LENGTH);
    requireKind(kinds);
    seat = Require.optionalText("seat", seat, SEAT_LENGTH);
    mission = Require.optionalText("mission", mission, MISSION_LENGTH);
  }

  /**
   * That something is a region of at least one kind.
   *
   * @throws InvalidValueException when it is of none
   */
  public static void requireKind(Set<RegionKind> kinds) {
    if (kinds.isEmpty()) {
      throw NO_KIND.broken("kinds", null);
    }
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static RegionProfileBuilder builder(
      RegionId id, Slug slug, String name, Set<RegionKind> kinds, FederalState leadState) {
    return RegionProfileBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .kinds(kinds)
        .leadState(leadState)
        .focusSubjects(Set.of())
        .targetGroups(Set.of())
        .educationStages(Set.of())
        .sources(List.of())
        .location(new Location(leadState.capitalPoint(), Location.Basis.STATE));
  }

  /** Starts one from this one, to change some of it. */
  public RegionProfileBuilder toBuilder() {
    return RegionProfileBuilder.of(this);
  }
}
