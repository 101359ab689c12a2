package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.event.EventFixtures.aFullEvent;
import static org.mintatlas.testkit.event.EventFixtures.aFullSeries;
import static org.mintatlas.testkit.event.EventFixtures.aSeries;
import static org.mintatlas.testkit.event.EventFixtures.anEvent;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullFigureSeries;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullPublication;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullSurvey;
import static org.mintatlas.testkit.network.NetworkFixtures.aFullNetwork;
import static org.mintatlas.testkit.network.NetworkFixtures.aMembership;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetwork;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.aFullOrganisation;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;
import static org.mintatlas.testkit.person.PersonFixtures.aPerson;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullMaterial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aTestimonial;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aCohort;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aFullCohort;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aFullProgramme;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aProgramme;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.aCertificate;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;
import static org.mintatlas.testkit.qualification.workshop.WorkshopFixtures.aFullWorkshop;
import static org.mintatlas.testkit.quality.QualityFixtures.aFullEdition;
import static org.mintatlas.testkit.region.RegionFixtures.aFullRegion;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;

/** One of everything, with every field filled, and a second of what comes in lists. */
public final class SmallAtlas {
  /** Carries the region, coordinates the network, stands behind the initiative. */
  public final Organisation carrier = aFullOrganisation("carrier-of-the-river");

  /** Leads the region as a cluster. */
  public final Organisation partner = aFullOrganisation("partner-of-the-river");

  /** A region with every field filled. */
  public final Region region = aFullRegion("river-region", carrier.id(), partner.id());

  /** A region of which hardly anything is known. */
  public final Region plainRegion = aRegion("plain-region");

  /** An initiative with every field filled, in the region. */
  public final Initiative initiative = aFullInitiative("river-lab", carrier.id(), region.id());

  /** An initiative of which hardly anything is known. */
  public final Initiative plainInitiative = InitiativeFixtures.anInitiative("plain-lab");

  /** A project with every field filled. */
  public final Project project = aFullProject("weather-station", initiative.id());

  /** A project that is free. */
  public final Project freeProject =
      aProject("free-workshop", initiative.id()).toBuilder().cost(Cost.FREE).build();

  /** A network with every field filled. */
  public final Network network = aFullNetwork("river-network", carrier.id(), region.id());

  public final Network nationalNetwork = aNetwork("national-network");

  /** The membership of the region in the network. */
  public final Membership ofRegion = aMembership(network.id(), new Member.OfRegion(region.id()));

  /** The membership of the initiative in the network, not accepted yet. */
  public final Membership ofInitiative =
      aMembership(
          network.id(), new Member.OfInitiative(initiative.id()), MembershipStatus.REQUESTED);

  /** Coordinates the region. */
  public final Person coordinator = aPerson();

  /** Coordinated the region, and had the personal data erased. */
  public final Person erased = aPerson("Coordinator Two").erase();

  /** A programme with every field filled. */
  public final Programme programme = aFullProgramme("river-school", carrier.id());

  /** A programme of which hardly anything is known. */
  public final Programme plainProgramme = aProgramme("plain-school");

  /** A cohort with every field filled. */
  public final Cohort cohort = aFullCohort("river-school-1", programme.id(), 1);

  /** A cohort that is planned. */
  public final Cohort plannedCohort = aCohort("river-school-2", programme.id(), 2);

  /** The coordinator took part in the cohort for the region. */
  public final Enrolment enrolment =
      anEnrolment(cohort.id(), region.id(), coordinator.id(), EnrolmentStatus.COMPLETED);

  /** Somebody waits for a place in the cohort. */
  public final Enrolment applied =
      anEnrolment(cohort.id(), plainRegion.id(), erased.id(), EnrolmentStatus.APPLIED);

  /** The certificate of the coordinator, which nobody may see as the coordinator's. */
  public final Certificate certificate = aCertificate(enrolment.id(), "7K3Q9F");

  /** A workshop with every field filled, which the coordinator held for the initiative. */
  public final RegionalWorkshop workshop =
      aFullWorkshop(cohort.id(), region.id(), coordinator.id(), Set.of(initiative.id()));

  /** A material with every field filled. */
  public final Material material = aFullMaterial(programme.id());

  /** What the coordinator says of the cohort, and released. */
  public final Testimonial testimonial =
      aFullTestimonial(cohort.id(), region.id(), coordinator.id());

