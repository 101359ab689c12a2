package org.mintatlas.application.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** Initiatives in memory. */
public final class InMemoryInitiatives implements Initiatives {
  private final Organisations organisations;
  private final Regions regions;
  private final Districts districts;
  private final List<Consumer<Set<InitiativeId>>> dependants = new ArrayList<>();
  private final InMemoryAggregates<InitiativeId, Initiative> initiatives =
      InMemoryAggregates.withSlug(Initiative::slug);

  /** Initiatives can refer to what these collections hold. */
  public InMemoryInitiatives(Organisations organisations, Regions regions, Districts districts) {
    this.organisations = organisations;
    this.regions = regions;
    this.districts = districts;
  }

  /** What cannot be without its initiative learns here which ones were removed. */
  public void whenRemoved(Consumer<Set<InitiativeId>> dependant) {
    dependants.add(dependant);
  }

  @Override
  public SaveResult<Initiative> save(Initiative initiative) {
    if (initiative.organisation() != null
        && organisations.byIds(Set.of(initiative.organisation())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    if (!regions.profilesByIds(initiative.regions()).keySet().containsAll(initiative.regions())) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    DistrictKey district = initiative.place().district();
    if (district != null && districts.byKeys(Set.of(district)).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("district");
    }
    return initiatives.save(initiative);
  }

  @Override
  public Optional<Initiative> bySlug(Slug slug) {
    return initiatives.bySlug(slug);
  }

  @Override
  public Map<InitiativeId, Initiative> byIds(Set<InitiativeId> ids) {
    return initiatives.byIds(ids);
  }

  @Override
  public Set<InitiativeId> removeBySource(Source source) {
    Set<InitiativeId> removed =
        initiatives
            .all()
            .filter(initiative -> cites(initiative.sources(), source))
            .map(Initiative::id)
            .collect(Collectors.toSet());
    initiatives.remove(removed);
    dependants.forEach(dependant -> dependant.accept(removed));
    return removed;
  }

  /** Whether a citation is among the sources, on whichever day it was read. */
  static boolean cites(List<Source> sources, Source wanted) {
    return sources.stream().anyMatch(source -> source.citation().equals(wanted.citation()));
  }

  @Override
  public Map<InitiativeScope, Page<Initiative>> pages(
      Set<? extends InitiativeScope> scopes,
      InitiativeFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            initiative ->
                new Position(
                    PositionOrder.inDirectory(order, initiative.name(), initiative),
                    initiative.id().toString()),
        PositionOrder.directory(order),
        request);
  }

  @Override
  public Map<InitiativeScope, Long> counts(
      Set<? extends InitiativeScope> scopes, InitiativeFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Initiative> list(InitiativeScope scope, InitiativeFilter filter) {
    return initiatives
        .all()
        .filter(initiative -> isIn(scope, initiative))
        .filter(initiative -> Wanted.oneOf(filter.kinds(), initiative.kind()))
        .filter(initiative -> Wanted.oneOf(filter.states(), initiative.place().state()))
        .filter(initiative -> Wanted.assuredBefore(filter.assuredBefore(), initiative))
        .filter(initiative -> Wanted.inName(filter.nameContains(), initiative.name()));
  }

  private static boolean isIn(InitiativeScope scope, Initiative initiative) {
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
}
