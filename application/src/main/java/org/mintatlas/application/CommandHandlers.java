package org.mintatlas.application;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mintatlas.application.account.AcceptInvitation;
import org.mintatlas.application.account.InvitePerson;
import org.mintatlas.application.account.InviteTeamMember;
import org.mintatlas.application.account.LinkAccount;
import org.mintatlas.application.award.jury.CastVote;
import org.mintatlas.application.award.jury.JurorTies;
import org.mintatlas.application.award.maintenance.DecideCall;
import org.mintatlas.application.award.maintenance.DiscardDraftApplication;
import org.mintatlas.application.award.maintenance.DraftApplication;
import org.mintatlas.application.award.maintenance.EditApplication;
import org.mintatlas.application.award.maintenance.EditAward;
import org.mintatlas.application.award.maintenance.EditCall;
import org.mintatlas.application.award.maintenance.RegisterAward;
import org.mintatlas.application.award.maintenance.RegisterCall;
import org.mintatlas.application.award.maintenance.SetCallStatus;
import org.mintatlas.application.award.maintenance.SubmitApplication;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.enquiry.maintenance.AnswerEnquiry;
import org.mintatlas.application.enquiry.maintenance.CloseEnquiry;
import org.mintatlas.application.enquiry.maintenance.EraseEnquiry;
import org.mintatlas.application.enquiry.maintenance.SubmitEnquiry;
import org.mintatlas.application.event.maintenance.DiscardDraftEvent;
import org.mintatlas.application.event.maintenance.EditEvent;
import org.mintatlas.application.event.maintenance.EditEventSeries;
import org.mintatlas.application.event.maintenance.RegisterEvent;
import org.mintatlas.application.event.maintenance.RegisterEventSeries;
import org.mintatlas.application.event.maintenance.SetEventStatus;
import org.mintatlas.application.event.maintenance.WithdrawSession;
import org.mintatlas.application.event.registration.CancelRegistration;
import org.mintatlas.application.event.registration.NoteAttendance;
import org.mintatlas.application.event.registration.ProposeSession;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.event.registration.SetEventCapacity;
import org.mintatlas.application.governance.maintenance.EditBody;
import org.mintatlas.application.governance.maintenance.EditExchange;
import org.mintatlas.application.governance.maintenance.EditMeeting;
import org.mintatlas.application.governance.maintenance.EditSeat;
import org.mintatlas.application.governance.maintenance.EndSeat;
import org.mintatlas.application.governance.maintenance.RegisterBody;
import org.mintatlas.application.governance.maintenance.RegisterExchange;
import org.mintatlas.application.governance.maintenance.RegisterMeeting;
import org.mintatlas.application.governance.maintenance.RegisterSeat;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.application.initiative.RegisterInitiative;
import org.mintatlas.application.initiative.maintenance.ConfirmInitiative;
import org.mintatlas.application.initiative.maintenance.EditProject;
import org.mintatlas.application.initiative.maintenance.RegisterProject;
import org.mintatlas.application.insight.maintenance.AddFigure;
import org.mintatlas.application.insight.maintenance.CorrectFigure;
import org.mintatlas.application.insight.maintenance.EditPublication;
import org.mintatlas.application.insight.maintenance.EditSurvey;
import org.mintatlas.application.insight.maintenance.RegisterFigureSeries;
import org.mintatlas.application.insight.maintenance.RegisterPublication;
import org.mintatlas.application.insight.maintenance.RegisterSurvey;
import org.mintatlas.application.network.maintenance.AcceptMembership;
import org.mintatlas.application.network.maintenance.DeclineMembership;
import org.mintatlas.application.network.maintenance.EditNetwork;
import org.mintatlas.application.network.maintenance.InviteInitiative;
import org.mintatlas.application.network.maintenance.InviteRegion;
import org.mintatlas.application.network.maintenance.LeaveNetwork;
import org.mintatlas.application.network.maintenance.RegisterNetwork;
import org.mintatlas.application.network.maintenance.RequestInitiativeMembership;
import org.mintatlas.application.network.maintenance.RequestMembership;
import org.mintatlas.application.organisation.maintenance.EditOrganisation;
import org.mintatlas.application.organisation.maintenance.RegisterOrganisation;
import org.mintatlas.application.person.AppointCoordinator;
import org.mintatlas.application.person.EndCoordination;
import org.mintatlas.application.person.maintenance.AddTeamMember;
import org.mintatlas.application.person.maintenance.EditPerson;
import org.mintatlas.application.person.maintenance.EndTeamMembership;
import org.mintatlas.application.person.maintenance.RegisterPerson;
import org.mintatlas.application.proposal.maintenance.AcceptRegionProposal;
import org.mintatlas.application.proposal.maintenance.DeclineRegionProposal;
import org.mintatlas.application.proposal.maintenance.ProposeRegion;
import org.mintatlas.application.qualification.enrolment.maintenance.ApplyForCohort;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment;
import org.mintatlas.application.qualification.enrolment.maintenance.IssueCertificate;
import org.mintatlas.application.qualification.enrolment.maintenance.SetCohortCapacity;
import org.mintatlas.application.qualification.enrolment.maintenance.ShowCertificate;
import org.mintatlas.application.qualification.enrolment.maintenance.WithdrawEnrolment;
import org.mintatlas.application.qualification.maintenance.EditCohort;
import org.mintatlas.application.qualification.maintenance.EditMaterial;
import org.mintatlas.application.qualification.maintenance.EditProgramme;
import org.mintatlas.application.qualification.maintenance.GiveTestimonial;
import org.mintatlas.application.qualification.maintenance.RegisterCohort;
import org.mintatlas.application.qualification.maintenance.RegisterMaterial;
import org.mintatlas.application.qualification.maintenance.RegisterProgramme;
import org.mintatlas.application.qualification.maintenance.ReleaseTestimonial;
import org.mintatlas.application.qualification.maintenance.SetCohortStatus;
import org.mintatlas.application.qualification.workshop.maintenance.EditWorkshop;
import org.mintatlas.application.qualification.workshop.maintenance.HoldWorkshop;
import org.mintatlas.application.region.maintenance.ConfirmRegion;
import org.mintatlas.application.region.maintenance.EditRegion;
import org.mintatlas.application.region.maintenance.RegisterRegion;
import org.mintatlas.application.region.maintenance.RenameRegion;
import org.mintatlas.application.region.maintenance.SetRegionCoverage;
import org.mintatlas.application.region.maintenance.SetRegionPartners;
import org.mintatlas.application.region.maintenance.SetRegionSeals;
import org.mintatlas.application.region.maintenance.SetRegionStatus;
import org.mintatlas.application.region.maintenance.SetRegionSuccessor;
import org.mintatlas.application.upkeep.ErasePerson;
import org.mintatlas.application.upkeep.MergeOrganisations;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/** All use cases that change something, each found by its class. */
public final class CommandHandlers {
  private final Map<Class<?>, CommandHandler<?, ?, ?>> handlers = new LinkedHashMap<>();

