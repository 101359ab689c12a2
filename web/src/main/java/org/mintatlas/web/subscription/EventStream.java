package org.mintatlas.web.subscription;

import graphql.GraphQLError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The events of one operation. Results are written by who has them, one at a time. */
final class EventStream implements Operation.Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  private final OutputStream out;
  private final JsonMapper json;
  private final CountDownLatch ended = new CountDownLatch(1);

  EventStream(OutputStream out, JsonMapper json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void next(Map<String, Object> result) {
    write("event: next\ndata: " + json.writeValueAsString(result) + "\n\n");
  }

  @Override
  public void failed(List<? extends GraphQLError> errors) {
    next(Map.of("errors", errors.stream().map(GraphQLError::toSpecification).toList()));
    completed();
  }

  @Override
  public void completed() {
    write("event: complete\ndata: \n\n");
    ended.countDown();
  }

  /** Breaks off without an end, which tells the client to ask again. */
  void breakOff() {
    ended.countDown();
  }

  /**
   * Waits, and writes a comment from time to time: so nobody in between takes the stream for dead,
   * and we learn of it when the client has gone. Breaks off when the caller's token expires.
   */
  void keepUntilItEnds(Duration heartbeat, Expiry expiry) {
    try {
      do {
        write(":\n\n");
        if (expiry.reached()) {
          breakOff();
        }
      } while (!ended.await(expiry.within(heartbeat).toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void write(String text) {
    if (ended.getCount() == 0) {
      return;
    }
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      LOG.debug("The client has gone", e);
      ended.countDown();
    }
  }
}
