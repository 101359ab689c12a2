package org.mintatlas.graphql.limit.document;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.LimitUse;
import org.mintatlas.graphql.limit.Limits;

/** What a document that was read, but not validated, asks for of each limit. */
final class DocumentUse {
  private final Limits limits;
  private final Shapes shapes;
  private final List<SelectionSet> operations = new ArrayList<>();
  private final List<SelectionSet> all = new ArrayList<>();
  private int directives;
  private int aliases;

  DocumentUse(Document document, Limits limits) {
    this.limits = limits;
    this.shapes = new Shapes(document, limits.maximum(Limit.NESTING));
    for (Definition<?> definition : document.getDefinitions()) {
      switch (definition) {
        case OperationDefinition operation -> {
          operations.add(operation.getSelectionSet());
          all.add(operation.getSelectionSet());
        }
        case FragmentDefinition fragment -> all.add(fragment.getSelectionSet());
        default -> {}
      }
    }
    count(document);
  }

  /** How far a document uses each limit that its form says something of. */
  List<LimitUse> uses() {
    // Validation looks at fragments too that no operation uses.
    LimitUse expanded = most(Limit.EXPANDED_FIELDS, all, Shape::all);
    LimitUse nesting = most(Limit.NESTING, all, Shape::nesting);
    // What is too long, too deep or endless when written out is not written out to be looked at.
    boolean writable = !expanded.exceeded() && !nesting.exceeded() && circles().isEmpty();
    return List.of(
        nesting,
        use(Limit.OPERATIONS, operations.size()),
        use(Limit.DIRECTIVES, directives),
        use(Limit.ALIASES, aliases),
        most(Limit.ROOT_FIELDS, operations, Shape::fields),
        depth(),
        expanded,
        use(Limit.REPEATED_FIELDS, writable ? repeated() : 0),
        most(Limit.INTROSPECTION_DEPTH, operations, Shape::introspectionDepth),
        most(Limit.INTROSPECTION_LISTS, operations, Shape::lists),
        most(Limit.INTROSPECTION_NESTING, operations, Shape::listNesting));
  }

  /** The fragments that contain themselves; known when the uses are. */
  Set<FragmentDefinition> circles() {
    return shapes.circles();
  }

  private void count(Document document) {
    Deque<Node<?>> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node<?> node = open.pop();
      if (node instanceof Directive) {
        directives++;
      } else if (node instanceof Field field && field.getAlias() != null) {
        aliases++;
      }
      node.getChildren().forEach(open::push);
    }
  }

  private int repeated() {
    return all.stream().mapToInt(set -> Repetition.of(set, shapes)).max().orElse(0);
  }

  private LimitUse most(Limit limit, List<SelectionSet> sets, ToIntFunction<Shape> measure) {
    return use(
        limit, sets.stream().mapToInt(set -> measure.applyAsInt(shapes.of(set))).max().orElse(0));
  }

  private LimitUse depth() {
    Shape deepest =
        operations.stream()
            .map(shapes::of)
            .max(Comparator.comparingInt(Shape::depth))
            .orElse(Shape.NOTHING);
    return new LimitUse(
        Limit.DEPTH, deepest.depth(), limits.maximum(Limit.DEPTH), deepest.deepest());
  }

  private LimitUse use(Limit limit, int actual) {
    return new LimitUse(limit, actual, limits.maximum(limit));
  }
}
