package org.mintatlas.web.request;

import static graphql.execution.instrumentation.SimpleInstrumentationContext.whenCompleted;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.request.RunningRequest.Stop;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stops requests that run for too long, and those whose client has gone: the engine goes on to no
 * other field, the statement that runs is cancelled, and the answer has one error only.
 *
 * <p>Whether the client is still there is looked at only while the engine runs, because nobody
 * reads from the connection then.
 */
@Component
@Order(0) // before the instrumentation that adds to every error what all of them have
@EnableConfigurationProperties(RequestProperties.class)
final class RequestStops extends SimplePerformantInstrumentation implements AutoCloseable {
  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
  private static final Duration NEXT_LOOK = Duration.ofMillis(500);

  private final Duration requestTime;
  private final ScheduledThreadPoolExecutor timer;

  RequestStops(RequestProperties properties) {
    requestTime = properties.requestTime();
    timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("request-timer").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    RunningRequest request = RunningRequest.current().orElse(null);
    if (request == null) {
      return null;
    }
    ExecutionInput input = parameters.getExecutionInput();
    ScheduledFuture<?> deadline =
        timer.schedule(
            () -> stop(request, Stop.DEADLINE, input),
            requestTime.minus(request.age()).toMillis(),
            TimeUnit.MILLISECONDS);
    ClientConnection client = ClientConnection.ofThisThread();
    ScheduledFuture<?> looks =
        timer.scheduleWithFixedDelay(
            () -> {
              if (client.isGone()) {
                stop(request, Stop.CLIENT_GONE, input);
              }
            },
            FIRST_LOOK.toMillis(),
            NEXT_LOOK.toMillis(),
            TimeUnit.MILLISECONDS);
    return whenCompleted((result, failure) -> {
      deadline.cancel(false);
      looks.cancel(false);
      client.leaveAlone();
    });
  }

  private static void stop(RunningRequest request, Stop why, ExecutionInput input) {
    input.cancel();
    request.stop(why);
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
              ApiError.overLimit(
                  texts.text("request-time", maximum),
                  "requestTime",
                  maximum,
                  request.age().toMillis());
          case CLIENT_GONE -> ApiError.of(ErrorCode.UNAVAILABLE, texts.text("client-gone"));
        };
    return ExecutionResult.newExecutionResult()
        .errors(List.of(error))
        .extensions(result.getExtensions())
        .build();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
