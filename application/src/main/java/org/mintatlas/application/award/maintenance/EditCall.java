package org.mintatlas.application.award.maintenance;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a call, and who judges. */
public record EditCall(Calls calls, Persons persons)
    implements CommandHandler<EditCall.Command, Call, EditCall.Refusal> {
  /**
   * What is wanted.
   *
   * @param call which
   * @param expectedVersion the version that the caller had read
   * @param theme what it is about
   * @param applicationsFrom from when one can apply
   * @param applicationsTo until when one can apply
   * @param ceremony when the prizes are given
   * @param jurors who judges
   * @param brochureUrl where one can read of the winners
   * @param eligibility who can apply
   */
  public record Command(
      CallId call,
      long expectedVersion,
      Edit<Wording> theme,
      Edit<PartialDate> applicationsFrom,
      Edit<PartialDate> applicationsTo,
      Edit<PartialDate> ceremony,
      Edit<Set<PersonId>> jurors,
      Edit<WebAddress> brochureUrl,
      Edit<Wording> eligibility) {
    public Command {
      Require.given("call", call);
      Require.given(
          "theme",
          theme,
          "applicationsFrom",
          applicationsFrom,
          "applicationsTo",
          applicationsTo,
          "ceremony",
          ceremony);
      Require.given("jurors", jurors, "brochureUrl", brochureUrl, "eligibility", eligibility);
    }
  }

  /** Why it stays as it is. */
  public sealed interface Refusal {
    /** The winners are chosen: what they were chosen by stays. */
    record CallDecided() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().given("jurors");
  }

  @Override
  public CommandOutcome<Call, Refusal> handle(Command command, UnitOfWork work) {
    Fault missing =
        persons
            .missing(Objects.requireNonNullElse(command.jurors().from(null), Set.of()))
            .orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    return work.decide(
        calls,
        command.call(),
        command.expectedVersion(),
        call ->
            isDecided(call) && changesTheRules(command)
                ? CommandOutcome.refused(new Refusal.CallDecided())
                : CommandOutcome.done(edited(call, command)));
  }

  private static boolean isDecided(Call call) {
    return call.status() == CallStatus.DECIDED || call.status() == CallStatus.PUBLISHED;
  }

  private static boolean changesTheRules(Command command) {
    return Stream.of(
            command.theme(),
            command.applicationsFrom(),
            command.applicationsTo(),
            command.jurors(),
            command.eligibility())
        .anyMatch(edit -> !(edit instanceof Edit.Keep));
  }

  private static Call edited(Call call, Command command) {
    return call.toBuilder()
        .theme(command.theme().from(call.theme()))
        .opens(command.applicationsFrom().from(call.opens()))
        .deadline(command.applicationsTo().from(call.deadline()))
        .ceremony(command.ceremony().from(call.ceremony()))
        .jurors(command.jurors().always(call.jurors()))
        .brochure(command.brochureUrl().from(call.brochure()))
        .audience(command.eligibility().from(call.audience()))
        .build();
  }
}
