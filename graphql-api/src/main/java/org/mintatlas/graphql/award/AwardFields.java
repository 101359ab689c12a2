package org.mintatlas.graphql.award;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.jury.ApplicationScope;
import org.mintatlas.application.award.jury.BrowseApplications;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.waiting.FindWaiting;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.governance.GovernanceLoaders;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.person.PersonLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of awards, calls and winners, and theirs under others. */
@Component
record AwardFields(
    BrowseAwards browse,
    AwardLoaders awards,
    OrganisationLoaders organisations,
    RegionLoaders regions,
    GovernanceLoaders governance,
    PersonLoaders persons,
    FindWaiting waiting,
    Actors actors)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue("award", "awards", new AwardScope.Everywhere(), awards.lists)
            .value(
                "call",
                arguments -> requireNonNull(arguments.year("year")),
                (query, year, asked) -> browse.call(asked.argument("award", Slug.class), year))
            .page("calls", query -> new CallScope.Everywhere(), awards.callLists),
        Fields.of(Award.class)
            .one("host", Award::host, organisations.organisations)
            .page("calls", award -> new CallScope.OfAward(award.id()), awards.callLists),
        Fields.of(Call.class)
            .one("award", Call::award, awards.awards)
            .value("applicationsFrom", Call::opens)
            .value("applicationsTo", Call::deadline)
            .one("jury", Call::jury, governance.bodies)
            .value("brochureUrl", Call::brochure)
            .value("eligibility", Call::audience)
            .page("winners", call -> new WinnerScope.OfCall(call.id()), awards.winnerLists)
            .one("knownApplicationCount", call -> call, awards.applicationsKnown)
            .value(
                "applications",
                (call, asked) ->
                    BrowseApplications.FOR_CALL.allows(actors.of(asked.request()), call)
                        ? awards.applicationLists.under(
                            new ApplicationScope.HandedInFor(call.id()), asked)
                        : null)
            .value(
                "jurors",
                (call, asked) ->
                    BrowseApplications.JURORS.allows(actors.of(asked.request()), call)
                        ? persons.known.loadAll(call.jurors())
                        : null)
            .value(
                "chosenWinners",
                (call, asked) ->
                    BrowseApplications.CHOSEN.allows(actors.of(asked.request()), call)
                        ? chosen(call)
                        : null),
        Fields.of("Viewer", Self.class)
            .value("judges", this::judgedBy)
            .page(
                "applications",
                self -> new ApplicationScope.OfRegions(Set.copyOf(self.coordinates())),
                awards.applicationLists),
        Fields.of("Winner", AwardedRegion.class)
            .one("call", AwardedRegion::call, awards.calls)
            .one("region", won -> won.winner().region(), regions.profiles)
            .value("name", won -> won.winner().name())
            .value("projectName", won -> won.winner().project()),
        Fields.of("AwardApplication", Application.class)
            .value("id", application -> application.id().toString())
            .one("call", Application::call, awards.calls)
            .one("region", Application::region, regions.profiles)
            .value("name", Application::title)
            .value("votes", this::votes),
        Fields.of(Vote.class)
            .value("id", vote -> vote.id().toString())
            .one("juror", Vote::juror, persons.known),
        Fields.of(Organisation.class)
            .page("awards", host -> new AwardScope.HostedBy(host.id()), awards.lists),
        Fields.of("Region", RegionProfile.class)
            .page("awards", region -> new WinnerScope.OfRegion(region.id()), awards.winnerLists));
  }

  private List<Call> judgedBy(Self self) {
    @Nullable Person person = self.person();
    return person == null ? List.of() : waiting.judgedBy(person.id());
  }

  private static List<AwardedRegion> chosen(Call call) {
    return call.winners().stream().map(winner -> new AwardedRegion(call.id(), winner)).toList();
  }

  private Later<List<Vote>> votes(Application application, Asked asked) {
    Actor actor = actors.of(asked.request());
    return actor.accountId().isEmpty()
        ? Later.now(null)
        : awards
            .calls
            .load(application.call())
            .then(call ->
                call != null && BrowseApplications.mayReadVotes(actor, call)
                    ? awards
                        .votes
                        .load(application.id())
                        .map(all -> BrowseApplications.seenBy(actor, call, requireNonNull(all)))
                    : Later.now(null));
  }
}
