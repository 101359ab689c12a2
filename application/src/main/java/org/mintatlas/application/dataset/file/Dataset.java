package org.mintatlas.application.dataset.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mintatlas.domain.shared.Require;

/**
 * A set of CSV files with facts: the name of each file, such as {@code regions.csv}, and its text.
 * The first line of a file names its columns.
 */
public record Dataset(Map<String, String> files) {
  /** Keeps a copy. */
  public Dataset {
    Require.given("files", files);
    files = Map.copyOf(files);
  }

  /** Tells datasets apart: the same for the same files with the same text, in hexadecimal. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files)
          .forEach((name, text) -> {
            // Lengths in between: no text can pass for the beginning of another file.
            digest.update((name + ":" + text.length() + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
