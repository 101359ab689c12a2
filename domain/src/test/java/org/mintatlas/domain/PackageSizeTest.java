package org.mintatlas.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of all modules can be taken in at a glance. */
class PackageSizeTest {
  private static final long MOST_FILES = 15;
  private static final Path ALL_MODULES = Path.of("..");
  private static final Pattern SOURCE =
      Pattern.compile("(?!.*/target/).*/src/(?:main|domain)/java/(org/mintatlas/.*)/[^/]+\\.java");

  /** Their types are promised under these names (docs/decisions.md): none may have more files. */
  private static final Map<String, Long> PROMISED =
      Map.of(
          "org/mintatlas/application/governance", 17L,
          "org/mintatlas/application/qualification", 17L,
          "org/mintatlas/domain/qualification", 16L,
          "org/mintatlas/domain/region", 18L,
          "org/mintatlas/domain/shared", 30L,
          "org/mintatlas/testkit/paging", 17L);

  /** Not promised to anybody: to be divided. */
  private static final Map<String, Long> TOO_LARGE = Map.of("org/mintatlas/graphql/error", 17L);

  @Test
  void haveFewFiles() throws IOException {
    Map<String, Long> large = packages();
    large.values().removeIf(files -> files <= MOST_FILES);
    Map<String, Long> known = new TreeMap<>(PROMISED);
    known.putAll(TOO_LARGE);
    assertThat(large).containsExactlyEntriesOf(known);
  }

  @Test
  void areThoseOfEachRing() throws IOException {
    assertThat(packages())
        .hasSizeGreaterThan(100)
        .containsKeys(
            "org/mintatlas/domain/region",
            "org/mintatlas/application/region",
            "org/mintatlas/persistence/region",
            "org/mintatlas/graphql/region",
            "org/mintatlas/memory/region",
            "org/mintatlas/testkit/region",
            "org/mintatlas/web/http");
  }

  private static Map<String, Long> packages() throws IOException {
    try (Stream<Path> files = Files.find(ALL_MODULES, 20, (file, is) -> is.isRegularFile())) {
      return files
          .map(file -> SOURCE.matcher(file.toString().replace('\\', '/')))
          .filter(Matcher::matches)
          .collect(groupingBy(source -> source.group(1), TreeMap::new, counting()));
    }
  }
}
