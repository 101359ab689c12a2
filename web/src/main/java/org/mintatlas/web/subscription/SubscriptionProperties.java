package org.mintatlas.web.subscription;

import java.time.Duration;
import org.mintatlas.web.setting.Choices;
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

  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofHours(1);

  SubscriptionProperties {
    Choices.between("mintatlas.subscriptions.per-connection", perConnection, 1, Integer.MAX_VALUE);
    Choices.between("mintatlas.subscriptions.per-caller", perCaller, 1, Integer.MAX_VALUE);
    Choices.between("mintatlas.subscriptions.message-size", messageSize, 1, Integer.MAX_VALUE);
    Choices.between("mintatlas.subscriptions.init-timeout", initTimeout, SHORTEST, LONGEST);
    Choices.between("mintatlas.subscriptions.keep-alive", keepAlive, SHORTEST, LONGEST);
  }
}
