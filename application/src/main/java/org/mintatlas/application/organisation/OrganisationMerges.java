package org.mintatlas.application.organisation;

import java.util.Optional;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

/** Makes one of two organisations that turned out to be the same. */
public interface OrganisationMerges {

  /**
   * An organisation to which nobody else comes to refer until this transaction has ended: waits
   * until whoever is about to has ended theirs.
   *
   * @return empty when there is none
   */
  Optional<Organisation> closed(OrganisationId id);

  /**
   * Takes one away, and gives its slugs, the present one and those that it had, to the other for
   * good.
   *
   * @param merged to which nothing refers any more
   * @param kept another one, which is there
   */
  void merge(OrganisationId merged, OrganisationId kept);
}
