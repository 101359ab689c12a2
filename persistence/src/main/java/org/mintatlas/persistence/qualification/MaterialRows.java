package org.mintatlas.persistence.qualification;

import java.sql.SQLException;
import java.util.UUID;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Materials and testimonials from rows. */
final class MaterialRows {
  static final Selection<Material> MATERIALS =
      new Selection<>(
          "material m",
          "m.id, m.version, m.programme_id, m.title, m.kind, m.edition, m.audience_de,"
              + " m.audience_en, m.language, m.link, m.sources, m.sources_read, m.sources_speak_of",
          MaterialRows::material);

  static final Selection<Testimonial> TESTIMONIALS =
      new Selection<>(
          "testimonial t",
          "t.id, t.version, t.cohort_id, t.region_id, t.person_id, t.statement_de,"
              + " t.statement_en, t.released_on, t.sources, t.sources_read, t.sources_speak_of",
          MaterialRows::testimonial);

  private MaterialRows() {}

  private static Material material(ResultRow row) throws SQLException {
    String link = row.optionalText("link");
    return Material.builder(
            new MaterialId(row.uuid("id")),
            new ProgrammeId(row.uuid("programme_id")),
            row.text("title"),
            row.oneOf(MaterialKind.class, "kind"),
            row.text("language"))
        .version(row.number("version"))
        .edition(row.optionalText("edition"))
        .audience(row.optionalWording("audience"))
        .link(link == null ? null : new WebAddress(link))
        .sources(row.sources())
        .build();
  }

  private static Testimonial testimonial(ResultRow row) throws SQLException {
    UUID person = row.optionalUuid("person_id");
    return new Testimonial(
        new TestimonialId(row.uuid("id")),
        row.number("version"),
        new CohortId(row.uuid("cohort_id")),
        new RegionId(row.uuid("region_id")),
        person == null ? null : new PersonId(person),
        row.wording("statement"),
        row.day("released_on"),
        row.sources());
  }
}