  private CommandHandlers(CommandHandler<?, ?, ?>... handlers) {
    for (CommandHandler<?, ?, ?> handler : handlers) {
      this.handlers.put(handler.getClass(), handler);
    }
  }

  /**
   * Those over ports.
   *
   * @param ports where everything is kept
   */
  static CommandHandlers over(Ports ports) {
    return new CommandHandlers(
        new LinkAccount(ports.accounts(), ports.persons()),
        new InvitePerson(ports.invitations(), ports.persons()),
        new InviteTeamMember(
            ports.invitations(), ports.persons(), ports.teamMemberships(), ports.initiatives()),
        new AcceptInvitation(ports.invitations(), ports.accounts(), ports.persons()),
        new SubmitEnquiry(ports.enquiries()),
        new AnswerEnquiry(ports.enquiries()),
        new CloseEnquiry(ports.enquiries()),
        new EraseEnquiry(ports.enquiries()),
        new ProposeRegion(ports.regionProposals(), ports.districts()),
        new AcceptRegionProposal(ports.regionProposals(), ports.regions()),
        new DeclineRegionProposal(ports.regionProposals()),
        new RegisterRegion(ports.regions()),
        new EditRegion(ports.regions()),
        new RenameRegion(ports.regions()),
        new SetRegionCoverage(ports.regions(), ports.districts()),
        new SetRegionPartners(ports.regions()),
        new SetRegionSeals(ports.regions()),
        new SetRegionStatus(ports.regions()),
        new SetRegionSuccessor(ports.regions()),
        new AppointCoordinator(ports.coordinations(), ports.persons(), ports.regions()),
        new EndCoordination(ports.coordinations()),
        new RegisterInitiative(ports.initiatives()),
        new EditInitiative(ports.initiatives(), ports.postcodes()),
        new RegisterEvent(ports.events()),
        new EditEvent(ports.events(), ports.postcodes()),
        new SetEventStatus(ports.events()),
        new WithdrawSession(ports.events()),
        new DiscardDraftEvent(ports.events(), ports.eventSeries()),
        new ProposeSession(ports.events(), ports.registrations()),
        new SetEventCapacity(ports.events(), ports.registrations()),
        new RegisterForEvent(ports.registrations()),
        new CancelRegistration(ports.registrations()),
        new DecideCall(ports.calls(), ports.applications()),
        new DraftApplication(ports.applications(), ports.calls()),
        new DiscardDraftApplication(ports.applications(), ports.calls()),
        new EditApplication(ports.applications(), ports.calls()),
        new EditAward(ports.awards()),
        new EditCall(ports.calls(), ports.persons()),
        new RegisterCall(ports.calls()),
        new RegisterAward(ports.awards()),
        new SetCallStatus(ports.calls()),
        new SubmitApplication(
            ports.applications(), ports.calls(), ports.regions(), ports.coordinations()),
        new CastVote(
            ports.votes(),
            ports.applications(),
            ports.calls(),
            ports.regions(),
            new JurorTies(ports.coordinations(), ports.seats())),
        new NoteAttendance(ports.registrations()),
        new EditEventSeries(ports.eventSeries()),
        new RegisterEventSeries(ports.eventSeries()),
        new EditBody(ports.bodies()),
        new EditExchange(ports.exchanges()),
        new EditMeeting(ports.meetings()),
        new EditSeat(ports.seats(), ports.persons()),
        new EndSeat(ports.seats()),
        new RegisterBody(ports.bodies()),
        new RegisterExchange(ports.exchanges()),
        new RegisterMeeting(ports.meetings()),
        new RegisterSeat(ports.seats(), ports.persons()),
        new ConfirmInitiative(ports.initiatives()),
        new EditProject(ports.projects(), ports.initiatives(), ports.postcodes()),
        new RegisterProject(ports.projects(), ports.initiatives()),
        new AddFigure(ports.timeSeries()),
        new CorrectFigure(ports.timeSeries()),
        new RegisterFigureSeries(ports.timeSeries()),
        new EditPublication(ports.publications()),
        new RegisterPublication(ports.publications()),
        new RegisterSurvey(ports.surveys()),
        new EditSurvey(ports.surveys()),
        new AcceptMembership(ports.memberships(), ports.initiatives()),
        new DeclineMembership(ports.memberships(), ports.initiatives()),
        new EditNetwork(ports.networks()),
        new InviteInitiative(ports.memberships()),
        new InviteRegion(ports.memberships()),
        new LeaveNetwork(ports.memberships(), ports.initiatives()),
        new RegisterNetwork(ports.networks()),
        new RequestMembership(ports.memberships()),
        new RequestInitiativeMembership(ports.memberships(), ports.initiatives()),
        new EditOrganisation(ports.organisations()),
        new RegisterOrganisation(ports.organisations()),
        new MergeOrganisations(ports),
        new EditPerson(ports.persons()),
        new ErasePerson(
            ports.persons(),
            ports.personalRecords(),
            ports.accounts(),
            ports.coordinations(),
            ports.teamMemberships(),
            ports.seats()),
        new RegisterPerson(ports.persons()),
        new AddTeamMember(ports.teamMemberships(), ports.initiatives(), ports.persons()),
        new EndTeamMembership(ports.teamMemberships(), ports.initiatives()),
        new ApplyForCohort(ports.enrolments()),
        new IssueCertificate(ports.certificates(), ports.enrolments(), ports.cohorts()),
        new ShowCertificate(ports.certificates(), ports.enrolments()),
        new SetCohortCapacity(ports.cohorts(), ports.enrolments()),
        new DecideEnrolment(ports.enrolments()),
        new WithdrawEnrolment(ports.enrolments()),
        new EditCohort(ports.cohorts()),
        new EditMaterial(ports.materials()),
        new EditProgramme(ports.programmes()),
        new GiveTestimonial(ports.testimonials(), ports.enrolments()),
        new RegisterCohort(ports.cohorts()),
        new RegisterMaterial(ports.materials()),
        new RegisterProgramme(ports.programmes()),
        new ReleaseTestimonial(ports.testimonials()),
        new SetCohortStatus(ports.cohorts()),
        new HoldWorkshop(
            ports.workshops(),
            ports.cohorts(),
            ports.programmes(),
            ports.enrolments(),
            ports.initiatives()),
        new EditWorkshop(ports.workshops(), ports.initiatives()),
        new ConfirmRegion(ports.regions()));
  }

  /**
   * The use case of a class.
   *
   * @throws InvalidValueException when it is null, or not one of these
   */
  public <H extends CommandHandler<?, ?, ?>> H of(Class<H> type) {
    Require.given("type", type);
    H found = type.cast(handlers.get(type));
    Require.given(type.getSimpleName(), found);
    return Objects.requireNonNull(found);
  }

  /** All of them. */
  public Collection<CommandHandler<?, ?, ?>> all() {
    return Collections.unmodifiableCollection(handlers.values());
  }
}
