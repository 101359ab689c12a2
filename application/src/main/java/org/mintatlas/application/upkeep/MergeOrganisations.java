package org.mintatlas.application.upkeep;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mintatlas.application.Ports;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: two spellings turned out to be one organisation. All that refers to one of them refers
 * to the other from then on, which is found by the names and slugs of both.
 */
public record MergeOrganisations(Ports ports)
    implements CommandHandler<
        MergeOrganisations.Command, Organisation, MergeOrganisations.Refusal> {
  public MergeOrganisations {
    Require.given("ports", ports);
  }

  /**
   * What is wanted.
   *
   * @param keep the one that is kept
   * @param expectedVersion the version of that which the caller had read
   * @param merge the one that is no more
   * @param expectedVersionOfMerged the version of that one which the caller had read
   */
  public record Command(
      OrganisationId keep,
      long expectedVersion,
      OrganisationId merge,
      long expectedVersionOfMerged) {
    public Command {
      Require.given("keep", keep, "merge", merge);
    }
  }

  /** Why they cannot be merged. */
  public sealed interface Refusal {}

  /** It is one organisation already. */
  public record SameOrganisation() implements Refusal, OfPart {
    @Override
    public String part() {
      return "merge";
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Organisation, Refusal> handle(Command command, UnitOfWork work) {
    if (command.keep().equals(command.merge())) {
      return CommandOutcome.refused(new SameOrganisation());
    }
    Organisation merged = ports.organisationMerges().closed(command.merge()).orElse(null);
    if (merged == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.merge()));
    }
    if (merged.version() != command.expectedVersionOfMerged()) {
      return CommandOutcome.rejected(new Fault.Stale(merged, "expectedVersionOfMerged"));
    }
    return work.decide(
            ports.organisations(),
            command.keep(),
            command.expectedVersion(),
            kept ->
                moved(merged.id(), kept.id(), work)
                    .then(all -> CommandOutcome.done(Organisation.together(kept, merged))))
        .then(kept -> {
          ports.organisationMerges().merge(merged.id(), kept.id());
          work.removed(merged);
          return CommandOutcome.done(kept);
        });
  }

  /** Whatever refers to the one refers to the other. */
  private CommandOutcome<?, Refusal> moved(
      OrganisationId from, OrganisationId to, UnitOfWork work) {
    return changed(
            ports.regions(), regions(from, work), one -> one.withOrganisation(from, to), work)
        .then(done ->
            changed(
                ports.networks(),
                ports
                    .networks()
                    .whole(
                        new NetworkParent.CoordinatedBy(from),
                        NetworkFilter.ANY,
                        DirectoryOrder.NAME),
                one -> one.toBuilder().coordinator(to).build(),
                work))
        .then(done ->
            changed(
                ports.initiatives(),
                ports
                    .initiatives()
                    .whole(
                        new InitiativeScope.OfOrganisation(from),
                        InitiativeFilter.ANY,
                        DirectoryOrder.NAME),
                one -> one.toBuilder().organisation(to).build(),
                work))
        .then(done ->
            changed(
                ports.programmes(),
                ports
                    .programmes()
                    .whole(new ProgrammeScope.LedBy(from), ProgrammeFilter.ANY, NameOrder.NAME),
                one -> one.toBuilder().lead(to).build(),
                work))
        .then(done ->
            changed(
                ports.eventSeries(),
                ports
                    .eventSeries()
                    .whole(new SeriesScope.HostedBy(from), SeriesFilter.ANY, NameOrder.NAME),
                one -> one.toBuilder().host(to).build(),
                work))
        .then(done ->
            changed(
                ports.events(),
                ports
                    .events()
                    .whole(new EventScope.HostedBy(from), EventFilter.ANY, EventOrder.NAME),
                one -> one.toBuilder().host(to).build(),
                work))
        .then(done ->
            changed(
                ports.bodies(),
                ports.bodies().whole(new BodyScope.HostedBy(from), BodyFilter.ANY, NameOrder.NAME),
                one -> one.toBuilder().hosts(hosts(one, from, to)).build(),
                work))
        .then(done ->
            changed(
                ports.seats(),
                ports
                    .seats()
                    .whole(new SeatScope.OfOrganisation(from), SeatFilter.ANY, SeatOrder.STATE),
                one -> one.toBuilder().organisation(to).build(),
                work))
        .then(done ->
            changed(
                ports.awards(),
                ports
                    .awards()
                    .whole(new AwardScope.HostedBy(from), AwardFilter.ANY, NameOrder.NAME),
                one -> one.toBuilder().host(to).build(),
                work))
        .then(done ->
            changed(
                ports.surveys(),
                ports
                    .surveys()
                    .whole(
                        new SurveyScope.CommissionedBy(from), SurveyFilter.ANY, SurveyOrder.YEAR),
                one -> one.toBuilder().commissionedBy(to).build(),
                work))
        .then(done ->
            changed(
                ports.publications(),
                ports
                    .publications()
                    .whole(
                        new PublicationScope.PublishedBy(from),
                        PublicationFilter.ANY,
                        PublicationOrder.PUBLISHED),
                one -> one.toBuilder().publisher(to).build(),
                work));
  }

  private List<Region> regions(OrganisationId organisation, UnitOfWork work) {
    Set<RegionId> ids =
        ports
            .regions()
            .whole(
                new RegionScope.WithOrganisation(organisation),
                RegionFilter.any(AsOf.on(work.today())),
                RegionOrder.NAME)
            .stream()
            .map(RegionProfile::id)
            .collect(Collectors.toSet());
    return List.copyOf(ports.regions().byIds(ids).values());
  }

  private static List<OrganisationId> hosts(Body body, OrganisationId from, OrganisationId to) {
    return body.hosts().stream().map(host -> host.equals(from) ? to : host).distinct().toList();
  }

  private static <I extends Identity, A extends Aggregate<I, A>>
      CommandOutcome<List<A>, Refusal> changed(
          Store<I, A> store, List<A> all, UnaryOperator<A> change, UnitOfWork work) {
    return work.saved(store, all.stream().map(change).toList());
  }
}
