package org.mintatlas.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import org.mintatlas.graphql.load.Later;

/** The objects of a level of which one field waits for something that has to be loaded. */
final class Waiting {
  private final Level level;
  private final int field;
  private final List<Integer> objects = new ArrayList<>();
  private final List<Later<?>> values = new ArrayList<>();

  Waiting(Level level, int field) {
    this.level = level;
    this.field = field;
  }

  void add(int object, Later<?> value) {
    objects.add(object);
    values.add(value);
  }

  Level level() {
    return level;
  }

  int field() {
    return field;
  }

  int size() {
    return values.size();
  }

  int object(int index) {
    return objects.get(index);
  }

  Later<?> value(int index) {
    return values.get(index);
  }
}
