package org.mintatlas.graphql.limit.document;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.Saturating;

/**
 * The measures of a selection set with all fragments written out.
 *
 * @param fields the fields side by side at its top
 * @param all the fields, fragments and uses of fragments in it, however deep
 * @param depth how many fields stand within one another
 * @param lists how many lists of introspection are in it
 * @param listNesting how many of these stand within one another
 * @param introspectionDepth how many fields of introspection stand within one another
 * @param deepest the field below the most others; null when there is none
 * @param nesting how many selection sets, those of fragments too, stand within one another
 */
record Shape(
    int fields,
    int all,
    int depth,
    @Nullable SourceLocation deepest,
    int lists,
    int listNesting,
    int introspectionDepth,
    int nesting) {
  static final Shape NOTHING = new Shape(0, 0, 0, null, 0, 0, 0, 0);

  /** Both, side by side. */
  Shape beside(Shape other) {
    return new Shape(
        Saturating.sum(fields, other.fields),
        Saturating.sum(all, other.all),
        Math.max(depth, other.depth),
        other.depth > depth ? other.deepest : deepest,
        Saturating.sum(lists, other.lists),
        Math.max(listNesting, other.listNesting),
        Math.max(introspectionDepth, other.introspectionDepth),
        Math.max(nesting, other.nesting));
  }

  /** A field over this. */
  Shape inField(@Nullable SourceLocation place) {
    return new Shape(
        1,
        more(all),
        more(depth),
        deepest == null ? place : deepest,
        lists,
        listNesting,
        introspectionDepth,
        nesting);
  }

  /** A field of introspection over this. */
  Shape inIntrospection(boolean list) {
    return new Shape(
        1,
        more(all),
        depth,
        deepest,
        list ? more(lists) : lists,
        list ? more(listNesting) : listNesting,
        more(introspectionDepth),
        nesting);
  }

  /** A fragment, or a use of one, with this in it. */
  Shape inFragment() {
    return new Shape(
        fields, more(all), depth, deepest, lists, listNesting, introspectionDepth, nesting);
  }

  Shape inBraces() {
    return new Shape(
        fields, all, depth, deepest, lists, listNesting, introspectionDepth, more(nesting));
  }

  private static int more(int number) {
    return Saturating.sum(number, 1);
  }
}
