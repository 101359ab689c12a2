package org.mintatlas.example;

import org.junit.jupiter.api.AfterEach;
import org.mintatlas.application.Ports;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.AdapterAtlas;
import org.mintatlas.testkit.StatementCount;

/** The ports of MINT Atlas: those of this adapter, and in memory what they refer to. */
abstract class SqliteAtlas implements AdapterAtlas {
  private final Database database = new Database("jdbc:sqlite::memory:");
  private final InMemoryAtlas atlas = new InMemoryAtlas(this::exchanged);

  private Ports exchanged(Ports given) {
    Regions regions = new SqliteRegions(database, given.organisations(), given.districts());
    Events events =
        new SqliteEvents(
            database,
            given.eventSeries(),
            given.organisations(),
            regions,
            given.districts(),
            given.registrations());
    return given
        .with(Regions.class, regions)
        .with(Events.class, events)
        .with(Transactions.class, database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Ports ports() {
    return atlas.ports();
  }

  @Override
  public StatementCount statements() {
    return action -> {
      long before = database.sent();
      action.run();
      return (int) (database.sent() - before);
    };
  }
}
