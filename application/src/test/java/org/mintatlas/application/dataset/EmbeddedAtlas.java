package org.mintatlas.application.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.dataset.InMemoryImportLog;

/** The bundled facts in memory: no framework, no database. */
public final class EmbeddedAtlas {
  private static final Path BUNDLED = Path.of("../kit/dataset/src/main/resources/dataset");

  private EmbeddedAtlas() {}

  public static Dataset bundledDataset() {
    Map<String, String> files = new HashMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(BUNDLED, "*.csv")) {
      for (Path file : found) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Dataset(files);
  }

  /** Loads a dataset into an atlas, each time as if it were the first. */
  public static ImportDataset.Result load(Dataset dataset, InMemoryAtlas atlas, Clock clock) {
    TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
    return new ImportDataset(
            atlas.ports().with(ImportLog.class, new InMemoryImportLog()), ids, clock)
        .load(dataset);
  }
}
