package org.mintatlas.persistence.insight;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.insight.PublicationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaPublicationsIT extends PostgresAtlas implements PublicationsContract {

  @Override
  public EventSeries eventSeries() {
    return series();
  }
}
