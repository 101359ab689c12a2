package org.mintatlas.application.dataset.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.application.dataset.run.Facts;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * What the readers of all files share. The columns of a file are told as one text, with blanks in
 * between.
 */
public final class Reading {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Dataset dataset;
  private final IdGenerator ids;
  private final Collection<Problem> problems;
  private final Facts facts;
  private final Map<Class<?>, Function<String, ?>> references = new HashMap<>();

  /**
   * @param dataset what is read
   * @param ids gives new identities
   * @param facts takes what the files say
   * @param problems takes every problem that is met
   */
  public Reading(Dataset dataset, IdGenerator ids, Facts facts, Collection<Problem> problems) {
    this.dataset = dataset;
    this.ids = ids;
    this.facts = facts;
    this.problems = problems;
  }

  /** The rows of a file with these columns. */
  public CsvRows rows(String file, String columns) {
    return CsvFile.rows(dataset, file, problems, BLANKS.splitAsStream(columns).toList());
  }

  /** The rows of a file with these columns, and behind them those for {@link Row#sources}. */
  public CsvRows sourced(String file, String columns) {
    return rows(file, columns + " source read_on speaks_of");
  }

  /** A new identity. */
  public <I> I id(Function<UUID, I> type) {
    return type.apply(ids.next());
  }

  /** What the files say, as far as they are read. */
  public Facts facts() {
    return facts;
  }

  /** Aggregates that rows describe; see {@link Kind}. */
  public <I extends Identity, A extends Aggregate<I, A>> Kind<I, A> kind(
      Function<UUID, I> make, String file, Store<I, A> store) {
    return new Kind<>(facts, file, store, () -> id(make));
  }

  /**
   * Aggregates that a file defines by slugs, to which {@link #to} reads references from then on.
   */
  public <I extends Identity, A extends Aggregate<I, A>> Names<I, A> names(
      String what, Class<I> type, Function<UUID, I> make, String file, Slugged<I, A> store) {
    Names<I, A> names = new Names<>(what, store, kind(make, file, store));
    refer(type, names.reference());
    return names;
  }

  /** Lets rows refer to what has such an identity. */
  public <I> void refer(Class<I> type, Function<String, I> reference) {
    references.put(type, reference);
  }

  /**
   * Reads what refers to a row of another file, as the identity.
   *
   * @throws NullPointerException when none of that kind was defined before
   */
  @SuppressWarnings("unchecked") // as it was put there
  public <I> Function<String, I> to(Class<I> type) {
    return (Function<String, I>) Objects.requireNonNull(references.get(type), type.getName());
  }
}
