package org.mintatlas.testkit.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment. */
public final class Race {
  private Race() {}

  /** What comes of each, in the order in which they stand here. */
  public static <T> List<T> of(List<? extends Callable<? extends T>> actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<? extends T> action : actions) {
        running.add(
            threads.submit(() -> {
              start.await();
              return action.call();
            }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    }
  }
}
