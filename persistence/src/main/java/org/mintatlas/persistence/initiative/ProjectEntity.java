package org.mintatlas.persistence.initiative;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.columns.AgeColumns;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.PlaceColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.paging.Faceted;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SourcedEntity;
import org.mintatlas.persistence.values.ValueMapper;

/** A project as a row. */
@Faceted({"state", "subjects", "formats", "education_stages", "target_groups", "cost_class"})
@Entity(name = "project")
class ProjectEntity extends SourcedEntity {
  static final Rows<Project> ROWS = Rows.of(ProjectEntity.class, "p", Conversion.class).repeated();

  public String slug;
  public String name;
  @EmbeddedColumnNaming public Reference initiative;
  @ByName public Recurrence recurrence;
  public @Nullable String description;
  @ByName public Set<Subject> subjects;
  @ByName public Set<Format> formats;
  @ByName public Set<EducationStage> educationStages;

  @EmbeddedColumnNaming("age_%s")
  public @Nullable AgeColumns ages;

  @ByName public Set<TargetGroup> targetGroups;
  public @Nullable BigDecimal cost;
  public @Nullable Integer capacity;
  public @Nullable PlaceColumns place;
  public @Nullable Boolean online;
  public Set<String> languages;
  public @Nullable String website;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Project, ProjectEntity> {

    /** The cost in euros: what costs nothing is 0. */
    default @Nullable BigDecimal euros(@Nullable Cost cost) {
      return switch (cost) {
        case null -> null;
        case Cost.Free() -> BigDecimal.ZERO;
        case Cost.Paid(BigDecimal amount) -> amount;
      };
    }

    default @Nullable Cost cost(@Nullable BigDecimal euros) {
      if (euros == null) {
        return null;
      }
      return euros.signum() == 0 ? Cost.FREE : new Cost.Paid(euros);
    }
  }
}
