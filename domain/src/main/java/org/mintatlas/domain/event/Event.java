package org.mintatlas.domain.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;

/**
 * An event (Veranstaltung): what happens once, as one of a {@link Series}.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param series the series it belongs to
 * @param edition which one of the series it is, from 1, unique in the series; null when nobody
 *     counts
 * @param kind what it is
 * @param status where it stands
 * @param title its title, up to 200 characters
 * @param motto its motto, up to 300 characters; null when it has none
 * @param description what it is about, in our own words; null when nobody has written it
 * @param website its own page; null when it has none, or nobody knows
 * @param time when it takes place
 * @param mode how people come together
 * @param venue the house, up to 200 characters; null when unknown
 * @param place where it is; unknown for what takes place over the net only
 * @param host the organisation that hosts it; null when unknown
 * @param regions the regions that host it, at most 100
 * @param audience for whom it is
 * @param registration when one can register; null when one cannot, or nobody knows
 * @param registrationUrl where one registers or registered; null when one cannot over the net, or
 *     nobody knows
 * @param capacity how many places there are, at least 1; null when they are not limited, or unknown
 * @param sessions its sessions in their order, at most 100
 * @param figures what sources say about it in numbers, such as participants
 * @param sources where these facts come from
 */
@Buildable
public record Event(
    EventId id,
    long version,
    Slug slug,
    SeriesId series,
    @Nullable Integer edition,
    EventKind kind,
    EventStatus status,
    String title,
    @Nullable String motto,
    @Nullable Wording description,
    @Nullable WebAddress website,
    EventTime time,
    Mode mode,
    @Nullable String venue,
    Place place,
    @Nullable OrganisationId host,
    Set<RegionId> regions,
    Audience audience,
    @Nullable RegistrationWindow registration,
    @Nullable WebAddress registrationUrl,
    @Nullable Integer capacity,
    List<Session> sessions,
    List<KeyFigure> figures,
    List<Source> sources)
    implements Aggregate<EventId, Event>, Sourced {
  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 200;

  /** How many characters a motto may have. */
  public static final int MOTTO_LENGTH = 300;

  /** How many characters a venue may have. */
  public static final int VENUE_LENGTH = 200;

  private static final Rule CLOSES_AFTERWARDS =
      new Rule(
          "event.closes-afterwards",
          "closes after the event, which ends by %s",
          "schließt nach der Veranstaltung, die spätestens am %s endet");
  private static final Rule NOT_PROPOSED =
      new Rule(
          "event.not-proposed",
          "only a barcamp takes proposed ones",
          "nur ein Barcamp nimmt vorgeschlagene an");
  private static final int MAX_SESSIONS = 100;
  private static final int MAX_REGIONS = 100;

  /** What comes of proposing a session. */
  public sealed interface Proposal extends Outcome<Event> {
    /** The session is the last one of the event. */
    record Taken(Event event) implements Proposal {
      public Taken {
        Require.given("event", event);
      }

      @Override
      public Event orThrow() {
        return event;
      }
    }

    /** Only a barcamp takes sessions of those who come. */
    record NotABarcamp(EventKind kind) implements Proposal {
      public NotABarcamp {
        Require.given("kind", kind);
      }
    }

    /** There are as many sessions as an event may have. */
    record Full(int sessions) implements Proposal {}

    /** The event was called off. */
    record EventCancelled() implements Proposal {}
  }

  /**
   * @throws InvalidValueException when a text is blank or too long, edition or capacity below 1,
   *     there are too many regions or sessions, an event other than a barcamp has proposed
   *     sessions, a session starts in an hour that the clocks leave out, or one could register
   *     after it
   */
  public Event {
    Require.aggregate(id, version, "slug", slug, "series", series, "kind", kind, "status", status);
    Require.given("time", time, "mode", mode, "place", place, "audience", audience);
    title = Require.text("event title", title, TITLE_LENGTH);
    motto = Require.optionalText("motto", motto, MOTTO_LENGTH);
    venue = Require.optionalText("venue", venue, VENUE_LENGTH);
    Require.atLeast("edition", edition, 1);
    Require.atLeast("capacity", capacity, 1);
    regions = Require.set("regions", regions);
    Require.atMost("regions", regions.size(), MAX_REGIONS);
    if (registration != null && registration.closes().isAfter(time.lastDay())) {
      throw CLOSES_AFTERWARDS.broken("registration window", registration.closes(), time.lastDay());
    }
    sessions = Require.list("sessions", sessions);
    Require.atMost("sessions", sessions.size(), MAX_SESSIONS);
    for (Session session : sessions) {
      if (session.startsAt() != null) {
        time.requireOnTheClocks("session time", session.startsAt());
      }
    }
    if (kind != EventKind.BARCAMP && sessions.stream().anyMatch(Session::proposed)) {
      throw NOT_PROPOSED.broken("sessions", kind);
    }
    figures = KeyFigure.copyOf(figures);
    sources = Require.list("sources", sources);
  }

  /** Announces a draft. */
  public Step<Event, EventStatus> publish() {
    return moveTo(EventStatus.PUBLISHED);
  }

  /** Calls it off, for good. */
  public Step<Event, EventStatus> cancel() {
    return moveTo(EventStatus.CANCELLED);
  }

  /** Moves on to a status, or says why that cannot be. */
  public Step<Event, EventStatus> moveTo(EventStatus to) {
    return status.next().contains(to)
        ? new Step.Moved<>(toBuilder().status(to).build())
        : new Step.NotAllowed<>(status, to);
  }

  /**
   * Takes a session that somebody proposes who comes.
   *
   * @throws InvalidValueException when the title is blank or too long
   */
  public Proposal propose(String session) {
    if (kind != EventKind.BARCAMP) {
      return new Proposal.NotABarcamp(kind);
    }
    if (status == EventStatus.CANCELLED) {
      return new Proposal.EventCancelled();
    }
    if (sessions.size() == MAX_SESSIONS) {
      return new Proposal.Full(MAX_SESSIONS);
    }
    List<Session> more = new ArrayList<>(sessions);
    more.add(Session.proposed(session));
    return new Proposal.Taken(toBuilder().sessions(more).build());
  }

  /**
   * Whether one is known to be able to register on the day: it is published and the day lies in the
   * window, as far as that is known.
   */
  public boolean openForRegistration(LocalDate day) {
    return openForRegistration(day, day);
  }

  /**
   * Whether one can register on the day; empty when nobody knows, because the window, or its first
   * day, is unknown.
   */
  public Optional<Boolean> registrationOn(LocalDate day) {
    if (openForRegistration(day)) {
      return Optional.of(true);
    }
    boolean ruledOut =
        status != EventStatus.PUBLISHED
            || day.isAfter(time.lastDay())
            || (registration != null && !registration.mayContain(day));
    return ruledOut ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether one is known to be able to register on a day between the two, both included; null is no
   * bound.
   */
  public boolean openForRegistration(@Nullable LocalDate from, @Nullable LocalDate until) {
    return status == EventStatus.PUBLISHED
        && registration != null
        && registration.overlaps(from, until);
  }

  /** Starts one from what it cannot be without; it is published and public until said otherwise. */
  public static EventBuilder builder(
      EventId id,
      Slug slug,
      SeriesId series,
      EventKind kind,
      String title,
      EventTime time,
      Mode mode) {
    return EventBuilder.empty()
        .id(id)
        .slug(slug)
        .series(series)
        .kind(kind)
        .title(title)
        .time(time)
        .mode(mode)
        .status(EventStatus.PUBLISHED)
        .place(Place.UNKNOWN)
        .regions(Set.of())
        .audience(Audience.PUBLIC)
        .sessions(List.of())
        .figures(List.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public EventBuilder toBuilder() {
    return EventBuilder.of(this);
  }

  @Override
  public Event withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
