package org.mintatlas.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final String OLD = "type Query { old(a: Int): Int kept: Int } type Gone { a: Int }";
  private static final String DRAFTED = "type Query { kept: Int drafted: Int }";
  private static final String NOW = "type Query { kept: String }";

  private static Release release(String version, String firstLine, String sdl) {
    return Release.parse(Version.parse(version), firstLine + "\n" + sdl);
  }

  private static Release published(String version, String sdl) {
    return release(version, "# Released on 2027-01-31", sdl);
  }

  private static Release draft(String version, String sdl) {
    return release(version, "# Draft of 2027-01-31", sdl);
  }

  private static List<String> texts(List<Change> changes) {
    return changes.stream().map(Change::toString).toList();
  }

  @Test
  void areDraftsIfTheFirstLineSaysSo() {
    assertThat(published("1.0.0", OLD).draft()).isFalse();
    assertThat(draft("1.0.0", OLD).draft()).isTrue();
    assertThat(List.of(published("1.0.0", OLD), draft("1.0.0", OLD)))
        .extracting(Release::day)
        .containsOnly(LocalDate.of(2027, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "type Query { a: Int }", "# Drafted on 2027-01-31", "2027-01-31"})
  void sayWhichOfTheTwoTheyAre(String firstLine) {
    assertThatThrownBy(() -> release("1.0.0", firstLine, OLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("# Draft of ");
  }

  @Test
  void areWrittenAsTheyAreRead() {
    for (Release release :
        List.of(
            new Release(Version.parse("1.0.0"), false, TODAY, OLD),
            new Release(Version.parse("1.0.0"), true, TODAY, OLD))) {
      Release read = Release.parse(release.version(), release.text());
      assertThat(read.draft()).isEqualTo(release.draft());
      assertThat(read.day()).isEqualTo(TODAY);
      assertThat(Change.between(OLD, read.sdl(), TODAY)).isEmpty();
    }
  }

  @Test
  void breakWhenTheyWerePublished() {
    assertThat(texts(new Releases(List.of(published("1.0.0", OLD))).breaking(NOW, TODAY)))
        .contains("- `Query.old`: removed (breaking)", "- `Gone`: removed (breaking)");
  }

  @Test
  void breakNobodyWhileTheyAreDraftsButAreToldOf() {
    Releases releases = new Releases(List.of(draft("1.0.0", OLD)));

    assertThat(releases.breaking(NOW, TODAY)).isEmpty();
    assertThat(texts(releases.changes(NOW, TODAY)))
        .containsExactly(
            "- `Gone`: removed (breaking)",
            "- `Gone.a`: removed (breaking)",
            "- `Query.kept`: changed from Int to String (breaking)",
            "- `Query.old`: removed (breaking)",
            "- `Query.old(a)`: removed (breaking)");
  }

  @Test
  void breakWhateverADraftThatFollowedSays() {
    Releases releases = new Releases(List.of(draft("1.1.0", DRAFTED), published("1.0.0", OLD)));

    assertThat(releases.breaking(NOW, TODAY)).extracting(Change::place).contains("Query.old");
    assertThat(releases.changes(NOW, TODAY))
        .extracting(Change::place)
        .containsExactly("Query.drafted", "Query.kept");
  }

  @Test
  void giveClientsTimeOnlyWhenTheyWerePublished() {
    String deprecated =
        "type Query { kept: Int @deprecated(reason: \"Use `x`, removal not before %s.\") }";
    String soon = deprecated.formatted("2027-07-01");
    String later = deprecated.formatted("2027-09-01");

    assertThat(new Releases(List.of(published("1.0.0", later))).withoutNotice(soon, TODAY))
        .hasSize(1);
    assertThat(new Releases(List.of(published("1.0.0", soon))).withoutNotice(later, TODAY))
        .isEmpty();
    assertThat(new Releases(List.of(draft("1.0.0", soon))).withoutNotice(later, TODAY)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.9.0, false", "1.0.0, false", "1.0.1, false", "1.1.0, true", "1.2.0, true", "1.10.0, true"
  })
  void areTakenOnceAndFromTheirDraftOn(String version, boolean possible) {
    Releases releases = new Releases(List.of(published("1.0.0", OLD), draft("1.1.0", DRAFTED)));
    assertThat(releases.mayTake(Version.parse(version))).isEqualTo(possible);
  }

  @Test
  void areInTheOrderOfTheirVersions() {
    Releases releases =
        new Releases(
            Stream.of("1.10.0", "1.9.0", "1.2.0").map(name -> published(name, OLD)).toList());
    assertThat(releases.all())
        .extracting(release -> release.version().toString())
        .containsExactly("1.2.0", "1.9.0", "1.10.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`Gone`, `Query.kept`, `Query.old` |",
        "`Gone`, `Query.kept` | Query.old Query.old(a)",
        "`Gone.a`, `Query.kept`, `Query.old` | Gone",
        "`Query`, `Gone` | Query.kept Query.old Query.old(a)",
      })
  void areToldOfInTheNewestSection(String told, String missing) {
    Changelog changelog =
        new Changelog("# Changes\n\n## Next\n\n- %s\n\n## 1.0.0\n\n- `Query.old`\n".formatted(told));
    List<Change> changes = new Releases(List.of(draft("1.0.0", OLD))).changes(NOW, TODAY);

    assertThat(String.join(" ", changelog.missing(changes).stream().map(Change::place).toList()))
        .isEqualTo(missing == null ? "" : missing);
  }
}
