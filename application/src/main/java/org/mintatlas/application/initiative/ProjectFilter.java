package org.mintatlas.application.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.plan.Relevance;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * What a project must be like. Conditions add up; within a set any one will do.
 *
 * @param states placed in one of these; empty means any
 * @param districts placed in one of these, as districts are today; a retired key means what took
 *     over its area; empty means any
 * @param initiativeKinds offered by an initiative of one of these kinds; empty means any
 * @param organisations offered by an initiative of one of the organisations that have, or had, one
 *     of these slugs; empty means any
 * @param regions offered by an initiative that belongs to one of the regions that have, or had, one
 *     of these slugs; empty means any
 * @param subjects about one of these; empty means any
 * @param formats in one of these forms; empty means any
 * @param educationStages for one of these stages; empty means any
 * @param targetGroups for one of these groups; empty means any
 * @param orOpenToAll whether one that addresses no group in particular meets {@code targetGroups}
 *     too
 * @param costClasses known to cost about as much as one of these; empty means any
 * @param costUpToEuro known to cost no more than so many euros for one person, 0 to 100,000; what
 *     is free costs 0; null means any, also of unknown cost
 * @param age known to be for some ages, among which nothing that is known speaks against this one,
 *     0 to 120 years; null means any, also for unknown ages
 * @param online known to be possible online, or not to be; null means either, and unknown
 * @param languages held in one of these, as ISO 639-1 codes such as {@code de}; empty means any,
 *     also those of which no source says
 * @param capacityAtLeast taking so many people at a time; null means any, also of unknown capacity
 * @param includeUnknown whether a condition on whom it is for, {@code educationStages}, {@code
 *     targetGroups}, {@code age} and {@code languages}, on its cost, on {@code online} or on its
 *     capacity is met as well where nobody knows that of it; what is known must fit
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param near is so near; null means anywhere
 * @param within is in this part of the map; null means anywhere
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record ProjectFilter(
    Set<FederalState> states,
    Set<DistrictKey> districts,
    Set<InitiativeKind> initiativeKinds,
    Set<Slug> organisations,
    Set<Slug> regions,
    Set<Subject> subjects,
    Set<Format> formats,
    Set<EducationStage> educationStages,
    Set<TargetGroup> targetGroups,
    boolean orOpenToAll,
    Set<CostClass> costClasses,
    @Nullable Integer costUpToEuro,
    @Nullable Integer age,
    @Nullable Boolean online,
    Set<String> languages,
    @Nullable Integer capacityAtLeast,
    boolean includeUnknown,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Near near,
    @Nullable Bounds within,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Placed<Project>, Picking, Worded {
  /** Any project. */
  public static final ProjectFilter ANY =
      ProjectFilterBuilder.empty()
          .states(Set.of())
          .districts(Set.of())
          .initiativeKinds(Set.of())
          .organisations(Set.of())
          .regions(Set.of())
          .subjects(Set.of())
          .formats(Set.of())
          .educationStages(Set.of())
          .targetGroups(Set.of())
          .costClasses(Set.of())
          .languages(Set.of())
          .build();

  private static final int MAX_COST = 100_000;
  private static final int MAX_AGE = 120;

  /**
   * Keeps copies.
   *
   * @throws InvalidValueException when a cost or an age is out of range, or a language is no
   *     two-letter code
   */
  public ProjectFilter {
    states = Require.set("states", states);
    districts = Require.set("districts", districts);
    initiativeKinds = Require.set("initiativeKinds", initiativeKinds);
    organisations = Require.set("organisations", organisations);
    regions = Require.set("regions", regions);
    subjects = Require.set("subjects", subjects);
    formats = Require.set("formats", formats);
    educationStages = Require.set("educationStages", educationStages);
    targetGroups = Require.set("targetGroups", targetGroups);
    costClasses = Require.set("costClasses", costClasses);
    languages = Require.languages("languages", languages);
    if (costUpToEuro != null) {
      Require.between("costUpToEuro", costUpToEuro, 0, MAX_COST);
    }
    if (age != null) {
      Require.between("age", age, 0, MAX_AGE);
    }
  }

  /** What is like that; what is behind it is looked up in these. */
  public Predicate<Project> matching(
      Initiatives initiatives,
      Organisations knownOrganisations,
      Regions knownRegions,
      Districts known) {
    return offeredBy(initiatives, knownOrganisations, knownRegions, known)
        .and(known.placedIn(districts, Project::place))
        .and(this::matches)
        .and(project -> isFound(project, initiatives));
  }

  private Predicate<Project> offeredBy(
      Initiatives initiatives,
      Organisations knownOrganisations,
      Regions knownRegions,
      Districts known) {
    InitiativeFilter wanted =
        InitiativeFilter.ANY.toBuilder()
            .kinds(initiativeKinds)
            .organisations(organisations)
            .regions(regions)
            .build();
    if (wanted.equals(InitiativeFilter.ANY)) {
      return project -> true;
    }
    Predicate<Initiative> behind = wanted.matching(knownOrganisations, knownRegions, known);
    return project ->
        initiatives.byIds(Set.of(project.initiative())).values().stream().anyMatch(behind);
  }

  /** A project has the words of its initiative as well. */
  private boolean isFound(Project project, Initiatives initiatives) {
    return text == null
        || initiatives.byIds(Set.of(project.initiative())).values().stream()
            .map(initiative -> SearchEntries.of(project, initiative))
            .anyMatch(entry -> Relevance.hasAll(entry, text));
  }

  /** Whether a project by itself is like that, whoever offers it and whatever its words are. */
  public boolean matches(Project project) {
    return Wanted.oneOf(states, project.place().state())
        && Wanted.anyOf(subjects, project.subjects())
        && Wanted.anyOf(formats, project.formats())
        && isForThem(project)
        && (isUnknown(project.cost() == null)
            || (Wanted.oneOf(costClasses, costClass(project.cost()))
                && (costUpToEuro == null || costsUpTo(costUpToEuro, project.cost()))))
        && (isUnknown(project.online() == null)
            || online == null
            || online.equals(project.online()))
        && (isUnknown(project.capacity() == null)
            || Wanted.atLeast(capacityAtLeast, project.capacity()))
        && Wanted.assuredBefore(assuredBefore, project)
        && Wanted.inName(nameContains, project.name())
        && isThere(project);
  }

  private boolean isForThem(Project project) {
    return (isUnknown(project.educationStages().isEmpty())
            || Wanted.anyOf(educationStages, project.educationStages()))
        && ((project.targetGroups().isEmpty() && (includeUnknown || orOpenToAll))
            || Wanted.anyOf(targetGroups, project.targetGroups()))
        && (isUnknown(project.ages() == null)
            || age == null
            || (project.ages() != null && project.ages().contains(age)))
        && (isUnknown(project.languages().isEmpty())
            || Wanted.anyOf(languages, project.languages()));
  }

  /** Whether what nobody knows will do. */
  private boolean isUnknown(boolean unknown) {
    return includeUnknown && unknown;
  }

  private static @Nullable CostClass costClass(@Nullable Cost cost) {
    return cost == null ? null : CostClass.of(cost);
  }

  private static boolean costsUpTo(int euros, @Nullable Cost cost) {
    return switch (cost) {
      case null -> false;
      case Cost.Free() -> true;
      case Cost.Paid(BigDecimal amount) -> amount.compareTo(BigDecimal.valueOf(euros)) <= 0;
    };
  }

  @Override
  public @Nullable GeoPoint pointOf(Project project) {
    return project.place().point();
  }

  @Override
  public boolean isOnline(Project project) {
    return Boolean.TRUE.equals(project.online());
  }

  /** Starts one from this one, to change some of it. */
  public ProjectFilterBuilder toBuilder() {
    return ProjectFilterBuilder.of(this);
  }
}
