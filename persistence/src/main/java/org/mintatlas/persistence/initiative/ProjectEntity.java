package org.mintatlas.persistence.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.AgeColumns;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.PlaceColumns;
import org.mintatlas.persistence.values.SourceColumns;

/** A project as a row. */
@Entity
@Table(name = "project")
class ProjectEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;
  public UUID initiativeId;

  @Enumerated(EnumType.STRING)
  public Recurrence recurrence;

  public @Nullable String description;

  @Enumerated(EnumType.STRING)
  public Set<Subject> subjects;

  @Enumerated(EnumType.STRING)
  public Set<Format> formats;

  @Enumerated(EnumType.STRING)
  public Set<EducationStage> educationStages;

  @Embedded
  @EmbeddedColumnNaming("age_%s")
  public @Nullable AgeColumns ages;

  @Enumerated(EnumType.STRING)
  public Set<TargetGroup> targetGroups;

  public @Nullable BigDecimal cost;
  public @Nullable Integer capacity;
  @Embedded public @Nullable PlaceColumns place;
  public @Nullable Boolean online;
  public Set<String> languages;
  public @Nullable String website;
  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;
}
