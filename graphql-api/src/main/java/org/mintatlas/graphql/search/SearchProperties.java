package org.mintatlas.graphql.search;

import java.util.Set;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** What things must have, whatever their words, as {@link SearchFilter} tells. */
public record SearchProperties(
    Set<FederalState> states,
    Set<Subject> subjects,
    Set<Format> formats,
    Set<EducationStage> educationStages,
    Set<TargetGroup> targetGroups) {

  public SearchFilter filter(SearchPlan plan, Set<SearchType> types) {
    return new SearchFilter(plan, types, states, subjects, formats, educationStages, targetGroups);
  }
}
