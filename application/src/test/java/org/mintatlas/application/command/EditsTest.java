package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.initiative.maintenance.EditProject;
import org.mintatlas.memory.InMemoryAtlas;

/** CommandParts that are taken away: those that cannot be are told as wrong, one by one. */
class EditsTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.systemUTC(), UUID::randomUUID);
  private final CommandSamples samples = new CommandSamples(atlas);
  private final Actor admin = new People(atlas).admin();

  @Test
  void toTakeAllAwayIsAnsweredByEachUseCase() {
    assertThat(useCases.commands().all())
        .isNotEmpty()
        .allSatisfy(handler ->
            assertThatCode(() -> cleared(handler))
                .as(handler.getClass().getSimpleName())
                .doesNotThrowAnyException());
  }

  @Test
  void whatCannotBeTakenAwayIsToldAsWrong() {
    CommandOutcome<?, ?> outcome = cleared(useCases.commands().of(EditProject.class));
    assertThat(((CommandOutcome.Rejected<?, ?>) outcome).faults())
        .hasOnlyElementsOfType(Fault.Invalid.class)
        .hasSize(7);
  }

  @SuppressWarnings("unchecked") // the sample is a command of the handler
  private <C extends Record> CommandOutcome<?, ?> cleared(CommandHandler<?, ?, ?> any) {
    CommandHandler<C, ?, ?> handler = (CommandHandler<C, ?, ?>) any;
    C command = (C) samples.of(handler, Edit.to(null));
    return useCases.commandGateway().execute(handler, command, admin);
  }
}
