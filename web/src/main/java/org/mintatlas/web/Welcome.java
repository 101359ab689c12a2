package org.mintatlas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.web.store.StoreInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the log of the start with what a newcomer needs. */
@Component
record Welcome(StoreInUse store, UseCases useCases, Addresses addresses, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  @EventListener
  void show(ApplicationReadyEvent ready) {
    LOG.info(
        """
        MINT Atlas is ready.
          Database  {}
          Facts     {}
          GraphQL   {}
          GraphiQL  {}   (open this one in a browser)
          Health    {}{}\
        """,
        store.location(),
        facts(),
        addresses.ofApi("/graphql"),
        addresses.ofApi("/graphiql"),
        addresses.ofApi("/readyz"),
        addresses.ofMetrics().map(metrics -> "\n  Metrics   " + metrics).orElse(""));
  }

  private String facts() {
    LocalDate today = LocalDate.now(clock);
    BrowseOrganisations organisations = useCases.browseOrganisations();
    BrowseInitiatives initiatives = useCases.browseInitiatives();
    return String.format(
        Locale.ENGLISH,
        "%,d regions, %,d networks, %,d organisations, %,d initiatives, %,d projects, %,d"
            + " districts",
        useCases
            .browseRegions()
            .lists()
            .count(new RegionScope.Everywhere(), RegionFilter.any(AsOf.on(today))),
        useCases
            .browseNetworks()
            .networks()
            .count(new NetworkParent.Everywhere(), NetworkFilter.ANY),
        organisations
            .organisations()
            .count(new OrganisationScope.Everywhere(), OrganisationFilter.ANY),
        initiatives.initiatives().count(new InitiativeScope.Everywhere(), InitiativeFilter.ANY),
        initiatives.projects().count(new ProjectScope.Everywhere(), ProjectFilter.ANY),
        useCases
            .browseGeography()
            .districtLists()
            .count(new DistrictScope.Everywhere(), DistrictFilter.any(today)));
  }
}
