package org.mintatlas.persistence.event;

import org.mintatlas.application.event.EventsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaEventsIT extends PostgresAtlas implements EventsContract {}
