package org.mintatlas.persistence.network;

import java.sql.SQLException;
import java.util.UUID;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Networks and memberships from rows. */
final class NetworkRows {
  static final Selection<Network> NETWORKS =
      new Selection<>(
          "network n",
          "n.id, n.version, n.slug, n.name, n.scope, n.states, n.coordinator_id,"
              + " n.coordinating_region_id, n.website, n.sources, n.sources_read,"
              + " n.sources_speak_of",
          NetworkRows::network);

  static final Selection<Membership> MEMBERSHIPS =
      new Selection<>(
          "network_membership m",
          "m.id, m.version, m.network_id, m.region_id, m.initiative_id, m.state, m.period_from,"
              + " m.period_to",
          NetworkRows::membership);

  private NetworkRows() {}

  private static Network network(ResultRow row) throws SQLException {
    UUID coordinator = row.optionalUuid("coordinator_id");
    UUID region = row.optionalUuid("coordinating_region_id");
    return new Network(
        new NetworkId(row.uuid("id")),
        row.number("version"),
        row.slug(),
        row.text("name"),
        row.oneOf(NetworkScope.class, "scope"),
        row.severalOf(FederalState.class, "states"),
        coordinator == null ? null : new OrganisationId(coordinator),
        region == null ? null : new RegionId(region),
        row.website(),
        row.sources());
  }

  private static Membership membership(ResultRow row) throws SQLException {
    UUID region = row.optionalUuid("region_id");
    Member member =
        region == null
            ? new Member.OfInitiative(new InitiativeId(row.uuid("initiative_id")))
            : new Member.OfRegion(new RegionId(region));
    return new Membership(
        new MembershipId(row.uuid("id")),
        row.number("version"),
        new NetworkId(row.uuid("network_id")),
        member,
        row.oneOf(MembershipStatus.class, "state"),
        row.period());
  }
}
