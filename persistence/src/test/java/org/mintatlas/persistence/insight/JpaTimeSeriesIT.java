package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.TimeSeriesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaTimeSeriesIT extends PostgresAtlas implements TimeSeriesContract {}
