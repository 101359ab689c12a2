package org.mintatlas.application.region.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team lists a region, lets it rest, lists it again or ends it. */
public record SetRegionStatus(Regions regions)
    implements CommandHandler<SetRegionStatus.Command, Region, SetRegionStatus.Refusal> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param status where it shall stand
   * @param on the date of the change
   */
  public record Command(
      RegionId region, long expectedVersion, LifecycleStatus status, PartialDate on) {
    public Command {
      Require.given("region", region, "status", status, "on", on);
    }
  }

  /** Why it cannot stand there. */
  public sealed interface Refusal {
    /**
     * The date lies before the latest change of its life.
     *
     * @param latest the date of that
     */
    record BeforeLatestChange(PartialDate latest) implements Refusal, OfPart {
      public BeforeLatestChange {
        Require.given("latest", latest);
      }

      @Override
      public String part() {
        return "on";
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Region, Refusal> handle(Command command, UnitOfWork work) {
    work.happened("on", command.on()); // An end is final, and nobody could take it back.
    return work.decide(
        regions,
        command.region(),
        command.expectedVersion(),
        region ->
            switch (region.lifecycle().moveTo(command.status(), command.on())) {
              case Lifecycle.Transition.Moved(Lifecycle moved) ->
                  CommandOutcome.done(region.withLifecycle(moved));
              case Lifecycle.Transition.NotAllowed(LifecycleStatus from, LifecycleStatus to) ->
                  CommandOutcome.rejected(Fault.WrongStatus.between(from, to));
              case Lifecycle.Transition.OutOfOrder outOfOrder ->
                  CommandOutcome.refused(new Refusal.BeforeLatestChange(outOfOrder.latest()));
            });
  }
}
