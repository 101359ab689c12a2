package org.mintatlas.graphql.limit.cost;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int room;

  /**
   * @param most what one request may cost
   */
  public LargeRequests(int most) {
    this.most = most;
    this.room = most;
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
    Turn turn = new Turn((int) Math.min(cost, most), lock.newCondition());
    await(turn, context.getExecutionInput()::isCancelled);
    try {
      return request.get();
    } finally {
      end(turn);
    }
  }

  private void await(Turn turn, BooleanSupplier cancelled) {
    lock.lock();
    try {
      waiting.add(turn);
      next();
      while (!turn.come) {
        if (cancelled.getAsBoolean()) {
          throw new AbortExecutionException("Execution has been asked to be cancelled");
        }
        turn.told.await(LOOK.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      if (turn.come) {
        end(turn);
      }
      Thread.currentThread().interrupt();
      throw new AbortExecutionException(e);
    } finally {
      if (waiting.remove(turn)) {
        next();
      }
      lock.unlock();
    }
  }

  private void end(Turn turn) {
    lock.lock();
    try {
      room += turn.points;
      next();
    } finally {
      lock.unlock();
    }
  }

  /** Who came first goes first, also before one that would fit in sooner. */
  private void next() {
    for (Turn first = waiting.peek();
        first != null && first.points <= room;
        first = waiting.peek()) {
      waiting.remove();
      room -= first.points;
      first.come = true;
      first.told.signal();
    }
  }

  private static final class Turn {
    private final int points;
    private final Condition told;
    private boolean come;

    Turn(int points, Condition told) {
      this.points = points;
      this.told = told;
    }
  }
}
