package org.mintatlas.persistence.person;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mapstruct.Mapper;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A membership in the team of an initiative as a row. */
@Entity(name = "team_membership")
class TeamMembershipEntity extends AggregateEntity {
  static final Rows<TeamMembership> ROWS =
      Rows.of(TeamMembershipEntity.class, "t", Conversion.class);

  @EmbeddedColumnNaming public Reference person;
  @EmbeddedColumnNaming public Reference initiative;
  @EmbeddedColumnNaming public PeriodColumns period;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<TeamMembership, TeamMembershipEntity> {}
}
