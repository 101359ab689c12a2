package org.mintatlas.graphql.limit.document;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often a name of the answer is repeated side by side, with all fragments written out.
 * Validation compares such fields pair by pair.
 *
 * <p>Only for documents that are known to be short when written out, and to have no circles.
 */
final class Repetition {
  private final Shapes shapes;
  private int most;

  private Repetition(Shapes shapes) {
    this.shapes = shapes;
  }

  /** How often the name that is repeated most stands in one place. */
  static int of(SelectionSet selections, Shapes shapes) {
    Repetition repetition = new Repetition(shapes);
    repetition.inPlace(selections);
    return repetition.most;
  }

  private void inPlace(SelectionSet selections) {
    Map<String, Integer> names = new HashMap<>();
    count(selections, names);
    names.values().forEach(often -> most = Math.max(most, often));
  }

  private void count(SelectionSet selections, Map<String, Integer> names) {
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field -> {
          names.merge(field.getResultKey(), 1, Integer::sum);
          if (field.getSelectionSet() != null) {
            inPlace(field.getSelectionSet());
          }
        }
        case InlineFragment inline -> count(inline.getSelectionSet(), names);
        case FragmentSpread spread -> {
          for (FragmentDefinition fragment : shapes.fragments(spread.getName())) {
            count(fragment.getSelectionSet(), names);
          }
        }
        default -> {}
      }
    }
  }
}
