package org.mintatlas.web.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made in a thread of its own while the program still starts. */
public final class Early<T> {
  private final CompletableFuture<T> made;

  private Early(CompletableFuture<T> made) {
    this.made = made;
  }

  /**
   * Begins at once.
   *
   * @param thread the name of the thread; it does not keep the program from ending
   */
  public static <T> Early<T> begin(String thread, Supplier<T> making) {
    return new Early<>(
        CompletableFuture.supplyAsync(making, Thread.ofPlatform().daemon().name(thread)::start));
  }

  /** What was made, once it is; what kept it from that is thrown as it was. */
  public T await() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** What was made, once it is known whether anything was. */
  public Optional<T> awaitIfMade() {
    return made.handle((thing, failure) -> Optional.ofNullable(thing)).join();
  }
}
