package org.mintatlas.persistence.qualification.workshop;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Regional workshops from rows. */
final class WorkshopRows {
  static final Selection<RegionalWorkshop> SELECTION =
      new Selection<>(
          "regional_workshop w",
          "w.id, w.version, w.cohort_id, w.region_id, w.trainer_id, w.title, w.held_on,"
              + " w.sources, w.sources_read, w.sources_speak_of,"
              + " array(select part.initiative_id from regional_workshop_initiative part"
              + " where part.workshop_id = w.id) as initiatives",
          WorkshopRows::read);

  private WorkshopRows() {}

  private static RegionalWorkshop read(ResultRow row) throws SQLException {
    UUID trainer = row.optionalUuid("trainer_id");
    return RegionalWorkshop.builder(
            new WorkshopId(row.uuid("id")),
            new CohortId(row.uuid("cohort_id")),
            new RegionId(row.uuid("region_id")),
            row.text("title"),
            Objects.requireNonNull(row.partialDate("held_on")),
            row.uuids("initiatives").stream().map(InitiativeId::new).collect(Collectors.toSet()))
        .version(row.number("version"))
        .trainer(trainer == null ? null : new PersonId(trainer))
        .sources(row.sources())
        .build();
  }
}
