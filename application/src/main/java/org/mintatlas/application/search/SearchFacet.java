package org.mintatlas.application.search;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** By what things that were found are counted. */
public enum SearchFacet implements Facet<SearchFilter, SearchEntry> {
  /** By their type. */
  TYPE(
      SearchType.class,
      SearchFilter::types,
      SearchFilterBuilder::types,
      entry -> List.of(entry.type())),
  /** By the state in which they are placed. */
  STATE(FederalState.class, SearchFilter::states, SearchFilterBuilder::states),
  /** By what they are about. */
  SUBJECT(Subject.class, SearchFilter::subjects, SearchFilterBuilder::subjects),
  /** By the form in which they are offered. */
  FORMAT(Format.class, SearchFilter::formats, SearchFilterBuilder::formats),
  /** By the stages of the education chain that they are for. */
  EDUCATION_STAGE(
      EducationStage.class, SearchFilter::educationStages, SearchFilterBuilder::educationStages),
  /** By the groups that they are for. */
  TARGET_GROUP(TargetGroup.class, SearchFilter::targetGroups, SearchFilterBuilder::targetGroups),
  /** By what a region is, whenever it was that. */
  REGION_KIND(RegionKind.class, SearchFilter::regionKinds, SearchFilterBuilder::regionKinds),
  /** By what an initiative is. */
  INITIATIVE_KIND(
      InitiativeKind.class, SearchFilter::initiativeKinds, SearchFilterBuilder::initiativeKinds),
  /** By what an event is. */
  EVENT_KIND(EventKind.class, SearchFilter::eventKinds, SearchFilterBuilder::eventKinds),
  /** By what a project costs. */
  COST_CLASS(CostClass.class, SearchFilter::costClasses, SearchFilterBuilder::costClasses),
  /** By the month in which an event starts, as far as it is known. */
  MONTH(PartialDate.class, SearchFilter::months, SearchFilterBuilder::months, SearchEntry::months);

  private final Property<SearchFilter, SearchEntry> property;

  <V extends Enum<V>> SearchFacet(
      Class<V> type,
      Function<SearchFilter, Set<V>> chosen,
      BiFunction<SearchFilterBuilder, Set<V>, SearchFilterBuilder> choose) {
    this(type, chosen, choose, entry -> entry.codes(type));
  }

  <V> SearchFacet(
      Class<V> type,
      Function<SearchFilter, Set<V>> chosen,
      BiFunction<SearchFilterBuilder, Set<V>, SearchFilterBuilder> choose,
      Function<SearchEntry, List<V>> of) {
    property =
        new Property<>(
            type,
            chosen,
            filter -> choose.apply(filter.toBuilder(), Set.of()).build(),
            (entry, filter) -> of.apply(entry));
  }

  @Override
  public Property<SearchFilter, SearchEntry> property() {
    return property;
  }
}
