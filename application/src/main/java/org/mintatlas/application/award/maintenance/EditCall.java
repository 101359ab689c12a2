package org.mintatlas.application.award.maintenance;

import java.math.BigDecimal;
import java.util.List;
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
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

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
   * @param prizeEuro the euros that each winner gets, as the team states it; what others state of
   *     it stays beside
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
      Edit<Wording> eligibility,
      Edit<BigDecimal> prizeEuro) {
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
      Require.given("prizeEuro", prizeEuro);
    }
  }

  /** Why it stays as it is. */
  public sealed interface Refusal {
    /** The winners are chosen: what they were chosen by stays. */
    record CallDecided() implements Refusal {}

    /** One can apply now, and until when stays told. */
    record NoDeadline() implements Refusal, OfPart {
      @Override
      public String part() {
        return "applicationsTo";
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().given("jurors").optionalFigure("prizeEuro");
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
        calls, command.call(), command.expectedVersion(), call -> edited(call, command, work));
  }

  private static CommandOutcome<Call, Refusal> edited(Call call, Command command, UnitOfWork work) {
    if (isDecided(call) && changesTheRules(command)) {
      return CommandOutcome.refused(new Refusal.CallDecided());
    }
    if (call.status() == CallStatus.OPEN && command.applicationsTo() instanceof Edit.Clear) {
      return CommandOutcome.refused(new Refusal.NoDeadline());
    }
    return CommandOutcome.done(
        edited(call, command).toBuilder()
            .figures(figures(call, command.prizeEuro(), work))
            .build());
  }

  /** What the team states comes first, in place of what it stated before. */
  private static List<KeyFigure> figures(Call call, Edit<BigDecimal> prize, UnitOfWork work) {
    if (prize instanceof Edit.Keep) {
      return call.figures();
    }
    Source team = Source.confirmed(List.of(), work.today()).getFirst();
    BigDecimal euros = prize.from(null);
    return Stream.concat(
            euros == null
                ? Stream.of()
                : Stream.of(
                    new KeyFigure(
                        Measure.PRIZE,
                        new Figure(
                            euros, Figure.Qualifier.EXACT, Unit.EUROS_EACH, null, null, team))),
            call.figures().stream()
                .filter(before ->
                    before.measure() != Measure.PRIZE
                        || !before.figure().source().citation().equals(team.citation())))
        .toList();
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
            command.eligibility(),
            command.prizeEuro())
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
