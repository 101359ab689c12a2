package org.mintatlas.persistence.initiative;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Projects from rows. */
final class ProjectRows {
  static final Selection<Project> SELECTION =
      new Selection<>(
          "project p",
          "p.id, p.version, p.slug, p.name, p.initiative_id, p.recurrence, p.description,"
              + " p.subjects, p.formats, p.education_stages, p.age_from, p.age_to,"
              + " p.target_groups, p.cost, p.capacity, p.city, p.postcode, p.latitude,"
              + " p.longitude, p.district_key, p.state, p.online, p.languages, p.website,"
              + " p.sources, p.sources_read, p.sources_speak_of",
          ProjectRows::read);

  private ProjectRows() {}

  private static Project read(ResultRow row) throws SQLException {
    return Project.builder(
            new ProjectId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            new InitiativeId(row.uuid("initiative_id")),
            row.oneOf(Recurrence.class, "recurrence"))
        .version(row.number("version"))
        .description(row.optionalText("description"))
        .subjects(row.severalOf(Subject.class, "subjects"))
        .formats(row.severalOf(Format.class, "formats"))
        .educationStages(row.severalOf(EducationStage.class, "education_stages"))
        .ages(row.ages())
        .targetGroups(row.severalOf(TargetGroup.class, "target_groups"))
        .cost(cost(row.optionalDecimal("cost")))
        .capacity(row.optionalInteger("capacity"))
        .place(row.place())
        .online(row.optionalFlag("online"))
        .languages(Set.copyOf(row.texts("languages")))
        .website(row.website())
        .sources(row.sources())
        .build();
  }

  private static @Nullable Cost cost(@Nullable BigDecimal euros) {
    if (euros == null) {
      return null;
    }
    return euros.signum() == 0 ? Cost.FREE : new Cost.Paid(euros);
  }
}
