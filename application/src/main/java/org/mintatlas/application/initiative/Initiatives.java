package org.mintatlas.application.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Source;

/** All initiatives. */
public interface Initiatives
    extends SluggedStore<
        InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder> {
  /** What holds among them. */
  Integrity<Initiative> INTEGRITY =
      Integrity.<Initiative>none()
          .refersTo(Referent.ORGANISATION, Initiative::organisation)
          .refersToAll(Referent.REGION, Initiative::regions)
          .refersTo(Referent.DISTRICT, initiative -> initiative.place().district());

  /** By what they can be counted. */
  List<Facet<InitiativeFilter, ?>> FACETS =
      Stream.<Facet<InitiativeFilter, ?>>concat(
              Arrays.stream(InitiativeFacet.values()), Arrays.stream(OfferFacet.values()))
          .toList();

  /**
   * Removes every initiative that has the citation among its sources, with its projects and
   * memberships.
   *
   * @return the identities of the initiatives that were removed
   */
  Set<InitiativeId> removeBySource(Source source);
}
