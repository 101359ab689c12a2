package org.mintatlas.testkit;

import org.junit.jupiter.api.Nested;
import org.mintatlas.application.Ports;
import org.mintatlas.application.change.Changes;
import org.mintatlas.testkit.account.AccountsContract;
import org.mintatlas.testkit.account.InvitationsContract;
import org.mintatlas.testkit.audit.AuditLogContract;
import org.mintatlas.testkit.award.ApplicationListsContract;
import org.mintatlas.testkit.award.ApplicationsContract;
import org.mintatlas.testkit.award.AwardsContract;
import org.mintatlas.testkit.award.CallsContract;
import org.mintatlas.testkit.award.VotesContract;
import org.mintatlas.testkit.award.WinnersContract;
import org.mintatlas.testkit.change.ChangesContract;
import org.mintatlas.testkit.command.IdempotencyRecordsContract;
import org.mintatlas.testkit.dataset.ImportLogContract;
import org.mintatlas.testkit.enquiry.EnquiriesContract;
import org.mintatlas.testkit.event.EventSeriesContract;
import org.mintatlas.testkit.event.EventsContract;
import org.mintatlas.testkit.event.RegistrationListsContract;
import org.mintatlas.testkit.event.RegistrationsContract;
import org.mintatlas.testkit.geography.DistrictsContract;
import org.mintatlas.testkit.geography.PostcodesContract;
import org.mintatlas.testkit.governance.BodiesContract;
import org.mintatlas.testkit.governance.ExchangesContract;
import org.mintatlas.testkit.governance.MeetingsContract;
import org.mintatlas.testkit.governance.SeatsContract;
import org.mintatlas.testkit.initiative.InitiativesContract;
import org.mintatlas.testkit.initiative.ProjectsContract;
import org.mintatlas.testkit.insight.PublicationsContract;
import org.mintatlas.testkit.insight.SurveysContract;
import org.mintatlas.testkit.insight.TimeSeriesContract;
import org.mintatlas.testkit.network.MembershipsContract;
import org.mintatlas.testkit.network.NetworksContract;
import org.mintatlas.testkit.organisation.OrganisationMergesContract;
import org.mintatlas.testkit.organisation.OrganisationsContract;
import org.mintatlas.testkit.person.CoordinationsContract;
import org.mintatlas.testkit.person.PersonalRecordsContract;
import org.mintatlas.testkit.person.PersonsContract;
import org.mintatlas.testkit.person.TeamMembershipsContract;
import org.mintatlas.testkit.proposal.RegionProposalsContract;
import org.mintatlas.testkit.qualification.CohortsContract;
import org.mintatlas.testkit.qualification.MaterialsContract;
import org.mintatlas.testkit.qualification.ProgrammesContract;
import org.mintatlas.testkit.qualification.TestimonialsContract;
import org.mintatlas.testkit.qualification.enrolment.CertificatesContract;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentsContract;
import org.mintatlas.testkit.qualification.workshop.WorkshopsContract;
import org.mintatlas.testkit.quality.FrameworkEditionsContract;
import org.mintatlas.testkit.region.RegionsContract;
import org.mintatlas.testkit.review.ParticipationsContract;
import org.mintatlas.testkit.search.SearchContract;
import org.mintatlas.testkit.statistics.StatisticsContract;
import org.mintatlas.testkit.storing.TransactionsContract;

/**
 * What all ports promise, for a set of them that one adapter brings: each contract is a nested
 * class. Whoever implements one port takes the contract of that port alone.
 */
public abstract class PortsContract implements AdapterAtlas {

  abstract class Part implements AdapterAtlas {
    @Override
    public Ports ports() {
      return PortsContract.this.ports();
    }

    @Override
    public StatementCount statements() {
      return PortsContract.this.statements();
    }
  }

  @Nested
  class OfAccounts extends Part implements AccountsContract {}

  @Nested
  class OfInvitations extends Part implements InvitationsContract {}

