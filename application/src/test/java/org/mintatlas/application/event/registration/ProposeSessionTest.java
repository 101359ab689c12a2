package org.mintatlas.application.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.event.registration.ProposeSession.Refusal;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.event.EventFixtures;

class ProposeSessionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Changing changing = new Changing();
  private final EventId barcamp =
      saved(
              changing.atlas.events.save(
                  EventFixtures.anEvent(
                          "barcamp",
                          saved(changing.atlas.eventSeries.save(EventFixtures.aSeries("series")))
                              .id())
                      .toBuilder()
                      .kind(EventKind.BARCAMP)
                      .status(EventStatus.PUBLISHED)
                      .time(EventTime.on(PartialDate.of(2026)))
                      .registration(new RegistrationWindow(TODAY, TODAY))
                      .capacity(1)
                      .build()))
          .id();

  private Actor.Member registered() {
    Actor.Member person = changing.people.person();
    changing.does(person, RegisterForEvent.class, new RegisterForEvent.Command(barcamp)).orThrow();
    return person;
  }

  private CommandOutcome<Event, Refusal> propose(Actor person) {
    return changing.does(
        person, ProposeSession.class, new ProposeSession.Command(barcamp, "Warum?"));
  }

  @Test
  void whoHasAPlaceProposes() {
    assertThat(propose(registered()).orThrow().sessions()).hasSize(1);
  }

  @Test
  void whoWaitsIsToldThat() {
    registered();
    assertThat(propose(registered())).isEqualTo(CommandOutcome.refused(new Refusal.StillWaiting()));
  }

  @Test
  void whoDidNotRegisterIsToldThat() {
    assertThat(propose(changing.people.person()))
        .isEqualTo(CommandOutcome.refused(new Refusal.NotRegistered()));
  }
}
