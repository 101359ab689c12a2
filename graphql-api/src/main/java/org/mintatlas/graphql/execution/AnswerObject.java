package org.mintatlas.graphql.execution;

import graphql.execution.ResultPath;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.plan.SelectedFields;

/** An object of an answer: a map whose keys are those of its selection, in their order. */
final class AnswerObject extends AbstractMap<String, @Nullable Object> implements AnswerPart {
  private final SelectedFields selection;
  private final @Nullable Object[] values;
  private final @Nullable AnswerPart parent;
  private final int index;

  AnswerObject(SelectedFields selection, @Nullable AnswerPart parent, int index) {
    this.selection = selection;
    this.values = new Object[selection.size()];
    this.parent = parent;
    this.index = index;
  }

  SelectedFields selection() {
    return selection;
  }

  @Nullable Object value(int field) {
    return values[field];
  }

  void value(int field, @Nullable Object value) {
    values[field] = value;
  }

  @Override
  public @Nullable AnswerPart parent() {
    return parent;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public ResultPath below(ResultPath path, int field) {
    return path.segment(selection.key(field));
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean containsKey(Object key) {
    return selection.indexOf(key) >= 0;
  }

  @Override
  public @Nullable Object get(Object key) {
    int field = selection.indexOf(key);
    return field < 0 ? null : values[field];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(selection.key(i), values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < values.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          int field = next++;
          return new SimpleImmutableEntry<>(selection.key(field), values[field]);
        }
      };
    }
  }
}
