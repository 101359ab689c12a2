package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.Slug;

/** All series of figures, in lists sorted by their German names. */
public interface TimeSeries
    extends Paged<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> {

  /** Stores a new series (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<FigureSeries> save(FigureSeries series);

  /** The series that has this slug, or had it before; empty when there is none. */
  Optional<FigureSeries> bySlug(Slug slug);

  /** The series with these identities; an unknown one has no entry. */
  Map<FigureSeriesId, FigureSeries> byIds(Set<FigureSeriesId> ids);
}
