package org.mintatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of one build must not meet those of another, nor a program that runs beside them. */
class FixedPlacesTest {
  private static final Pattern FIXED =
      Pattern.compile(
          "ServerSocket\\([1-9]" // a port
              + "|(SERVER_PORT|server\\.port)\"?[,=] ?\"?[1-9]\\d{2,3}\\b"
              + "|\"/(tmp|var|home|root)/" // a directory
              + "|java\\.io\\.tmpdir"
              + "|(?i)create database [a-z]+_test");

  @Test
  void areNotUsedByTests() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      List<String> found =
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .flatMap(FixedPlacesTest::lines)
              .filter(line -> FIXED.matcher(line).find())
              .toList();

      assertThat(found).isEmpty();
    }
  }

  private static Stream<String> lines(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("FixedPlacesTest.java"))
          .toList()
          .stream()
          .flatMap(file -> text(file).lines().map(line -> file.getFileName() + ": " + line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
