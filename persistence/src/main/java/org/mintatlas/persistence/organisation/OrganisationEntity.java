package org.mintatlas.persistence.organisation;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SourcedEntity;
import org.mintatlas.persistence.values.ValueMapper;

/** An organisation as a row. */
@Entity(name = "organisation")
class OrganisationEntity extends SourcedEntity {
  static final Rows<Organisation> ROWS =
      Rows.of(OrganisationEntity.class, "o", Conversion.class).repeated();

  public String slug;
  public String name;
  public List<String> aliases;
  public @Nullable String legalForm;
  @ByName public Set<OrganisationKind> kinds;
  @ByName public @Nullable Sector sector;
  public @Nullable String seat;
  public @Nullable String website;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Organisation, OrganisationEntity> {}
}
