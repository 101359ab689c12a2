package org.mintatlas.web.availability;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether the facts are loaded, so that questions can be answered. */
@Component
public class Readiness {
  private volatile boolean reached;

  Readiness() {}

  /** Once ready it stays so: while the program stops, what was accepted is still answered. */
  @EventListener
  void changed(AvailabilityChangeEvent<ReadinessState> event) {
    reached = reached || event.getState() == ReadinessState.ACCEPTING_TRAFFIC;
  }

  public boolean reached() {
    return reached;
  }
}
