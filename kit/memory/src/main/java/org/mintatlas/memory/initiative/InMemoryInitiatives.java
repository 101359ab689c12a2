package org.mintatlas.memory.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.OfferFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryInitiatives
    extends InMemoryLists<
        InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>
    implements Initiatives {
  private final Projects projects;
  private final List<Consumer<Set<InitiativeId>>> dependants = new ArrayList<>();

  /**
   * Initiatives can refer to what these collections hold.
   *
   * @param projects what they offer
   */
  public InMemoryInitiatives(
      Organisations organisations, Regions regions, Districts districts, Projects projects) {
    super(
        Initiatives.INTEGRITY,
        Initiative::slug,
        filter -> filter.matching(organisations, regions, districts, projects),
        asDirectory(Initiative::name));
    this.projects = projects;
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.DISTRICT, districts::byKeys);
  }

  /** What cannot be without its initiative learns here which ones were removed. */
  public void whenRemoved(Consumer<Set<InitiativeId>> dependant) {
    dependants.add(dependant);
  }

  @Override
  public Set<InitiativeId> removeBySource(Source source) {
    Set<InitiativeId> removed = remove(initiative -> cites(initiative.sources(), source));
    dependants.forEach(dependant -> dependant.accept(removed));
    return removed;
  }

  /** Whether a citation is among the sources, on whichever day it was read. */
  static boolean cites(List<Source> sources, Source wanted) {
    return sources.stream().anyMatch(source -> source.citation().equals(wanted.citation()));
  }

  @Override
  protected boolean isIn(InitiativeScope scope, Initiative initiative) {
    return switch (scope) {
      case InitiativeScope.Everywhere() -> true;
      case InitiativeScope.Among(var some) -> some.contains(initiative.id());
      case InitiativeScope.InRegion(var region) -> initiative.regions().contains(region);
      case InitiativeScope.InState(var state) -> state == initiative.place().state();
      case InitiativeScope.InDistrict(var district) ->
          district.equals(initiative.place().district());
      case InitiativeScope.OfOrganisation(var organisation) ->
          organisation.equals(initiative.organisation());
    };
  }

  @Override
  public List<Facet<InitiativeFilter, ?>> facets() {
    return Initiatives.FACETS;
  }

  @Override
  protected Object having(Facet<InitiativeFilter, ?> facet, Initiative initiative) {
    return facet instanceof OfferFacet
        ? projects.whole(
            new ProjectScope.OfInitiative(initiative.id()), ProjectFilter.ANY, DirectoryOrder.NAME)
        : initiative;
  }
}
