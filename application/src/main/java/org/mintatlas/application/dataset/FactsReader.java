package org.mintatlas.application.dataset;

import java.util.Collection;
import java.util.List;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;

/** Reads the facts of a dataset, and notes every problem that it meets. */
final class FactsReader {
  private final Dataset dataset;
  private final IdGenerator ids;
  private final Collection<Problem> problems;

  FactsReader(Dataset dataset, IdGenerator ids, Collection<Problem> problems) {
    this.dataset = dataset;
    this.ids = ids;
    this.problems = problems;
  }

  /** Each file after those that it refers to. */
  Facts read() {
    OrganisationsReader organisationsReader = new OrganisationsReader(dataset, ids, problems);
    List<Organisation> organisations = organisationsReader.read();
    Reading reading = new Reading(dataset, ids, problems, organisationsReader);
    GeographyReader geography = new GeographyReader(dataset, problems);
    geography.read();
    Gazetteer gazetteer = geography.gazetteer();
    RegionsReader regionsReader = new RegionsReader(reading, geography);
    List<Region> regions = regionsReader.read();
    Names<RegionId> regionNames = regionsReader.names();
    InitiativesReader initiativesReader = new InitiativesReader(reading);
    List<Initiative> initiatives = initiativesReader.read(regionNames, gazetteer);
    List<Project> projects = new ProjectsReader(reading).read(initiativesReader.names(), gazetteer);
    NetworksReader networksReader = new NetworksReader(reading);
    List<Network> networks = networksReader.networks(regionNames);
    List<Membership> memberships = networksReader.memberships(regionNames);

    FiguresReader figures = new FiguresReader(reading);
    ProgrammesReader programmesReader = new ProgrammesReader(reading, figures);
    Facts.Qualification qualification = programmesReader.read(regionNames);
    List<FrameworkEdition> frameworks = new FrameworksReader(reading).read();
    EventsReader eventsReader = new EventsReader(reading, figures);
    Facts.Events events = eventsReader.read(regionNames, gazetteer);
    BodiesReader bodiesReader = new BodiesReader(reading, figures);
    Facts.Governance governance = bodiesReader.read();
    AwardsReader awardsReader = new AwardsReader(reading, figures);
    Facts.Awards awards = awardsReader.read(regionNames, bodiesReader.names());
    Facts.Insight insight =
        new InsightReader(reading, figures).read(programmesReader, eventsReader, awardsReader);
    figures.refuseTheRest();

    return new Facts(
        new Facts.Directory(
            geography.districts(),
            geography.changes(),
            geography.postcodes(),
            organisations,
            regions,
            regionsReader.formerSlugs(),
            initiatives,
            projects,
            networks,
            memberships),
        qualification,
        frameworks,
        events,
        governance,
        awards,
        insight);
  }
}
