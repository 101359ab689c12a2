package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Change.Subject;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.change.Heard;

/**
 * Who follows the feed and who reads see the same things: what is told as there can be read, what
 * is told as gone cannot, and what cannot be read is never told of.
 */
class FeedTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
  private final ImportDataset importDataset = new ImportDataset(atlas.ports(), ids, clock);
  private final Map<Subject, Predicate<UUID>> readable = readable();

  /** What somebody knows who has heard every change. */
  private final Set<UUID> known = new HashSet<>();

  static Stream<Arguments> eventsBeforeAndAfter() {
    return Stream.of(EventStatus.values())
        .flatMap(
            before -> Stream.of(EventStatus.values()).map(after -> Arguments.of(before, after)));
  }

  @ParameterizedTest
  @MethodSource("eventsBeforeAndAfter")
  void agreesWithWhatIsReadOfAnEvent(EventStatus before, EventStatus after) {
    load(event(before));
    load(event(after).replacing("events.csv", "Gemeinsam!", "Miteinander!"));

    UUID id = atlas.events.bySlug(new Slug("treffen-1")).orElseThrow().id().value();
    assertThat(known.contains(id)).isEqualTo(after != EventStatus.DRAFT);
  }

  private static SmallDataset event(EventStatus status) {
    return new SmallDataset().replacing("events.csv", "1,BARCAMP,PUBLISHED", "1,BARCAMP," + status);
  }

  /** A dataset has no enrolment that is still open. */
  static Stream<Arguments> enrolmentsBeforeAndAfter() {
    Set<EnrolmentStatus> closed =
        EnumSet.complementOf(EnumSet.of(EnrolmentStatus.APPLIED, EnrolmentStatus.WAITLISTED));
    return closed.stream()
        .flatMap(before -> closed.stream().map(after -> Arguments.of(before, after)));
  }

  @ParameterizedTest
  @MethodSource("enrolmentsBeforeAndAfter")
  void agreesWithWhatIsReadOfAnEnrolment(EnrolmentStatus before, EnrolmentStatus after) {
    load(enrolment(before));
    int others = known.size() - (before.isPublic() ? 1 : 0);
    load(enrolment(after).replacing("events.csv", "Gemeinsam!", "Miteinander!"));

    assertThat(known).hasSize(others + (after.takesPlace() ? 1 : 0));
  }

  private static SmallDataset enrolment(EnrolmentStatus status) {
    return new SmallDataset().replacing("enrolments.csv", "COMPLETED", status.name());
  }

  /** Loads it, and follows what is told of it. */
  private void load(SmallDataset dataset) {
    try (Heard heard = new Heard(atlas.changes)) {
      assertThat(importDataset.load(dataset.dataset()))
          .isInstanceOf(ImportDataset.Result.Imported.class);
      for (Change change : heard.changes()) {
        switch (change.kind()) {
          case CREATED -> {
            assertThat(known.add(change.id())).as("%s is new", change).isTrue();
            assertThat(change.version()).as("%s tells of nothing before", change).isEqualTo(1);
          }
          case UPDATED -> assertThat(known).as("%s", change).contains(change.id());
          case REMOVED -> assertThat(known.remove(change.id())).as("%s was", change).isTrue();
        }
        assertThat(readable.get(change.subject()).test(change.id()))
            .as("%s can be read", change)
            .isEqualTo(change.kind() != Change.Kind.REMOVED);
      }
      assertThat(heard.changes().stream().map(Change::subject).collect(Collectors.toSet()))
          .isSubsetOf(readable.keySet());
    }
  }

  /** Whether readers are shown something, asked as they ask. */
  private Map<Subject, Predicate<UUID>> readable() {
    var organisations = new BrowseOrganisations(atlas.organisations);
    var regions = new BrowseRegions(atlas.regions, atlas.organisations);
    var networks = new BrowseNetworks(atlas.networks, atlas.memberships);
    var initiatives = new BrowseInitiatives(atlas.initiatives, atlas.projects);
    var programmes =
        new BrowseProgrammes(atlas.programmes, atlas.cohorts, atlas.enrolments, atlas.certificates);
    var materials = new BrowseMaterials(atlas.materials, atlas.testimonials);
    var frameworks = new BrowseFrameworks(atlas.frameworkEditions);
    var events = new BrowseEvents(atlas.eventSeries, atlas.events, atlas.registrations);
    var bodies = new BrowseBodies(atlas.bodies, atlas.seats, atlas.meetings, atlas.exchanges);
    var awards = new BrowseAwards(atlas.awards, atlas.calls, atlas.winners, atlas.applications);
    var insight = new BrowseInsight(atlas.surveys, atlas.publications, atlas.timeSeries);
    Map<Subject, Predicate<UUID>> all =
        Map.ofEntries(
            Map.entry(
                Subject.ORGANISATION,
                id -> isThere(organisations.byIds(Set.of(new OrganisationId(id))))),
            Map.entry(Subject.REGION, id -> isThere(regions.byIds(Set.of(new RegionId(id))))),
            Map.entry(Subject.NETWORK, id -> isThere(networks.byIds(Set.of(new NetworkId(id))))),
            Map.entry(
                Subject.MEMBERSHIP,
                id -> isThere(networks.membershipsByIds(Set.of(new MembershipId(id))))),
            Map.entry(
                Subject.INITIATIVE, id -> isThere(initiatives.byIds(Set.of(new InitiativeId(id))))),
            Map.entry(
                Subject.PROJECT,
                id -> isThere(initiatives.projectsByIds(Set.of(new ProjectId(id))))),
            Map.entry(
                Subject.PROGRAMME, id -> isThere(programmes.byIds(Set.of(new ProgrammeId(id))))),
            Map.entry(
                Subject.COHORT, id -> isThere(programmes.cohortsByIds(Set.of(new CohortId(id))))),
            Map.entry(
                Subject.ENROLMENT,
                id -> isThere(programmes.enrolmentsByIds(Set.of(new EnrolmentId(id))))),
            Map.entry(Subject.MATERIAL, id -> isThere(materials.byIds(Set.of(new MaterialId(id))))),
            Map.entry(
                Subject.FRAMEWORK_EDITION,
                id -> isThere(frameworks.byIds(Set.of(new FrameworkEditionId(id))))),
            Map.entry(
                Subject.EVENT_SERIES, id -> isThere(events.seriesByIds(Set.of(new SeriesId(id))))),
            Map.entry(Subject.EVENT, id -> isThere(events.byIds(Set.of(new EventId(id))))),
            Map.entry(Subject.BODY, id -> isThere(bodies.byIds(Set.of(new BodyId(id))))),
            Map.entry(Subject.BODY_SEAT, id -> isThere(bodies.seatsByIds(Set.of(new SeatId(id))))),
            Map.entry(
                Subject.MEETING, id -> isThere(bodies.meetingsByIds(Set.of(new MeetingId(id))))),
            Map.entry(
                Subject.EXCHANGE, id -> isThere(bodies.exchangesByIds(Set.of(new ExchangeId(id))))),
            Map.entry(Subject.AWARD, id -> isThere(awards.byIds(Set.of(new AwardId(id))))),
            Map.entry(Subject.CALL, id -> isThere(awards.callsByIds(Set.of(new CallId(id))))),
            Map.entry(
                Subject.SURVEY, id -> isThere(insight.surveysByIds(Set.of(new SurveyId(id))))),
            Map.entry(
                Subject.PUBLICATION,
                id -> isThere(insight.publicationsByIds(Set.of(new PublicationId(id))))),
            Map.entry(
                Subject.FIGURE_SERIES,
                id -> isThere(insight.seriesByIds(Set.of(new FigureSeriesId(id))))));
    assertThat(all.keySet()).containsExactlyInAnyOrder(Subject.values());
    return all;
  }

  private static boolean isThere(Map<?, ?> found) {
    return !found.isEmpty();
  }
}
