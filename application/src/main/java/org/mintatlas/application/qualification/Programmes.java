package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Slug;

/** All programmes. */
public interface Programmes extends Paged<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> {

  /**
   * Stores a new programme (version 0) or a changed one, if nobody changed it since it was read.
   */
  SaveResult<Programme> save(Programme programme);

  /** The programme that has this slug, or had it before; empty when there is none. */
  Optional<Programme> bySlug(Slug slug);

  /** The programmes with these identities; an unknown one has no entry. */
  Map<ProgrammeId, Programme> byIds(Set<ProgrammeId> ids);
}
