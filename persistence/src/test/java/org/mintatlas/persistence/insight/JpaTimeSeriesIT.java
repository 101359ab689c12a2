package org.mintatlas.persistence.insight;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.insight.TimeSeriesContract;

class JpaTimeSeriesIT extends PostgresAtlas implements TimeSeriesContract {}
