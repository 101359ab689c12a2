package org.mintatlas.application.governance.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team says that two bodies exchange with each other. */
public record RegisterExchange(Exchanges exchanges)
    implements CreatingHandler<RegisterExchange.Command, Exchange, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param one the one body, by its identity
   * @param other the other body, by its identity
   * @param period the time of the exchange; null when unknown
   * @param topic the topic of the exchange; null when unknown
   */
  public record Command(
      BodyId one, BodyId other, @Nullable Period period, @Nullable Wording topic) {
    public Command {
      Require.given("one", one, "other", other);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Exchange, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        exchanges,
        Exchange.builder(work.id(ExchangeId::new), command.one(), command.other())
            .period(command.period())
            .topic(command.topic())
            .build());
  }

  @Override
  public Optional<Exchange> again(UUID id) {
    return exchanges.byId(new ExchangeId(id));
  }
}
