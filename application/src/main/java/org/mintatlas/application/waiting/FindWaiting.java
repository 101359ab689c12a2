package org.mintatlas.application.waiting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.jury.JurorTies;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.enquiry.EnquiryFilter;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.proposal.RegionProposalFilter;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.jury.Juror;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;

/**
 * Use case: somebody who is signed in asks what waits for them. Each answer takes a number of
 * statements that does not grow with what is found.
 */
public record FindWaiting(
    Memberships memberships,
    Calls calls,
    Applications applications,
    Votes votes,
    Regions regions,
    JurorTies ties,
    Enquiries enquiries,
    RegionProposals proposals,
    Cohorts cohorts,
    Enrolments enrolments) {
  /** So many invitations of a region or an initiative are told at most. */
  private static final int INVITATIONS = 20;

  private static final Set<CohortStatus> GIVING_PLACES =
      Arrays.stream(CohortStatus.values())
          .filter(CohortStatus::givesPlaces)
          .collect(Collectors.toUnmodifiableSet());

  /** What was assured before this day is to be confirmed. */
  public static LocalDate toConfirm(LocalDate today) {
    return today.minusYears(1);
  }

  /** The invitations that nobody has accepted or declined, region by region, then initiatives. */
  public List<Membership> invitations(
      Collection<RegionId> regions, Collection<InitiativeId> initiatives) {
    List<MembershipScope.OfMember> scopes =
        Stream.<Member>concat(
                regions.stream().map(Member.OfRegion::new),
                initiatives.stream().map(Member.OfInitiative::new))
            .map(MembershipScope.OfMember::new)
            .toList();
    Map<MembershipScope, Page<Membership>> pages =
        new HashMap<>(
            memberships.pages(
                Set.copyOf(scopes),
                new MembershipFilter(Set.of(MembershipStatus.INVITED), null),
                NameOrder.NAME,
                PageRequest.first(INVITATIONS)));
    return scopes.stream()
        .flatMap(scope -> pages.getOrDefault(scope, Page.empty()).values().stream())
        .toList();
  }

  /**
   * The applications on which a juror has yet to vote, of the calls whose jury is judging; none
   * that the juror is a party to.
   */
  public List<Application> toJudge(PersonId person, LocalDate today) {
    Set<Call> judged =
        judgedBy(person, CallFilter.ANY.toBuilder().statuses(Set.of(CallStatus.JURY)).build())
            .collect(Collectors.toSet());
    if (judged.isEmpty()) {
      return List.of();
    }
    List<Application> submitted =
        applications
            .ofCalls(judged.stream().map(Call::id).collect(Collectors.toSet()))
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(application -> application.status() == ApplicationStatus.SUBMITTED)
            .toList();
    Map<ApplicationId, List<Vote>> cast =
        votes.ofApplications(submitted.stream().map(Application::id).collect(Collectors.toSet()));
    Map<CallId, Juror> juror = ties.of(person, judged);
    Map<RegionId, Region> applying =
        regions.byIds(submitted.stream().map(Application::region).collect(Collectors.toSet()));
    return submitted.stream()
        .filter(application ->
            cast.getOrDefault(application.id(), List.of()).stream()
                .noneMatch(vote -> vote.juror().equals(person)))
        .filter(application ->
            !Objects.requireNonNull(juror.get(application.call()))
                .isPartyTo(
                    application, Objects.requireNonNull(applying.get(application.region())), today))
        .toList();
  }

  /** The calls on whose jury somebody sits, the latest first. */
  public List<Call> judgedBy(PersonId person) {
    return judgedBy(person, CallFilter.ANY).toList();
  }

  /** An award has one call a year: the latest page of them reaches back for decades. */
  private Stream<Call> judgedBy(PersonId person, CallFilter some) {
    return calls
        .page(
            new CallScope.Everywhere(),
            some,
            CallOrder.YEAR_DESC,
            PageRequest.first(PageRequest.MAX_SIZE))
        .values()
        .stream()
        .filter(call -> call.jurors().contains(person));
  }

  /** How many memberships in networks were asked for and wait for a decision. */
  public long requestedMemberships() {
    return memberships.count(
        new MembershipScope.Everywhere(),
        new MembershipFilter(Set.of(MembershipStatus.REQUESTED), null));
  }

  /** How many enquiries wait for an answer. */
  public long receivedEnquiries() {
    return enquiries.count(
        new EnquiryScope.Everywhere(), new EnquiryFilter(Set.of(EnquiryStatus.RECEIVED), null));
  }

  /** How many applications for cohorts that take some wait for a decision. */
  public long enrolmentsToDecide() {
    Set<EnrolmentScope> open =
        cohorts
            .page(
                new CohortScope.Everywhere(),
                CohortFilter.ANY.toBuilder().statuses(GIVING_PLACES).build(),
                CohortOrder.START_DESC,
                PageRequest.first(PageRequest.MAX_SIZE))
            .values()
            .stream()
            .map(cohort -> new EnrolmentScope.InCohort(cohort.id()))
            .collect(Collectors.toSet());
    return enrolments
        .counts(
            open, EnrolmentFilter.ANY.toBuilder().statuses(Set.of(EnrolmentStatus.APPLIED)).build())
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** How many proposed regions wait for a decision. */
  public long proposedRegions() {
    return proposals.count(
        new RegionProposalScope.Everywhere(),
        new RegionProposalFilter(Set.of(ProposalStatus.PROPOSED), null));
  }
}
