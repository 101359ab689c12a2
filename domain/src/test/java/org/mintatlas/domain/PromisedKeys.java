package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a module's rules as its last release promised them, a file of lines beside its
 * signature. {@code -Dkeys.release=0.3.0} writes that of another.
 */
public final class PromisedKeys {
  private static final Path RELEASES = Path.of("..", "docs", "releases");

  private final String module;
  private final String root;

  /**
   * @param module the name of its artefact
   * @param root the package that all of its rules are below
   */
  public PromisedKeys(String module, String root) {
    this.module = module;
    this.root = root;
  }

  /** Fails when a key of the last release is that of no rule. */
  public void assertKept() throws IOException {
    Set<String> keys = new TreeSet<>(Rules.below(root).keySet());
    @Nullable String release = System.getProperty("keys.release");
    if (release != null) {
      Files.write(RELEASES.resolve(start() + release), keys, StandardOpenOption.CREATE_NEW);
    }
    assertThat(keys)
        .as("programs compare these keys, which stay until a major release: docs/api-policy.md")
        .containsAll(Files.readAllLines(latest()));
  }

  private Path latest() throws IOException {
    try (Stream<Path> files = Files.list(RELEASES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start()))
          .max(Comparator.comparing(this::version))
          .orElseThrow();
    }
  }

  private Version version(Path file) {
    return Version.parse(file.getFileName().toString().substring(start().length()));
  }

  private String start() {
    return module + "-keys-";
  }
}