  /** What the coordinator says of the cohort, but nobody may read. */
  public final Testimonial secret = aTestimonial(cohort.id(), region.id(), coordinator.id());

  /** An edition of a framework with every field filled. */
  public final FrameworkEdition edition = aFullEdition("river-framework-2");

  /** A series of events with every field filled. */
  public final Series series = aFullSeries("river-barcamp", carrier.id());

  /** A series of events without any. */
  public final Series plainSeries = aSeries("plain-series");

  /** An event with every field filled, cancelled. */
  public final Event event = aFullEvent("river-barcamp-10", series.id(), carrier.id(), region.id());

  /** An event of which hardly anything is known. */
  public final Event plainEvent = anEvent("river-conference", series.id());

  /** An advisory board with every field filled. */
  public final Body body = GovernanceFixtures.aFullBody("river-board", carrier.id(), partner.id());

  /** A national body of which hardly anything is known. */
  public final Body plainBody = GovernanceFixtures.aBody("plain-body");

  /** A seat with every field filled, on the board. */
  public final Seat seat = GovernanceFixtures.aFullSeat(body.id(), partner.id(), coordinator.id());

  /** A seat for a function, on the board. */
  public final Seat plainSeat = GovernanceFixtures.aSeat(body.id(), "Vorsitz");

  /** A meeting of the board with every field filled. */
  public final Meeting meeting = GovernanceFixtures.aFullMeeting(body.id());

  /** A meeting of the board of which hardly anything is known. */
  public final Meeting plainMeeting = GovernanceFixtures.aMeeting(body.id(), "2023");

  /** An exchange between both bodies with every field filled. */
  public final Exchange exchange = GovernanceFixtures.aFullExchange(body.id(), plainBody.id());

  /** An exchange between both bodies of which nothing else is known. */
  public final Exchange plainExchange = GovernanceFixtures.anExchange(body.id(), plainBody.id());

  /** An award with every field filled. */
  public final Award award = AwardFixtures.aFullAward("river-award", carrier.id());

  /** An award of which hardly anything is known. */
  public final Award plainAward = AwardFixtures.anAward("plain-award");

  /** A call of which nothing is known but that it will come. */
  public final Call plainCall = AwardFixtures.aCall(award.id(), 2025);

  /** What the region applied with. */
  public final Application application =
      AwardFixtures.anApplication(plainCall.id(), region.id(), coordinator.id());

  /** The region as a winner, with every field filled. */
  public final Winner winner = AwardFixtures.aFullWinner(region.id(), application.id());

  /** The other region as a winner. */
  public final Winner plainWinner = AwardFixtures.aWinner(plainRegion.id(), "Plain Winner");

  /** A published call of 2024 with every field filled. */
  public final Call call =
      AwardFixtures.aFullCall(
          award.id(), body.id(), Set.of(coordinator.id()), List.of(winner, plainWinner));

  /** A survey with every field filled. */
  public final Survey survey = aFullSurvey("parents-survey", carrier.id());

  /** A publication about the survey, with every field filled. */
  public final Publication publication =
      aFullPublication("survey-report", carrier.id(), new Concern.OfSurvey(survey.id()));

  /** A series of figures with every field filled. */
  public final FigureSeries figureSeries =
      aFullFigureSeries("regions-of-the-state", FederalState.NW);

  /** Stores all of it. */
  public SmallAtlas(InMemoryAtlas atlas) {
    atlas.districts.saveAll(GeographyFixtures.districts());
    atlas.districts.saveChanges(List.of(EISENACH_MERGED));
    atlas.postcodes.saveAll(GeographyFixtures.postcodes());
    stored(atlas.organisations.save(carrier));
    stored(atlas.organisations.save(partner));
    stored(atlas.regions.save(region));
    stored(atlas.regions.save(plainRegion));
    stored(atlas.initiatives.save(initiative));
    stored(atlas.initiatives.save(plainInitiative));
    stored(atlas.projects.save(project));
    stored(atlas.projects.save(freeProject));
    stored(atlas.networks.save(network));
    stored(atlas.networks.save(nationalNetwork));
    stored(atlas.memberships.save(ofRegion));
    stored(atlas.memberships.save(ofInitiative));
    storeInsight(atlas);
    stored(atlas.persons.save(coordinator));
    stored(atlas.persons.save(erased));
    stored(atlas.coordinations.save(aCoordination(coordinator.id(), region.id())));
    stored(atlas.coordinations.save(aCoordination(erased.id(), plainRegion.id())));
    stored(atlas.programmes.save(programme));
    stored(atlas.programmes.save(plainProgramme));
    stored(atlas.cohorts.save(cohort));
    stored(atlas.cohorts.save(plannedCohort));
    stored(atlas.enrolments.save(enrolment));
    stored(atlas.enrolments.save(applied));
    stored(atlas.certificates.save(certificate));
    storePractice(atlas);
  }

