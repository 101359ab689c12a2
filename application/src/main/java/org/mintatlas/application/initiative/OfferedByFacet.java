package org.mintatlas.application.initiative;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;

/** By what of the initiatives that offer them projects are counted. */
public enum OfferedByFacet implements Facet<ProjectFilter, Initiative> {
  /** By what the initiative is. */
  INITIATIVE_KIND;

  private static final Property<ProjectFilter, Initiative> KIND =
      new Property<>(
          InitiativeKind.class,
          ProjectFilter::initiativeKinds,
          filter -> filter.toBuilder().initiativeKinds(Set.of()).build(),
          (initiative, filter) -> List.of(initiative.kind()));

  @Override
  public Property<ProjectFilter, Initiative> property() {
    return KIND;
  }
}
