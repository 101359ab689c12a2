package org.mintatlas.web.subscription;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.request.RunningRequest;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** One operation while it runs: a subscription until it ends, anything else for one result. */
final class Operation {
  private static final Logger LOG = LoggerFactory.getLogger(Operation.class);

  private final WebGraphQlHandler engine;
  private final Receiver receiver;
  private final Disposable.Swap running = Disposables.swap();

  /** Takes what comes of it, one call at a time; may take its time. */
  interface Receiver {
    /** A result. */
    void next(Map<String, Object> result);

    /** It ended by errors; nothing follows. */
    void failed(List<? extends GraphQLError> errors);

    /** It ended; nothing follows. */
    void completed();
  }

  Operation(WebGraphQlHandler engine, Receiver receiver) {
    this.engine = engine;
    this.receiver = receiver;
  }

  /** Runs it in this thread; a subscription goes on in others. */
  @SuppressWarnings("try") // both matter by being open
  void run(WebGraphQlRequest request, ApiRequest asked) {
    WebGraphQlResponse response;
    try (RunningRequest run = RunningRequest.open();
        MDC.MDCCloseable trace = MDC.putCloseable(ApiRequests.TRACE_ID, asked.traceId())) {
      response = Objects.requireNonNull(engine.handleRequest(request).block());
    } catch (RuntimeException bug) {
      receiver.failed(List.of(internal(bug, asked)));
      return;
    }
    if (running.isDisposed()) {
      return;
    }
    if (response.getData() instanceof Publisher<?> events) {
      Results results = new Results(asked);
      running.update(results);
      Flux.from(events)
          .map(event -> ((ExecutionResult) event).toSpecification())
          .subscribe(results);
    } else if (response.getData() == null && !response.getExecutionResult().getErrors().isEmpty()) {
      receiver.failed(response.getExecutionResult().getErrors());
    } else {
      receiver.next(response.toMap());
      receiver.completed();
    }
  }

  /** Nobody waits for it any more: nothing further is told. */
  void cancel() {
    running.dispose();
  }

  private static GraphQLError internal(Throwable bug, ApiRequest asked) {
    LOG.error("[{}] the operation failed", asked.traceId(), bug);
    return ApiError.of(ErrorCode.INTERNAL, Messages.of(asked).text("internal"))
        .with("traceId", asked.traceId());
  }

  /** Asks for the next one when the one before was taken. */
  private final class Results extends BaseSubscriber<Map<String, Object>> {
    private final ApiRequest asked;

    Results(ApiRequest asked) {
      this.asked = asked;
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      subscription.request(1);
    }

    @Override
    protected void hookOnNext(Map<String, Object> result) {
      receiver.next(result);
      request(1);
    }

    @Override
    protected void hookOnError(Throwable thrown) {
      receiver.failed(
          thrown instanceof SubscriptionPublisherException told
              ? told.getErrors()
              : List.of(internal(thrown, asked)));
    }

    @Override
    protected void hookOnComplete() {
      receiver.completed();
    }
  }
}
