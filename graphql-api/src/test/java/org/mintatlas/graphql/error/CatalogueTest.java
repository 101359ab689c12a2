package org.mintatlas.graphql.error;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Reviewed.assertReviewed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/errors.md} tells client authors what the codes, the texts and real answers tell. */
class CatalogueTest {
  private static final Path DOC = Path.of("..", "docs", "errors.md");
  private static final ApiRequest REQUEST =
      new ApiRequest("4bf92f3577b34da6a3ce929d0e0e4736", null, Caller.UNKNOWN);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The first error that each example gets. */
  private static final Map<ErrorCode, Map<String, Object>> ERRORS =
      Arrays.stream(ErrorCode.values()).collect(toMap(code -> code, CatalogueTest::error));

  /**
   * What leads to a code.
   *
   * @param shown as people read it
   * @param document runs and gets the code; null where only HTTP or a busy server leads to it
   */
  private record Example(String shown, @Nullable String document) {
    static Example of(String document) {
      return new Example("`" + document + "`", document);
    }

    static Example cause(String shown) {
      return new Example(shown, null);
    }
  }

  private static Example example(ErrorCode code) {
    return switch (code) {
      case BAD_USER_INPUT -> Example.of("{ regions(first: 0) { totalCount } }");
      case METHOD_NOT_ALLOWED -> Example.cause("`PUT /graphql`");
      case NOT_ACCEPTABLE -> Example.cause("`POST /graphql` with `Accept: text/html`");
      case UNSUPPORTED_MEDIA_TYPE ->
          Example.cause("`POST /graphql` with `Content-Type: text/plain`");
      case UNAUTHENTICATED ->
          Example.cause("`Authorization: Bearer …` with a token that has expired");
      case FORBIDDEN -> Example.cause("a document of its own where only registered ones may run");
      case LIMIT_EXCEEDED ->
          new Example("`{ a a a … }` with more than 15,000 words", "{" + " a".repeat(15_001) + "}");
      case RATE_LIMITED -> Example.cause("one request after the other, each of them expensive");
      case PERSISTED_QUERY_NOT_FOUND ->
          Example.cause(
              "`extensions.persistedQuery.sha256Hash` without the document, for the first time");
      case PERSISTED_QUERY_NOT_SUPPORTED ->
          Example.cause("the same where only registered documents may run");
      case UNAVAILABLE -> Example.cause("any request while the database is away");
      case INTERNAL -> Example.of("{ regions { nodes { name } } }");
    };
  }

  @ParameterizedTest
  @EnumSource
  void holdsAMeaningAndAnAdviceForEachCode(ErrorCode code) {
    for (Messages messages : Messages.values()) {
      assertThat(messages.text("meaning." + code)).endsWith(".");
      assertThat(messages.text("advice." + code)).endsWith(".");
    }
    assertThat(code.httpStatus()).isBetween(400, 599);
  }

  @ParameterizedTest
  @EnumSource
  void holdsAnExampleThatGetsTheCode(ErrorCode code) {
    assertThat(ErrorCode.named(extensions(code).get("code"))).contains(code);
  }

  @ParameterizedTest
  @EnumSource
  void tellsNoErrorWithoutTheTraceId(ErrorCode code) {
    assertThat(extensions(code)).containsEntry("traceId", REQUEST.traceId());
  }

  @Test
  void isTheDocumentThatWasReviewed() throws IOException {
    assertReviewed(DOC, written(), CatalogueTest.class, "errors.update");
  }

