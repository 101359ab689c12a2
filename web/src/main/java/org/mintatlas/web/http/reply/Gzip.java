package org.mintatlas.web.http.reply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Packs bodies. The server could do that too, but it leaves those alone that have a strong
 * validator, because the packed form needs one of its own.
 */
public final class Gzip {
  /** What is smaller fits into two packets anyway. */
  static final int WORTH_IT = 2048;

  private Gzip() {}

  /** Packs. The same bytes become the same bytes. */
  public static byte[] pack(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /**
   * Whether a client takes it.
   *
   * @param acceptEncoding the header's values; empty when there is none
   */
  public static boolean isTakenBy(String acceptEncoding) {
    boolean anything = false;
    for (String wish : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = wish.split(";", 2);
      String coding = parts[0].strip();
      boolean wanted = parts.length < 2 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        return wanted;
      }
      anything |= coding.equals("*") && wanted;
    }
    return anything;
  }
}
