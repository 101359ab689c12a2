package org.mintatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.memory.InMemoryAtlas;

/** The example of the README with all facts is this code, word for word. */
class EmbeddingExampleTest {

  @Test
  void aYearIsReviewedFromTheBundledFacts() {
    // README
    var clock = Clock.system(GermanTime.ZONE);
    var ids = new TimeOrderedIds(clock, new SecureRandom());
    // with a port of your own: new InMemoryAtlas(given -> given.with(Regions.class, mine))
    var ports = new InMemoryAtlas().ports();
    var useCases = UseCases.over(ports, clock, ids);

    var imported = useCases.importDataset().load(BundledDataset.read());
    var review = useCases.reviewYear().review(2024, LocalDate.now(clock));
    // README
    assertThat(imported).isInstanceOf(ImportDataset.Result.Imported.class);
    assertThat(review.newRegions().items()).isNotEmpty();
  }

  @Test
  void standsInTheReadme() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/mintatlas/dataset/EmbeddingExampleTest.java"));
    String example = source.split("// README\n", -1)[1].stripIndent().strip();
    assertThat(Files.readString(Path.of("../../README.md"))).contains(example);
  }
}
