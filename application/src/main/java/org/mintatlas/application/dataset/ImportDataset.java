package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mintatlas.application.identity.IdGenerator;

/**
 * Use case: a dataset of facts is loaded. All of it or nothing; the same dataset a second time
 * changes nothing. Facts that are there already are recognised by key or slug and updated; what the
 * dataset does not name is left alone.
 */
public class ImportDataset {
  private final ImportLog log;
  private final FactsWriter writer;
  private final IdGenerator ids;

  /** Reads the log, and stores through the writer. */
  public ImportDataset(ImportLog log, FactsWriter writer, IdGenerator ids) {
    this.log = log;
    this.writer = writer;
    this.ids = ids;
  }

  /** What can come of it. */
  public sealed interface Result {
    /**
     * The dataset was loaded.
     *
     * @param facts how many facts it holds
     * @param changed how many of the aggregates were new or different
     * @param overwritten those of them that others had changed, or may have
     */
    record Imported(int facts, int changed, List<Overwritten> overwritten) implements Result {
      /** Keeps a copy. */
      public Imported {
        overwritten = List.copyOf(overwritten);
      }
    }

    /**
     * The dataset was loaded before.
     *
     * @param facts how many facts it holds
     */
    record Unchanged(int facts) implements Result {}

    /**
     * Nothing was loaded.
     *
     * @param problems all that is wrong with the dataset; never empty
     */
    record Refused(List<Problem> problems) implements Result {}
  }

  /** Loads a dataset. */
  public Result load(Dataset dataset) {
    Optional<ImportLog.Entry> latest = log.latest();
    if (latest.isPresent() && latest.get().fingerprint().equals(dataset.fingerprint())) {
      return new Result.Unchanged(latest.get().facts());
    }
    List<Problem> problems = new ArrayList<>();
    Facts facts = new FactsReader(dataset, ids, problems).read();
    if (!problems.isEmpty()) {
      return new Result.Refused(List.copyOf(problems));
    }
    try {
      return writer.write(facts, dataset.fingerprint());
    } catch (FactsWriter.NotStoredException e) {
      return new Result.Refused(List.of(e.problem()));
    }
  }
}
