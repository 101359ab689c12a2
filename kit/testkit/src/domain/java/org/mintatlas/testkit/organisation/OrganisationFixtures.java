package org.mintatlas.testkit.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid organisations in one call. */
public final class OrganisationFixtures {
  private OrganisationFixtures() {}

  /** An identity that nothing has. */
  public static OrganisationId anOrganisationId() {
    return new OrganisationId(UUID.randomUUID());
  }

  /** An organisation with as little as possible, named after its slug. */
  public static Organisation anOrganisation(String slug) {
    return Organisation.builder(anOrganisationId(), new Slug(slug), SharedFixtures.nameOf(slug))
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** An organisation with every field filled. */
  public static Organisation aFullOrganisation(String slug) {
    return anOrganisation(slug).toBuilder()
        .aliases(List.of("Der Verein", "DV"))
        .legalForm("e. V.")
        .kinds(Set.of(OrganisationKind.ASSOCIATION, OrganisationKind.STUDENT_LAB))
        .sector(Sector.CIVIL_SOCIETY)
        .seat("Köln")
        .website(SharedFixtures.aWebAddress(slug))
        .sources(SharedFixtures.bothSources())
        .build();
  }
}
