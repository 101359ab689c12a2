package org.mintatlas.domain.region;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.AgeRange;
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
    name = Require.text("region name", name, 200);
    officialName = Require.optionalText("official region name", officialName, 200);
    if (kinds.isEmpty()) {
      throw NO_KIND.broken("region kinds", slug);
    }
    seat = Require.optionalText("seat", seat, 150);
    mission = Require.optionalText("mission", mission, 2000);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(
      RegionId id, Slug slug, String name, Set<RegionKind> kinds, FederalState leadState) {
    return new Builder(id, slug, name, kinds, leadState);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, name, kinds, leadState);
    copy.officialName = officialName;
    copy.seat = seat;
    copy.seatDistrict = seatDistrict;
    copy.location = location;
    copy.founded = founded;
    copy.listed = listed;
    copy.pilotRegion = pilotRegion;
    copy.website = website;
    copy.mission = mission;
    copy.focusSubjects = focusSubjects;
    copy.targetGroups = targetGroups;
    copy.educationStages = educationStages;
    copy.ages = ages;
    copy.sources = sources;
    return copy;
  }

  /** Collects what is known of a region's profile, then makes it, checked. */
  public static final class Builder {
    private RegionId id;
    private Slug slug;
    private String name;
    private Set<RegionKind> kinds;
    private FederalState leadState;
    private @Nullable String officialName;
    private @Nullable String seat;
    private @Nullable DistrictKey seatDistrict;
    private Location location;
    private @Nullable PartialDate founded;
    private @Nullable PartialDate listed;
    private boolean pilotRegion;
    private @Nullable WebAddress website;
    private @Nullable String mission;
    private Set<Subject> focusSubjects = Set.of();
    private Set<TargetGroup> targetGroups = Set.of();
    private Set<EducationStage> educationStages = Set.of();
    private @Nullable AgeRange ages;
    private List<Source> sources = List.of();

    private Builder(
        RegionId id, Slug slug, String name, Set<RegionKind> kinds, FederalState leadState) {
      this.id = id;
      this.slug = slug;
      this.name = name;
      this.kinds = kinds;
      this.leadState = leadState;
      this.location = new Location(leadState.capitalPoint(), Location.Basis.STATE);
    }

    public Builder id(RegionId id) {
      this.id = id;
      return this;
    }

    public Builder slug(Slug slug) {
      this.slug = slug;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder kinds(Set<RegionKind> kinds) {
      this.kinds = kinds;
      return this;
    }

    public Builder leadState(FederalState leadState) {
      this.leadState = leadState;
      return this;
    }

    public Builder officialName(@Nullable String officialName) {
      this.officialName = officialName;
      return this;
    }

    public Builder seatDistrict(@Nullable DistrictKey seatDistrict) {
      this.seatDistrict = seatDistrict;
      return this;
    }

    public Builder seat(@Nullable String seat) {
      this.seat = seat;
      return this;
    }

    public Builder location(Location location) {
      this.location = location;
      return this;
    }

    public Builder founded(@Nullable PartialDate founded) {
      this.founded = founded;
      return this;
    }

    public Builder listed(@Nullable PartialDate listed) {
      this.listed = listed;
      return this;
    }

    public Builder pilotRegion(boolean pilotRegion) {
      this.pilotRegion = pilotRegion;
      return this;
    }

    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    public Builder mission(@Nullable String mission) {
      this.mission = mission;
      return this;
    }

    public Builder focusSubjects(Set<Subject> focusSubjects) {
      this.focusSubjects = focusSubjects;
      return this;
    }

    public Builder targetGroups(Set<TargetGroup> targetGroups) {
      this.targetGroups = targetGroups;
      return this;
    }

    public Builder educationStages(Set<EducationStage> educationStages) {
      this.educationStages = educationStages;
      return this;
    }

    public Builder ages(@Nullable AgeRange ages) {
      this.ages = ages;
      return this;
    }

    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws InvalidValueException when a rule is broken
     */
    public RegionProfile build() {
      return new RegionProfile(
          id,
          slug,
          name,
          officialName,
          kinds,
          leadState,
          seat,
          seatDistrict,
          location,
          founded,
          listed,
          pilotRegion,
          website,
          mission,
          focusSubjects,
          targetGroups,
          educationStages,
          ages,
          sources);
    }
  }
}
