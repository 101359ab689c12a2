package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.memory.InMemoryAtlas;

/** The same column of all files at once, with something in it that hardly any of them can say. */
class ImportEveryCellTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private static final Dataset BUNDLED = EmbeddedAtlas.bundledDataset();

  /** The line of the first row. */
  private static final long CHANGED = 2;

  /** Behind a comma that stands in no quotes. */
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  static Stream<Arguments> cells() {
    int columns =
        BUNDLED.files().values().stream()
            .mapToInt(file -> file.lines().findFirst().orElseThrow().split(",").length)
            .max()
            .orElseThrow();
    return IntStream.range(0, columns)
        .boxed()
        .flatMap(column -> Stream.of("", "???", "-1").map(value -> Arguments.of(column, value)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void isTakenOrRefusedWithItsFileRowAndColumn(int column, String value) {
    Map<String, String> files = new HashMap<>();
    BUNDLED.files().forEach((name, text) -> files.put(name, changed(text, column, value)));

    ImportDataset.Result result =
        EmbeddedAtlas.load(new Dataset(files), new InMemoryAtlas(), CLOCK);

    if (result instanceof ImportDataset.Result.Refused(var problems)) {
      assertThat(problems)
          .allSatisfy(problem -> {
            assertThat(files).containsKey(problem.file());
            List<String> lines = files.get(problem.file()).lines().toList();
            assertThat(problem.line()).isBetween(CHANGED, (long) lines.size());
            if (problem.line() != CHANGED) {
              assertThat(lines.getFirst().split(",", -1)).contains(problem.column());
              assertThat(lines.get((int) problem.line() - 1)).contains(words(problem));
            }
          })
          .anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(CHANGED);
            if (!value.isEmpty()) {
              String[] columns =
                  files.get(problem.file()).lines().findFirst().orElseThrow().split(",", -1);
              assertThat(problem.column()).isEqualTo(columns[column]);
              assertThat(problem.value()).isEqualTo(value);
            }
          });
    }
  }

  /** What a row is refused for that names something of a changed row stands in its cells. */
  private static String[] words(Problem problem) {
    return problem.value().split("[ /]", -1);
  }

  /** The file with the value in that column of its first row, where it has the column. */
  private static String changed(String file, int column, String value) {
    String[] lines = file.split("\n", -1);
    String[] cells = COMMA.split(lines[1], -1);
    if (column >= cells.length) {
      return file;
    }
    cells[column] = value;
    lines[1] = String.join(",", Arrays.asList(cells));
    return String.join("\n", lines);
  }
}
