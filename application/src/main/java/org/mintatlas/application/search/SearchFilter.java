package org.mintatlas.application.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * What is looked for. Conditions add up; within a set any one will do. Things of types that have no
 * such property do not have any of its values.
 *
 * @param plan what the words may mean
 * @param types the types of things; empty means {@link SearchType#UNASKED}
 * @param states placed in one of these; empty means any
 * @param subjects about one of these; empty means any
 * @param formats in one of these forms; empty means any
 * @param educationStages for one of these stages; empty means any
 * @param targetGroups for one of these groups; empty means any
 * @param regionKinds a region of one of these kinds, whenever it was that; empty means any thing
 * @param initiativeKinds an initiative of one of these kinds; empty means any thing
 * @param eventKinds an event of one of these kinds; empty means any thing
 * @param costClasses known to cost about as much as one of these; empty means any
 * @param months known to start in one of these months; empty means any time
 */
@Buildable
public record SearchFilter(
    SearchPlan plan,
    Set<SearchType> types,
    Set<FederalState> states,
    Set<Subject> subjects,
    Set<Format> formats,
    Set<EducationStage> educationStages,
    Set<TargetGroup> targetGroups,
    Set<RegionKind> regionKinds,
    Set<InitiativeKind> initiativeKinds,
    Set<EventKind> eventKinds,
    Set<CostClass> costClasses,
    Set<PartialDate> months) {
  /**
   * Keeps copies.
   *
   * @throws InvalidValueException when a month is none
   */
  public SearchFilter {
    Require.given("plan", plan);
    types = Require.set("types", types);
    states = Require.set("states", states);
    subjects = Require.set("subjects", subjects);
    formats = Require.set("formats", formats);
    educationStages = Require.set("educationStages", educationStages);
    targetGroups = Require.set("targetGroups", targetGroups);
    regionKinds = Require.set("regionKinds", regionKinds);
    initiativeKinds = Require.set("initiativeKinds", initiativeKinds);
    eventKinds = Require.set("eventKinds", eventKinds);
    costClasses = Require.set("costClasses", costClasses);
    months = Wanted.months("months", months);
  }

  /** One that finds things of all types but districts and series. */
  public static SearchFilter of(SearchPlan plan) {
    return SearchFilterBuilder.empty()
        .plan(plan)
        .types(Set.of())
        .states(Set.of())
        .subjects(Set.of())
        .formats(Set.of())
        .educationStages(Set.of())
        .targetGroups(Set.of())
        .regionKinds(Set.of())
        .initiativeKinds(Set.of())
        .eventKinds(Set.of())
        .costClasses(Set.of())
        .months(Set.of())
        .build();
  }

  /** The types of things that are found. */
  public Set<SearchType> found() {
    return types.isEmpty() ? SearchType.UNASKED : types;
  }

  /** The tags beside those of the plan: something must have one of each set. */
  public List<Set<String>> tags() {
    return Stream.of(
            tags(states, SearchEntry::tag),
            tags(subjects, SearchEntry::tag),
            tags(formats, SearchEntry::tag),
            tags(educationStages, SearchEntry::tag),
            tags(targetGroups, SearchEntry::tag),
            tags(regionKinds, SearchEntry::tag),
            tags(initiativeKinds, SearchEntry::tag),
            tags(eventKinds, SearchEntry::tag),
            tags(costClasses, SearchEntry::tag),
            tags(months, SearchEntry::tag))
        .filter(chosen -> !chosen.isEmpty())
        .toList();
  }

  private static <V> Set<String> tags(Set<V> chosen, Function<V, String> tag) {
    return chosen.stream().map(tag).collect(Collectors.toSet());
  }

  /** Whether an entry is like that, whatever its words. */
  public boolean matches(SearchEntry entry) {
    return found().contains(entry.type())
        && tags().stream().allMatch(any -> any.stream().anyMatch(entry.tags()::containsKey));
  }

  /** Starts one from this one, to change some of it. */
  public SearchFilterBuilder toBuilder() {
    return SearchFilterBuilder.of(this);
  }
}
