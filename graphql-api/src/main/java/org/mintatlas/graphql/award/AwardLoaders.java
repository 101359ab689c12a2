package org.mintatlas.graphql.award;

import java.util.List;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.jury.ApplicationFilter;
import org.mintatlas.application.award.jury.ApplicationScope;
import org.mintatlas.application.award.jury.BrowseApplications;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How awards and what belongs to them are read. */
@Component
public final class AwardLoaders {
  final Lists<AwardScope, AwardFilter, NameOrder, Award> lists;
  public final Lists<CallScope, CallFilter, CallOrder, Call> callLists;
  final Lists<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> winnerLists;
  final Loader<AwardId, Award> awards;
  public final Loader<CallId, Call> calls;

  final Loader<Call, Integer> applicationsKnown;
  final Lists<ApplicationScope, ApplicationFilter, NameOrder, Application> applicationLists;
  final Loader<ApplicationId, List<Vote>> votes;

  AwardLoaders(BrowseAwards browse, BrowseApplications browseApplications, Loading loading) {
    lists = loading.lists("awards", NameOrder.NAME, browse.awards(), AwardFilter.class);
    callLists = loading.lists("calls", CallOrder.YEAR_DESC, browse.calls(), CallFilter.class);
    winnerLists = loading.lists("winners", WinnerOrder.NAME, browse.winners(), WinnerFilter.class);
    awards = loading.nodes(NodeType.AWARD, "award", AwardId::new, browse.awards()::byIds);
    calls = loading.nodes(NodeType.CALL, "call", CallId::new, browse.calls()::byIds);
    loading.nodes(NodeType.WINNER, "winner", WinnerId::new, browse::winnersByIds);
    applicationsKnown = loading.lookup("call.applications", browse::applicationsOf);
    applicationLists =
        loading.lists(
            "applications",
            NameOrder.NAME,
            browseApplications.applications(),
            Components.of("AwardApplicationFilter", ApplicationFilter.class));
    votes = loading.lookup("application.votes", browseApplications::votesOn);
  }
}
