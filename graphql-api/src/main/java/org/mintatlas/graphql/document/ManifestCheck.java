package org.mintatlas.graphql.document;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mintatlas.graphql.error.EngineDirectives;

/**
 * Finds out whether the documents of manifests can be trusted: each is valid, and no id means two
 * of them.
 */
public final class ManifestCheck {
  private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");

  private final GraphQLSchema schema;
  private final Map<String, KnownDocument> documents = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private ManifestCheck(GraphQLSchema schema) {
    this.schema = schema;
  }

  public sealed interface Result {
    record Passed(TrustedDocuments documents) implements Result {}

    /**
     * Something is wrong.
     *
     * @param problems everything that is: each a sentence with manifest, id and reason
     */
    record Failed(List<String> problems) implements Result {}
  }

  /** Checks them all together. */
  public static Result of(List<Manifest> manifests, GraphQLSchema schema) {
    ManifestCheck check = new ManifestCheck(schema);
    for (Manifest manifest : manifests) {
      new TreeMap<>(manifest.documents())
          .forEach((id, text) -> check.add(manifest.name() + ", id '" + id + "': ", id, text));
    }
    return check.problems.isEmpty()
        ? new Result.Passed(new TrustedDocuments(check.documents))
        : new Result.Failed(List.copyOf(check.problems));
  }

  private void add(String place, String id, String text) {
    if (id.isBlank()) {
      problems.add(place + "an id must not be blank");
    }
    DocumentHash hash = DocumentHash.of(text).orElse(null);
    if (hash == null) {
      problems.add(place + "the text is no Unicode");
      return;
    }
    if (TrustedDocuments.claimsHash(id) && !TrustedDocuments.plain(id).equals(hash.hex())) {
      problems.add(place + "the SHA-256 of the text is " + hash);
    }
    ParseAndValidateResult result =
        ParseAndValidate.parseAndValidate(
            schema, ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build());
    for (GraphQLError error : result.getErrors()) {
      problems.add(place + reason(error));
    }
    if (result.isFailure()) {
      return;
    }
    for (Directive directive : EngineDirectives.usedIn(result.getDocument())) {
      problems.add(place + "there is no directive @" + directive.getName());
    }
    if (!hasNamedOperations(result.getDocument())) {
      problems.add(place + "each operation needs a name, and there must be at least one");
    }
    KnownDocument document = KnownDocument.of(text, result.getDocument());
    KnownDocument other = documents.putIfAbsent(TrustedDocuments.plain(id), document);
    if (other != null && !other.text().equals(text)) {
      problems.add(place + "another document has this id too");
    }
  }

  /** Metrics and logs know an operation by its name. */
  private static boolean hasNamedOperations(Document document) {
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    return !operations.isEmpty() && operations.stream().allMatch(o -> o.getName() != null);
  }

  private static String reason(GraphQLError error) {
    String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
    return error.getLocations().stream()
        .findFirst()
        .map(place -> "line " + place.getLine() + ": " + message)
        .orElse(message);
  }
}
