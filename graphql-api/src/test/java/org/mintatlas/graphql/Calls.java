package org.mintatlas.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.testkit.Interceptor;

/** Writes down every call of a port, and passes it on. */
public final class Calls {
  private final List<String> made = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private @Nullable String lost;

  /** The port, watched. */
  public <P> P watch(Class<P> port, P real) {
    return Interceptor.between(
        port,
        real,
        (method, arguments, right) -> {
          made.add(port.getSimpleName() + "." + method.getName());
          if (failure != null) {
            throw failure;
          }
          return made.getLast().equals(lost) ? Map.of() : right.get();
        });
  }

  /** The calls so far, in their order, such as {@code Regions.pages}. */
  public List<String> made() {
    return List.copyOf(made);
  }

  /** Lets every further call fail. */
  public void failWith(RuntimeException failure) {
    this.failure = failure;
  }

  /** Lets every further call of a method that answers with a map find nothing. */
  public void loseAnswersOf(String call) {
    lost = call;
  }

  /** Forgets the calls so far. */
  public void forget() {
    made.clear();
  }
}
