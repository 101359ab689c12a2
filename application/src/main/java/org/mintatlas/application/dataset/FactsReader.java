package org.mintatlas.application.dataset;

import java.util.List;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.award.AwardFacts;
import org.mintatlas.application.dataset.award.AwardsReader;
import org.mintatlas.application.dataset.award.AwardsWriter;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.event.EventFacts;
import org.mintatlas.application.dataset.event.EventsReader;
import org.mintatlas.application.dataset.event.EventsWriter;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyFacts;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.geography.GeographyWriter;
import org.mintatlas.application.dataset.governance.GovernanceFacts;
import org.mintatlas.application.dataset.governance.GovernanceReader;
import org.mintatlas.application.dataset.governance.GovernanceWriter;
import org.mintatlas.application.dataset.initiative.InitiativeFacts;
import org.mintatlas.application.dataset.initiative.InitiativesReader;
import org.mintatlas.application.dataset.initiative.InitiativesWriter;
import org.mintatlas.application.dataset.insight.InsightFacts;
import org.mintatlas.application.dataset.insight.InsightReader;
import org.mintatlas.application.dataset.insight.InsightWriter;
import org.mintatlas.application.dataset.network.NetworkFacts;
import org.mintatlas.application.dataset.network.NetworksReader;
import org.mintatlas.application.dataset.network.NetworksWriter;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.application.dataset.organisation.OrganisationsWriter;
import org.mintatlas.application.dataset.qualification.QualificationFacts;
import org.mintatlas.application.dataset.qualification.QualificationReader;
import org.mintatlas.application.dataset.qualification.QualificationWriter;
import org.mintatlas.application.dataset.quality.FrameworksReader;
import org.mintatlas.application.dataset.quality.FrameworksWriter;
import org.mintatlas.application.dataset.region.RegionFacts;
import org.mintatlas.application.dataset.region.RegionsReader;
import org.mintatlas.application.dataset.region.RegionsWriter;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.RegionId;

/** Reads the facts of a dataset, and knows where they go. */
final class FactsReader {
  private final Reading reading;
  private final Ports ports;

  FactsReader(Reading reading, Ports ports) {
    this.reading = reading;
    this.ports = ports;
  }

  /** Each file after those that it refers to. */
  Facts read() {
    OrganisationsReader organisationsReader = new OrganisationsReader(reading);
    List<Organisation> organisations = organisationsReader.read();
    GeographyReader geographyReader = new GeographyReader(reading);
    GeographyFacts geography = geographyReader.read();
    Gazetteer gazetteer = geographyReader.gazetteer();
    RegionsReader regionsReader = new RegionsReader(reading, organisationsReader, geographyReader);
    RegionFacts regions = regionsReader.read();
    Names<RegionId> regionNames = regionsReader.names();
    InitiativeFacts initiatives =
        new InitiativesReader(reading, organisationsReader, regionNames, gazetteer).read();
    NetworkFacts networks = new NetworksReader(reading, organisationsReader, regionNames).read();

    FiguresReader figures = new FiguresReader(reading);
    QualificationReader qualificationReader =
        new QualificationReader(reading, organisationsReader, regionNames, figures);
    QualificationFacts qualification = qualificationReader.read();
    List<FrameworkEdition> frameworks = new FrameworksReader(reading).read();
    EventsReader eventsReader =
        new EventsReader(reading, organisationsReader, regionNames, gazetteer, figures);
    EventFacts events = eventsReader.read();
    GovernanceReader governanceReader = new GovernanceReader(reading, organisationsReader, figures);
    GovernanceFacts governance = governanceReader.read();
    AwardsReader awardsReader =
        new AwardsReader(
            reading, organisationsReader, regionNames, governanceReader.names(), figures);
    AwardFacts awards = awardsReader.read();
    InsightFacts insight =
        new InsightReader(
                reading,
                organisationsReader,
                qualificationReader,
                eventsReader,
                awardsReader,
                figures)
            .read();
    figures.refuseTheRest();

    return new Facts(
        List.of(
            new Facts.Part(
                geography.count(),
                run -> new GeographyWriter(ports.districts(), ports.postcodes()).write(geography)),
            new Facts.Part(
                organisations.size(),
                run -> new OrganisationsWriter(ports.organisations()).write(organisations, run)),
            new Facts.Part(
                regions.count(), run -> new RegionsWriter(ports.regions()).write(regions, run)),
            new Facts.Part(
                initiatives.count(),
                run ->
                    new InitiativesWriter(ports.initiatives(), ports.projects())
                        .write(initiatives, run)),
            new Facts.Part(
                networks.count(),
                run ->
                    new NetworksWriter(ports.networks(), ports.memberships()).write(networks, run)),
            new Facts.Part(
                qualification.count(),
                run ->
                    new QualificationWriter(
                            ports.programmes(),
                            ports.cohorts(),
                            ports.enrolments(),
                            ports.materials())
                        .write(qualification, run)),
            new Facts.Part(
                frameworks.size(),
                run -> new FrameworksWriter(ports.frameworkEditions()).write(frameworks, run)),
            new Facts.Part(
                events.count(),
                run -> new EventsWriter(ports.eventSeries(), ports.events()).write(events, run)),
            new Facts.Part(
                governance.count(),
                run ->
                    new GovernanceWriter(
                            ports.bodies(), ports.seats(), ports.meetings(), ports.exchanges())
                        .write(governance, run)),
            new Facts.Part(
                awards.count(),
                run ->
                    new AwardsWriter(ports.awards(), ports.calls(), ports.applications())
                        .write(awards, run)),
            new Facts.Part(
                insight.count(),
                run ->
                    new InsightWriter(ports.surveys(), ports.publications(), ports.timeSeries())
                        .write(insight, run))));
  }
}
