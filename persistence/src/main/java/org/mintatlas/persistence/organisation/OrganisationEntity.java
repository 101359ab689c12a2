package org.mintatlas.persistence.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.SourceColumns;

/** An organisation as a row. */
@Entity
@Table(name = "organisation")
class OrganisationEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;
  public List<String> aliases;
  public @Nullable String legalForm;

  @Enumerated(EnumType.STRING)
  public Set<OrganisationKind> kinds;

  @Enumerated(EnumType.STRING)
  public @Nullable Sector sector;

  public @Nullable String seat;
  public @Nullable String website;
  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;
}
