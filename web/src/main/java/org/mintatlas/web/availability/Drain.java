package org.mintatlas.web.availability;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Says goodbye to clients before the web server stops, so that no request is lost.
 *
 * <p>For a while everything is still served, but each answer closes its connection, and the
 * readiness probe has said no: whoever balances the load goes elsewhere. Then nobody can connect
 * any more, and who is connected has the same time again for a last request. What still runs after
 * that Spring Boot waits for.
 */
@Component
@EnableConfigurationProperties(ShutdownProperties.class)
class Drain implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

  private final ApplicationContext context;
  private final Readiness readiness;
  private final Duration drain;
  private volatile boolean running;

  Drain(ApplicationContext context, Readiness readiness, ShutdownProperties properties) {
    this.context = context;
    this.readiness = readiness;
    this.drain = properties.drain();
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> drainable() {
    return factory -> factory.setProtocol(DrainableProtocol.class.getName());
  }

  /** The first to be stopped, long before the web server. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    // Whoever was never told that we are ready need not be told that we stop.
    if (readiness.reached() && !drain.isZero()) {
      DrainableProtocol.of(context).ifPresent(this::stop);
    }
  }

  private void stop(DrainableProtocol protocol) {
    LOG.info("Stopping: requests are served for another {} ms", drain.toMillis());
    try {
      protocol.endKeepAlive();
      Thread.sleep(drain);
      protocol.refuseConnections();
      protocol.awaitConnectionsClosed(drain);
    } catch (IOException e) {
      LOG.warn("The listener does not close: {}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
