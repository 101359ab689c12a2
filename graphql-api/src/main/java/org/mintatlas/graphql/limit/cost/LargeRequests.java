package org.mintatlas.graphql.limit.cost;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Lets large requests run together only as far as all of them cost no more than one of them may;
 * the others wait, in the order in which they came. More at a time would take longer altogether:
 * what each has found so far fills the memory. Small ones never wait.
 */
public final class LargeRequests {
  /** The least cost of a large request: a page of a hundred elements is a small one. */
  private static final long LARGE = 500;

  private static final Duration LOOK = Duration.ofMillis(50);

  private final int most;
  private final Semaphore room;

  /**
   * @param most what one request may cost
   */
  public LargeRequests(int most) {
    this.most = most;
    this.room = new Semaphore(most, true);
  }

  /**
   * Runs a request when there is room for it.
   *
   * @throws AbortExecutionException when it is cancelled before
   */
  public <T> T run(ExecutionContext context, Supplier<T> request) {
    Long cost = ApiRequest.of(context.getGraphQLContext()).cost();
    if (cost == null || cost < LARGE) {
      return request.get();
    }
    int taken = (int) Math.min(cost, most);
    await(taken, context);
    try {
      return request.get();
    } finally {
      room.release(taken);
    }
  }

  private void await(int points, ExecutionContext context) {
    try {
      while (!room.tryAcquire(points, LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        if (context.getExecutionInput().isCancelled()) {
          throw new AbortExecutionException("Execution has been asked to be cancelled");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AbortExecutionException(e);
    }
  }
}
