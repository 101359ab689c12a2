package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are named instead of sent, over HTTP. */
@RunningAtlas
@TestPropertySource(
    properties = "mintatlas.documents.manifests=classpath:documents/*-manifest.json")
class DocumentsIT {
  /** {@code printf '{ federalStates { code } }' | sha256sum}. */
  private static final String STATES =
      "b4ff17d253c8baa38d34b4daf7de612a32db9e874ea5d339fad46057107f2400";

  /** {@code printf 'query First { federalStates { code } }' | sha256sum}. */
  private static final String TRUSTED =
      "cb846122812cb2c7f12a3061c48f70d3484341d9d6fa258da9e6e541b9d2ed43";

  @Autowired private Asking ask;

  @Test
  void aDocumentIsSentOnceAndThenNamedByItsHash() {
    JsonNode unknown = answer(Map.of("extensions", persisted(STATES)));
    assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
    assertThat(unknown.at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");

    JsonNode sent =
        answer(Map.of("query", "{ federalStates { code } }", "extensions", persisted(STATES)));
    assertThat(sent.at("/data/federalStates")).hasSize(16);
    assertThat(answer(Map.of("extensions", persisted(STATES)))).isEqualTo(sent);
  }

  @Test
  void aHashOfAnotherDocumentIsRefused() {
    JsonNode answer =
        answer(Map.of("query", "{ federalStates { name } }", "extensions", persisted(STATES)));
    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("sha256Hash");
  }

  @Test
  void theDocumentsOfAllManifestsAreKnownByTheirIds() {
    for (String id : new String[] {"first", "second", "sha256:" + TRUSTED, TRUSTED}) {
      assertThat(answer(Map.of("documentId", id)).at("/data/federalStates")).as(id).hasSize(16);
    }
    assertThat(answer(Map.of("documentId", "third")).at("/errors/0/extensions/code").asString())
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void aTrustedDocumentIsKnownByItsHashFromTheStart() {
    assertThat(answer(Map.of("extensions", persisted(TRUSTED))).at("/data/federalStates"))
        .hasSize(16);
  }

  private JsonNode answer(Map<String, ?> body) {
    return JsonMapper.shared()
        .readTree(
            ask.post(JsonMapper.shared().writeValueAsString(new LinkedHashMap<>(body))).body());
  }

  private static Map<String, Object> persisted(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }
}
