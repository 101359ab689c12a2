package org.mintatlas.web.request;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.whenCompleted;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.request.RunningRequest.Stop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stops requests that run for too long, those whose client has gone, and in the end all: the engine
 * goes on to no other field, the statement that runs is cancelled, and the answer has one error
 * only.
 *
 * <p>Whether the client is still there is looked at only while the engine runs, because nobody
 * reads from the connection then.
 */
@Component
@Order(0) // before the instrumentation that adds to every error what all of them have
@EnableConfigurationProperties(RequestProperties.class)
public final class RequestStops extends SimplePerformantInstrumentation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RequestStops.class);

  /** How often all running requests are looked at; none has a timer of its own. */
  private static final Duration TICK = Duration.ofMillis(50);

  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
  private static final Duration NEXT_LOOK = Duration.ofMillis(500);

  private final Duration requestTime;
  private final Set<Watched> running = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer;
  private final ScheduledFuture<?> looks;
  private volatile boolean ending;

  RequestStops(RequestProperties properties) {
    requestTime = properties.requestTime();
    timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("request-timer").factory());
    looks =
        timer.scheduleWithFixedDelay(
            this::lookAtAll, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A request that runs, and whether its client is still there. */
  private static final class Watched {
    private final RunningRequest request;
    private final ExecutionInput input;
    private final boolean event;
    private final ClientConnection client = ClientConnection.ofThisThread();
    private Duration nextLook = FIRST_LOOK;

    Watched(RunningRequest request, ExecutionInput input, boolean event) {
      this.request = request;
      this.input = input;
      this.event = event;
    }

    void stop(Stop why) {
      // Other events may still be told in time.
      if (!event || why != Stop.DEADLINE) {
        input.cancel();
      }
      request.stop(why);
    }
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    return RunningRequest.current()
        .map(request -> watch(new Watched(request, parameters.getExecutionInput(), false)))
        .orElse(null);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    if (parameters.getExecutionContext().getOperationDefinition().getOperation()
        == OperationDefinition.Operation.MUTATION) {
      RunningRequest.current().ifPresent(RunningRequest::changes);
    }
    return null;
  }

  /**
   * An event of a subscription is a request of its own, in the thread that tells it, and stays the
   * one of that thread until the next: what comes of it is asked for why it was stopped.
   */
  @Override
  public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
      InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
    return watch(
        new Watched(
            RunningRequest.open(), parameters.getExecutionContext().getExecutionInput(), true));
  }

  private InstrumentationContext<ExecutionResult> watch(Watched watched) {
    running.add(watched);
    return whenCompleted((result, failure) -> {
      running.remove(watched);
      watched.client.leaveAlone();
    });
  }

  /**
   * From now on each request is stopped that runs, and each that begins.
   *
   * @return how many run
   */
  public int endAll() {
    ending = true;
    return running.size();
  }

  /** Nobody waits any more for what comes of a request, whose connection goes on with others. */
  public void clientGone(ApiRequest asked) {
    for (Watched watched : running) {
      if (ApiRequest.of(watched.input.getGraphQLContext()) == asked) {
        watched.stop(Stop.CLIENT_GONE);
      }
    }
  }

  /** Nothing that goes wrong with one may keep the others from being looked at. */
  private void lookAtAll() {
    for (Watched watched : running) {
      try {
        look(watched);
      } catch (RuntimeException e) {
        LOG.warn("A running request could not be looked at.", e);
      }
    }
  }

  private void look(Watched watched) {
    if (ending) {
      watched.stop(Stop.PROGRAM_ENDS);
      return;
    }
    Duration age = watched.request.age();
    if (age.compareTo(requestTime) >= 0) {
      watched.stop(Stop.DEADLINE);
    }
    if (age.compareTo(watched.nextLook) >= 0) {
      watched.nextLook = age.plus(NEXT_LOOK);
      if (watched.client.isGone()) {
        watched.stop(Stop.CLIENT_GONE);
      }
    }
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    return CompletableFuture.completedFuture(
        RunningRequest.current()
            .filter(request -> request.stopped().isPresent())
            .map(request -> inPlaceOf(result, request, parameters.getExecutionInput()))
            .orElse(result));
  }

  private ExecutionResult inPlaceOf(
      ExecutionResult result, RunningRequest request, ExecutionInput input) {
    Messages texts = Messages.of(ApiRequest.of(input.getGraphQLContext()));
    long maximum = requestTime.toMillis();
    ApiError error =
        switch (request.stopped().orElseThrow()) {
          case DEADLINE ->
              // What changes something asks for no more than it needs, and may be tried again.
              request.isChanging()
                  ? ApiError.of(ErrorCode.UNAVAILABLE, texts.text("unavailable"))
                  : ApiError.overLimit(
                      texts.text("request-time", maximum),
                      "requestTime",
                      maximum,
                      request.age().toMillis());
          case CLIENT_GONE -> ApiError.of(ErrorCode.UNAVAILABLE, texts.text("client-gone"));
          case PROGRAM_ENDS -> ApiError.of(ErrorCode.UNAVAILABLE, texts.text("unavailable.ending"));
        };
    return ExecutionResult.newExecutionResult()
        .errors(List.of(error))
        .extensions(result.getExtensions())
        .build();
  }

  @Override
  public void close() {
    looks.cancel(false);
    timer.shutdownNow();
  }
}
