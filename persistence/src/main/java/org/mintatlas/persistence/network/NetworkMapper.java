package org.mintatlas.persistence.network;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Networks and memberships to rows and back. */
@Mapper(uses = ValueMapper.class)
interface NetworkMapper {
  NetworkMapper INSTANCE = Mappers.getMapper(NetworkMapper.class);

  @Mapping(target = "coordinatorId", source = "coordinator")
  @Mapping(target = "assuredOn", source = "sources")
  @Mapping(target = "coordinatingRegionId", source = "coordinatingRegion")
  NetworkEntity toEntity(Network network);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "sources", source = "sources")
  Network toNetwork(NetworkEntity entity);

  @Mapping(target = "networkName", ignore = true)
  @Mapping(target = "memberName", ignore = true)
  @Mapping(target = "networkId", source = "network")
  @Mapping(target = "regionId", source = "member", qualifiedByName = "region")
  @Mapping(target = "initiativeId", source = "member", qualifiedByName = "initiative")
  MembershipEntity toEntity(Membership membership);

  @FromRow
  @Mapping(target = "network", source = "networkId")
  @Mapping(target = "member", source = ".")
  Membership toMembership(MembershipEntity entity);

  /** The member, of which there are kinds. */
  default Member member(MembershipEntity entity) {
    return entity.regionId == null
        ? new Member.OfInitiative(new InitiativeId(Objects.requireNonNull(entity.initiativeId)))
        : new Member.OfRegion(new RegionId(entity.regionId));
  }

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
