package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
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

  InitiativesReader(Reading reading) {
    this.reading = reading;
  }

  List<Initiative> read(Names<RegionId> regions, Gazetteer gazetteer) {
    List<Initiative> initiatives = new ArrayList<>();
    Names<InitiativeId> names =
        new Names<>("initiative", () -> new InitiativeId(reading.ids().next()));
    for (Row row :
        reading.rows(
            "initiatives.csv",
            "slug",
            "name",
            "kind",
            "organisation",
            "region_slug",
            "city",
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
          row.optional("organisation", text -> reading.organisations().id(text, sources));
      @Nullable RegionId region = row.optional("region_slug", regions.reference());
      @Nullable String city = row.optional("city", text -> text);
      @Nullable FederalState state = row.optional("state", GeographyReader::state);
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.build(() ->
              Initiative.builder(names.id(slug.get()), slug.get(), name.get(), kind.get())
                  .organisation(organisation)
                  .regions(region == null ? Set.of() : Set.of(region))
                  .place(gazetteer.place(city, state))
                  .website(website)
                  .sources(sources)
                  .build())
          .ifPresent(initiatives::add);
    }
    return initiatives;
  }
}
