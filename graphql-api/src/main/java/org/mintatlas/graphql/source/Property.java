package org.mintatlas.graphql.source;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;

/** The property of the parent that has a name: what its method of that name, or a getter, says. */
public final class Property implements FieldSource {
  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

  private final String name;
  private final Map<Class<?>, MethodHandle> handles = new ConcurrentHashMap<>();

  public Property(String name) {
    this.name = name;
  }

  @Override
  public @Nullable Object of(Object parent, Asked asked) {
    if (parent instanceof Map<?, ?> map) {
      return map.get(name);
    }
    MethodHandle handle = handles.get(parent.getClass());
    if (handle == null) {
      handle = handles.computeIfAbsent(parent.getClass(), this::handle);
    }
    try {
      return (@Nullable Object) handle.invokeExact(parent);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether objects of a class have it. */
  public static boolean exists(Class<?> type, String name) {
    return method(type, name) != null;
  }

  private MethodHandle handle(Class<?> type) {
    Method method = method(type, name);
    if (method == null) {
      return MethodHandles.dropArguments(
          MethodHandles.constant(Object.class, null), 0, Object.class);
    }
    try {
      Class<?> owner = method.getDeclaringClass();
      return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
          .unreflect(method)
          .asType(READ);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName() + "." + name + " cannot be read", e);
    }
  }

  private static @Nullable Method method(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String candidate : new String[] {name, "get" + capital, "is" + capital}) {
      try {
        Method method = type.getMethod(candidate);
        if (method.getReturnType() != void.class) {
          return method;
        }
      } catch (NoSuchMethodException e) {
        // Then perhaps it has the next of these names.
      }
    }
    return null;
  }
}
