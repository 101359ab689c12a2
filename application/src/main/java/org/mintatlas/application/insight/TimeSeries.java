package org.mintatlas.application.insight;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;

/** All series of figures, in lists sorted by their German names. */
public interface TimeSeries
    extends SluggedStore<
        FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter, NameOrder> {}
