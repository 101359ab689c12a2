package org.mintatlas.persistence.event;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.EventSeriesContract;

class JpaEventSeriesIT extends PostgresAtlas implements EventSeriesContract {}
