package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/** Reads initiatives. */
final class InitiativesReader {
  private final Reading reading;
  private final Names<InitiativeId> names;

  InitiativesReader(Reading reading) {
    this.reading = reading;
    this.names = new Names<>("initiative", () -> new InitiativeId(reading.ids().next()));
  }

  /** What the file of the initiatives defines, once it was read. */
  Names<InitiativeId> names() {
    return names;
  }

  List<Initiative> read(Names<RegionId> regions, Gazetteer gazetteer) {
    List<Initiative> initiatives = new ArrayList<>();
    for (Row row :
        reading.rows(
            "initiatives.csv",
            "slug",
            "name",
            "kind",
            "organisation",
            "region_slug",
            "city",
            "postcode",
            "state",
            "website",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      Supplier<InitiativeKind> kind = row.required("kind", Row.oneOf(InitiativeKind.class));
      List<Source> sources = row.sources();
      @Nullable OrganisationId organisation =
          row.optional("organisation", reading.organisations().reference());
      List<RegionId> belongsTo = row.several("region_slug", ";", regions.reference());
      @Nullable String city = row.optional("city", text -> text);
      @Nullable PostalCode postcode = row.optional("postcode", PostalCode::new);
      @Nullable FederalState state = row.optional("state", GeographyReader::state);
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.build(() ->
              Initiative.builder(names.id(slug.get()), slug.get(), name.get(), kind.get())
                  .organisation(organisation)
                  .regions(new HashSet<>(belongsTo))
                  .place(gazetteer.place(city, postcode, state))
                  .website(website)
                  .sources(sources)
                  .build())
          .ifPresent(initiatives::add);
    }
    return initiatives;
  }
}
