package org.mintatlas.application.dataset.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;

/**
 * The slugs that a file defines, so that rows of other files can refer to them: each with the
 * identity of what is stored with it, else a new one. A row that is wrong elsewhere still defines
 * its slug: it has its problem, and those that refer to it need not have one too.
 *
 * @param <I> the identity
 * @param <A> what has the slug
 */
public final class Names<I extends Identity, A extends Aggregate<I, A>> {
  /** Broken by a name that no row defines. */
  public static final Rule UNKNOWN =
      new Rule(
          "dataset.unknown",
          "names no %s of the dataset",
          "%s mit diesem Namen gibt es im Datensatz nicht");

  private final String what;
  private final Slugged<I, A> store;
  private final Kind<I, A> kind;
  private final Set<Slug> defined = new HashSet<>();
  private final Map<Slug, I> ids = new HashMap<>();

  /**
   * @param what what the slugs name, for messages
   */
  Names(String what, Slugged<I, A> store, Kind<I, A> kind) {
    this.what = what;
    this.store = store;
    this.kind = kind;
  }

  /** Reads what a row with a slug of its own says of one. */
  public interface Reader<I, A> {

    /** The one with this identity and slug; each can be null as for {@link Row#required}. */
    A read(Row row, I id, Slug slug);
  }

  /** Reads what the rows define, to be stored, without those that are wrong. */
  public List<A> read(CsvRows rows, Reader<I, A> reader) {
    List<A> all = new ArrayList<>();
    for (Row row : rows) {
      Slug slug = define(row);
      I id = row.together(() -> id(slug));
      row.build(() -> reader.read(row, id, slug))
          .ifPresent(one -> {
            kind.add(slug, one);
            all.add(one);
          });
    }
    return all;
  }

  /** Reads the slug that a row defines; it must be the only row to do so. */
  public Slug define(Row row) {
    return row.unique("slug", Slug::new, defined);
  }

  private I id(Slug slug) {
    return id(slug, List.of());
  }

  /** The identity of what has the slug, or is stored with the first of these former ones. */
  public I id(Slug slug, List<Slug> former) {
    return ids.computeIfAbsent(
        slug,
        s ->
            kind.id(() ->
                Stream.concat(Stream.of(slug), former.stream())
                    .flatMap(one -> store.bySlug(one).stream())
                    .findFirst()));
  }

  /** In which they are stored. */
  public Kind<I, A> kind() {
    return kind;
  }

  /** What is stored of one; empty when it is new. */
  public Optional<A> stored(I id) {
    return kind.stored(id);
  }

  /** Reads a slug that refers to a row of the file, as the identity. */
  public Function<String, I> reference() {
    return text -> {
      Slug slug = new Slug(text);
      if (!defined.contains(slug)) {
        throw UNKNOWN.broken(what, text, what);
      }
      return id(slug);
    };
  }
}
