package org.mintatlas.memory;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;

/**
 * Stands for the ports of a set that is not there yet. Those who ask one another, in circles too,
 * are made with these, and when they ask it is there.
 */
final class PortsOnceKnown implements Ports.Source {
  private final Supplier<Ports> set;

  PortsOnceKnown(Supplier<Ports> set) {
    this.set = set;
  }

  @Override
  public <P> P port(Class<P> kind) {
    Class<?>[] kinds = {kind};
    return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), kinds, new PassedOn<>(kind)));
  }

  private final class PassedOn<P> implements InvocationHandler {
    private final Class<P> kind;
    private volatile @Nullable P known;

    PassedOn(Class<P> kind) {
      this.kind = kind;
    }

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      try {
        return method.invoke(known(), arguments);
      } catch (InvocationTargetException e) {
        throw e.getTargetException();
      }
    }

    private P known() {
      P port = known;
      if (port == null) {
        port = set.get().port(kind);
        known = port;
      }
      return port;
    }
  }
}
