package org.mintatlas.application.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mintatlas.application.UseCases;
import org.mintatlas.memory.InMemoryAtlas;

/** An empty atlas in memory, on the first of March 2026, that people change in a test. */
public final class Changing {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  public final InMemoryAtlas atlas = new InMemoryAtlas();
  public final People people = new People(atlas);
  public final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);

  /** What comes of a command. */
  public <C extends Record, T, R> CommandOutcome<T, R> does(
      Actor actor, Class<? extends CommandHandler<C, T, R>> useCase, C command) {
    return useCases.commandGateway().execute(useCases.commands().of(useCase), command, actor);
  }
}
