package org.mintatlas.application.event.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team prepares an event of a series, which nobody else is shown yet. */
public record RegisterEvent(Events events)
    implements CreatingHandler<RegisterEvent.Command, Event, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key
   * @param series the series that it belongs to
   * @param kind what it is
   * @param name its title
   * @param from when it begins
   * @param to when it ends; null when on the day of the beginning, or unknown
   * @param mode where one takes part
   */
  public record Command(
      Slug slug,
      SeriesId series,
      EventKind kind,
      String name,
      PartialDate from,
      @Nullable PartialDate to,
      Mode mode) {
    public Command {
      Require.given("slug", slug, "series", series, "kind", kind, "name", name);
      Require.given("from", from, "mode", mode);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Event.TITLE_LENGTH);
  }

  @Override
  public CommandOutcome<Event, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        events,
        Event.builder(
                work.id(EventId::new),
                command.slug(),
                command.series(),
                command.kind(),
                command.name(),
                new EventTime(command.from(), command.to(), null, null),
                command.mode())
            .status(EventStatus.DRAFT)
            .build());
  }

  @Override
  public Optional<Event> again(UUID id) {
    return events.byId(new EventId(id));
  }
}
