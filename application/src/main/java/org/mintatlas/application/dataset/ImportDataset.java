package org.mintatlas.application.dataset;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mintatlas.application.Ports;
import org.mintatlas.application.audit.SetByHand;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.KeptByHand;
import org.mintatlas.application.dataset.file.Overwritten;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.application.dataset.run.Facts;
import org.mintatlas.application.dataset.run.NotStoredException;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: a dataset of facts is loaded. All of it or nothing; the same dataset a second time
 * changes nothing. Facts that are there already are recognised by key or slug and updated, but for
 * what people changed of them; what the dataset does not name is left alone.
 */
public class ImportDataset {
  private final Ports ports;
  private final IdGenerator ids;
  private final Clock clock;

  /**
   * @param ports where the facts go, and what tells of them
   * @param ids where identities of new facts come from
   * @param clock the time of the import
   */
  public ImportDataset(Ports ports, IdGenerator ids, Clock clock) {
    this.ports = ports;
    this.ids = ids;
    this.clock = clock;
  }

  /** What can come of it. */
  public sealed interface Result {
    /**
     * The dataset was loaded.
     *
     * @param facts how many facts it holds
     * @param changed how many of the aggregates were new or different
     * @param overwritten those of them that others had changed, or may have
     * @param kept what of them people had changed, and is as they left it
     */
    record Imported(int facts, int changed, List<Overwritten> overwritten, List<KeptByHand> kept)
        implements Result {
      /** Keeps copies. */
      public Imported {
        overwritten = Require.list("overwritten", overwritten);
        kept = Require.list("kept", kept);
      }

      /** One that met nothing that people had changed. */
      public Imported(int facts, int changed, List<Overwritten> overwritten) {
        this(facts, changed, overwritten, List.of());
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
    record Refused(List<Problem> problems) implements Result {
      /** Keeps a copy. */
      public Refused {
        problems = Require.list("problems", problems);
      }
    }
  }

  /**
   * Loads a dataset.
   *
   * @throws InvalidValueException when there is none
   */
  public Result load(Dataset dataset) {
    Require.given("dataset", dataset);
    String fingerprint = dataset.fingerprint();
    Optional<ImportLog.Entry> before = imported(fingerprint);
    if (before.isPresent()) {
      return new Result.Unchanged(before.get().facts());
    }
    try {
      return ports.transactions().inTransaction(() -> store(dataset, fingerprint));
    } catch (NotStoredException e) {
      return new Result.Refused(List.of(e.problem()));
    }
  }

  private Optional<ImportLog.Entry> imported(String fingerprint) {
    return ports.importLog().latest().filter(entry -> entry.fingerprint().equals(fingerprint));
  }

  /**
   * Nothing is left to do where another program stored the dataset while this one waited. It is
   * read together with what is stored, with which it may not go together, and all of it before
   * anything is written.
   */
  private Result store(Dataset dataset, String fingerprint) {
    ImportLog log = ports.importLog();
    log.lock();
    Optional<ImportLog.Entry> meanwhile = imported(fingerprint);
    if (meanwhile.isPresent()) {
      return new Result.Unchanged(meanwhile.get().facts());
    }
    Facts facts = new Facts();
    List<Problem> problems = new ArrayList<>();
    new FactsReader(new Reading(dataset, ids, facts, problems), ports).read();
    if (!problems.isEmpty()) {
      return new Result.Refused(problems);
    }
    Instant now = clock.instant();
    Run run =
        new Run(log.versions(), new SetByHand(ports.auditLog().lastSetBesides(Run.COMMAND)), now);
    facts.store(run);
    log.add(new ImportLog.Entry(ids.next(), fingerprint, now, facts.count()));
    log.left(run.versions());
    ports.auditLog().append(run.entries());
    ports.changes().announceLogged(run.changes());
    return new Result.Imported(facts.count(), run.storedCount(), run.overwritten(), run.kept());
  }
}
