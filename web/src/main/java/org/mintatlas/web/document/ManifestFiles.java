package org.mintatlas.web.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.document.Manifest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads manifests as build tools write them: an object of ids and texts, which is what the client
 * preset of graphql-codegen and relay-compiler write, or Apollo's {@code
 * apollo-persisted-query-manifest}.
 */
record ManifestFiles(ResourcePatternResolver resources, List<String> problems) {
  private static final String APOLLO = "apollo-persisted-query-manifest";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** All manifests at some places, as far as they can be read. */
  List<Manifest> read(List<String> places) {
    List<Manifest> manifests = new ArrayList<>();
    for (String place : places) {
      for (Resource file : files(place)) {
        String name = file.getFilename() == null ? place : file.getFilename();
        JsonNode json = json(name, file);
        if (json != null) {
          manifests.add(new Manifest(name, documents(name, json)));
        }
      }
    }
    return manifests;
  }

  private List<Resource> files(String place) {
    try {
      List<Resource> found = List.of(resources.getResources(place));
      if (found.isEmpty()) {
        problems.add(place + ": there is no such file");
      }
      return found;
    } catch (IOException e) {
      problems.add(place + ": there is no such place");
      return List.of();
    }
  }

  private @Nullable JsonNode json(String name, Resource file) {
    if (!file.exists()) {
      problems.add(name + ": there is no such file");
      return null;
    }
    try {
      JsonNode json = JSON.readTree(file.getContentAsByteArray());
      if (json.isObject()) {
        return json;
      }
      problems.add(name + ": is no JSON object");
    } catch (JacksonException e) {
      problems.add(
          e.getLocation() == null
              ? name + ": is no JSON: " + e.getOriginalMessage()
              : String.format(
                  Locale.ROOT,
                  "%s, line %d: is no JSON: %s",
                  name,
                  e.getLocation().getLineNr(),
                  e.getOriginalMessage()));
    } catch (IOException e) {
      problems.add(name + ": cannot be read");
    }
    return null;
  }

  private Map<String, String> documents(String name, JsonNode json) {
    Map<String, String> documents = new LinkedHashMap<>();
    if (!json.has("format") && !json.path("operations").isArray()) {
      json.forEachEntry((id, text) -> add(name, id, text, documents));
      return documents;
    }
    if (!json.path("format").asString("").equals(APOLLO)
        || json.path("version").asInt(0) != 1
        || !json.path("operations").isArray()) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%s: is neither of ids and texts alone, nor of format %s, version 1, with operations",
              name,
              APOLLO));
      return documents;
    }
    for (JsonNode operation : json.path("operations")) {
      add(name, operation.path("id").asString(""), operation.path("body"), documents);
    }
    return documents;
  }

  private void add(String name, String id, JsonNode text, Map<String, String> documents) {
    if (!text.isString()) {
      problems.add(String.format(Locale.ROOT, "%s, id '%s': the document is no text", name, id));
    } else if (documents.put(id, text.asString()) != null) {
      problems.add(String.format(Locale.ROOT, "%s, id '%s': is there twice", name, id));
    }
  }
}
