package org.mintatlas.persistence.command;

import java.util.List;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;

/** Where commands are done: in memory or in the database. */
record World(Ports ports, UseCases useCases) {

  static World of(Ports ports, Chance chance) {
    return new World(ports, UseCases.over(ports, chance.clock(), chance::id));
  }

  /** What comes of a command, in a word. */
  <C extends Record, T, R, H extends CommandHandler<C, T, R>> String done(
      Class<H> type, C command, Actor actor) {
    return name(useCases.commandGateway().execute(useCases.commands().of(type), command, actor));
  }

  private static String name(CommandOutcome<?, ?> outcome) {
    return switch (outcome) {
      case CommandOutcome.Done<?, ?> done -> Life.DONE;
      case CommandOutcome.Refused<?, ?>(List<?> reasons, List<Fault> faults) ->
          reasons.getFirst().getClass().getSimpleName();
      case CommandOutcome.Rejected<?, ?>(List<Fault> faults) ->
          faults.getFirst().getClass().getSimpleName();
    };
  }
}
