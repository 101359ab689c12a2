package org.mintatlas.application.award.maintenance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team names the winners of a call. */
public record DecideCall(Calls calls, Applications applications)
    implements CommandHandler<DecideCall.Command, Call, DecideCall.Refusal> {
  /**
   * What is wanted.
   *
   * @param call which
   * @param expectedVersion the version that the caller had read
   * @param winners the applications that win, in their order
   */
  public record Command(CallId call, long expectedVersion, List<Chosen> winners) {
    public Command {
      Require.given("call", call);
      winners = Require.list("winners", winners);
    }
  }

  /**
   * An application that wins.
   *
   * @param application which
   * @param name the name of the winner
   * @param project what it wins for; null when for all it does
   */
  public record Chosen(ApplicationId application, String name, @Nullable String project) {
    public Chosen {
      Require.given("application", application, "name", name);
    }
  }

  /** Why it cannot be decided so. */
  public sealed interface Refusal {
    /**
     * A winner did not hand in an application for this call.
     *
     * @param application with what it would win
     */
    record NotAnApplicant(ApplicationId application) implements Refusal, OfPart {
      public NotAnApplicant {
        Require.given("application", application);
      }

      @Override
      public String part() {
        return "winners";
      }

      @Override
      public Object value() {
        return application;
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Call, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        calls, command.call(), command.expectedVersion(), call -> decided(call, command, work));
  }

  private CommandOutcome<Call, Refusal> decided(Call call, Command command, UnitOfWork work) {
    List<Application> handedIn =
        applications.ofCalls(Set.of(call.id())).getOrDefault(call.id(), List.of());
    List<Winner> winners =
        command.winners().stream().map(chosen -> winner(chosen, handedIn, work)).toList();
    return switch (call.decide(handedIn, winners)) {
      case Call.Decision.Decided(Call decided) -> CommandOutcome.done(decided);
      case Call.Decision.NotInJury(CallStatus present) ->
          CommandOutcome.rejected(Fault.WrongStatus.outside(present, Set.of(CallStatus.JURY)));
      case Call.Decision.NotAnApplicant(Set<RegionId> others) ->
          CommandOutcome.refused(new Refusal.NotAnApplicant(first(winners, others)));
    };
  }

  private static ApplicationId first(List<Winner> winners, Set<RegionId> strangers) {
    return winners.stream()
        .filter(winner -> winner.region() == null || strangers.contains(winner.region()))
        .map(Winner::application)
        .findFirst()
        .orElseThrow();
  }

  private static Winner winner(Chosen chosen, List<Application> handedIn, UnitOfWork work) {
    RegionId region =
        handedIn.stream()
            .filter(application -> application.id().equals(chosen.application()))
            .map(Application::region)
            .findFirst()
            .orElse(null);
    return Winner.builder(work.id(WinnerId::new), chosen.name())
        .region(region)
        .project(chosen.project())
        .application(chosen.application())
        .build();
  }
}
