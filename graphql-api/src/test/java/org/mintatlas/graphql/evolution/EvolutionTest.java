package org.mintatlas.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schema keeps what the last release promised. {@code -Dschema.release=0.2.0} makes the schema
 * of today a release.
 */
class EvolutionTest {
  private static final Path SCHEMA = Path.of("..", "docs", "schema.graphqls");
  private static final Path CHANGELOG = Path.of("..", "docs", "schema-changelog.md");

  private static LocalDate today = LocalDate.EPOCH;
  private static String schema = "";
  private static List<Release> releases = List.of();

  /** A release is checked like every other day, and only then kept. */
  @BeforeAll
  static void read() throws IOException {
    today = LocalDate.now(Clock.systemUTC());
    schema = Files.readString(SCHEMA);
    releases = Release.all();
    @Nullable String version = System.getProperty("schema.release");
    if (version != null) {
      Release release = new Release(Version.parse(version), today, schema);
      assertThat(releases)
          .as("releases are never taken again, and every one is newer than those before")
          .allMatch(before -> before.version().compareTo(release.version()) < 0);
      assertThat(breaking()).isEmpty();
      assertThat(withoutNotice(today)).isEmpty();
      release.write();
      releases = Release.all();
    }
  }

  private static List<Change> changes() {
    return releases.isEmpty() ? List.of() : Change.between(releases.getLast().sdl(), schema, today);
  }

  private static List<Change> breaking() {
    return changes().stream().filter(Change::breaking).toList();
  }

  /** Deprecations that are not in the last release and leave too little time after a day. */
  private static List<String> withoutNotice(LocalDate day) {
    Map<String, String> before =
        releases.isEmpty() ? Map.of() : deprecations(releases.getLast().sdl());
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

  private static Map<String, String> deprecations(String sdl) {
    Map<String, String> deprecations = new TreeMap<>();
    Contract.of(sdl)
        .forEach((place, part) -> {
          if (!part.deprecation().isEmpty()) {
            deprecations.put(place, part.deprecation());
          }
        });
    return deprecations;
  }

  @Test
  void isComparedWithARelease() {
    assertThat(releases)
        .as(
            "docs/releases has no schema. Take one with `mvn -pl graphql-api -am test"
                + " -Dtest=EvolutionTest -Dschema.release=0.1.0"
                + " -Dsurefire.failIfNoSpecifiedTests=false`.")
        .isNotEmpty();
  }

  @Test
  void breaksNoClientOfTheLastRelease() {
    assertThat(breaking())
        .as("Keep what clients use and deprecate it; it may go when its time is up.")
        .isEmpty();
  }

  @Test
  void tellsOfEveryDeprecationWhatToUseAndHowLongThereIsTime() {
    assertThat(deprecations(schema))
        .allSatisfy((place, reason) ->
            assertThat(Deprecation.end(reason))
                .as(
                    "%s: \"%s\" is not like \"Use `x`, removal not before 2027-06-01.\"",
                    place, reason)
                .isPresent());
  }

  @Test
  void givesClientsHalfAYear() {
    assertThat(withoutNotice(releases.isEmpty() ? today : releases.getLast().day())).isEmpty();
  }

  @Test
  void isToldInTheChangelogChangeByChange() throws IOException {
    String newest = newestSection();
    Set<String> added =
        changes().stream()
            .filter(change -> change.what().equals("added"))
            .map(Change::place)
            .collect(Collectors.toSet());
    assertThat(changes())
        .as("The newest section of docs/schema-changelog.md must tell of these.")
        .allMatch(change -> isTold(change.place(), added, newest));
  }

  /** What is new tells for its parts: a new type for its fields, a new field for its arguments. */
  private static boolean isTold(String place, Set<String> added, String changelog) {
    return changelog.contains("`" + place + "`")
        || Stream.of("\\(.*", "[ .(].*")
            .map(rest -> place.replaceFirst(rest, ""))
            .anyMatch(whole -> added.contains(whole) && changelog.contains("`" + whole + "`"));
  }

  @Test
  void hasASectionOfTheChangelogForEachRelease() throws IOException {
    String changelog = Files.readString(CHANGELOG);
    assertThat(releases)
        .allSatisfy(release ->
            assertThat(changelog)
                .containsPattern("(?m)^## " + Pattern.quote(release.version().toString()) + "\\b"));
    if (!changes().isEmpty()) {
      assertThat(newestSection()).as("what comes next").startsWith("Next");
    }
  }

  private static String newestSection() throws IOException {
    return Files.readString(CHANGELOG).split("(?m)^## ", -1)[1];
  }
}
