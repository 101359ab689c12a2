package org.mintatlas.application;

import java.time.Clock;
import org.mintatlas.application.account.IdentifyActor;
import org.mintatlas.application.audit.FollowChanges;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.jury.BrowseApplications;
import org.mintatlas.application.award.jury.JurorTies;
import org.mintatlas.application.command.CommandGateway;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.enquiry.BrowseEnquiries;
import org.mintatlas.application.enquiry.maintenance.ForgetEnquiries;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.registration.BrowseRegistrations;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.history.BrowseHistory;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.BrowseTeams;
import org.mintatlas.application.proposal.BrowseProposals;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.enrolment.BrowseEnrolments;
import org.mintatlas.application.qualification.enrolment.FindOwnTestimonials;
import org.mintatlas.application.qualification.workshop.BrowseWorkshops;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.review.ReportCohort;
import org.mintatlas.application.review.ReviewYear;
import org.mintatlas.application.sample.SampleData;
import org.mintatlas.application.search.FindThings;
import org.mintatlas.application.similarity.FindSimilarRegions;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.application.upkeep.ExportPerson;
import org.mintatlas.application.upkeep.RefreshSearch;
import org.mintatlas.application.waiting.FindWaiting;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * All use cases, put together once: for the running program, for tests, for whoever embeds them.
 */
public record UseCases(
    BrowseGeography browseGeography,
    BrowseOrganisations browseOrganisations,
    BrowseWorkshops browseWorkshops,
    BrowseMaterials browseMaterials,
    BrowseFrameworks browseFrameworks,
    BrowseRegions browseRegions,
    FindWhiteSpots findWhiteSpots,
    FindSimilarRegions findSimilarRegions,
    BrowseNetworks browseNetworks,
    BrowseCoordinators browseCoordinators,
    BrowseInsight browseInsight,
    ViewStatistics viewStatistics,
    BrowseInitiatives browseInitiatives,
    BrowseProgrammes browseProgrammes,
    BrowseEvents browseEvents,
    BrowseBodies browseBodies,
    BrowseAwards browseAwards,
    FindThings findThings,
    RefreshSearch refreshSearch,
    ImportDataset importDataset,
    SampleData sampleData,
    CommandGateway commandGateway,
    FollowChanges followChanges,
    BrowseHistory browseHistory,
    BrowseTeams browseTeams,
    ExportPerson exportPerson,
    BrowseEnquiries browseEnquiries,
    ForgetEnquiries forgetEnquiries,
    BrowseProposals browseProposals,
    BrowseRegistrations browseRegistrations,
    BrowseEnrolments browseEnrolments,
    FindOwnTestimonials findOwnTestimonials,
    BrowseApplications browseApplications,
    FindWaiting findWaiting,
    IdentifyActor identifyActor,
    CommandHandlers commands,
    ReviewYear reviewYear,
    ReportCohort reportCohort) {

  /**
   * The use cases over ports.
   *
   * @param ports where everything is kept
   * @param clock what time it is; its zone says when a day begins
   * @param ids where identities of new things come from
   * @throws InvalidValueException when one of them is null
   */
  public static UseCases over(Ports ports, Clock clock, IdGenerator ids) {
    Require.given("ports", ports, "clock", clock, "ids", ids);
    BrowseCoordinators coordinators =
        new BrowseCoordinators(ports.coordinations(), ports.persons(), ports.regions());
    FindWhiteSpots whiteSpots = new FindWhiteSpots(ports.districts(), ports.regions());
    return new UseCases(
        new BrowseGeography(ports.districts(), ports.postcodes()),
        new BrowseOrganisations(ports.organisations()),
        new BrowseWorkshops(ports.workshops()),
        new BrowseMaterials(ports.materials(), ports.testimonials()),
        new BrowseFrameworks(ports.frameworkEditions()),
        new BrowseRegions(ports.regions(), ports.organisations()),
        whiteSpots,
        new FindSimilarRegions(
            ports.districts(), ports.organisations(), ports.regions(), ports.projects()),
        new BrowseNetworks(ports.networks(), ports.memberships()),
        coordinators,
        new BrowseInsight(ports.surveys(), ports.publications(), ports.timeSeries()),
        new ViewStatistics(ports.statistics(), whiteSpots),
        new BrowseInitiatives(ports.initiatives(), ports.projects()),
        new BrowseProgrammes(
            ports.programmes(), ports.cohorts(), ports.enrolments(), ports.certificates()),
        new BrowseEvents(ports.eventSeries(), ports.events(), ports.registrations()),
        new BrowseBodies(ports.bodies(), ports.seats(), ports.meetings(), ports.exchanges()),
        new BrowseAwards(ports.awards(), ports.calls(), ports.winners(), ports.applications()),
        new FindThings(ports.search(), ports.postcodes()),
        new RefreshSearch(ports, clock),
        new ImportDataset(ports, ids, clock),
        new SampleData(
            ports.districts(),
            ports.regions(),
            ports.initiatives(),
            ports.projects(),
            ports.changes(),
            ports.transactions(),
            ids,
            clock),
        new CommandGateway(
            ports.transactions(),
            ports.idempotencyRecords(),
            ports.auditLog(),
            ports.changes(),
            ids,
            clock),
        new FollowChanges(ports.changes(), ports.auditLog()),
        new BrowseHistory(ports),
        new BrowseTeams(ports.teamMemberships(), ports.persons(), ports.initiatives()),
        new ExportPerson(ports),
        new BrowseEnquiries(ports.enquiries()),
        new ForgetEnquiries(ports.enquiries(), ports.auditLog(), ports.transactions(), clock),
        new BrowseProposals(ports.regionProposals()),
        new BrowseRegistrations(ports.registrationLists()),
        new BrowseEnrolments(ports.enrolments()),
        new FindOwnTestimonials(ports.personalRecords(), ports.testimonials()),
        new BrowseApplications(ports.applicationLists(), ports.votes()),
        new FindWaiting(
            ports.memberships(),
            ports.calls(),
            ports.applications(),
            ports.votes(),
            ports.regions(),
            new JurorTies(ports.coordinations(), ports.seats()),
            ports.enquiries(),
            ports.regionProposals(),
            ports.cohorts(),
            ports.enrolments()),
        new IdentifyActor(
            ports.accounts(),
            ports.persons(),
            coordinators,
            ports.teamMemberships(),
            ports.enrolments(),
            ids,
            clock),
        CommandHandlers.over(ports),
        new ReviewYear(
            ports.regions(),
            ports.calls(),
            ports.eventSeries(),
            ports.events(),
            ports.cohorts(),
            ports.publications(),
            ports.surveys(),
            ports.meetings(),
            ports.exchanges()),
        new ReportCohort(
            ports.cohorts(),
            ports.enrolments(),
            ports.participations(),
            ports.workshops(),
            ports.materials(),
            ports.testimonials()));
  }
}
