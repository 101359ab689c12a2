package org.mintatlas.graphql.evolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The releases of the schema, the newest last. Clients rely on those that were published; the
 * changelog tells of what changed since the newest, be it a draft.
 */
record Releases(List<Release> all) {
  private static final Path DIRECTORY = Path.of("..", "docs", "releases");

  /** Sorts them. */
  Releases {
    all = all.stream().sorted(Comparator.comparing(Release::version)).toList();
  }

  /** Those in {@code docs/releases}. */
  static Releases read() throws IOException {
    if (!Files.isDirectory(DIRECTORY)) {
      return new Releases(List.of());
    }
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      List<Release> found = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(Release.ENDING)).toList()) {
        found.add(Release.read(file));
      }
      return new Releases(found);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Keeps a release in {@code docs/releases}, where it takes the place of its draft. */
  static void write(Release release) throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.writeString(DIRECTORY.resolve(release.version() + Release.ENDING), release.text());
  }

  private Optional<Release> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The newest on which clients rely. */
  Optional<Release> newestPublished() {
    return all.stream().filter(release -> !release.draft()).reduce((before, after) -> after);
  }

  /** Whether there can be a release of this version: one is taken once, and from its draft on. */
  boolean mayTake(Version version) {
    return all.stream()
        .allMatch(before ->
            before.version().compareTo(version) < (before.draft() ? 1 : 0));
  }

  /** What the changelog must tell of: every change since the newest, also since a draft. */
  List<Change> changes(String schema, LocalDate today) {
    return newest()
        .map(release -> Change.between(release.sdl(), schema, today))
        .orElse(List.of());
  }

  /** What breaks clients of the newest that was published; nobody is a client of a draft. */
  List<Change> breaking(String schema, LocalDate today) {
    return newestPublished().stream()
        .flatMap(release -> Change.between(release.sdl(), schema, today).stream())
        .filter(Change::breaking)
        .toList();
  }

  /**
   * Deprecations that are not in the newest release that was published and leave too little time
   * after a day.
   */
  List<String> withoutNotice(String schema, LocalDate day) {
    Map<String, String> before =
        newestPublished().map(release -> deprecations(release.sdl())).orElse(Map.of());
    return deprecations(schema).entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .filter(entry ->
            Deprecation.end(entry.getValue())
                .filter(end ->
                    !end.isBefore(earliest(Optional.ofNullable(before.get(entry.getKey())), day)))
                .isEmpty())
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toList();
  }

  /** A promise that was released can be made longer, not shorter. */
  private static LocalDate earliest(Optional<String> promised, LocalDate day) {
    return promised.flatMap(Deprecation::end).orElse(day.plus(Deprecation.NOTICE));
  }

  /** Why parts of a schema should not be used any more, by their places. */
  static Map<String, String> deprecations(String sdl) {
    Map<String, String> deprecations = new TreeMap<>();
    Contract.of(sdl)
        .forEach((place, part) -> {
          if (!part.deprecation().isEmpty()) {
            deprecations.put(place, part.deprecation());
          }
        });
    return deprecations;
  }
}
