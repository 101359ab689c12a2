package org.mintatlas.application.dataset;

import java.time.Clock;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.dataset.InMemoryImportLog;

/** Writers of facts into memory. */
public final class FactsWriters {
  private FactsWriters() {}

  /** One that stores into all collections of an atlas, and keeps its log with them. */
  public static FactsWriter of(
      InMemoryAtlas atlas, InMemoryImportLog log, IdGenerator ids, Clock clock) {
    return of(atlas, atlas.timeSeries, log, ids, clock);
  }

  /** One that stores series of figures elsewhere. */
  static FactsWriter of(
      InMemoryAtlas atlas,
      TimeSeries timeSeries,
      InMemoryImportLog log,
      IdGenerator ids,
      Clock clock) {
    atlas.transactions.include(log);
    return new FactsWriter(
        new DirectoryWriter(
            atlas.districts,
            atlas.postcodes,
            atlas.organisations,
            atlas.regions,
            atlas.initiatives,
            atlas.projects,
            atlas.networks,
            atlas.memberships),
        new QualificationWriter(atlas.programmes, atlas.cohorts, atlas.enrolments, atlas.materials),
        new FrameworksWriter(atlas.frameworkEditions),
        new EventsWriter(atlas.eventSeries, atlas.events),
        new GovernanceWriter(atlas.bodies, atlas.seats, atlas.meetings, atlas.exchanges),
        new AwardsWriter(atlas.awards, atlas.calls, atlas.applications),
        new InsightWriter(atlas.surveys, atlas.publications, timeSeries),
        log,
        atlas.changes,
        atlas.transactions,
        ids,
        clock);
  }
}
