package org.mintatlas.application.change;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of others, looked up once for all who ask meanwhile: whoever asks while somebody
 * looks waits for the next look, which begins after he asked. Not to be asked within a transaction:
 * one may look that does not see what another has committed.
 */
public final class SharedRevisions implements Revisions {
  private final Revisions revisions;
  private boolean looking;

  /** The look that begins when the one that is under way has ended; null when nobody waits. */
  private @Nullable CompletableFuture<Long> next;

  /** Shares looks at these. */
  public SharedRevisions(Revisions revisions) {
    this.revisions = revisions;
  }

  /**
   * A revision that was the current one after this call had begun.
   *
   * @throws RuntimeException when it cannot be found out
   */
  @Override
  public long current() {
    CompletableFuture<Long> look;
    boolean mine = false;
    synchronized (this) {
      if (looking) {
        look = next == null ? new CompletableFuture<>() : next;
        next = look;
      } else {
        look = new CompletableFuture<>();
        looking = true;
        mine = true;
      }
    }
    if (mine) {
      look(look);
    }
    try {
      return look.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The revision is not known", e.getCause());
    }
  }

  /** Tells those who wait for this look, and leaves the next one to a thread of its own. */
  private void look(CompletableFuture<Long> look) {
    try {
      look.complete(revisions.current());
    } catch (RuntimeException | Error e) {
      look.completeExceptionally(e);
    }
    CompletableFuture<Long> following;
    synchronized (this) {
      following = next;
      next = null;
      looking = following != null;
    }
    if (following != null) {
      Thread.ofVirtual().name("revision").start(() -> look(following));
    }
  }
}
