package org.mintatlas.application.dataset.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
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
public final class InitiativesReader {
  private final Reading reading;
  private final OrganisationsReader organisations;
  private final Names<RegionId> regions;
  private final Gazetteer gazetteer;
  private final Names<InitiativeId> names;

  /** Reads after those that it refers to. */
  public InitiativesReader(
      Reading reading,
      OrganisationsReader organisations,
      Names<RegionId> regions,
      Gazetteer gazetteer) {
    this.reading = reading;
    this.organisations = organisations;
    this.regions = regions;
    this.gazetteer = gazetteer;
    this.names = reading.names("initiative", InitiativeId::new);
  }

  /** What the files say. */
  public InitiativeFacts read() {
    List<Initiative> initiatives = initiatives();
    return new InitiativeFacts(initiatives, new ProjectsReader(reading, names, gazetteer).read());
  }

  private List<Initiative> initiatives() {
    return reading
        .sourced(
            "initiatives.csv",
            "slug name kind organisation region_slug city postcode state website")
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          Supplier<InitiativeKind> kind = row.required("kind", Row.oneOf(InitiativeKind.class));
          List<Source> sources = row.sources();
          @Nullable OrganisationId organisation =
              row.optional("organisation", organisations.reference());
          List<RegionId> belongsTo = row.several("region_slug", ";", regions.reference());
          @Nullable String city = row.optional("city", text -> text);
          @Nullable PostalCode postcode = row.optional("postcode", PostalCode::new);
          @Nullable FederalState state = row.optional("state", GeographyReader::state);
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          return () ->
              Initiative.builder(names.id(slug.get()), slug.get(), name.get(), kind.get())
                  .organisation(organisation)
                  .regions(new HashSet<>(belongsTo))
                  .place(gazetteer.place(city, postcode, state))
                  .website(website)
                  .sources(sources)
                  .build();
        });
  }
}
