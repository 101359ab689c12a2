package org.mintatlas.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and copies records by the names of their components, whatever kind of record they are. */
public final class Records {
  private Records() {}

  /**
   * What a record has in a component.
   *
   * @throws IllegalArgumentException when it is no record or has no such component
   */
  public static Object get(Object given, String component) {
    return read(given, component(given, component));
  }

  /** What a record has that has one component. */
  public static Object only(Object given) {
    RecordComponent[] components = components(given);
    if (components.length != 1) {
      throw new IllegalArgumentException(given + " has not one component");
    }
    return read(given, components[0]);
  }

  /**
   * The same record with another value in one component, alone in it where that is a collection.
   */
  public static <R> R withOnly(R given, String component, Object value) {
    Class<?> type = component(given, component).getType();
    return with(
        given,
        component,
        type == Set.class ? Set.of(value) : type == List.class ? List.of(value) : value);
  }

  /**
   * The same record with another value in one component.
   *
   * @throws IllegalArgumentException when it is no record or has no such component
   * @throws RuntimeException what the record throws that does not accept it
   */
  public static <R> R with(R given, String component, @Nullable Object value) {
    RecordComponent[] components = components(given);
    RecordComponent changed = component(given, component);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        boolean other = components[i].getName().equals(changed.getName());
        values[i] = other ? value : components[i].getAccessor().invoke(given);
      }
      @SuppressWarnings("unchecked") // The class of a record is that of the record.
      Class<R> type = (Class<R>) given.getClass();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  private static RecordComponent[] components(Object given) {
    RecordComponent[] components = given.getClass().getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(given.getClass().getName() + " is no record");
    }
    return components;
  }

  private static RecordComponent component(Object given, String name) {
    return Arrays.stream(components(given))
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(given.getClass().getName() + " has no " + name));
  }

  private static Object read(Object given, RecordComponent component) {
    try {
      return component.getAccessor().invoke(given);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record tells what it has", e);
    }
  }
}
