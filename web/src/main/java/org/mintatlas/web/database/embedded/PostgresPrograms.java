package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.mintatlas.web.StartRefused;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, out of the jar that zonky's project builds for this kind of machine.
 *
 * <p>Only the archive is zonky's: its launcher reads the whole archive at each start, switches
 * {@code fsync} off and takes half-unpacked programs for good. That is fine for tests, which use
 * it, but not for data that are to be kept.
 */
record PostgresPrograms(Path bin, Path workingDirectory) {

  /** Unpacks them, unless this version is there already. */
  static PostgresPrograms in(DatabaseDirectory directory) throws IOException {
    String archive = archive();
    URL url = PostgresPrograms.class.getResource("/" + archive);
    if (url == null) {
      throw StartRefused.of(
          "There is no embedded PostgreSQL for this kind of machine (%s):"
              + " set MINTATLAS_DATABASE_URL to one that runs elsewhere.",
          archive);
    }
    // The checksum is in the jar's index, so a later start reads none of the archive.
    long checksum = ((JarURLConnection) url.openConnection()).getJarEntry().getCrc();
    Path home =
        directory.directory(
            String.format(Locale.ROOT, "programs-%08x", checksum),
            part -> {
              try (InputStream packed = url.openStream()) {
                unpack(packed, part);
              }
              Unprivileged.own(part);
            });
    return new PostgresPrograms(home.resolve("bin"), directory.resolve(""));
  }

  /** Named as in zonky's jars. */
  private static String archive() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system =
        os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          default -> System.getProperty("os.arch");
        };
    String library = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    return String.format(Locale.ROOT, "postgres-%s-%s%s.txz", system, machine, library);
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
          Files.copy(tar, file);
          if (file.startsWith(target.resolve("bin"))) {
            file.toFile().setExecutable(true);
          }
        }
      }
    }
  }

  /**
   * Runs one of them to its end.
   *
   * @param log where what it prints is added
   * @param input all that it can read
   * @throws IOException where it fails, with the reason it gave
   */
  void run(Path log, String program, List<String> arguments, String input) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder process =
        new ProcessBuilder(Unprivileged.command(command))
            .directory(workingDirectory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Process running = process.start();
      try (OutputStream words = running.getOutputStream()) {
        words.write(input.getBytes(UTF_8));
      } catch (IOException e) {
        // it ended without reading; how, it says itself
      }
      if (running.waitFor() != 0) {
        throw new IOException(String.format(Locale.ROOT, "%s: %s", program, reason(log)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The last complaint in the log, else its last line. */
  private static String reason(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, ISO_8859_1)) {
      List<String> all = lines.filter(line -> !line.isBlank()).toList();
      return all.stream()
          .filter(line -> line.contains("FATAL:") || line.contains(" error: "))
          .reduce((first, last) -> last)
          .orElse(all.isEmpty() ? "no reason given" : all.getLast());
    }
  }
}
