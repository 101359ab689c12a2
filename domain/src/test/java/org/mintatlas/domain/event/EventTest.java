package org.mintatlas.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.event.EventStatus.CANCELLED;
import static org.mintatlas.domain.event.EventStatus.DRAFT;
import static org.mintatlas.domain.event.EventStatus.PUBLISHED;
import static org.mintatlas.testkit.event.EventFixtures.aSeriesId;
import static org.mintatlas.testkit.event.EventFixtures.anEvent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.event.Event.Proposal;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class EventTest {
  private static final LocalDate OPENS = LocalDate.of(2024, 6, 1);
  private static final LocalDate CLOSES = LocalDate.of(2024, 9, 13);

  private final Event event = anEvent("an-event", aSeriesId());

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void isRejectedWithoutATitle(String title) {
    assertRefused(e -> e.title(title), "event title");
  }

  @Test
  void textsHaveTheirLimits() {
    assertRefused(e -> e.title("x".repeat(201)), "event title");
    assertRefused(e -> e.motto("x".repeat(301)), "motto");
    assertRefused(e -> e.venue("x".repeat(201)), "venue");
    assertRefused(e -> e.motto(" "), "motto");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void editionAndCapacityStartAtOne(int number) {
    assertRefused(e -> e.edition(number), "edition");
    assertRefused(e -> e.capacity(number), "capacity");
  }

  @Test
  void isRejectedWithTooMany() {
    assertRefused(
        e -> e.sessions(Collections.nCopies(101, new Session("One", null, null, false))),
        "sessions");
    assertRefused(
        e ->
            e.regions(
                Stream.generate(RegionFixtures::aRegionId).limit(101).collect(Collectors.toSet())),
        "regions");
    assertRefused(e -> e.version(-1), "version");
  }

  @Test
  void aSessionStartsInNoHourThatTheClocksLeaveOut() {
    List<Session> night = List.of(new Session("Sterne", LocalTime.of(2, 30), null, false));
    assertRefused(
        e -> e.time(EventTime.on(PartialDate.of(LocalDate.of(2026, 3, 29)))).sessions(night),
        "session time");
    PartialDate before = PartialDate.of(LocalDate.of(2026, 3, 28));
    PartialDate day = PartialDate.of(LocalDate.of(2026, 3, 29));
    EventTime weekend = EventTime.of(new Period(before, day));
    assertThat(of(e -> e.time(weekend).sessions(night)).sessions()).isEqualTo(night);
  }

  @ParameterizedTest
  @EnumSource(value = EventKind.class, mode = EnumSource.Mode.EXCLUDE, names = "BARCAMP")
  void onlyABarcampTakesProposedSessions(EventKind kind) {
    assertRefused(
        e -> e.kind(kind).sessions(List.of(Session.proposed("Warum?"))),
        "sessions '" + kind + "': only a barcamp takes proposed ones");
    assertThat(of(e -> e.kind(kind)).propose("Warum?")).isEqualTo(new Proposal.NotABarcamp(kind));
  }

  @Test
  void aBarcampTakesProposedSessionsBehindItsOthers() {
    Session opening = new Session("Begrüßung", LocalTime.of(9, 0), "Saal", false);
    Event barcamp = of(e -> e.kind(EventKind.BARCAMP).sessions(List.of(opening)));
    assertThat(barcamp.propose("Warum?"))
        .isEqualTo(
            new Proposal.Taken(
                barcamp.toBuilder()
                    .sessions(List.of(opening, Session.proposed("Warum?")))
                    .build()));
  }

  @Test
  void aFullOrCancelledBarcampTakesNoSession() {
    Event full =
        of(e ->
            e.kind(EventKind.BARCAMP)
                .sessions(Collections.nCopies(100, Session.proposed("Noch eine"))));
    assertThat(full.propose("Warum?")).isEqualTo(new Proposal.Full(100));
    assertThat(of(e -> e.kind(EventKind.BARCAMP).status(CANCELLED)).propose("Warum?"))
        .isEqualTo(new Proposal.EventCancelled());
  }

  @Test
  void aSessionNeedsATitleAndARoomThatIsNotBlank() {
    assertInvalid(() -> Session.proposed(" ")).withMessageStartingWith("session title");
    assertInvalid(() -> new Session("One", null, " ", false)).withMessageStartingWith("room");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, DRAFT, false",
    "DRAFT, PUBLISHED, true",
    "DRAFT, CANCELLED, false",
    "PUBLISHED, DRAFT, false",
    "PUBLISHED, PUBLISHED, false",
    "PUBLISHED, CANCELLED, true",
    "CANCELLED, DRAFT, false",
    "CANCELLED, PUBLISHED, false",
    "CANCELLED, CANCELLED, false"
  })
  void movesOnlyAsItsStatusAllows(EventStatus from, EventStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
  }

  @Test
  void isPublishedAndThenCancelledForGood() {
    Event draft = of(e -> e.status(DRAFT));
    Event published = of(e -> e.status(PUBLISHED));
    Event cancelled = of(e -> e.status(CANCELLED));
    assertThat(draft.publish()).isEqualTo(new Step.Moved<>(published));
    assertThat(draft.cancel()).isEqualTo(new Step.NotAllowed<>(DRAFT, CANCELLED));
    assertThat(published.publish()).isEqualTo(new Step.NotAllowed<>(PUBLISHED, PUBLISHED));
    assertThat(published.cancel()).isEqualTo(new Step.Moved<>(cancelled));
    assertThat(cancelled.publish()).isEqualTo(new Step.NotAllowed<>(CANCELLED, PUBLISHED));
    assertThat(cancelled.cancel()).isEqualTo(new Step.NotAllowed<>(CANCELLED, CANCELLED));
  }

  @Test
  void nobodyRegistersAfterIt() {
    EventTime day = EventTime.on(PartialDate.parse("2024-09-20"));
    assertRefused(
        e -> e.time(day).registration(new RegistrationWindow(OPENS, LocalDate.of(2024, 9, 21))),
        "registration window '2024-09-21': closes after the event, which ends by 2024-09-20");
    assertThat(
            of(e ->
                    e.time(day)
                        .registration(new RegistrationWindow(OPENS, LocalDate.of(2024, 9, 20))))
                .registration())
        .isNotNull();
  }

  @Test
  void aWindowNeverClosesBeforeItOpens() {
    assertInvalid(() -> new RegistrationWindow(/* opens= */ CLOSES, /* closes= */ OPENS))
        .withMessageEndingWith("closes before it opens");
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, false", "2024-06-01, true", "2024-09-13, true", "2024-09-14, false"})
  void isOpenForRegistrationOnTheDaysOfItsWindow(LocalDate day, boolean open) {
    RegistrationWindow window = new RegistrationWindow(OPENS, CLOSES);
    assertThat(window.contains(day)).isEqualTo(open);
    assertThat(of(e -> e.registration(window)).openForRegistration(day)).isEqualTo(open);
    assertThat(of(e -> e.registration(window).status(DRAFT)).openForRegistration(day)).isFalse();
    assertThat(of(e -> e.registration(window).status(CANCELLED)).openForRegistration(day))
        .isFalse();
    assertThat(event.openForRegistration(day)).isFalse();
  }

  @Test
  void isKnownToBeOpenOnTheLastDayOnlyWhenNobodyKnowsSinceWhen() {
    Event event = of(e -> e.registration(new RegistrationWindow(null, CLOSES)));

    assertThat(event.openForRegistration(CLOSES)).isTrue();
    assertThat(event.openForRegistration(CLOSES.minusDays(1))).isFalse();
    assertThat(event.openForRegistration(OPENS, CLOSES)).isTrue();
    assertThat(event.openForRegistration(OPENS, CLOSES.minusDays(1))).isFalse();
    assertThat(event.openForRegistration(OPENS, null)).isTrue();
    assertThat(event.openForRegistration(CLOSES.plusDays(1), null)).isFalse();
    assertThat(event.registrationOn(CLOSES)).contains(true);
    assertThat(event.registrationOn(CLOSES.minusDays(1))).isEmpty();
    assertThat(event.registrationOn(CLOSES.plusDays(1))).contains(false);
  }

  @Test
  void tellsWhetherOneCanRegisterOnlyWhereItIsKnown() {
    EventTime day = EventTime.on(PartialDate.parse("2024-09-20"));
    Event unknown = of(e -> e.time(day).registration(null));
    Event known = of(e -> e.time(day).registration(new RegistrationWindow(OPENS, CLOSES)));

    assertThat(unknown.registrationOn(OPENS)).isEmpty();
    assertThat(unknown.registrationOn(LocalDate.of(2024, 9, 21))).contains(false);
    assertThat(unknown.toBuilder().status(CANCELLED).build().registrationOn(OPENS)).contains(false);
    assertThat(known.registrationOn(OPENS.minusDays(1))).contains(false);
    assertThat(known.registrationOn(OPENS)).contains(true);
  }

  @Test
  void isOpenInATimeThatHasADayOfItsWindow() {
    Event open = of(e -> e.registration(new RegistrationWindow(OPENS, CLOSES)));
    assertThat(open.openForRegistration(null, OPENS)).isTrue();
    assertThat(open.openForRegistration(null, OPENS.minusDays(1))).isFalse();
    assertThat(open.openForRegistration(CLOSES, null)).isTrue();
    assertThat(open.openForRegistration(CLOSES.plusDays(1), null)).isFalse();
    assertThat(open.openForRegistration(OPENS.minusYears(1), CLOSES.plusYears(1))).isTrue();
  }

  @Test
  void aBuilderCopiesEveryField() {
    Event full =
        EventFixtures.aFullEvent(
            "full",
            aSeriesId(),
            OrganisationFixtures.anOrganisationId(),
            RegionFixtures.aRegionId());
    assertThat(full.toBuilder().build()).isEqualTo(full);
  }

  @Test
  void aSeriesNeedsAName() {
    assertInvalid(() -> new Series(aSeriesId(), 0, new Slug("ab"), " ", null, List.of()))
        .withMessageStartingWith("series name");
  }

  private Event of(UnaryOperator<EventBuilder> change) {
    return change.apply(event.toBuilder()).build();
  }

  private void assertRefused(UnaryOperator<EventBuilder> change, String message) {
    assertInvalid(() -> of(change)).withMessageStartingWith(message);
  }
}
