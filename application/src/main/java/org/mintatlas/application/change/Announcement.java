package org.mintatlas.application.change;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
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
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Require;

/**
 * What readers are told of when an aggregate changes.
 *
 * @param subject as what
 * @param shown whether they are shown it as it is
 */
public record Announcement(Change.Subject subject, boolean shown) {
  private static final Map<Class<?>, Change.Subject> SUBJECTS =
      Map.ofEntries(
          Map.entry(Organisation.class, Change.Subject.ORGANISATION),
          Map.entry(Region.class, Change.Subject.REGION),
          Map.entry(Network.class, Change.Subject.NETWORK),
          Map.entry(Membership.class, Change.Subject.MEMBERSHIP),
          Map.entry(Initiative.class, Change.Subject.INITIATIVE),
          Map.entry(Project.class, Change.Subject.PROJECT),
          Map.entry(Programme.class, Change.Subject.PROGRAMME),
          Map.entry(Cohort.class, Change.Subject.COHORT),
          Map.entry(Material.class, Change.Subject.MATERIAL),
          Map.entry(FrameworkEdition.class, Change.Subject.FRAMEWORK_EDITION),
          Map.entry(Series.class, Change.Subject.EVENT_SERIES),
          Map.entry(Body.class, Change.Subject.BODY),
          Map.entry(Seat.class, Change.Subject.BODY_SEAT),
          Map.entry(Meeting.class, Change.Subject.MEETING),
          Map.entry(Exchange.class, Change.Subject.EXCHANGE),
          Map.entry(Award.class, Change.Subject.AWARD),
          Map.entry(Call.class, Change.Subject.CALL),
          Map.entry(Survey.class, Change.Subject.SURVEY),
          Map.entry(Publication.class, Change.Subject.PUBLICATION),
          Map.entry(FigureSeries.class, Change.Subject.FIGURE_SERIES),
          Map.entry(Enrolment.class, Change.Subject.ENROLMENT),
          Map.entry(Event.class, Change.Subject.EVENT));

  private static final Map<String, Change.Subject> SUBJECTS_BY_TYPE =
      SUBJECTS.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  known -> known.getKey().getSimpleName(), Map.Entry::getValue));
  private static final Map<Change.Subject, String> TYPES =
      SUBJECTS_BY_TYPE.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  public Announcement {
    Require.given("subject", subject);
  }

  /** That of an aggregate; empty when it is of a kind that readers are never told of. */
  public static Optional<Announcement> of(Aggregate<?, ?> aggregate) {
    return Optional.ofNullable(SUBJECTS.get(aggregate.getClass()))
        .map(subject -> new Announcement(subject, isShown(aggregate)));
  }

  /** As what readers are told of a type of the domain; empty when they never are. */
  public static Optional<Change.Subject> subject(String type) {
    return Optional.ofNullable(SUBJECTS_BY_TYPE.get(type));
  }

  /** The type of the domain of which readers are told as this. */
  public static String type(Change.Subject subject) {
    return Objects.requireNonNull(TYPES.get(subject));
  }

  private static boolean isShown(Aggregate<?, ?> aggregate) {
    return switch (aggregate) {
      case Event event -> event.status().isPublic();
      case Enrolment enrolment -> enrolment.status().isPublic();
      default -> true;
    };
  }

  /**
   * What readers are told when an aggregate was stored.
   *
   * @param before as it was; null when it is new
   * @param stored as it is now
   */
  public static Optional<Change> stored(
      @Nullable Aggregate<?, ?> before, Aggregate<?, ?> stored, Instant at) {
    return of(stored)
        .flatMap(now ->
            Change.seen(
                now.subject(),
                stored.id().value(),
                before != null && of(before).filter(Announcement::shown).isPresent(),
                now.shown(),
                stored.version(),
                at));
  }
}
