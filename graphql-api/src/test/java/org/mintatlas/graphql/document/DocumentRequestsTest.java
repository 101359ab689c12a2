package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.document.Request.Answer;
import org.mintatlas.graphql.request.Language;

class DocumentRequestsTest {
  private static final String STATES = "query States { federalStates { code } }";
  private static final String STATES_HASH = DocumentHash.of(STATES).orElseThrow().hex();
  private static final String OTHER = "query Other { federalStates { name } }";
  private static final String OTHER_HASH = DocumentHash.of(OTHER).orElseThrow().hex();
  private static final String MESSAGE_UNTRUSTED =
      "Only documents that were registered before may run here.";

  private final Documents documents = new Documents(DocumentMode.OPEN, 100_000);
  private final ApiInMemory open = new ApiInMemory(documents);

  private static ApiInMemory trusting(DocumentMode mode) {
    Documents documents = new Documents(mode, 100_000);
    ApiInMemory api = new ApiInMemory(documents);
    Manifest manifest = new Manifest("app.json", Map.of("0a1b", STATES));
    documents.trust(
        ((ManifestCheck.Result.Passed) ManifestCheck.of(List.of(manifest), api.source.schema()))
            .documents());
    return api;
  }

  @Test
  void aHashAloneIsAskedForItsDocumentOnce() {
    Request.hash(STATES_HASH)
        .to(open)
        .isRefused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    Request.text(STATES).withHash(STATES_HASH).to(open).isGiven();
    Request.hash(STATES_HASH).to(open).isGiven();
    Request.hash(STATES_HASH.toUpperCase(Locale.ROOT)).to(open).isGiven();
  }

  @Test
  void clientsFindTheSameWordsInEachLanguage() {
    Request.hash(STATES_HASH)
        .in(Language.DE)
        .to(open)
        .isRefused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
  }

  @Test
  void aHashOfAnotherDocumentIsRefusedAndNothingIsKept() {
    Request.text(STATES)
        .withHash(OTHER_HASH)
        .to(open)
        .isBadInput("sha256Hash", "sha256Hash: is not the SHA-256 of the document that was sent.");
    Request.hash(OTHER_HASH)
        .to(open)
        .isRefused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    assertThat(documents.cache().asMap()).isEmpty();
  }

  @Test
  void theExtensionIsReadStrictly() {
    Request states = Request.text(STATES);
    states
        .with("junk")
        .to(open)
        .isBadInput(
            "persistedQuery", "persistedQuery: must be an object with version and sha256Hash.");
    states
        .with(Map.of("version", 2, "sha256Hash", STATES_HASH))
        .to(open)
        .isBadInput("version", "version: of extensions.persistedQuery must be 1.");
    states
        .with(Map.of("version", 1))
        .to(open)
        .isBadInput("sha256Hash", "sha256Hash: must be 64 hexadecimal digits.");
    states
        .withHash("junk")
        .to(open)
        .isBadInput("sha256Hash", "sha256Hash: must be 64 hexadecimal digits.");
  }

  @Test
  void aDocumentThatIsWrongIsWrongInTheLanguageOfEachWhoAsks() {
    String wrong = "{ colour }";
    String english = Request.text(wrong).to(open).message();
    String german = Request.text(wrong).in(Language.DE).to(open).message();
    assertThat(german).isNotEqualTo(english);
    assertThat(Request.text(wrong).to(open).message()).isEqualTo(english);
    assertThat(documents.cache().asMap()).isEmpty();
  }

  @Test
  void aDocumentThatIsWrongIsNotKnownByItsHash() {
    String wrong = "{ colour }";
    String hash = DocumentHash.of(wrong).orElseThrow().hex();
    assertThat(Request.text(wrong).withHash(hash).to(open).body()).containsKey("errors");
    Request.hash(hash).to(open).isRefused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
  }

  @Test
  void aDocumentOrItsNameMustBeThere() {
    Request.text(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
        .to(open)
        .isBadInput(
            "query",
            "query: must not be missing, unless documentId or extensions.persistedQuery names a"
                + " document.");
    Request.text(STATES)
        .withId(STATES_HASH)
        .to(open)
        .isBadInput("documentId", "documentId: send either the document or its id, not both.");
  }

  @Test
  void halfOfASurrogatePairIsNoText() {
    Request.text("{ region(slug: \"\ud83d\") { name } }")
        .to(open)
        .isBadInput("query", "query: holds half of a surrogate pair, so it is no Unicode.");
  }

  @Test
  void anUnknownIdIsShownShortAndWithoutControlCharacters() {
    Request.id("no\nsuch")
        .to(open)
        .isRefused(
            "PERSISTED_QUERY_NOT_FOUND", "documentId 'no?such': no document is known by this id.");
    assertThat(Request.id("x".repeat(100_000)).to(open).message()).hasSizeLessThan(150);
  }

  @ParameterizedTest
  @EnumSource
  void aTrustedDocumentRunsByIdByHashAndAsText(DocumentMode mode) {
    ApiInMemory api = trusting(mode);
    for (Request request :
        List.of(
            Request.id("0a1b"),
            Request.id("sha256:0a1b"),
            Request.id(STATES_HASH),
            Request.id("sha256:" + STATES_HASH),
            Request.hash(STATES_HASH),
            Request.text(STATES),
            Request.text(STATES).withHash(STATES_HASH))) {
      Answer answer = request.to(api);
      answer.isGiven();
      assertThat(answer.request().trustedOperation()).as(request.toString()).isEqualTo("States");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "LOG_UNKNOWN"})
  void othersRunWithoutBeingTrusted(DocumentMode mode) {
    Answer answer = Request.text(OTHER).to(trusting(mode));
    answer.isGiven();
    assertThat(answer.request().trustedOperation()).isNull();
  }

  @Test
  void othersAreRefusedWhereOnlyTrustedOnesMayRun() {
    ApiInMemory api = trusting(DocumentMode.TRUSTED_ONLY);
    for (String other :
        List.of(OTHER, "{ __schema { types { name } } }", "{ colour }", "{ broken", STATES + " ")) {
      Request.text(other).to(api).isRefused("FORBIDDEN", MESSAGE_UNTRUSTED);
    }
    Request.text(OTHER).withHash(OTHER_HASH).to(api).isRefused("FORBIDDEN", MESSAGE_UNTRUSTED);
    Request.text(OTHER)
        .in(Language.DE)
        .to(api)
        .isRefused("FORBIDDEN", "Hier laufen nur Dokumente, die vorher registriert wurden.");
  }

  @Test
  void nobodyMakesADocumentKnownWhereOnlyTrustedOnesMayRun() {
    ApiInMemory api = trusting(DocumentMode.TRUSTED_ONLY);
    Request.hash(OTHER_HASH)
        .to(api)
        .isRefused("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
    Request.id(OTHER_HASH)
        .to(api)
        .isRefused(
            "PERSISTED_QUERY_NOT_FOUND",
            "documentId '" + OTHER_HASH + "': no document is known by this id.");
  }

  @Test
  void errorsNameTheArgumentOfADocumentThatWasNotSent() {
    String wrongVariable = "query($s: Slug!) { region(slug: $s) { name } }";
    Request.text(wrongVariable).to(open).isBadInput("slug", "$s: is missing");
    Request.hash(DocumentHash.of(wrongVariable).orElseThrow().hex())
        .to(open)
        .isBadInput("slug", "$s: is missing");
  }
}
