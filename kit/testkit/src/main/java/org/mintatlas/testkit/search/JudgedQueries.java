package org.mintatlas.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mintatlas.application.Ports;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Slug;

/**
 * Queries of which somebody has judged what they should find, put to a search. A folder has them in
 * {@code judged.csv}, and in {@code scores.csv} how well they were answered.
 */
public final class JudgedQueries {
  private static final int TEN = 10;
  private static final int TWENTY = 20;

  /** Half of the last digit that is stored. */
  private static final double ROUNDED = 0.00005;

  private final Path folder;
  private final Ports ports;
  private final Map<String, Slugged<?, ?>> atlas;

  /** Puts those of a folder to the search of these ports, which hold what should be found. */
  public JudgedQueries(Path folder, Ports ports) {
    this.folder = folder;
    this.ports = ports;
    atlas =
        Map.of(
            "REGION", ports.regions(),
            "INITIATIVE", ports.initiatives(),
            "PROJECT", ports.projects(),
            "EVENT", ports.events(),
            "PROGRAMME", ports.programmes(),
            "ORGANISATION", ports.organisations(),
            "BODY", ports.bodies(),
            "PUBLICATION", ports.publications());
  }

  /**
   * How well some queries were answered.
   *
   * @param queries how many they are
   * @param mrr the mean of one divided by the place of the first expected hit, 0 when none is among
   *     the first ten
   * @param recall the mean share of the expected hits that are among the first twenty
   */
  private record Score(int queries, double mrr, double recall) {
    private static final Score NONE = new Score(0, 0, 0);

    private Score and(double reciprocal, double recalled) {
      return new Score(
          queries + 1,
          (mrr * queries + reciprocal) / (queries + 1),
          (recall * queries + recalled) / (queries + 1));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%4d  %.4f  %.4f", queries, mrr, recall);
    }
  }

  /** Prints how well they are answered, and fails where that is less well than it is stored. */
  public void areAnsweredAsWellAsBefore() {
    Map<String, Score> scores = scores();
    System.out.println("queries  MRR@10  recall@20");
    scores.forEach((name, score) -> System.out.println(score + "  " + name));
    List<CSVRecord> before = rows("scores.csv");
    assertThat(before).extracting(row -> row.get("queries")).contains("all", "TUNE", "KEPT");
    for (CSVRecord row : before) {
      Score now = scores.get(row.get("queries"));
      assertThat(now.mrr)
          .as("MRR@10 of %s", row.get("queries"))
          .isGreaterThan(Double.parseDouble(row.get("mrr")) - ROUNDED);
      assertThat(now.recall)
          .as("recall@20 of %s", row.get("queries"))
          .isGreaterThan(Double.parseDouble(row.get("recall")) - ROUNDED);
    }
  }

  /** The scores of {@code all}, of each part, and of each kind within a part. */
  private Map<String, Score> scores() {
    Map<String, Score> scores = new TreeMap<>();
    for (CSVRecord query : rows("judged.csv")) {
      List<String> expected =
          Arrays.stream(query.get("expected").split(" ", -1)).map(this::id).toList();
      List<String> found = found(query.get("text"), query.get("types"));
      double reciprocal =
          found.stream()
              .limit(TEN)
              .filter(expected::contains)
              .findFirst()
              .map(first -> 1.0 / (found.indexOf(first) + 1))
              .orElse(0.0);
      double recalled =
          (double) expected.stream().filter(found::contains).count() / expected.size();
      String kind = query.get("why").split(":", -1)[0];
      for (String of : List.of("all", query.get("part"), query.get("part") + " " + kind)) {
        scores.merge(
            of,
            Score.NONE.and(reciprocal, recalled),
            (before, one) -> before.and(reciprocal, recalled));
      }
    }
    return scores;
  }

  private List<CSVRecord> rows(String file) {
    CSVFormat withHeader = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = withHeader.parse(Files.newBufferedReader(folder.resolve(file)))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id(String expected) {
    String[] thing = expected.split(":", -1);
    return atlas.get(thing[0]).bySlug(new Slug(thing[1])).orElseThrow().id().value().toString();
  }

  private List<String> found(String text, String types) {
    Set<SearchType> asked =
        types.isEmpty()
            ? Set.of()
            : Arrays.stream(types.split(" ", -1))
                .map(SearchType::valueOf)
                .collect(Collectors.toSet());
    return ports
        .search()
        .page(
            SearchScope.EVERYWHERE,
            SearchFilter.of(ports.search().plan(SearchText.of(text))).toBuilder()
                .types(asked)
                .build(),
            SearchOrder.RELEVANCE,
            PageRequest.first(TWENTY))
        .values()
        .stream()
        .map(Found::id)
        .toList();
  }
}
