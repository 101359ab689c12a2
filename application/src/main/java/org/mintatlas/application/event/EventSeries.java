package org.mintatlas.application.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.Slug;

/** All series of events. */
public interface EventSeries extends Paged<SeriesScope, SeriesFilter, NameOrder, Series> {

  /** Stores a new series (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Series> save(Series series);

  /** The series that has this slug, or had it before; empty when there is none. */
  Optional<Series> bySlug(Slug slug);

  /** The series with these identities; an unknown one has no entry. */
  Map<SeriesId, Series> byIds(Set<SeriesId> ids);
}
