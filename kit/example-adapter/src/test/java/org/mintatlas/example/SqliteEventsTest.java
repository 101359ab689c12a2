package org.mintatlas.example;

import org.junit.jupiter.api.AfterEach;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventsContract;

class SqliteEventsTest implements EventsContract {
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
          atlas.registrations);

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Events events() {
    return events;
  }

  @Override
  public EventSeries series() {
    return atlas.eventSeries;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Regions regions() {
    return regions;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
