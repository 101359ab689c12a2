package org.mintatlas.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies of records, for those that have no builder. */
public final class Records {
  private Records() {}

  /**
   * The same record with another value in one component.
   *
   * @throws IllegalArgumentException when it is no record or has no such component
   * @throws RuntimeException what the record throws that does not accept it
   */
  public static <R> R with(R given, String component, @Nullable Object value) {
    RecordComponent[] components = given.getClass().getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(given.getClass().getName() + " is no record");
    }
    if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component))) {
      throw new IllegalArgumentException(given.getClass().getName() + " has no " + component);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        boolean other = components[i].getName().equals(component);
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
}
