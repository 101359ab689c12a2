package org.mintatlas.graphql.limit.document;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures the selection sets of a document, which may be wrong in any way. Each fragment is
 * measured once, however often it is used, so that the time grows with the document and not with
 * what it stands for. Fragments of the same name count as one with the contents of all.
 */
final class Shapes {
  private static final Set<String> ROOTS =
      Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());
  private static final Set<String> LISTS =
      Set.of(
          "types",
          "directives",
          "fields",
          "args",
          "inputFields",
          "interfaces",
          "possibleTypes",
          "enumValues");

  private final Map<String, List<FragmentDefinition>> fragments;
  private final Map<Use, Shape> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<FragmentDefinition> circles = new LinkedHashSet<>();
  private final int deepest;

  /** A fragment measures differently within introspection. */
  private record Use(String fragment, boolean introspection) {}

  /**
   * @param deepest how many selection sets and fragments within one another are looked at; beyond
   *     it, only that there are more is measured
   */
  Shapes(Document document, int deepest) {
    this.deepest = deepest;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.groupingBy(FragmentDefinition::getName));
  }

  /** The fragments of a name: one, if the document is right. */
  List<FragmentDefinition> fragments(String name) {
    return fragments.getOrDefault(name, List.of());
  }

  /** The fragments that were found within themselves so far; they were measured as empty there. */
  Set<FragmentDefinition> circles() {
    return circles;
  }

  Shape of(@Nullable SelectionSet selections) {
    return of(selections, false, 0);
  }

  private Shape of(@Nullable SelectionSet selections, boolean introspection, int level) {
    if (selections == null) {
      return Shape.NOTHING;
    }
    if (level > deepest) {
      return Shape.NOTHING.inBraces();
    }
    Shape sum = Shape.NOTHING;
    for (Selection<?> selection : selections.getSelections()) {
      Shape next =
          switch (selection) {
            case Field field -> of(field, introspection, level);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), introspection, level + 1).inFragment();
            case FragmentSpread spread ->
                of(new Use(spread.getName(), introspection), level).inFragment();
            default -> Shape.NOTHING;
          };
      sum = sum.beside(next);
    }
    return sum.inBraces();
  }

  private Shape of(Field field, boolean introspection, int level) {
    boolean within = introspection || ROOTS.contains(field.getName());
    Shape below = of(field.getSelectionSet(), within, level + 1);
    return within
        ? below.inIntrospection(introspection && LISTS.contains(field.getName()))
        : below.inField(field.getSourceLocation());
  }

  private Shape of(Use use, int level) {
    Shape measured = known.get(use);
    if (measured != null) {
      return measured;
    }
    List<FragmentDefinition> definitions = fragments(use.fragment());
    if (!open.add(use.fragment())) {
      circles.addAll(definitions);
      return Shape.NOTHING;
    }
    Shape sum = Shape.NOTHING;
    for (FragmentDefinition definition : definitions) {
      sum = sum.beside(of(definition.getSelectionSet(), use.introspection(), level + 1));
    }
    open.remove(use.fragment());
    known.put(use, sum);
    return sum;
  }
}
