package org.mintatlas.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schema keeps what the last release promised that was published. {@code
 * -Dschema.release=0.2.0} makes the schema of today a release.
 */
class EvolutionTest {
  private static final Path SCHEMA = Path.of("..", "docs", "schema.graphqls");
  private static final Path CHANGELOG = Path.of("..", "docs", "schema-changelog.md");

  private static LocalDate today = LocalDate.EPOCH;
  private static String schema = "";
  private static Releases releases = new Releases(List.of());

  /** A release is checked like every other day, and only then kept. */
  @BeforeAll
  static void read() throws IOException {
    today = LocalDate.now(Clock.systemUTC());
    schema = Files.readString(SCHEMA);
    releases = Releases.read();
    @Nullable String version = System.getProperty("schema.release");
    if (version != null) {
      Release release = new Release(Version.parse(version), false, today, schema);
      assertThat(releases.mayTake(release.version()))
          .as("releases are never taken again, and every one is newer than those before")
          .isTrue();
      assertThat(releases.breaking(schema, today)).isEmpty();
      assertThat(releases.withoutNotice(schema, today)).isEmpty();
      Releases.write(release);
      releases = Releases.read();
    }
  }

  private static Changelog changelog() throws IOException {
    return new Changelog(Files.readString(CHANGELOG));
  }

  @Test
  void isComparedWithARelease() {
    assertThat(releases.all())
        .as(
            "docs/releases has no schema. Take one with `mvn -pl graphql-api -am test"
                + " -Dtest=EvolutionTest -Dschema.release=0.2.0"
                + " -Dsurefire.failIfNoSpecifiedTests=false`.")
        .isNotEmpty();
  }

  @Test
  void breaksNoClientOfTheLastRelease() {
    assertThat(releases.breaking(schema, today))
        .as("Keep what clients use and deprecate it; it may go when its time is up.")
        .isEmpty();
  }

  @Test
  void tellsOfEveryDeprecationWhatToUseAndHowLongThereIsTime() {
    assertThat(Releases.deprecations(schema))
        .allSatisfy((place, reason) ->
            assertThat(Deprecation.end(reason))
                .as(
                    "%s: \"%s\" is not like \"Use `x`, removal not before 2027-06-01.\"",
                    place, reason)
                .isPresent());
  }

  @Test
  void givesClientsHalfAYear() {
    LocalDate day = releases.newestPublished().map(Release::day).orElse(today);
    assertThat(releases.withoutNotice(schema, day)).isEmpty();
  }

  @Test
  void isToldInTheChangelogChangeByChange() throws IOException {
    assertThat(changelog().missing(releases.changes(schema, today)))
        .as("The newest section of docs/schema-changelog.md must tell of these.")
        .isEmpty();
  }

  @Test
  void hasASectionOfTheChangelogForEachRelease() throws IOException {
    Changelog changelog = changelog();
    assertThat(releases.all())
        .allSatisfy(release ->
            assertThat(changelog.text())
                .containsPattern("(?m)^## " + Pattern.quote(release.version().toString()) + "\\b"));
    if (!releases.changes(schema, today).isEmpty()) {
      assertThat(changelog.newestSection()).as("what comes next").startsWith("Next");
    }
  }
}
