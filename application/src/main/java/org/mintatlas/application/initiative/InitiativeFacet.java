package org.mintatlas.application.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;

/** By what initiatives are counted. */
public enum InitiativeFacet implements Facet<InitiativeFilter, Initiative> {
  /** By the state in which they are placed. */
  STATE(
      FederalState.class,
      InitiativeFilter::states,
      InitiativeFilterBuilder::states,
      initiative -> Optional.ofNullable(initiative.place().state()).stream().toList()),
  /** By what they are. */
  KIND(
      InitiativeKind.class,
      InitiativeFilter::kinds,
      InitiativeFilterBuilder::kinds,
      initiative -> List.of(initiative.kind()));

  private final Property<InitiativeFilter, Initiative> property;

  <V> InitiativeFacet(
      Class<V> type,
      Function<InitiativeFilter, Set<V>> chosen,
      BiFunction<InitiativeFilterBuilder, Set<V>, InitiativeFilterBuilder> choose,
      Function<Initiative, Collection<V>> of) {
    property =
        new Property<>(
            type,
            chosen,
            filter -> choose.apply(filter.toBuilder(), Set.of()).build(),
            (initiative, filter) -> of.apply(initiative));
  }

  @Override
  public Property<InitiativeFilter, Initiative> property() {
    return property;
  }
}
