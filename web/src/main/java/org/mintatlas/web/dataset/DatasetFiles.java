package org.mintatlas.web.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.web.StartRefused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the CSV files of a dataset. */
final class DatasetFiles {
  private DatasetFiles() {}

  /**
   * Reads all CSV files at a place.
   *
   * @throws StartRefused when there is none, or one cannot be read as UTF-8
   */
  static Dataset at(String place, ResourcePatternResolver resources) {
    Map<String, String> files = new TreeMap<>();
    try {
      for (Resource file : resources.getResources(place + "*.csv")) {
        files.put(Objects.requireNonNull(file.getFilename()), text(file));
      }
    } catch (IOException e) {
      throw new StartRefused(
          String.format(
              Locale.ROOT, "The dataset at %s cannot be read: correct mintatlas.dataset.", place),
          e);
    }
    if (files.isEmpty()) {
      throw new StartRefused(
          String.format(
              Locale.ROOT, "There is no CSV file at %s: correct mintatlas.dataset.", place));
    }
    return new Dataset(files);
  }

  private static String text(Resource file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new StartRefused(
          String.format(Locale.ROOT, "%s is not UTF-8: save it as UTF-8.", file.getDescription()),
          e);
    }
  }
}
