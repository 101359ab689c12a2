package org.mintatlas.web.subscription;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.request.RequestStops;
import org.mintatlas.web.request.RunningRequest;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** One operation while it runs: a subscription until it ends, anything else for one result. */
final class Operation {
  private static final Logger LOG = LoggerFactory.getLogger(Operation.class);

  private final WebGraphQlHandler engine;
  private final RequestStops stops;
  private final ApiRequest asked;
  private final Receiver receiver;
  private final Disposable.Swap running = Disposables.swap();

  /** Takes what comes of it, one call at a time; may take its time. */
  interface Receiver {
    void next(Map<String, Object> result);

    /** It ended by errors; nothing follows. */
    void failed(List<? extends GraphQLError> errors);

    /** It ended; nothing follows. */
    void completed();
  }

  Operation(WebGraphQlHandler engine, RequestStops stops, ApiRequest asked, Receiver receiver) {
    this.engine = engine;
    this.stops = stops;
    this.asked = asked;
    this.receiver = receiver;
  }

  /** What is told to who has as many as there may be. */
  static List<GraphQLError> tooMany(String text, String limit, int most, ApiRequest asked) {
    return List.of(
        ApiError.overLimit(Messages.of(asked).text(text, most), limit, most, most + 1)
            .with("traceId", asked.traceId()));
  }

  /**
   * Runs it in this thread; a subscription goes on in others.
   *
   * @param read reads what is to run, and may refuse it
   */
  @SuppressWarnings("try") // both matter by being open
  void run(Supplier<WebGraphQlRequest> read) {
    WebGraphQlResponse response;
    try (RunningRequest run = RunningRequest.open();
        MDC.MDCCloseable trace = MDC.putCloseable(ApiRequests.TRACE_ID, asked.traceId())) {
      response = Objects.requireNonNull(engine.handleRequest(read.get()).block());
    } catch (HttpRefusal wrong) {
      receiver.failed(List.of(wrong.error(asked)));
      return;
    } catch (RuntimeException bug) {
      receiver.failed(List.of(internal(bug, asked)));
      return;
    }
    if (running.isDisposed()) {
      return;
    }
    if (response.getData() instanceof Publisher<?> events) {
      running.update(
          Flux.from(events)
              .map(event -> ((ExecutionResult) event).toSpecification())
              .limitRate(1) // asks for the next one when the one before was taken
              .subscribe(
                  receiver::next,
                  thrown -> receiver.failed(told(thrown, asked)),
                  receiver::completed));
    } else if (response.getData() == null && !response.getExecutionResult().getErrors().isEmpty()) {
      receiver.failed(response.getExecutionResult().getErrors());
    } else {
      receiver.next(response.toMap());
      receiver.completed();
    }
  }

  /** Nobody waits for it any more: nothing further is told, and no statement of it goes on. */
  void cancel() {
    running.dispose();
    stops.clientGone(asked);
  }

  private static List<GraphQLError> told(Throwable thrown, ApiRequest asked) {
    return thrown instanceof SubscriptionPublisherException known
        ? known.getErrors()
        : List.of(internal(thrown, asked));
  }

  private static GraphQLError internal(Throwable bug, ApiRequest asked) {
    LOG.error("[{}] the operation failed", asked.traceId(), bug);
    return ApiError.internal(asked);
  }
}
