package org.mintatlas.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.plan.SelectedFields;

/** Objects of one type in one part of an answer, of which the same fields are selected. */
final class Level {
  private final SelectedFields selection;
  private final int depth;
  private final @Nullable Asked around;
  private final List<AnswerObject> objects = new ArrayList<>();
  private final List<Object> sources = new ArrayList<>();

  /**
   * @param depth in how many fields they stand
   * @param around the field that they stand in; null at the root
   */
  Level(SelectedFields selection, int depth, @Nullable Asked around) {
    this.selection = selection;
    this.depth = depth;
    this.around = around;
  }

  /**
   * Adds one.
   *
   * @param object its place in the answer
   * @param source what it shows
   */
  void add(AnswerObject object, Object source) {
    objects.add(object);
    sources.add(source);
  }

  SelectedFields selection() {
    return selection;
  }

  int depth() {
    return depth;
  }

  @Nullable Asked around() {
    return around;
  }

  int size() {
    return objects.size();
  }

  AnswerObject object(int index) {
    return objects.get(index);
  }

  Object source(int index) {
    return sources.get(index);
  }
}
