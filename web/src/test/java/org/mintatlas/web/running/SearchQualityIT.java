package org.mintatlas.web.running;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.testkit.search.JudgedQueries;
import org.springframework.beans.factory.annotation.Autowired;

/** How well the judged queries are answered from the bundled facts by the database. */
@RunningAtlas
class SearchQualityIT {
  @Autowired private Ports ports;

  @Test
  void judgedQueriesAreAnsweredAsWellAsBefore() {
    new JudgedQueries(Path.of("../docs/search"), ports).areAnsweredAsWellAsBefore();
  }
}
