package org.mintatlas.web.subscription;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What subscribers may use.
 *
 * @param perConnection how many operations run at a time on one WebSocket
 * @param perCaller how many WebSockets and streams of events one caller has at a time
 * @param messageSize the most characters of a message over WebSocket
 * @param initTimeout how long a WebSocket may be open before it introduces itself
 * @param keepAlive how often something is sent, so that nobody in between takes a connection for
 *     dead, and we learn of it when it is
 */
@ConfigurationProperties("mintatlas.subscriptions")
record SubscriptionProperties(
    @DefaultValue("50") int perConnection,
    @DefaultValue("100") int perCaller,
    @DefaultValue("262144") int messageSize,
    @DefaultValue("10s") Duration initTimeout,
    @DefaultValue("15s") Duration keepAlive) {

  SubscriptionProperties {
    positive("per-connection", perConnection);
    positive("per-caller", perCaller);
    positive("message-size", messageSize);
    positive("init-timeout", initTimeout.toMillis());
    positive("keep-alive", keepAlive.toMillis());
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.subscriptions.%s is %d: it must be more than 0.",
              name,
              value));
    }
  }
}