  /** Wherever an error is made, here or around us, it names what it adds. */
  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "../web/src/main/java"})
  void tellsWhatEachExtensionIs(String sources) throws IOException {
    Pattern added = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"");
    Set<String> names = new TreeSet<>(Set.of("code"));
    try (Stream<Path> files = Files.walk(Path.of(sources))) {
      for (Path file : files.filter(CatalogueTest::mayMakeErrors).toList()) {
        added.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
      }
    }
    Pattern cell = Pattern.compile("^\\| `extensions\\.(.*?) \\|", Pattern.MULTILINE);
    Pattern name = Pattern.compile("\\w+");
    List<String> told =
        cell.matcher(INTRODUCTION)
            .results()
            .flatMap(row -> name.matcher(row.group(1)).results())
            .map(MatchResult::group)
            .toList();

    assertThat(names).hasSizeGreaterThan(2);
    assertThat(told).containsAll(names);
  }

  /** What is told as linked data is written in the same way, and is no error. */
  private static boolean mayMakeErrors(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("linked");
  }

  /** The first error that the example gets, or one as its part of the program makes it. */
  private static Map<String, Object> error(ErrorCode code) {
    String document = example(code).document();
    if (document == null) {
      String message = Messages.ENGLISH.text("meaning." + code);
      return first(ApiError.of(code, message).answer(REQUEST));
    }
    ApiInMemory api = new ApiInMemory();
    if (code == ErrorCode.INTERNAL) {
      api.calls.failWith(new IllegalStateException("down"));
    }
    return first(api.raw(document, Map.of(), REQUEST));
  }

  @SuppressWarnings("unchecked") // the form that the specification gives a response
  private static Map<String, Object> first(Map<String, Object> response) {
    return ((List<Map<String, Object>>) response.get("errors")).getFirst();
  }

  @SuppressWarnings("unchecked") // the form that the specification gives an error
  private static Map<String, Object> extensions(ErrorCode code) {
    return (Map<String, Object>) ERRORS.get(code).get("extensions");
  }

  private static String written() {
    return INTRODUCTION
        + Arrays.stream(ErrorCode.values())
            .map(code ->
                "| [`%s`](#%s) | %d | %s |\n"
                    .formatted(
                        code,
                        code.name().toLowerCase(Locale.ROOT),
                        code.httpStatus(),
                        Messages.ENGLISH.text("meaning." + code)))
            .collect(joining())
        + Arrays.stream(ErrorCode.values()).map(CatalogueTest::section).collect(joining())
        + limits();
  }

  private static String section(ErrorCode code) {
    Example example = example(code);
    return """

    ## %s

    %s %s

    *%s %s*

    HTTP status %d where it leaves no data. For example: %s%s
    """
        .formatted(
            code,
            Messages.ENGLISH.text("meaning." + code),
            Messages.ENGLISH.text("advice." + code),
            Messages.GERMAN.text("meaning." + code),
            Messages.GERMAN.text("advice." + code),
            code.httpStatus(),
            example.shown(),
            example.document() == null ? "." : " gets\n\n" + block(ERRORS.get(code)));
  }

  private static String block(Map<String, Object> error) {
    return "```json\n" + JSON.writeValueAsString(error).replace("\r", "") + "\n```";
  }

  private static String limits() {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            CatalogueTest.class.getPackageName() + ".messages_en", Locale.ROOT);
    return """

    ## The limits by name

    What `extensions.limit` of a `LIMIT_EXCEEDED` can be.

    | limit | what | auf Deutsch |
    | --- | --- | --- |
    """
        + texts.keySet().stream()
            .filter(key -> key.startsWith("limit."))
            .sorted()
            .map(key ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        key.substring("limit.".length()),
                        Messages.ENGLISH.text(key),
                        Messages.GERMAN.text(key)))
            .collect(joining());
  }

  private static final String INTRODUCTION =
      """
      # Errors

      For authors of clients. A test writes this page from the catalogue of codes and runs its
      examples; do not edit it by hand.

      ## The form of an error

      Every answer that is not all well has `errors`, also one that HTTP refuses before GraphQL
      begins. Each of them has

      | key | what |
      | --- | --- |
      | `message` | for people, at most 500 characters; do not compare it, it may change |
      | `locations` | where in the document, if there is a place |
      | `path` | which field is null because of it, or would have been had the request run, if it is one field |
      | `extensions.code` | what kind it is, for programs: one of the codes below |
      | `extensions.traceId` | 32 hexadecimal digits under which our log tells more; name them when you report something |
      | `extensions.argument` | with `BAD_USER_INPUT`: the argument to put right, if it is one, with the way into it: `filter.kinds[0]` |
      | `extensions.variable` | with `BAD_USER_INPUT`: the variable from which it comes, if it comes from one |
      | `extensions.limit`, `maximum`, `actual` | with `LIMIT_EXCEEDED`: which limit, what it is, what was asked for |
      | `extensions.dearest` | with the limit `cost`: `path` of the field that costs the most with all below it, as far down as it is more than half, and its `points`, if there is such a field |
      | `extensions.retryAfterSeconds`, `remaining`, `quota` | with `RATE_LIMITED`: how long to wait, the points that are left, those of a full quota |

      Wrong arguments are found before anything runs, all of them: then there is no `data`, not even of the
      fields that are right. Only what the data must tell, such as a cursor that belongs to another
      parent, is an error of its field, which is null then.
      What is wrong with the document, with all literals in it that do not fit their type, is told first; then
      all values of variables that do not fit theirs, such as a date that is none; then all rules that are broken.

      Why a mutation changed nothing is no error of this form: it stands in `errors` of its payload, each
      reason with its type, its `path` in the input and a `message`. All that is wrong with the parts of
      an input is told at once, as far as it can be found; once it is put right, what others have meanwhile
      (`Stale`, `Duplicate`, …) may still stand against it.

      Clients must expect further keys and further codes. An unknown code is treated as its HTTP
      status says.

      At most 20 errors are told. Where there are more, the last one is a `LIMIT_EXCEEDED` with the
      limit `errors`, and its `actual` says how many were found.

      ## Languages

      `Accept-Language` chooses German or English, for messages as for names and labels. Without it
      messages are English, because developers read them, and names and labels are German. An
      argument `lang` decides for its field alone.

      ## HTTP status

      With `Accept: application/graphql-response+json` an answer without the key `data` has the status
      of its error. An answer with `data` has 200, even if a part of it failed, or all of it and `data`
      is null; only when all of it was `UNAVAILABLE` it has 503. With `Accept: application/json` every
      well-formed request that is run gets 200, as older clients expect; what HTTP itself refuses has
      its status: 401, 405, 406, 408, 413, 415, 429, and 503 while the program starts.

      So look at `extensions.code` first, and at the status only when the body is not JSON.

      ## The codes

      | code | status | what |
      | --- | --- | --- |
      """;
}
