package org.mintatlas.graphql.limit.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;

class LargeRequestsTest {
  private final LargeRequests large = new LargeRequests(1000);
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch ended = new CountDownLatch(1);

  @AfterEach
  void end() {
    ended.countDown();
    executor.close();
  }

  private static ExecutionContext costing(@Nullable Long cost) {
    ApiRequest request = new ApiRequest("0".repeat(32), null, Caller.UNKNOWN);
    if (cost != null) {
      request.cost(cost);
    }
    ExecutionInput input =
        ExecutionInput.newExecutionInput("{a}")
            .graphQLContext(context -> context.put(ApiRequest.class, request))
            .build();
    return ExecutionContextBuilder.newExecutionContextBuilder()
        .executionId(ExecutionId.generate())
        .executionInput(input)
        .graphQLContext(GraphQLContext.of(context -> context.put(ApiRequest.class, request)))
        .build();
  }

  /** One that runs until the test lets it end. */
  private Future<String> running(long cost) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Future<String> running =
        executor.submit(() ->
            large.run(
                costing(cost),
                () -> {
                  begun.countDown();
                  try {
                    ended.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return "ended";
                }));
    begun.await();
    return running;
  }

  @Test
  void runTogetherAsLongAsTheyCostNoMoreThanOneMay() throws InterruptedException {
    assertThat(running(500)).isNotDone();
    assertThat(running(500)).isNotDone();
  }

  @Test
  void waitForEachOther() throws InterruptedException, ExecutionException {
    Future<String> first = running(600);
    Future<Boolean> second =
        executor.submit(() -> large.run(costing(600L), () -> ended.getCount() == 0));
    assertThat(first).isNotDone();
    ended.countDown();
    assertThat(second.get()).isTrue();
  }

  @Test
  void letSmallOnesPass() throws InterruptedException {
    assertThat(running(1000)).isNotDone();
    assertThat(large.<String>run(costing(499L), () -> "small")).isEqualTo("small");
    assertThat(large.<String>run(costing(null), () -> "unknown")).isEqualTo("unknown");
  }

  @Test
  void runAloneWhereTheyCostMoreThanOneMay() {
    assertThat(large.<String>run(costing(5000L), () -> "alone")).isEqualTo("alone");
  }

  @Test
  void makeRoomWhenTheyFail() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() ->
              large.<String>run(
                  costing(1000L),
                  () -> {
                    throw new IllegalStateException("of a test");
                  }))
          .hasMessage("of a test");
    }
  }

  @Test
  void stopWaitingWhenTheyAreCancelled() throws InterruptedException {
    assertThat(running(1000)).isNotDone();
    ExecutionContext cancelled = costing(1000L);
    cancelled.getExecutionInput().cancel();
    assertThatThrownBy(() -> large.<String>run(cancelled, () -> "ran"))
        .isInstanceOf(AbortExecutionException.class);
  }
}
