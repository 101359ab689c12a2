package org.mintatlas.dataset;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.search.JudgedQueries;

/** How well the judged queries are answered from the bundled facts in memory. */
class SearchQualityTest {
  @Test
  void judgedQueriesAreAnsweredAsWellAsBefore() {
    Ports ports = new InMemoryAtlas().ports();
    Clock clock = Clock.systemUTC();
    new ImportDataset(ports, new TimeOrderedIds(clock, new Random(1)), clock)
        .load(BundledDataset.read());
    new JudgedQueries(Path.of("../../docs/search"), ports).areAnsweredAsWellAsBefore();
  }
}
