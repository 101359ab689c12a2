package org.mintatlas.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a port and those who call it: to count or write down the calls, to let some fail,
 * or to give another answer.
 */
@FunctionalInterface
public interface Interceptor {

  /**
   * What comes of a call.
   *
   * @param right asks the port, and gives its answer
   */
  @Nullable Object answer(Method method, Object[] arguments, Supplier<@Nullable Object> right);

  /**
   * The port with something between it and its callers. A default method of it is no call by
   * itself, as its body makes the calls, unless the port does it in a way of its own.
   */
  static <P> P between(Class<P> port, P given, Interceptor interceptor) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, new Between(given, interceptor)));
  }

  /** What stands between a port and its callers. */
  record Between(Object given, Interceptor interceptor) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.isDefault() && !isItsOwn(method)) {
        return InvocationHandler.invokeDefault(proxy, method, arguments);
      }
      return interceptor.answer(
          method,
          arguments == null ? new Object[0] : arguments,
          () -> ask(given, method, arguments));
    }

    private boolean isItsOwn(Method method) throws NoSuchMethodException {
      if (Proxy.isProxyClass(given.getClass())
          && Proxy.getInvocationHandler(given) instanceof Between further) {
        return further.isItsOwn(method);
      }
      Class<?> port = given.getClass();
      return !port.getMethod(method.getName(), method.getParameterTypes()).isDefault();
    }
  }

  private static @Nullable Object ask(Object port, Method method, Object @Nullable [] arguments) {
    try {
      return method.invoke(port, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a port is public", e);
    }
  }
}
