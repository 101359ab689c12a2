package org.mintatlas.graphql.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** Something in an answer that has places for values, and stands in a place itself. */
sealed interface AnswerPart permits AnswerObject, AnswerList {
  /** What it stands in; null at the root. */
  @Nullable AnswerPart parent();

  /** Which of the places of its parent is its own. */
  int index();

  /** Where one of its places is, from where it is itself. */
  ResultPath below(ResultPath path, int index);
}
