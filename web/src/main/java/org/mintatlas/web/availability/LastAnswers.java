package org.mintatlas.web.availability;

import java.time.Duration;
import org.mintatlas.web.request.RequestStops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops what still runs when the program has waited for it long enough. Whoever asked reads so, and
 * no statement goes on in a database that does not end with the program: it would not notice that
 * nobody waits for it any more.
 */
@Component
class LastAnswers implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LastAnswers.class);

  /** Longer than a request tries to cancel its statement before it breaks its connection off. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ApplicationContext context;
  private final RequestStops requests;
  private volatile boolean running;

  LastAnswers(ApplicationContext context, RequestStops requests) {
    this.context = context;
    this.requests = requests;
  }

  /** After the wait for requests, and before the web server closes their connections. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    int late = requests.endAll();
    if (late > 0) {
      LOG.warn("Stopping: requests that take too long are stopped: {}", late);
      DrainableProtocol.of(context)
          .ifPresent(protocol -> protocol.awaitConnectionsClosed(PATIENCE));
    }
  }

  /** Its end is for good. */
  @Override
  public boolean isPauseable() {
    return false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