  private void storePractice(InMemoryAtlas atlas) {
    stored(atlas.workshops.save(workshop));
    stored(atlas.materials.save(material));
    stored(atlas.testimonials.save(testimonial));
    stored(atlas.testimonials.save(secret));
    stored(atlas.frameworkEditions.save(edition));
    stored(atlas.eventSeries.save(series));
    stored(atlas.eventSeries.save(plainSeries));
    stored(atlas.events.save(event));
    stored(atlas.events.save(plainEvent));
    stored(atlas.bodies.save(body));
    stored(atlas.bodies.save(plainBody));
    stored(atlas.seats.save(seat));
    stored(atlas.seats.save(plainSeat));
    stored(atlas.meetings.save(meeting));
    stored(atlas.meetings.save(plainMeeting));
    stored(atlas.exchanges.save(exchange));
    stored(atlas.exchanges.save(plainExchange));
    stored(atlas.awards.save(award));
    stored(atlas.awards.save(plainAward));
    stored(atlas.calls.save(plainCall));
    stored(atlas.applications.save(application));
    stored(atlas.calls.save(call));
  }

  private void storeInsight(InMemoryAtlas atlas) {
    stored(atlas.surveys.save(survey));
    stored(atlas.publications.save(publication));
    stored(atlas.timeSeries.save(figureSeries));
  }

  /** One node of each type. */
  public List<NodeId> oneOfEachType() {
    return List.of(
        new NodeId(NodeType.FEDERAL_STATE, "NW"),
        new NodeId(NodeType.DISTRICT, "05315"),
        new NodeId(NodeType.POSTCODE, "50667"),
        NodeId.of(NodeType.ORGANISATION, carrier.id().value()),
        NodeId.of(NodeType.REGION, region.id().value()),
        NodeId.of(NodeType.NETWORK, network.id().value()),
        NodeId.of(NodeType.MEMBERSHIP, ofRegion.id().value()),
        NodeId.of(NodeType.PROGRAMME, programme.id().value()),
        NodeId.of(NodeType.COHORT, cohort.id().value()),
        NodeId.of(NodeType.ENROLMENT, enrolment.id().value()),
        NodeId.of(NodeType.INITIATIVE, initiative.id().value()),
        NodeId.of(NodeType.WORKSHOP, workshop.id().value()),
        NodeId.of(NodeType.MATERIAL, material.id().value()),
        NodeId.of(NodeType.TESTIMONIAL, testimonial.id().value()),
        NodeId.of(NodeType.FRAMEWORK_EDITION, edition.id().value()),
        NodeId.of(NodeType.PERSON, coordinator.id().value()),
        NodeId.of(NodeType.EVENT_SERIES, series.id().value()),
        NodeId.of(NodeType.EVENT, event.id().value()),
        NodeId.of(NodeType.SURVEY, survey.id().value()),
        NodeId.of(NodeType.PUBLICATION, publication.id().value()),
        NodeId.of(NodeType.FIGURE_SERIES, figureSeries.id().value()),
        NodeId.of(NodeType.PROJECT, project.id().value()),
        NodeId.of(NodeType.BODY, body.id().value()),
        NodeId.of(NodeType.BODY_SEAT, seat.id().value()),
        NodeId.of(NodeType.MEETING, meeting.id().value()),
        NodeId.of(NodeType.EXCHANGE, exchange.id().value()),
        NodeId.of(NodeType.AWARD, award.id().value()),
        NodeId.of(NodeType.CALL, call.id().value()),
        NodeId.of(NodeType.WINNER, winner.id().value()));
  }

  /** Makes sure that it was stored. */
  public static void stored(SaveResult<?> result) {
    assertThat(result).isInstanceOf(SaveResult.Saved.class);
  }
}
