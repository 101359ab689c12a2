package org.mintatlas.persistence.initiative;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Initiatives from rows. */
final class InitiativeRows {
  static final Selection<Initiative> SELECTION =
      new Selection<>(
          "initiative i",
          "i.id, i.version, i.slug, i.name, i.kind, i.organisation_id, i.city, i.postcode,"
              + " i.latitude, i.longitude, i.district_key, i.state, i.website, i.email,"
              + " i.email_visibility, i.phone, i.phone_visibility, i.web, i.web_visibility,"
              + " i.sources, i.sources_read, i.sources_speak_of,"
              + " array(select part.region_id from initiative_region part"
              + " where part.initiative_id = i.id) as regions",
          InitiativeRows::read);

  private InitiativeRows() {}

  private static Initiative read(ResultRow row) throws SQLException {
    UUID organisation = row.optionalUuid("organisation_id");
    return Initiative.builder(
            new InitiativeId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            row.oneOf(InitiativeKind.class, "kind"))
        .version(row.number("version"))
        .organisation(organisation == null ? null : new OrganisationId(organisation))
        .regions(row.uuids("regions").stream().map(RegionId::new).collect(Collectors.toSet()))
        .place(row.place())
        .website(row.website())
        .contact(row.contact())
        .sources(row.sources())
        .build();
  }
}
