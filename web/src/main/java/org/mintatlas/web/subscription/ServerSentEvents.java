package org.mintatlas.web.subscription;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.EventStreams;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.request.OpenConnections;
import org.mintatlas.web.request.RequestStops;
import org.springframework.graphql.server.WebGraphQlHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as server-sent events, in the distinct connections mode of GraphQL over SSE: one stream
 * for one operation, with an event {@code next} for each result and {@code complete} at the end.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">the protocol</a>
 */
final class ServerSentEvents implements EventStreams {
  private final WebGraphQlHandler engine;
  private final RequestStops stops;
  private final SubscriptionProperties limits;
  private final OpenConnections open;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  ServerSentEvents(
      WebGraphQlHandler engine,
      RequestStops stops,
      SubscriptionProperties limits,
      OpenConnections open,
      Clock clock) {
    this.engine = engine;
    this.stops = stops;
    this.limits = limits;
    this.open = open;
    this.clock = clock;
  }

  @Override
  public void stream(
      Map<?, ?> sent, ApiRequest asked, HttpServletRequest http, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/event-stream;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept, Accept-Language, Authorization, Cookie");
    response.setLocale(asked.language().locale());
    // A proxy that collects an answer before it passes it on would keep all events back.
    response.setHeader("X-Accel-Buffering", "no");
    EventStream stream = new EventStream(response.getOutputStream(), json);
    if (!open.take(asked.caller())) {
      stream.failed(
          Operation.tooMany("subscription.perCaller", "streamsPerCaller", open.perCaller(), asked));
      return;
    }
    Operation operation = new Operation(engine, stops, asked, stream);
    try {
      streams.add(stream);
      if (ending) {
        stream.breakOff();
      }
      operation.run(() -> RequestParameters.of(sent).toGraphQl(http, asked));
      stream.keepUntilItEnds(limits.keepAlive(), new Expiry(asked.signIn(), clock));
    } finally {
      operation.cancel();
      streams.remove(stream);
      open.leave(asked.caller());
    }
  }

  /** Breaks all off; clients ask again, then another instance or after the restart. */
  void end() {
    ending = true;
    streams.forEach(EventStream::breakOff);
  }
}
