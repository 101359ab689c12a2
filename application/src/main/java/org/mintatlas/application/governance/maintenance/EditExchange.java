package org.mintatlas.application.governance.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of the exchange of two bodies. */
public record EditExchange(Exchanges exchanges)
    implements CommandHandler<EditExchange.Command, Exchange, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param exchange the exchange, by its identity
   * @param expectedVersion the version that the caller had read
   * @param period the time of the exchange
   * @param attested a date at which it is known to take place, within the period
   * @param topic the topic of the exchange
   */
  public record Command(
      ExchangeId exchange,
      long expectedVersion,
      Edit<Period> period,
      Edit<PartialDate> attested,
      Edit<Wording> topic) {
    public Command {
      Require.given("exchange", exchange, "period", period, "attested", attested, "topic", topic);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Exchange, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        exchanges,
        command.exchange(),
        command.expectedVersion(),
        exchange ->
            exchange.toBuilder()
                .period(command.period().from(exchange.period()))
                .knownOn(command.attested().from(exchange.knownOn()))
                .topic(command.topic().from(exchange.topic()))
                .build());
  }
}
