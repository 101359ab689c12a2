package org.mintatlas.web.document;

import java.util.ArrayList;
import java.util.List;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.document.Manifest;
import org.mintatlas.graphql.document.ManifestCheck;
import org.mintatlas.web.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Loads the manifests once the schema is there, and before the first request is. */
@Component
record TrustedAtStart(
    DocumentProperties properties,
    ResourcePatternResolver resources,
    GraphQlSource source,
    Documents documents)
    implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(TrustedAtStart.class);

  @Override
  public void afterSingletonsInstantiated() {
    if (properties.manifests().isEmpty()) {
      return;
    }
    List<String> problems = new ArrayList<>();
    List<Manifest> manifests = new ManifestFiles(resources, problems).read(properties.manifests());
    switch (ManifestCheck.of(manifests, source.schema())) {
      case ManifestCheck.Result.Failed(List<String> more) -> problems.addAll(more);
      case ManifestCheck.Result.Passed(var trusted) -> {
        documents.trust(trusted);
        LOG.info("Documents: {} are trusted, mode {}", trusted.count(), documents.mode());
      }
    }
    if (!problems.isEmpty()) {
      throw new StartRefused(
          "The manifests of trusted documents (mintatlas.documents.manifests) are broken;"
              + " correct first:\n  "
              + String.join("\n  ", problems));
    }
  }
}
