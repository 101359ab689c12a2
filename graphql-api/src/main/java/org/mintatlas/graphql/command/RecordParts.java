package org.mintatlas.graphql.command;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The parts of records that are known at run time only. */
final class RecordParts {
  private RecordParts() {}

  static @Nullable Object value(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has an accessor for each component", e);
    }
  }
}
