package org.mintatlas.example;

import org.junit.jupiter.api.AfterEach;
import org.mintatlas.application.Ports;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.event.InMemoryRegistrations;
import org.mintatlas.testkit.AdapterAtlas;
import org.mintatlas.testkit.StatementCount;

/** The ports of MINT Atlas: those of this adapter, and in memory what they refer to. */
abstract class SqliteAtlas implements AdapterAtlas {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Database database = new Database("jdbc:sqlite::memory:");
  private final Regions regions = new SqliteRegions(database, atlas.organisations, atlas.districts);
  private final Events events =
      new SqliteEvents(
          database,
          atlas.eventSeries,
          atlas.organisations,
          regions,
          atlas.districts,
          this::registrations);
  private final Registrations registrations = new InMemoryRegistrations(events, atlas.persons);

  private final Ports ports =
      atlas
          .ports()
          .with(Regions.class, regions)
          .with(Events.class, events)
          .with(Registrations.class, registrations)
          .with(Transactions.class, database);

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Ports ports() {
    return ports;
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
