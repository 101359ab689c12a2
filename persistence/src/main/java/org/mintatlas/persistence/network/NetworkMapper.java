package org.mintatlas.persistence.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.persistence.values.ValueMapper;

/** Networks and memberships to rows. */
@Mapper(uses = ValueMapper.class)
interface NetworkMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "coordinatorId", source = "coordinator")
  @Mapping(target = "assuredOn", source = "sources")
  @Mapping(target = "coordinatingRegionId", source = "coordinatingRegion")
  NetworkEntity toEntity(Network network);

  /** All but the version, which the store counts, and the names, which the adapter looks up. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "networkName", ignore = true)
  @Mapping(target = "memberName", ignore = true)
  @Mapping(target = "networkId", source = "network")
  @Mapping(target = "regionId", source = "member", qualifiedByName = "region")
  @Mapping(target = "initiativeId", source = "member", qualifiedByName = "initiative")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  MembershipEntity toEntity(Membership membership);

  /** The region, if it is one. */
  @Named("region")
  default @Nullable UUID region(Member member) {
    return member instanceof Member.OfRegion(var region) ? region.value() : null;
  }

  /** The initiative, if it is one. */
  @Named("initiative")
  default @Nullable UUID initiative(Member member) {
    return member instanceof Member.OfInitiative(var initiative) ? initiative.value() : null;
  }
}
