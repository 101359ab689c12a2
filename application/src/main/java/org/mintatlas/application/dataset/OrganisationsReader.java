package org.mintatlas.application.dataset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** The organisations that the files name; there is no file of them. */
final class OrganisationNames {
  private final IdGenerator ids;
  private final Map<Slug, Organisation> organisations = new LinkedHashMap<>();

  OrganisationNames(IdGenerator ids) {
    this.ids = ids;
  }

  /** All that were named. */
  List<Organisation> all() {
    return List.copyOf(organisations.values());
  }

  /** The organisation with a name; one that was met before gets the further sources. */
  OrganisationId id(String name, List<Source> sources) {
    Slug slug = Slug.fromName(name);
    Organisation known = organisations.get(slug);
    Set<Source> all = new LinkedHashSet<>(known == null ? List.of() : known.sources());
    all.addAll(sources);
    Organisation organisation =
        known == null
            ? Organisation.builder(new OrganisationId(ids.next()), slug, name)
                .sources(List.copyOf(all))
                .build()
            : known.toBuilder().sources(List.copyOf(all)).build();
    organisations.put(slug, organisation);
    return organisation.id();
  }
}
