package org.mintatlas.persistence.event;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.EventsContract;

class JpaEventsIT extends PostgresAtlas implements EventsContract {}
