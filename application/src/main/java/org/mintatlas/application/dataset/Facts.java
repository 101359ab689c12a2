package org.mintatlas.application.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;

/** What a dataset says, checked and with references resolved; its identities are new ones. */
public record Facts(
    Directory directory,
    Qualification qualification,
    List<FrameworkEdition> frameworks,
    Events events,
    Governance governance,
    Awards awards,
    Insight insight) {

  /**
   * Who and what there is, and where.
   *
   * @param formerSlugs the slugs that regions had before
   */
  public record Directory(
      List<District> districts,
      List<DistrictChange> districtChanges,
      List<Postcode> postcodes,
      List<Organisation> organisations,
      List<Region> regions,
      Map<RegionId, Set<Slug>> formerSlugs,
      List<Initiative> initiatives,
      List<Project> projects,
      List<Network> networks,
      List<Membership> memberships) {}

  /** How networks are qualified. */
  public record Qualification(
      List<Programme> programmes,
      List<Cohort> cohorts,
      List<Enrolment> enrolments,
      List<Material> materials) {}

  /** What takes place. */
  public record Events(List<Series> series, List<Event> events) {}

  /** Who meets whom. */
  public record Governance(
      List<Body> bodies, List<Seat> seats, List<Meeting> meetings, List<Exchange> exchanges) {}

  /** Who is honoured. */
  public record Awards(List<Award> awards, List<Call> calls, List<Application> applications) {}

  /** What is known about the whole. */
  public record Insight(
      List<Survey> surveys, List<Publication> publications, List<FigureSeries> figureSeries) {}

  /** How many they are. */
  public int count() {
    return Stream.of(
            directory.districts,
            directory.districtChanges,
            directory.postcodes,
            directory.organisations,
            directory.regions,
            directory.initiatives,
            directory.projects,
            directory.networks,
            directory.memberships,
            qualification.programmes,
            qualification.cohorts,
            qualification.enrolments,
            qualification.materials,
            frameworks,
            events.series,
            events.events,
            governance.bodies,
            governance.seats,
            governance.meetings,
            governance.exchanges,
            awards.awards,
            awards.calls,
            awards.applications,
            insight.surveys,
            insight.publications,
            insight.figureSeries)
        .mapToInt(List::size)
        .sum();
  }
}
