package org.mintatlas.application.event.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.Session;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventFixtures;

class TakenBackTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);
  private final People people = new People(atlas);
  private final Series series = saved(atlas.eventSeries.save(EventFixtures.aSeries("reihe")));

  private Event event(EventStatus status) {
    return saved(
        atlas.events.save(
            EventFixtures.anEvent("treffen", series.id()).toBuilder()
                .kind(EventKind.BARCAMP)
                .status(status)
                .sessions(
                    List.of(
                        Session.proposed("Eins"),
                        Session.proposed("Zwei"),
                        Session.proposed("Drei")))
                .build()));
  }

  private CommandOutcome<Series, ?> discard(Event event, long version) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(DiscardDraftEvent.class),
            new DiscardDraftEvent.Command(event.id(), version),
            people.programme());
  }

  @Test
  void aDraftIsRemovedAndTheAuditLogTellsWhatItWas() {
    Event draft = event(EventStatus.DRAFT);
    assertThat(discard(draft, 2)).isEqualTo(CommandOutcome.rejected(new Fault.Stale(draft)));
    assertThat(discard(draft, 1).orThrow()).isEqualTo(series);
    assertThat(atlas.events.byId(draft.id())).isEmpty();
    assertThat(atlas.auditLog.after(0, 100).getLast().toString())
        .contains("DiscardDraftEvent")
        .contains(draft.title());
    assertThat(discard(draft, 1))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(draft.id())));
  }

  @Test
  void whatWasAnnouncedStays() {
    Event published = event(EventStatus.PUBLISHED);
    assertThat(discard(published, 1))
        .isEqualTo(
            CommandOutcome.rejected(
                Fault.WrongStatus.outside(EventStatus.PUBLISHED, Set.of(EventStatus.DRAFT))));
    assertThat(atlas.events.byId(published.id())).contains(published);
  }

  private CommandOutcome<Event, ?> withdraw(Event event, int session) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(WithdrawSession.class),
            new WithdrawSession.Command(event.id(), event.version(), session),
            people.programme());
  }

  @Test
  void aSessionIsTakenBack() {
    Event event = event(EventStatus.PUBLISHED);
    for (int nowhere : new int[] {0, 4, -1}) {
      assertThat(withdraw(event, nowhere)).isInstanceOf(CommandOutcome.Rejected.class);
    }
    Event without = withdraw(event, 2).orThrow();
    assertThat(without.sessions()).extracting(Session::title).containsExactly("Eins", "Drei");
    assertThat(withdraw(event, 1)).isEqualTo(CommandOutcome.rejected(new Fault.Stale(without)));
  }
}
