package org.mintatlas.testkit.governance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid bodies, seats, meetings and exchanges in one call. */
public final class GovernanceFixtures {
  private GovernanceFixtures() {}

  /** An identity that no body has. */
  public static BodyId aBodyId() {
    return new BodyId(UUID.randomUUID());
  }

  /** A national council with as little as possible, named after its slug. */
  public static Body aBody(String slug) {
    return Body.builder(
            aBodyId(),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            BodyLevel.NATIONAL,
            BodyKind.OPERATIONAL_COUNCIL)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** An advisory board of Thüringen with every field filled. */
  public static Body aFullBody(String slug, OrganisationId host, OrganisationId otherHost) {
    return aBody(slug).toBuilder()
        .level(BodyLevel.STATE)
        .state(FederalState.TH)
        .kind(BodyKind.ADVISORY_BOARD)
        .hosts(List.of(host, otherHost))
        .rhythm(new Wording("zweimal im Jahr", "twice a year"))
        .since(PartialDate.parse("2020-03"))
        .composition(Wording.german("Ministerien und Kammern"))
        .figures(
            List.of(
                new KeyFigure(
                    Measure.MEMBERS,
                    new Figure(
                        BigDecimal.valueOf(24),
                        Figure.Qualifier.EXACT,
                        Unit.ORGANISATIONS,
                        Wording.german("ohne Gäste"),
                        PartialDate.of(2020),
                        SharedFixtures.A_DATED_SOURCE)),
                new KeyFigure(
                    Measure.MEMBERS,
                    new Figure(
                        BigDecimal.valueOf(20),
                        Figure.Qualifier.OVER,
                        Unit.ORGANISATIONS,
                        null,
                        SharedFixtures.A_SOURCE))))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A seat for whoever has the function, and nothing else. */
  public static Seat aSeat(BodyId body, String function) {
    return new Seat(
        new SeatId(UUID.randomUUID()),
        0,
        body,
        null,
        null,
        null,
        null,
        Wording.german(function),
        List.of());
  }

  /** A seat for Saarland from 2021 to May 2023 with every field filled. */
  public static Seat aFullSeat(BodyId body, OrganisationId organisation, PersonId person) {
    return new Seat(
        new SeatId(UUID.randomUUID()),
        0,
        body,
        organisation,
        person,
        FederalState.SL,
        new Period(PartialDate.of(2021), PartialDate.parse("2023-05")),
        new Wording("zuständiges Ministerium", "responsible ministry"),
        SharedFixtures.bothSources());
  }

  /** A meeting of which only the date is known. */
  public static Meeting aMeeting(BodyId body, String date) {
    return new Meeting(
        new MeetingId(UUID.randomUUID()),
        0,
        body,
        PartialDate.parse(date),
        null,
        null,
        List.of(),
        List.of());
  }

  /** A meeting on 5 November 2024 with every field filled. */
  public static Meeting aFullMeeting(BodyId body) {
    return new Meeting(
        new MeetingId(UUID.randomUUID()),
        0,
        body,
        PartialDate.parse("2024-11-05"),
        "Berlin",
        Mode.HYBRID,
        List.of(new Wording("Strukturen", "Structures"), Wording.german("Finanzierung")),
        SharedFixtures.bothSources());
  }

  /** An exchange of which only the two sides are known. */
  public static Exchange anExchange(BodyId one, BodyId other) {
    return new Exchange(
        new ExchangeId(UUID.randomUUID()), 0, one, other, null, null, null, List.of());
  }

  /** An exchange from March 2022 to 2024 with every field filled. */
  public static Exchange aFullExchange(BodyId one, BodyId other) {
    return new Exchange(
        new ExchangeId(UUID.randomUUID()),
        0,
        one,
        other,
        new Period(PartialDate.parse("2022-03"), PartialDate.of(2024)),
        PartialDate.parse("2023-autumn"),
        new Wording("bundesweite Aktivitäten", "nationwide activities"),
        SharedFixtures.bothSources());
  }
}
