package org.mintatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;

/**
 * How well the judged queries are answered from the bundled facts; {@code docs/search} tells more.
 */
class SearchQualityTest {
  private static final Path QUERIES = Path.of("../../docs/search/judged.csv");
  private static final int TEN = 10;
  private static final int TWENTY = 20;

  /** Lower than this must never come out again. */
  private static final double MRR = 0.97;

  private static final double RECALL = 0.93;

  private static Ports ports;
  private static Map<String, Slugged<?, ?>> atlas;

  /** What came of the queries of one kind. */
  private static final class Sum {
    private int queries;
    private double reciprocal;
    private double recall;

    void add(double reciprocalRank, double recalled) {
      queries++;
      reciprocal += reciprocalRank;
      recall += recalled;
    }

    double mrr() {
      return reciprocal / queries;
    }

    double recall() {
      return recall / queries;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%4d  %.3f  %.3f", queries, mrr(), recall());
    }
  }

  @BeforeAll
  static void load() {
    InMemoryAtlas memory = new InMemoryAtlas();
    Clock clock = Clock.systemUTC();
    ports = memory.ports();
    new ImportDataset(ports, new TimeOrderedIds(clock, new Random(1)), clock)
        .load(BundledDataset.read());
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

  @Test
  void judgedQueriesAreAnsweredAsWellAsBefore() throws IOException {
    Map<String, Sum> sums = new TreeMap<>();
    for (CSVRecord query :
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(QUERIES))
            .getRecords()) {
      List<String> expected =
          Arrays.stream(query.get("expected").split(" ", -1)).map(SearchQualityTest::id).toList();
      List<String> found = found(query.get("text"), query.get("types"));
      double reciprocal =
          found.stream()
              .limit(TEN)
              .filter(expected::contains)
              .findFirst()
              .map(first -> 1.0 / (found.indexOf(first) + 1))
              .orElse(0.0);
      double recall = (double) expected.stream().filter(found::contains).count() / expected.size();
      String kind = query.get("why").split(":", -1)[0];
      for (String of : List.of("all", query.get("part"), query.get("part") + " " + kind)) {
        sums.computeIfAbsent(of, name -> new Sum()).add(reciprocal, recall);
      }
    }
    System.out.println("queries  MRR@10  recall@20");
    sums.forEach((name, sum) -> System.out.println(sum + "  " + name));
    assertThat(sums.get("all").mrr()).isGreaterThanOrEqualTo(MRR);
    assertThat(sums.get("all").recall()).isGreaterThanOrEqualTo(RECALL);
  }

  private static String id(String expected) {
    String[] thing = expected.split(":", -1);
    return atlas.get(thing[0]).bySlug(new Slug(thing[1])).orElseThrow().id().value().toString();
  }

  private static List<String> found(String text, String types) {
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
