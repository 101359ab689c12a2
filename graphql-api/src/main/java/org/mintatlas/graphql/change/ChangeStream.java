package org.mintatlas.graphql.change;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The changes as a stream for one subscriber. It never ends by itself, and it never skips one: who
 * reads too slowly, or may have missed something, is told so by an error and can begin anew.
 */
@Component
final class ChangeStream {
  /** How many changes wait for a subscriber that has not read the ones before. */
  static final int BUFFER = 10_000;

  private static final Log LOG = LogFactory.getLog(ChangeStream.class);

  private final Changes changes;

  /** The thread of the feed must not wait; what a change is told with may ask the database. */
  private final Scheduler threads = Schedulers.fromExecutor(Thread::startVirtualThread);

  ChangeStream(Changes changes) {
    this.changes = changes;
  }

  /** The changes from now on that are wanted. */
  Flux<Change> of(Predicate<Change> wanted, ApiRequest request) {
    return Flux.<Change>create(sink -> listen(wanted, sink), FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(BUFFER)
        .publishOn(threads, 1)
        .onErrorMap(failure -> ended(failure, request));
  }

  private void listen(Predicate<Change> wanted, FluxSink<Change> sink) {
    Changes.Subscription subscription =
        changes.listen(
            new Changes.Listener() {
              @Override
              public void changed(Change change) {
                if (wanted.test(change)) {
                  sink.next(change);
                }
              }

              @Override
              public void interrupted() {
                sink.error(new InterruptedFeed());
              }
            });
    sink.onDispose(subscription::close);
  }

  @SuppressWarnings("serial") // never leaves this class
  private static final class InterruptedFeed extends RuntimeException {}

  private static SubscriptionPublisherException ended(Throwable failure, ApiRequest request) {
    Messages texts = Messages.of(request);
    ApiError error;
    if (failure instanceof InterruptedFeed) {
      error = ApiError.of(ErrorCode.UNAVAILABLE, texts.text("subscription.interrupted"));
    } else if (Exceptions.isOverflow(failure)) {
      error =
          ApiError.overLimit(
              texts.text("subscription.slow", BUFFER), "waitingChanges", BUFFER, BUFFER + 1);
    } else {
      LOG.error("[" + request.traceId() + "] subscription failed", failure);
      error = ApiError.internal(request);
    }
    return new SubscriptionPublisherException(
        List.of(error.with("traceId", request.traceId())), failure);
  }
}
