package org.mintatlas.memory.mutant;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;

/** Gets between a port and those who call it. */
interface Calls {
  /** Counts every call as a statement. */
  Ports.Replacement COUNTED =
      new Ports.Replacement() {
        @Override
        public <P> P instead(Class<P> port, P given) {
          return between(
              port,
              given,
              (method, arguments, right) -> {
                MutatedPorts.SENT.incrementAndGet();
                return right.get();
              });
        }
      };

  /** What comes of a call, with what would be right. */
  @Nullable Object answer(Method method, Object[] arguments, Supplier<Object> right);

  /** The port, with something between it and its callers. */
  static <P> P between(Class<P> port, P given, Calls calls) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          return calls.answer(
              method,
              arguments == null ? new Object[0] : arguments,
              () -> of(given, method, arguments));
        };
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }

  private static Object of(Object given, Method method, Object[] arguments) {
    try {
      return method.invoke(given, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
