package org.mintatlas.memory.storing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one at a time change what is kept in memory, and counts how often that was done. */
public final class Turn {
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong ended = new AtomicLong();

  /** Makes a change, once everybody else is done; part of a change that this thread makes. */
  public <T> T take(Supplier<T> change) {
    lock.lock();
    try {
      return change.get();
    } finally {
      if (isOutermost()) {
        ended.incrementAndGet();
      }
      lock.unlock();
    }
  }

  /** The same, of a change that gives nothing. */
  public void take(Runnable change) {
    take(() -> {
      change.run();
      return true;
    });
  }

  /** How many changes have ended, whether they changed something or not. */
  public long ended() {
    return ended.get();
  }

  boolean isOutermost() {
    return lock.getHoldCount() == 1;
  }

  boolean isMine() {
    return lock.isHeldByCurrentThread();
  }
}
