package org.mintatlas.application.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.Ports;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;

/**
 * Use case: all that is stored is found by what this program makes of it, also what an older one
 * has stored.
 */
public class RefreshSearch {
  private final Ports ports;
  private final Clock clock;

  /** Reads from these ports, on the day of the clock. */
  public RefreshSearch(Ports ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /**
   * Reads all things once, page by page, unless they are found by the present words already.
   *
   * @return whether there was something to do
   */
  public boolean refresh() {
    Search search = ports.search();
    if (search.isMadeBy(SearchEntries.VERSION)) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    all(
        ports.districts(),
        new DistrictScope.Everywhere(),
        DistrictFilter.any(today),
        DistrictOrder.KEY);
    all(
        ports.organisations(),
        new OrganisationScope.Everywhere(),
        OrganisationFilter.ANY,
        DirectoryOrder.NAME);
    all(
        ports.regions(),
        new RegionScope.Everywhere(),
        RegionFilter.any(AsOf.on(today)),
        RegionOrder.NAME,
        profiles ->
            ports
                .regions()
                .byIds(profiles.stream().map(RegionProfile::id).collect(Collectors.toSet()))
                .values());
    all(
        ports.initiatives(),
        new InitiativeScope.Everywhere(),
        InitiativeFilter.ANY,
        DirectoryOrder.NAME);
    all(ports.projects(), new ProjectScope.Everywhere(), ProjectFilter.ANY, DirectoryOrder.NAME);
    all(ports.eventSeries(), new SeriesScope.Everywhere(), SeriesFilter.ANY, NameOrder.NAME);
    all(ports.events(), new EventScope.Everywhere(), EventFilter.ANY, EventOrder.NAME);
    all(ports.programmes(), new ProgrammeScope.Everywhere(), ProgrammeFilter.ANY, NameOrder.NAME);
    all(ports.bodies(), new BodyScope.Everywhere(), BodyFilter.ANY, NameOrder.NAME);
    all(
        ports.publications(),
        new PublicationScope.Everywhere(),
        PublicationFilter.ANY,
        PublicationOrder.PUBLISHED);
    search.madeBy(SearchEntries.VERSION);
    return true;
  }

  private <S, F, O, T> void all(Paged<S, F, O, T> list, S scope, F filter, O order) {
    all(list, scope, filter, order, Function.identity());
  }

  private <S, F, O, T> void all(
      Paged<S, F, O, T> list,
      S scope,
      F filter,
      O order,
      Function<List<T>, ? extends Collection<?>> things) {
    PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
    Page<T> page = list.page(scope, filter, order, request);
    while (!page.items().isEmpty()) {
      ports.search().keep(things.apply(page.values()));
      request = PageRequest.after(page.items().getLast().position(), PageRequest.MAX_SIZE);
      page = list.page(scope, filter, order, request);
    }
  }
}
