package org.mintatlas.application.dataset.csv;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.application.identity.IdGenerator;

/**
 * What the readers of all files share. The columns of a file are told as one text, with blanks in
 * between.
 */
public final class Reading {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Dataset dataset;
  private final IdGenerator ids;
  private final Collection<Problem> problems;

  /**
   * @param dataset what is read
   * @param ids gives new identities
   * @param problems takes every problem that is met
   */
  public Reading(Dataset dataset, IdGenerator ids, Collection<Problem> problems) {
    this.dataset = dataset;
    this.ids = ids;
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

  /**
   * Names that a file defines.
   *
   * @param what what they name, for messages
   */
  public <I> Names<I> names(String what, Function<UUID, I> type) {
    return new Names<>(what, () -> id(type));
  }
}
