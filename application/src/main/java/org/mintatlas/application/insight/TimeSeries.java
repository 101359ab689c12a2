package org.mintatlas.application.insight;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;

/** All series of figures, in lists sorted by their German names. */
public interface TimeSeries
    extends Slugged<FigureSeriesId, FigureSeries>,
        Catalogue<FigureSeriesId, FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> {}
