package org.mintatlas.application.dataset.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;

/**
 * The slugs that a file defines, each with a new identity, so that rows of other files can refer to
 * them. A row that is wrong elsewhere still defines its slug: it has its problem, and those that
 * refer to it need not have one too.
 *
 * @param <I> the identity
 */
public final class Names<I> {
  /** Broken by a name that no row defines. */
  public static final Rule UNKNOWN =
      new Rule(
          "dataset.unknown",
          "names no %s of the dataset",
          "%s mit diesem Namen gibt es im Datensatz nicht");

  private final String kind;
  private final Supplier<I> newId;
  private final Set<Slug> defined = new HashSet<>();
  private final Map<Slug, I> ids = new HashMap<>();

  /**
   * @param kind what the slugs name, for messages
   */
  Names(String kind, Supplier<I> newId) {
    this.kind = kind;
    this.newId = newId;
  }

  /** Reads the slug that a row defines; it must be the only row to do so. */
  public Supplier<Slug> define(Row row, String column) {
    return row.unique(column, Slug::new, defined);
  }

  /** The identity of what has the slug. */
  public I id(Slug slug) {
    return ids.computeIfAbsent(slug, s -> newId.get());
  }

  /** Reads a slug that refers to a row of the file, as the identity. */
  public Function<String, I> reference() {
    return text -> {
      Slug slug = new Slug(text);
      if (!defined.contains(slug)) {
        throw UNKNOWN.broken(kind, text, kind);
      }
      return id(slug);
    };
  }
}
