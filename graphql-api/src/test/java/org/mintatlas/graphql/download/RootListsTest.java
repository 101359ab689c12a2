package org.mintatlas.graphql.download;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;

class RootListsTest extends SmallAtlasApi {
  /** What a page may cost that waits for nobody else's. */
  private static final long MOST = 20_000;

  private final GraphQLSchema schema = api.source.schema();
  private final RootLists lists = new RootLists(schema);
  private final ListFiles files = new ListFiles(lists);

  private ListFile file(String name) {
    return files.named(name).orElseThrow();
  }

  private Stream<ListFile> all() {
    return lists.all().stream()
        .flatMap(list -> Stream.of(file(list.name() + ".csv"), file(list.name() + ".jsonl")));
  }

  @SuppressWarnings("unchecked") // the form that the specification gives a response
  private ListQuery.Rows rows(ListQuery query, Map<String, ?> asked, int size, String after) {
    ApiRequest request = new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN);
    Map<String, Object> answer =
        api.raw(query.document(), new HashMap<>(query.variables(asked, size, after)), request);
    assertThat(answer.get("errors")).as(query.document()).isNull();
    assertThat(request.cost()).as(query.document()).isLessThan(MOST);
    return query.rows((Map<String, Object>) answer.get("data"));
  }

  private String text(ListFile file, Map<String, ?> asked) {
    RowFormat format = file.format().apply(Language.DE);
    StringBuilder text = new StringBuilder(new String(format.begin(), StandardCharsets.UTF_8));
    ListQuery.Rows rows = rows(file.query(), asked, 100, null);
    rows.rows().forEach(row -> text.append(new String(format.row(row), StandardCharsets.UTF_8)));
    return text.append(new String(format.end(), StandardCharsets.UTF_8)).toString();
  }

  @Test
  void areAllConnectionsOfTheQuery() {
    assertThat(lists.all().stream().map(RootList::name))
        .containsExactlyElementsOf(
            schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("after") != null)
                .map(field -> field.getName())
                .sorted()
                .toList())
        .contains("regions", "events", "allFigureSeries", "search");
  }

  @Test
  void canBeReadInFullPages() {
    assertThat(all())
        .allSatisfy(file -> assertThat(rows(file.query(), needed(file), 100, null)).isNotNull());
  }

  private static Map<String, ?> needed(ListFile file) {
    return file.query().list().parameters().mustBeGiven() ? Map.of("text", "region") : Map.of();
  }

  @Test
  void whatIsFoundByWordsTellsWhatItIs() {
    String csv = text(file("search.csv"), Map.of("text", "region", "types", List.of("REGION")));
    assertThat(csv.lines().findFirst().orElseThrow().split(","))
        .contains("type", "thing.id", "thing.slug", "thing.key", "thing.name");
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("REGION,"));
    assertThat(text(file("search.jsonl"), Map.of("text", "region")).lines())
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).contains("\"thing\":{\"id\":\"").contains("\"highlights\":["));
  }

  @Test
  void nothingIsFoundWithoutWords() {
    ListQuery query = file("search.csv").query();
    assertThat(api.errors(query.document(), new HashMap<>(query.variables(Map.of(), 1, null))))
        .singleElement()
        .satisfies(
            error -> assertThat(error.toString()).contains("text").contains("BAD_USER_INPUT"));
  }

  /** What needs a text is no file of its own. */
  @Test
  void whatIsFoundByWordsIsDescribedByItself() {
    assertThat(files.dataPackage("search").orElseThrow().toString()).contains("search.csv");
    assertThat(files.dataPackage().toString()).contains("regions.csv").doesNotContain("search.csv");
    assertThat(files.catalogue().toString()).contains("regions.csv").doesNotContain("search.csv");
  }

  @Test
  void goOnPageByPage() {
    ListQuery query = file("regions.csv").query();
    Map<String, ?> asked = Map.of("includeEnded", true);
    ListQuery.Rows whole = rows(query, asked, 100, null);
    List<Map<String, Object>> found = new ArrayList<>();
    ListQuery.Rows page = rows(query, asked, 1, null);
    assertThat(page.total()).isEqualTo(whole.rows().size());
    found.addAll(page.rows());
    while (page.next() != null) {
      page = rows(query, asked, 1, page.next());
      assertThat(page.total()).isNull();
      found.addAll(page.rows());
    }
    assertThat(found).hasSizeGreaterThan(1).isEqualTo(whole.rows());
  }

  @Test
  void takeTheFieldsOfTheFilterAndTheOrderAsParameters() {
    ListParameters parameters = lists.named("regions").orElseThrow().parameters();
    assertThat(parameters.names())
        .contains("states", "includeEnded", "nameContains", "orderBy")
        .doesNotContain("first", "after", "last", "before", "filter");
    assertThat(parameters.isList("states")).isTrue();
    assertThat(parameters.isList("orderBy")).isFalse();
    assertThat(
            parameters.read(
                Map.of(
                    "states", List.of("NW, BY", "", "HE"),
                    "listedIn", List.of("2024"),
                    "includeEnded", List.of("true"),
                    "nameContains", List.of("a, b"),
                    "on", List.of(""))))
        .isEqualTo(
            Map.of(
                "states",
                List.of("NW", "BY", "HE"),
                "listedIn",
                2024,
                "includeEnded",
                true,
                "nameContains",
                "a, b"));
  }

  @Test
  void leaveWrongValuesToTheCheckOfVariables() {
    ListQuery query = file("regions.csv").query();
    Map<String, Object> wrong =
        query.list().parameters().read(Map.of("listedIn", List.of("99999999999")));
    assertThat(api.errors(query.document(), new HashMap<>(query.variables(wrong, 1, null))))
        .singleElement()
        .satisfies(
            error -> assertThat(error.toString()).contains("listedIn").contains("BAD_USER_INPUT"));
  }

  @Test
  void leadToNoPerson() {
    assertThat(all())
        .allSatisfy(file ->
            assertThat(file.query().document())
                .doesNotContainPattern("\\b(?:person|coordinators)\\b"));
  }

  @Test
  void areTablesWithAColumnForEachValue() {
    String csv = text(file("events.csv"), Map.of());
    assertThat(csv.lines().findFirst().orElseThrow().split(","))
        .startsWith("id", "slug", "name")
        .contains("place.state.code", "series.slug", "startsAt", "kindLabel")
        .doesNotHaveDuplicates();
  }

  @Test
  void areObjectsWithListsOfTheirParts() {
    assertThat(text(file("regions.jsonl"), Map.of()).lines())
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(line)
                .startsWith("{\"id\":\"")
                .contains("\"coverage\":[")
                .contains("\"sources\":[")
                .endsWith("}"));
  }
}
