package org.mintatlas.graphql.limit.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  /**
   * Also when one that came later would fit in before, and although all look up again and again.
   */
  @Test
  void goInTheOrderInWhichTheyCame() throws Exception {
    assertThat(running(600)).isNotDone();
    List<Long> gone = Collections.synchronizedList(new ArrayList<>());
    List<Future<Boolean>> later = new ArrayList<>();
    for (long cost : new long[] {900, 501, 502, 503, 504}) {
      later.add(executor.submit(() -> large.run(costing(cost), () -> gone.add(cost))));
      Thread.sleep(120); // longer than they wait before they look up
    }
    ended.countDown();
    for (Future<Boolean> each : later) {
      each.get();
    }
    assertThat(gone).containsExactly(900L, 501L, 502L, 503L, 504L);
  }

  @Test
  void letOthersGoWhenOneThatWaitsIsCancelled() throws Exception {
    assertThat(running(500)).isNotDone();
    ExecutionContext cancelled = costing(1000L);
    Future<String> first = executor.submit(() -> large.run(cancelled, () -> "ran"));
    Thread.sleep(60);
    Future<String> second = executor.submit(() -> large.run(costing(500L), () -> "ran"));
    Thread.sleep(60);
    assertThat(second).isNotDone();
    cancelled.getExecutionInput().cancel();
    assertThat(second.get()).isEqualTo("ran");
    assertThatThrownBy(first::get).hasCauseInstanceOf(AbortExecutionException.class);
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
