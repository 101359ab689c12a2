package org.mintatlas.persistence.initiative;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.ContactColumns;
import org.mintatlas.persistence.columns.PlaceColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.paging.Faceted;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SourcedEntity;
import org.mintatlas.persistence.values.ValueMapper;

/** An initiative as a row; its regions are written by the adapter. */
@Faceted({"kind", "state"})
@Entity(name = "initiative")
class InitiativeEntity extends SourcedEntity {
  static final Rows<Initiative> ROWS =
      Rows.of(InitiativeEntity.class, "i", Conversion.class).repeated();

  public String slug;
  public String name;
  @ByName public InitiativeKind kind;
  @EmbeddedColumnNaming public @Nullable Reference organisation;
  public @Nullable PlaceColumns place;
  public @Nullable String website;
  public @Nullable ContactColumns contact;

  public List<UUID> regions;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Initiative, InitiativeEntity> {}
}
