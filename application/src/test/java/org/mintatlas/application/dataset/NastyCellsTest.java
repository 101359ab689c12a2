package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.memory.InMemoryAtlas;

/** Whatever stands in a cell, it is a problem with its place and its reason, or it is a value. */
class NastyCellsTest {
  private static final List<String> NASTY =
      List.of(
          "48,78",
          "１２",
          "1e-999999",
          "99999999999999999999",
          "-1",
          "0",
          "２０２４-01-01",
          "2024-02-30",
          "0000",
          "24:00",
          "9999-12-31",
          "a;;b; ;",
          " | ",
          "\u00a0",
          "a\0b",
          "a\ud800b",
          "東京",
          "javascript:alert(1)",
          "x".repeat(100_000),
          "\"");

  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);

  static Set<String> files() {
    return new TreeSet<>(new SmallDataset().dataset().files().keySet());
  }

  /** Each column of each file. */
  static Stream<Arguments> columns() {
    List<Arguments> columns = new ArrayList<>();
    for (String file : files()) {
      for (String column : records(file).getFirst().toList()) {
        columns.add(Arguments.of(file, column));
      }
    }
    return columns.stream();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void areProblemsWithTheirPlaceOrValues(String file, String column) {
    for (String nasty : NASTY) {
      ImportDataset.Result result = load(file, column, nasty);
      if (result instanceof ImportDataset.Result.Refused refused) {
        assertThat(refused.problems())
            .as("%s in %s, %s", shortened(nasty), file, column)
            .isNotEmpty()
            .allSatisfy(problem -> {
              assertThat(problem.reason()).isNotBlank();
              assertThat(problem.german()).isNotBlank().isNotEqualTo(problem.reason());
              assertThat(problem.toString()).hasSizeLessThan(1000);
            })
            .anySatisfy(problem -> assertThat(problem.line()).isPositive());
      }
    }
  }

  /** A cell that is a number, a day or a time takes none of these for one. */
  @ParameterizedTest
  @MethodSource("columns")
  void inOtherDressAreNoNumberDayOrTime(String file, String column) {
    Set<String> numbers =
        Set.of(
            "lat", "lon", "number", "capacity", "age_from", "age_to", "edition", "year", "value");
    Set<String> times = Set.of("starts_at", "ends_at", "start", "end", "read_on", "valid_from");
    for (String dressed : List.of("１２", "0x1p5", "1e3", "12d", "+12", "２０２４", "٢٠٢٤-٠١-٠١")) {
      boolean text = file.equals("materials.csv") && column.equals("edition");
      if (!text && (numbers.contains(column) || times.contains(column))) {
        assertThat(load(file, column, dressed))
            .as("%s in %s, %s", dressed, file, column)
            .isInstanceOfSatisfying(
                ImportDataset.Result.Refused.class,
                refused ->
                    assertThat(refused.problems())
                        .anySatisfy(problem -> {
                          assertThat(problem.file()).isEqualTo(file);
                          assertThat(problem.line()).isEqualTo(2);
                          assertThat(problem.column()).isEqualTo(column);
                          assertThat(problem.value()).isEqualTo(dressed);
                        }));
      }
    }
  }

  /** What is stored of the rows is looked up while they are read, right or wrong. */
  @ParameterizedTest
  @MethodSource("columns")
  void areTheSameProblemsWhereTheFactsAreStoredAlready(String file, String column) {
    InMemoryAtlas full = new InMemoryAtlas();
    load(new SmallDataset(), full);
    for (String nasty : List.of("-1", "a;;b; ;", "東京")) {
      if (load(file, column, nasty) instanceof ImportDataset.Result.Refused refused) {
        assertThat(load(with(file, column, nasty), full))
            .as("%s in %s, %s", nasty, file, column)
            .hasToString(refused.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void ofARowThatStandsTwiceAreTheSameProblemsWhereTheFactsAreStoredAlready(String file) {
    InMemoryAtlas full = new InMemoryAtlas();
    load(new SmallDataset(), full);
    List<String> lines = new SmallDataset().dataset().files().get(file).lines().toList();
    SmallDataset twice =
        new SmallDataset()
            .with(
                file,
                Stream.concat(lines.stream(), lines.stream().skip(1))
                    .collect(Collectors.joining("\n", "", "\n")));
    if (load(twice, new InMemoryAtlas()) instanceof ImportDataset.Result.Refused refused) {
      assertThat(load(twice, full)).hasToString(refused.toString());
    }
  }

  private ImportDataset.Result load(String file, String column, String cell) {
    return load(with(file, column, cell), new InMemoryAtlas());
  }

  private ImportDataset.Result load(SmallDataset dataset, InMemoryAtlas atlas) {
    TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));
    return new ImportDataset(atlas.ports(), ids, clock).load(dataset.dataset());
  }

  private static SmallDataset with(String file, String column, String cell) {
    return new SmallDataset().with(file, withCell(file, column, cell));
  }

  private static String withCell(String file, String column, String cell) {
    List<CSVRecord> records = records(file);
    int index = records.getFirst().toList().indexOf(column);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < records.size(); line++) {
      List<String> cells = new ArrayList<>(records.get(line).toList());
      if (line == 1) {
        cells.set(index, cell);
      }
      cells.replaceAll(one -> '"' + one.replace("\"", "\"\"") + '"');
      text.append(String.join(",", cells)).append("\n");
    }
    return text.toString();
  }

  private static List<CSVRecord> records(String file) {
    Map<String, String> files = new SmallDataset().dataset().files();
    try (CSVParser parser = CSVParser.parse(files.get(file), CSVFormat.RFC4180)) {
      return parser.getRecords();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(20, text.length()));
  }
}
