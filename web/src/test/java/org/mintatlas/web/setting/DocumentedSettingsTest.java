package org.mintatlas.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of settings in the README and in docs/operations.md. */
class DocumentedSettingsTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OURS = Pattern.compile("`?MINTATLAS_(?!TEST_)[A-Z_]*[A-Z]");

  private static final Map<String, Setting> SETTINGS =
      KnownSettings.all().stream()
          .collect(Collectors.toMap(Setting::variable, Function.identity()));

  /** A row: the settings that it names, and what they are unless told otherwise. */
  private record Row(List<String> settings, List<String> usual) {}

  @Test
  void areAllThere() throws IOException {
    assertThat(rows().flatMap(row -> row.settings().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(SETTINGS.keySet());
  }

  @Test
  void sayWhatIsUsual() throws IOException {
    assertThat(rows().filter(row -> !row.usual().isEmpty()))
        .hasSizeGreaterThan(30)
        .allSatisfy(row ->
            assertThat(row.usual())
                .as(row.toString())
                .isEqualTo(
                    row.settings().stream().map(name -> SETTINGS.get(name).usual()).toList()));
  }

  @Test
  void areTheOnlyOnesThatAnyDocumentNames() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("../README.md")));
    try (Stream<Path> files = Files.list(Path.of("../docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
    }
    for (Path document : documents) {
      assertThat(OURS.matcher(Files.readString(document)).results().map(MatchResult::group))
          .as(document.toString())
          .map(name -> name.replace("`", ""))
          .allMatch(name ->
              SETTINGS.keySet().stream().anyMatch(known -> known.startsWith(name))
                  || KUBERNETES.contains(name));
    }
  }

  /** Named where it is told that they are let alone. */
  private static final List<String> KUBERNETES =
      List.of("MINTATLAS_PORT", "MINTATLAS_SERVICE_HOST");

  private static Stream<Row> rows() throws IOException {
    return Stream.concat(
            Files.readAllLines(Path.of("../README.md")).stream(),
            Files.readAllLines(Path.of("../docs/operations.md")).stream())
        .filter(line -> line.startsWith("| `MINTATLAS_"))
        .map(DocumentedSettingsTest::row);
  }

  private static Row row(String line) {
    String[] cells = line.split("\\|", -1);
    List<String> settings = new ArrayList<>();
    for (String name : codes(cells[1])) {
      // What is left out is the group of the first one.
      settings.add(
          name.startsWith("…_")
              ? settings.getFirst().replaceFirst("(MINTATLAS_[A-Z]+_).*", "$1")
                  + name.substring("…_".length())
              : name);
    }
    return new Row(settings, codes(cells[3]));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }
}
