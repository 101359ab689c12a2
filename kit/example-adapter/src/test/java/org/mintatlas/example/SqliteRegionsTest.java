package org.mintatlas.example;

import org.junit.jupiter.api.AfterEach;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionsContract;

class SqliteRegionsTest implements RegionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Database database = new Database("jdbc:sqlite::memory:");
  private final Regions regions = new SqliteRegions(database, atlas.organisations, atlas.districts);

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Regions regions() {
    return regions;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
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
