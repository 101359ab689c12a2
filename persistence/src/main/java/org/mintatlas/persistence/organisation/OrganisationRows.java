package org.mintatlas.persistence.organisation;

import java.sql.SQLException;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Organisations from rows. */
final class OrganisationRows {
  static final Selection<Organisation> SELECTION =
      new Selection<>(
          "organisation o",
          "o.id, o.version, o.slug, o.name, o.aliases, o.legal_form, o.kinds, o.sector, o.seat,"
              + " o.website, o.sources, o.sources_read,"
              + " o.sources_speak_of",
          OrganisationRows::read);

  private OrganisationRows() {}

  private static Organisation read(ResultRow row) throws SQLException {
    return Organisation.builder(new OrganisationId(row.uuid("id")), row.slug(), row.text("name"))
        .version(row.number("version"))
        .aliases(row.texts("aliases"))
        .legalForm(row.optionalText("legal_form"))
        .kinds(row.severalOf(OrganisationKind.class, "kinds"))
        .sector(row.optionalOneOf(Sector.class, "sector"))
        .seat(row.optionalText("seat"))
        .website(row.website())
        .sources(row.sources())
        .build();
  }
}
