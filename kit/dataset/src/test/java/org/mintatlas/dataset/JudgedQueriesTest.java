package org.mintatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;

/** What is expected of a search exists in the bundled facts. */
class JudgedQueriesTest {
  private static final Path QUERIES = Path.of("../../docs/search/judged.csv");
  private static final Set<String> PARTS = Set.of("TUNE", "KEPT");

  /** A third of the 237 that were judged first. */
  private static final int KEPT = 79;

  private static Map<String, Slugged<?, ?>> atlas;
  private static List<CSVRecord> queries;

  @BeforeAll
  static void read() throws IOException {
    InMemoryAtlas memory = new InMemoryAtlas();
    Clock clock = Clock.systemUTC();
    Ports ports = memory.ports();
    new ImportDataset(ports, new TimeOrderedIds(clock, new Random(1)), clock)
        .load(BundledDataset.read());
    atlas =
        Map.of(
            "REGION", ports.regions(),
            "INITIATIVE", ports.initiatives(),
            "PROJECT", ports.projects(),
            "EVENT", ports.events(),
            "PROGRAMME", ports.programmes(),
            "ORGANISATION", ports.organisations(),
            "BODY", ports.bodies(),
            "PUBLICATION", ports.publications());
    queries =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(QUERIES))
            .getRecords();
  }

  @Test
  void expectWhatThereIs() {
    assertThat(queries).hasSizeGreaterThan(80);
    for (CSVRecord query : queries) {
      Set<String> types = Set.of(query.get("types").split(" ", -1));
      assertThat(query.get("expected").split(" ", -1))
          .as(query.get("text"))
          .doesNotHaveDuplicates()
          .allSatisfy(expected -> {
            String[] thing = expected.split(":", -1);
            assertThat(types.contains("") || types.contains(thing[0])).isTrue();
            assertThat(atlas.get(thing[0]).bySlug(new Slug(thing[1]))).isPresent();
          });
    }
  }

  @Test
  void areEachAskedOnceAndAThirdOfTheFirstIsKept() {
    Set<List<String>> asked = new HashSet<>();
    for (CSVRecord query : queries) {
      assertThat(asked.add(List.of(query.get("text"), query.get("types")))).isTrue();
      assertThat(PARTS).contains(query.get("part"));
    }
    assertThat(queries).filteredOn(query -> query.get("part").equals("KEPT")).hasSize(KEPT);
  }
}
