package org.mintatlas.persistence.network;

import jakarta.persistence.Entity;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.ValueMapper;

/** A membership as a row, with the names by which it is listed. */
@Entity(name = "network_membership")
class MembershipEntity extends AggregateEntity {
  static final Rows<Membership> ROWS = Rows.of(MembershipEntity.class, "m", Conversion.class);

  @EmbeddedColumnNaming public Reference network;
  @NotRead String networkName;
  @EmbeddedColumnNaming public @Nullable Reference region;
  @EmbeddedColumnNaming public @Nullable Reference initiative;
  @NotRead String memberName;
  @ByName public MembershipStatus state;
  @EmbeddedColumnNaming public @Nullable PeriodColumns period;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Membership, MembershipEntity> {

    @Override
    @Mapping(target = "region", source = "member", qualifiedByName = "region")
    @Mapping(target = "initiative", source = "member", qualifiedByName = "initiative")
    MembershipEntity toEntity(Membership membership);

    @Override
    @FromRow
    @Mapping(target = "member", source = ".")
    Membership toAggregate(MembershipEntity entity);

    /** The member, of which there are kinds. */
    default Member member(MembershipEntity entity) {
      return entity.region == null
          ? new Member.OfInitiative(
              new InitiativeId(Objects.requireNonNull(entity.initiative).id()))
          : new Member.OfRegion(new RegionId(entity.region.id()));
    }

    @Named("region")
    default @Nullable Reference region(Member member) {
      return member instanceof Member.OfRegion(var region) ? new Reference(region.value()) : null;
    }

    @Named("initiative")
    default @Nullable Reference initiative(Member member) {
      return member instanceof Member.OfInitiative(var initiative)
          ? new Reference(initiative.value())
          : null;
    }
  }
}
