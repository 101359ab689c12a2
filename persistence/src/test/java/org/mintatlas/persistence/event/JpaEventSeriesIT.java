package org.mintatlas.persistence.event;

import org.mintatlas.application.event.EventSeriesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaEventSeriesIT extends PostgresAtlas implements EventSeriesContract {}