  @Nested
  class OfEnquiries extends Part implements EnquiriesContract {}

  @Nested
  class OfRegionProposals extends Part implements RegionProposalsContract {}

  @Nested
  class OfAuditLog extends Part implements AuditLogContract {}

  @Nested
  class OfIdempotencyRecords extends Part implements IdempotencyRecordsContract {}

  @Nested
  class OfApplications extends Part implements ApplicationsContract {}

  @Nested
  class OfApplicationLists extends Part implements ApplicationListsContract {}

  @Nested
  class OfAwards extends Part implements AwardsContract {}

  @Nested
  class OfCalls extends Part implements CallsContract {}

  @Nested
  class OfVotes extends Part implements VotesContract {}

  @Nested
  class OfWinners extends Part implements WinnersContract {}

  @Nested
  class OfImportLog extends Part implements ImportLogContract {}

  @Nested
  class OfEventSeries extends Part implements EventSeriesContract {}

  @Nested
  class OfEvents extends Part implements EventsContract {}

  @Nested
  class OfRegistrations extends Part implements RegistrationsContract {}

  @Nested
  class OfRegistrationLists extends Part implements RegistrationListsContract {}

  @Nested
  class OfDistricts extends Part implements DistrictsContract {}

  @Nested
  class OfPostcodes extends Part implements PostcodesContract {}

  @Nested
  class OfBodies extends Part implements BodiesContract {}

  @Nested
  class OfExchanges extends Part implements ExchangesContract {}

  @Nested
  class OfMeetings extends Part implements MeetingsContract {}

  @Nested
  class OfSeats extends Part implements SeatsContract {}

  @Nested
  class OfInitiatives extends Part implements InitiativesContract {}

  @Nested
  class OfProjects extends Part implements ProjectsContract {}

  @Nested
  class OfPublications extends Part implements PublicationsContract {}

  @Nested
  class OfSurveys extends Part implements SurveysContract {}

  @Nested
  class OfTimeSeries extends Part implements TimeSeriesContract {}

  @Nested
  class OfMemberships extends Part implements MembershipsContract {}

  @Nested
  class OfNetworks extends Part implements NetworksContract {}

  @Nested
  class OfOrganisationMerges extends Part implements OrganisationMergesContract {}

  @Nested
  class OfOrganisations extends Part implements OrganisationsContract {}

  @Nested
  class OfCoordinations extends Part implements CoordinationsContract {}

  @Nested
  class OfPersonalRecords extends Part implements PersonalRecordsContract {}

  @Nested
  class OfTeamMemberships extends Part implements TeamMembershipsContract {}

  @Nested
  class OfPersons extends Part implements PersonsContract {}

  @Nested
  class OfCohorts extends Part implements CohortsContract {}

  @Nested
  class OfMaterials extends Part implements MaterialsContract {}

  @Nested
  class OfProgrammes extends Part implements ProgrammesContract {}

  @Nested
  class OfTestimonials extends Part implements TestimonialsContract {}

  @Nested
  class OfCertificates extends Part implements CertificatesContract {}

  @Nested
  class OfEnrolments extends Part implements EnrolmentsContract {}

  @Nested
  class OfWorkshops extends Part implements WorkshopsContract {}

  @Nested
  class OfFrameworkEditions extends Part implements FrameworkEditionsContract {}

  @Nested
  class OfRegions extends Part implements RegionsContract {}

  @Nested
  class OfParticipations extends Part implements ParticipationsContract {}

  @Nested
  class OfSearch extends Part implements SearchContract {}

  @Nested
  class OfStatistics extends Part implements StatisticsContract {}

  @Nested
  class OfTransactions extends Part implements TransactionsContract {}

  @Nested
  class OfChanges implements ChangesContract {
    @Override
    public Changes changes() {
      return PortsContract.this.changes();
    }

    @Override
    public Changes otherInstance() {
      return changes();
    }
  }
}
