package org.mintatlas.application.region;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** By what regions are counted, all of it looked at on the filter's day. */
public enum RegionFacet implements Facet<RegionFilter, Region> {
  /** By the states that lead them, or of which they cover a district. */
  STATE(
      FederalState.class,
      RegionFilter::states,
      filter -> filter.toBuilder().states(Set.of()).build(),
      (region, filter) -> region.states(filter.when().day())),
  /** By what they are. */
  KIND(
      RegionKind.class,
      RegionFilter::kinds,
      filter -> filter.toBuilder().kinds(Set.of()).build(),
      (region, filter) -> region.kinds(filter.when().day())),
  /** By the subjects that they care for most. */
  FOCUS_SUBJECT(
      Subject.class,
      RegionFilter::focusSubjects,
      filter -> filter.toBuilder().focusSubjects(Set.of()).build(),
      (region, filter) -> region.profile().focusSubjects()),
  /** By the stages of the education chain that they serve. */
  EDUCATION_STAGE(
      EducationStage.class,
      RegionFilter::educationStages,
      filter -> filter.toBuilder().educationStages(Set.of()).build(),
      (region, filter) -> region.profile().educationStages()),
  /** By the groups that they care for most. */
  TARGET_GROUP(
      TargetGroup.class,
      RegionFilter::targetGroups,
      filter -> filter.toBuilder().targetGroups(Set.of()).build(),
      (region, filter) -> region.profile().targetGroups()),
  /**
   * By what is known of their lives; those that have ended are always counted. Where nothing else
   * is uncertain, any choice of it is as uncertain as another.
   */
  LIFECYCLE_STATUS(
      LifecycleStatus.class,
      RegionFilter::lifecycle,
      filter ->
          filter.toBuilder()
              .lifecycle(
                  filter.uncertain() && filter.listedYear() == null
                      ? EnumSet.allOf(LifecycleStatus.class)
                      : Set.of())
              .includeEnded(true)
              .build(),
      (region, filter) ->
          Optional.ofNullable(region.standing(filter.when()).state()).stream().toList());

  private final Property<RegionFilter, Region> property;

  <V> RegionFacet(
      Class<V> type,
      Function<RegionFilter, Set<V>> chosen,
      UnaryOperator<RegionFilter> unchosen,
      BiFunction<Region, RegionFilter, Collection<V>> of) {
    property = new Property<>(type, chosen, unchosen, of);
  }

  @Override
  public Property<RegionFilter, Region> property() {
    return property;
  }
}
