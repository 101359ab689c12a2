package org.mintatlas.graphql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down every call of a port, and passes it on. */
public final class Calls {
  private final List<String> made = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private @Nullable String lost;

  /** The port, watched. */
  public <P> P watch(Class<P> port, P real) {
    Object[] self = new Object[1];
    self[0] =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.isDefault()) {
                // Its body calls the other methods, and those on the watched port.
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              made.add(port.getSimpleName() + "." + method.getName());
              if (failure != null) {
                throw failure;
              }
              if (made.getLast().equals(lost)) {
                return Map.of();
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return port.cast(self[0]);
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
