package org.mintatlas.application.dataset;

import java.time.Clock;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.identity.IdGenerator;

/** Writers of facts into memory. */
public final class FactsWriters {
  private FactsWriters() {}

  /** One that stores into all collections of an atlas. */
  public static FactsWriter of(InMemoryAtlas atlas, ImportLog log, IdGenerator ids, Clock clock) {
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
        new InsightWriter(atlas.surveys, atlas.publications, atlas.timeSeries),
        log,
        atlas.changes,
        ids,
        clock);
  }
}
