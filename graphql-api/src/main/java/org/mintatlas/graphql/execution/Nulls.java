package org.mintatlas.graphql.execution;

import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.plan.Output;
import org.mintatlas.graphql.plan.SelectedFields;

/** Lets a null that must not be take what it stands in with it, as far up as that must not be. */
final class Nulls {
  private Nulls() {}

  /** Whether they reach an object. */
  static boolean reach(AnswerObject object) {
    SelectedFields selection = object.selection();
    boolean reached = false;
    for (int i = 0; i < selection.size(); i++) {
      Output output = selection.field(i).output();
      Object left = left(output, object.value(i));
      object.value(i, left);
      reached |= left == null && output.always();
    }
    return reached;
  }

  private static @Nullable Object left(Output output, @Nullable Object value) {
    return switch (value) {
      case AnswerObject object -> reach(object) ? null : object;
      case AnswerList list when output instanceof Output.Items items ->
          reach(items.item(), list) ? null : list;
      case null, default -> value;
    };
  }

  private static boolean reach(Output item, AnswerList list) {
    boolean reached = false;
    for (int i = 0; i < list.size(); i++) {
      Object left = left(item, list.get(i));
      list.replace(i, left);
      reached |= left == null && item.always();
    }
    return reached;
  }
}
