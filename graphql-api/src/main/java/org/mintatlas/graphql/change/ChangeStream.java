package org.mintatlas.graphql.change;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.FollowChanges;
import org.mintatlas.application.audit.FollowChanges.Told;
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
 * reads too slowly, or may have missed something, is told so by an error, and can go on from the
 * last one that they were told.
 */
@Component
final class ChangeStream {
  /** How many changes wait for a subscriber that has not read the ones before. */
  static final int BUFFER = 10_000;

  private static final Log LOG = LogFactory.getLog(ChangeStream.class);

  /** How many entries of the log are read at a time by who has some to catch up with. */
  private static final int PAGE = 500;

  private final FollowChanges follow;

  /** The thread of the feed must not wait; what a change is told with may ask the database. */
  private final Scheduler threads = Schedulers.fromExecutor(Thread::startVirtualThread);

  ChangeStream(FollowChanges follow) {
    this.follow = follow;
  }

  /**
   * The changes that are wanted.
   *
   * @param after behind this position; null for those from now on
   */
  Flux<Told> of(Predicate<Change> wanted, @Nullable Long after, ApiRequest request) {
    return (after == null ? live(wanted, null) : resumed(wanted, after))
        .publishOn(threads, 1)
        .onErrorMap(failure -> ended(failure, request));
  }

  /** At the pace of the subscriber, up to what is told from now on. */
  private Flux<Told> resumed(Predicate<Change> wanted, long after) {
    AtomicLong position = new AtomicLong(after);
    AtomicBoolean atTheEnd = new AtomicBoolean();
    return Flux.<List<Told>>generate(
            sink -> {
              if (atTheEnd.get()) {
                sink.complete();
                return;
              }
              FollowChanges.Past past = follow.after(position.get(), PAGE);
              position.set(past.position());
              atTheEnd.set(past.last());
              sink.next(past.changes());
            })
        .concatMapIterable(told -> told, 1)
        .filter(told -> wanted.test(told.change()))
        .subscribeOn(threads)
        .concatWith(Flux.defer(() -> live(wanted, position.get())));
  }

  private Flux<Told> live(Predicate<Change> wanted, @Nullable Long after) {
    return Flux.<Told>create(sink -> listen(wanted, after, sink), FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(BUFFER);
  }

  private void listen(Predicate<Change> wanted, @Nullable Long after, FluxSink<Told> sink) {
    Changes.Listener listener =
        new Changes.Listener() {
          @Override
          public void changed(Change change) {
            told(new Told(change, null));
          }

          @Override
          public void changed(Change change, long position) {
            told(new Told(change, position));
          }

          private void told(Told told) {
            if (wanted.test(told.change())) {
              sink.next(told);
            }
          }

          @Override
          public void interrupted() {
            sink.error(new InterruptedFeed());
          }
        };
    Changes.Subscription subscription =
        after == null ? follow.listen(listener) : follow.listenAfter(after, listener);
    sink.onDispose(subscription::close);
  }

  @SuppressWarnings("serial") // never leaves this class
  private static final class InterruptedFeed extends RuntimeException {}

  private static SubscriptionPublisherException ended(Throwable failure, ApiRequest request) {
    Messages texts = Messages.of(request);
    ApiError error;
    if (Exceptions.isOverflow(failure)) {
      error =
          ApiError.overLimit(
              texts.text("subscription.slow", BUFFER), "waitingChanges", BUFFER, BUFFER + 1);
    } else {
      if (!(failure instanceof InterruptedFeed)) {
        LOG.error("[" + request.traceId() + "] the changes cannot be read", failure);
      }
      error = ApiError.of(ErrorCode.UNAVAILABLE, texts.text("subscription.interrupted"));
    }
    return new SubscriptionPublisherException(
        List.of(error.with("traceId", request.traceId())), failure);
  }
}
