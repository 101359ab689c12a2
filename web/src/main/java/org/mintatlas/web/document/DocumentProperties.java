package org.mintatlas.web.document;

import java.util.Arrays;
import java.util.List;
import org.mintatlas.graphql.document.DocumentMode;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents may run, and how many are kept.
 *
 * @param mode {@code open}, {@code log-unknown} or {@code trusted-only}
 * @param manifests where the manifests of the trusted documents are, such as {@code
 *     file:/srv/app/persisted-documents.json}; may have wildcards
 * @param cacheCharacters the most that the texts of the documents in the cache have together, 0 to
 *     100 million; parsed they need some 10 bytes for each, 60 at worst
 */
@ConfigurationProperties("mintatlas.documents")
record DocumentProperties(
    @DefaultValue("open") String mode,
    @DefaultValue List<String> manifests,
    @DefaultValue("2000000") long cacheCharacters) {

  DocumentProperties {
    Choices.oneOf(
        "mintatlas.documents.mode",
        mode,
        Arrays.stream(DocumentMode.values()).map(DocumentMode::toString).toList());
    if (mode.equals(DocumentMode.TRUSTED_ONLY.toString()) && manifests.isEmpty()) {
      throw new StartRefused(
          "mintatlas.documents.mode is trusted-only, but there is no document to trust:"
              + " set mintatlas.documents.manifests too.");
    }
    Choices.between("mintatlas.documents.cache-characters", cacheCharacters, 0, 100_000_000);
    manifests = List.copyOf(manifests);
  }

  DocumentMode documentMode() {
    return DocumentMode.named(mode).orElseThrow();
  }
}
