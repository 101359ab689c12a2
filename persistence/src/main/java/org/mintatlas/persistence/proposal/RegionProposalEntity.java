package org.mintatlas.persistence.proposal;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A proposal as a row. */
@Entity(name = "region_proposal")
class RegionProposalEntity extends AggregateEntity {
  static final Rows<RegionProposal> ROWS =
      Rows.of(RegionProposalEntity.class, "p", Conversion.class);

  @EmbeddedColumnNaming public Reference by;
  public LocalDate proposedOn;
  public String name;
  @ByName public Set<RegionKind> kinds;
  @ByName public FederalState leadState;
  public Set<String> districts;
  public String reason;
  public @Nullable String carriers;
  @ByName public ProposalStatus status;
  public @Nullable LocalDate decidedOn;
  @EmbeddedColumnNaming public @Nullable Reference region;
  public @Nullable String declinedFor;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<RegionProposal, RegionProposalEntity> {}
}
