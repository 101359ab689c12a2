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
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How awards and what belongs to them are read. */
@Component
public final class AwardLoaders implements NodeSources {
  private final Lists<AwardScope, AwardFilter, NameOrder, Award> lists;
  private final Lists<CallScope, CallFilter, CallOrder, Call> callLists;
  private final Lists<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> winnerLists;
  private final Lookup<AwardId, Award> awards;
  private final Lookup<CallId, Call> calls;
  private final Lookup<WinnerId, AwardedRegion> winners;
  private final Lookup<CallId, Integer> applicationsKnown;

  AwardLoaders(BrowseAwards browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("awards", NameOrder.NAME, browse.lists(), cursors, loaders);
    callLists = new Lists<>("calls", CallOrder.YEAR_DESC, browse.callLists(), cursors, loaders);
    winnerLists = new Lists<>("winners", WinnerOrder.NAME, browse.winnerLists(), cursors, loaders);
    awards = new Lookup<>("award", loaders, browse::byIds);
    calls = new Lookup<>("call", loaders, browse::callsByIds);
    winners = new Lookup<>("winner", loaders, browse::winnersByIds);
    applicationsKnown = new Lookup<>("call.applications", loaders, browse::applicationsKnown);
  }

  /** The lists of awards. */
  public Lists<AwardScope, AwardFilter, NameOrder, Award> lists() {
    return lists;
  }

  /** The lists of calls. */
  public Lists<CallScope, CallFilter, CallOrder, Call> callLists() {
    return callLists;
  }

  /** The lists of winners. */
  public Lists<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> winnerLists() {
    return winnerLists;
  }

  /** Awards by identity. */
  public Lookup<AwardId, Award> awards() {
    return awards;
  }

  /** Calls by identity. */
  public Lookup<CallId, Call> calls() {
    return calls;
  }

  /** How many applications are known of a call. */
  Lookup<CallId, Integer> applicationsKnown() {
    return applicationsKnown;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.AWARD, (id, environment) -> awards.load(new AwardId(id.uuid()), environment)),
        new NodeSource(
            NodeType.CALL, (id, environment) -> calls.load(new CallId(id.uuid()), environment)),
        new NodeSource(
            NodeType.WINNER,
            (id, environment) -> winners.load(new WinnerId(id.uuid()), environment)));
  }
}
