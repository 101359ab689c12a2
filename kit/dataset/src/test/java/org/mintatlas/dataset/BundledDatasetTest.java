package org.mintatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.memory.InMemoryAtlas;

class BundledDatasetTest {

  @Test
  void hasEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/dataset"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(BundledDataset.FILES);
    }
  }

  @Test
  void canBeImported() {
    InMemoryAtlas atlas = new InMemoryAtlas();
    Clock clock = Clock.systemUTC();

    assertThat(
            new ImportDataset(atlas.ports(), new TimeOrderedIds(clock, new Random(1)), clock)
                .load(BundledDataset.read()))
        .isInstanceOf(ImportDataset.Result.Imported.class);
  }
}
