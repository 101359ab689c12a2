package org.mintatlas.application.dataset;

import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.award.AwardsReader;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.event.EventsReader;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.governance.GovernanceReader;
import org.mintatlas.application.dataset.initiative.InitiativesReader;
import org.mintatlas.application.dataset.insight.InsightReader;
import org.mintatlas.application.dataset.network.NetworksReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.application.dataset.qualification.QualificationReader;
import org.mintatlas.application.dataset.quality.FrameworksReader;
import org.mintatlas.application.dataset.region.RegionsReader;
import org.mintatlas.application.dataset.search.SearchTermsReader;

/** Reads the facts of a dataset, and knows where they go. */
final class FactsReader {
  private final Reading reading;
  private final Ports ports;

  FactsReader(Reading reading, Ports ports) {
    this.reading = reading;
    this.ports = ports;
  }

  /** Each file after those that it refers to. */
  void read() {
    OrganisationsReader organisations = new OrganisationsReader(reading, ports);
    organisations.read();
    new SearchTermsReader(reading, ports.search()).read();
    GeographyReader geography = new GeographyReader(reading);
    geography.read(ports);
    Gazetteer gazetteer = geography.gazetteer();
    new RegionsReader(reading, ports, geography, gazetteer).read();
    new InitiativesReader(reading, ports, gazetteer).read();
    new NetworksReader(reading, ports).read();
    FiguresReader figures = new FiguresReader(reading);
    new QualificationReader(reading, ports, figures).read();
    new FrameworksReader(reading, ports).read();
    new EventsReader(reading, ports, gazetteer, figures).read();
    new GovernanceReader(reading, ports, figures).read();
    new AwardsReader(reading, ports, figures).read();
    new InsightReader(reading, ports, organisations::name, figures).read();
    figures.refuseTheRest();
  }
}
