package org.mintatlas.graphql.execution;

import graphql.execution.ResultPath;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list of an answer. */
final class AnswerList extends AbstractList<@Nullable Object> implements AnswerPart, RandomAccess {
  private final List<@Nullable Object> items;
  private final AnswerPart parent;
  private final int index;

  AnswerList(int expected, AnswerPart parent, int index) {
    this.items = new ArrayList<>(expected);
    this.parent = parent;
    this.index = index;
  }

  void append(@Nullable Object item) {
    items.add(item);
  }

  void replace(int at, @Nullable Object item) {
    items.set(at, item);
  }

  @Override
  public AnswerPart parent() {
    return parent;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public ResultPath below(ResultPath path, int item) {
    return path.segment(item);
  }

  @Override
  public @Nullable Object get(int at) {
    return items.get(at);
  }

  @Override
  public int size() {
    return items.size();
  }
}
