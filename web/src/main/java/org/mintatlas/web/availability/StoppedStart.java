package org.mintatlas.web.availability;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Says in one line that a start was ended from outside. What is still starting then finds its
 * connections closed under it; of that, nothing is worth reading.
 */
public final class StoppedStart implements ApplicationListener<ApplicationEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(StoppedStart.class);

  private volatile boolean ready;

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    if (event instanceof ApplicationReadyEvent) {
      ready = true;
    } else if (event instanceof ContextClosedEvent && !ready && isToldToStop()) {
      LOG.info("Told to stop before it was ready: what was not finished is undone");
      Runnable silence = LoggingSystem.get(getClass().getClassLoader()).getShutdownHandler();
      if (silence != null) {
        silence.run();
      }
    }
  }

  /** Hooks are refused once they run. */
  private static boolean isToldToStop() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
