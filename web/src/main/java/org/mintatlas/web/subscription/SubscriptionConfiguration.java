package org.mintatlas.web.subscription;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mintatlas.web.http.ServerRefusals;
import org.mintatlas.web.http.read.StrictJson;
import org.mintatlas.web.protection.CorsProperties;
import org.mintatlas.web.request.OpenConnections;
import org.mintatlas.web.request.RequestStops;
import org.mintatlas.web.signin.Tokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Puts the two ways together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionProperties.class)
class SubscriptionConfiguration {
  private static final String PATH = "/graphql";

  /** Before the endpoint, which takes whatever else comes there. */
  private static final int ORDER = -2;

  @Bean
  OpenConnections openConnections(SubscriptionProperties limits) {
    return new OpenConnections(limits.perCaller());
  }

  @Bean
  Sockets sockets(
      WebGraphQlHandler engine,
      RequestStops stops,
      SubscriptionProperties limits,
      OpenConnections open,
      StrictJson json,
      Tokens tokens,
      Clock clock) {
    return new Sockets(engine, stops, limits, open, json, tokens, clock);
  }

  @Bean
  ServerSentEvents serverSentEvents(
      WebGraphQlHandler engine,
      RequestStops stops,
      SubscriptionProperties limits,
      OpenConnections open,
      Clock clock) {
    return new ServerSentEvents(engine, stops, limits, open, clock);
  }

  @Bean
  WebSocketHandlerMapping socketMapping(
      Sockets sockets, CorsProperties cors, ServerRefusals refusals) {
    WebSocketHttpRequestHandler handler = new Handshakes(sockets, refusals);
    // Browsers let every page ask here, so it is us who keep to what is allowed.
    handler.setHandshakeInterceptors(
        List.of(new OriginHandshakeInterceptor(cors.allowedOrigins()), sockets));
    WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
    mapping.setUrlMap(Map.of(PATH, handler));
    mapping.setWebSocketUpgradeMatch(true);
    mapping.setOrder(ORDER);
    return mapping;
  }

  /** Whoever is refused reads why, too. */
  private static final class Handshakes extends WebSocketHttpRequestHandler {
    private static final int REFUSED = 400;

    private final ServerRefusals refusals;

    Handshakes(Sockets sockets, ServerRefusals refusals) {
      super(sockets, new DefaultHandshakeHandler());
      this.refusals = refusals;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      super.handleRequest(request, response);
      if (response.getStatus() >= REFUSED && !response.isCommitted()) {
        refusals.answerHandshake(request, response, response.getStatus());
      }
    }
  }

  /** Subscriptions never end by themselves: a graceful shutdown would wait for them in vain. */
  @Bean
  SmartLifecycle endOfSubscriptions(Sockets sockets, ServerSentEvents events) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        running = true;
      }

      @Override
      public void stop() {
        events.end();
        sockets.end();
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
