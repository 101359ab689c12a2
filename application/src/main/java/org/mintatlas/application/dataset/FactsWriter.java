package org.mintatlas.application.dataset;

import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.storing.Transactions;

/** Stores the facts of a dataset in one transaction, and announces what changed by it. */
public final class FactsWriter {
  private final DirectoryWriter directory;
  private final QualificationWriter qualification;
  private final FrameworksWriter frameworks;
  private final EventsWriter events;
  private final GovernanceWriter governance;
  private final AwardsWriter awards;
  private final InsightWriter insight;
  private final ImportLog log;
  private final Changes changes;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final Clock clock;

  /** Stores by these, and announces to these changes. */
  public FactsWriter(
      DirectoryWriter directory,
      QualificationWriter qualification,
      FrameworksWriter frameworks,
      EventsWriter events,
      GovernanceWriter governance,
      AwardsWriter awards,
      InsightWriter insight,
      ImportLog log,
      Changes changes,
      Transactions transactions,
      IdGenerator ids,
      Clock clock) {
    this.directory = directory;
    this.qualification = qualification;
    this.frameworks = frameworks;
    this.events = events;
    this.governance = governance;
    this.awards = awards;
    this.insight = insight;
    this.log = log;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** A fact was refused; the transaction is undone. */
  static final class NotStoredException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotStoredException(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /**
   * Stores them.
   *
   * @return that they are imported; or unchanged, where another program has stored the same dataset
   *     while this one read it, so that there is nothing left to do
   * @throws NotStoredException when one is refused; then nothing is stored
   */
  public ImportDataset.Result write(Facts facts, String fingerprint) {
    return transactions.inTransaction(() -> writeAll(facts, fingerprint));
  }

  private ImportDataset.Result writeAll(Facts facts, String fingerprint) {
    log.lock();
    if (log.latest().filter(entry -> entry.fingerprint().equals(fingerprint)).isPresent()) {
      return new ImportDataset.Result.Unchanged(facts.count());
    }
    Instant now = clock.instant();
    Run run = new Run(log.versions(), now);
    directory.write(facts.directory(), run);
    qualification.write(facts.qualification(), run);
    frameworks.write(facts.frameworks(), run);
    events.write(facts.events(), run);
    governance.write(facts.governance(), run);
    awards.write(facts.awards(), run);
    insight.write(facts.insight(), run);
    log.add(new ImportLog.Entry(ids.next(), fingerprint, now, facts.count()));
    log.left(run.versions());
    changes.announce(run.changes());
    return new ImportDataset.Result.Imported(facts.count(), run.storedCount(), run.overwritten());
  }
}
