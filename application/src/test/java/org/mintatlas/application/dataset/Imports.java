package org.mintatlas.application.dataset;

import java.time.Clock;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.dataset.InMemoryImportLog;

/** Imports of datasets into memory. */
public final class Imports {
  private Imports() {}

  /** Into all collections of an atlas, with a log that is kept with them. */
  public static ImportDataset into(
      InMemoryAtlas atlas, InMemoryImportLog log, IdGenerator ids, Clock clock) {
    return into(atlas, atlas.timeSeries, log, ids, clock);
  }

  /** With series of figures that are stored elsewhere. */
  static ImportDataset into(
      InMemoryAtlas atlas,
      TimeSeries timeSeries,
      InMemoryImportLog log,
      IdGenerator ids,
      Clock clock) {
    atlas.transactions.include(log);
    return new ImportDataset(
        new Destination(
            atlas.districts,
            atlas.postcodes,
            atlas.organisations,
            atlas.regions,
            atlas.initiatives,
            atlas.projects,
            atlas.networks,
            atlas.memberships,
            atlas.programmes,
            atlas.cohorts,
            atlas.enrolments,
            atlas.materials,
            atlas.frameworkEditions,
            atlas.eventSeries,
            atlas.events,
            atlas.bodies,
            atlas.seats,
            atlas.meetings,
            atlas.exchanges,
            atlas.awards,
            atlas.calls,
            atlas.applications,
            atlas.surveys,
            atlas.publications,
            timeSeries),
        log,
        atlas.changes,
        atlas.transactions,
        ids,
        clock);
  }
}
