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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Change.Subject;
import org.mintatlas.application.identity.TimeOrderedIds;
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
          case CREATED -> assertThat(known.add(change.id())).as("%s is new", change).isTrue();
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
    UseCases cases = UseCases.over(atlas.ports(), clock, ids);
    Map<Subject, Predicate<UUID>> all =
        Map.ofEntries(
            seen(
                Subject.ORGANISATION,
                cases.browseOrganisations().organisations()::byIds,
                OrganisationId::new),
            seen(Subject.REGION, cases.browseRegions()::byIds, RegionId::new),
            seen(Subject.NETWORK, cases.browseNetworks().networks()::byIds, NetworkId::new),
            seen(
                Subject.MEMBERSHIP, cases.browseNetworks().memberships()::byIds, MembershipId::new),
            seen(
                Subject.INITIATIVE,
                cases.browseInitiatives().initiatives()::byIds,
                InitiativeId::new),
            seen(Subject.PROJECT, cases.browseInitiatives().projects()::byIds, ProjectId::new),
            seen(Subject.PROGRAMME, cases.browseProgrammes().programmes()::byIds, ProgrammeId::new),
            seen(Subject.COHORT, cases.browseProgrammes().cohorts()::byIds, CohortId::new),
            seen(Subject.ENROLMENT, cases.browseProgrammes().enrolments()::byIds, EnrolmentId::new),
            seen(Subject.MATERIAL, cases.browseMaterials().materials()::byIds, MaterialId::new),
            seen(
                Subject.FRAMEWORK_EDITION,
                cases.browseFrameworks().editions()::byIds,
                FrameworkEditionId::new),
            seen(Subject.EVENT_SERIES, cases.browseEvents().series()::byIds, SeriesId::new),
            seen(Subject.EVENT, cases.browseEvents().events()::byIds, EventId::new),
            seen(Subject.BODY, cases.browseBodies().bodies()::byIds, BodyId::new),
            seen(Subject.BODY_SEAT, cases.browseBodies().seats()::byIds, SeatId::new),
            seen(Subject.MEETING, cases.browseBodies().meetings()::byIds, MeetingId::new),
            seen(Subject.EXCHANGE, cases.browseBodies().exchanges()::byIds, ExchangeId::new),
            seen(Subject.AWARD, cases.browseAwards().awards()::byIds, AwardId::new),
            seen(Subject.CALL, cases.browseAwards().calls()::byIds, CallId::new),
            seen(Subject.SURVEY, cases.browseInsight().surveys()::byIds, SurveyId::new),
            seen(
                Subject.PUBLICATION,
                cases.browseInsight().publications()::byIds,
                PublicationId::new),
            seen(
                Subject.FIGURE_SERIES, cases.browseInsight().series()::byIds, FigureSeriesId::new));
    assertThat(all.keySet()).containsExactlyInAnyOrder(Subject.values());
    return all;
  }

  private static <I> Map.Entry<Subject, Predicate<UUID>> seen(
      Subject subject, Function<Set<I>, Map<I, ?>> byIds, Function<UUID, I> id) {
    return Map.entry(subject, uuid -> !byIds.apply(Set.of(id.apply(uuid))).isEmpty());
  }
}
