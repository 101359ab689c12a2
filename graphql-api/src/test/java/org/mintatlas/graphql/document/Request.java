package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** A request as a client sends it, with or without its document. */
record Request(
    String document, @Nullable String id, Map<String, Object> extensions, Language language) {

  static Request text(String document) {
    return new Request(document, null, Map.of(), Language.EN);
  }

  static Request id(String id) {
    return new Request(PersistedQuerySupport.PERSISTED_QUERY_MARKER, id, Map.of(), Language.EN);
  }

  static Request hash(String hash) {
    return text(PersistedQuerySupport.PERSISTED_QUERY_MARKER).withHash(hash);
  }

  Request withHash(String hash) {
    return with(Map.of("version", 1, "sha256Hash", hash));
  }

  Request with(Object persistedQuery) {
    return new Request(document, id, Map.of("persistedQuery", persistedQuery), language);
  }

  Request withId(String other) {
    return new Request(document, other, extensions, language);
  }

  Request in(Language other) {
    return new Request(document, id, extensions, other);
  }

  Answer to(ApiInMemory api) {
    Locale locale = language == Language.DE ? Locale.GERMAN : Locale.ENGLISH;
    ApiRequest known = new ApiRequest(TraceIds.next(), language, Caller.UNKNOWN);
    known.documentId(id);
    DefaultExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(document, null, Map.of(), extensions, "test", locale);
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(known::putInto).build());
    return new Answer(known, api.raw(request));
  }

  /** What comes back, and what became known on the way. */
  record Answer(ApiRequest request, Map<String, Object> body) {
    void isGiven() {
      assertThat(body).doesNotContainKey("errors").containsKey("data");
    }

    void isRefused(String code, String message) {
      assertThat(error()).containsEntry("message", message);
      assertThat(extensions()).containsEntry("code", code);
      assertThat(body.get("data")).isNull();
    }

    void isBadInput(String argument, String message) {
      isRefused("BAD_USER_INPUT", message);
      assertThat(extensions()).containsEntry("argument", argument);
    }

    String message() {
      return String.valueOf(error().get("message"));
    }

    @SuppressWarnings("unchecked") // the form that the specification gives a response
    private Map<String, Object> extensions() {
      return (Map<String, Object>) error().getOrDefault("extensions", Map.of());
    }

    @SuppressWarnings("unchecked") // the form that the specification gives a response
    private Map<String, Object> error() {
      List<Map<String, Object>> errors =
          (List<Map<String, Object>>) body.getOrDefault("errors", List.of());
      assertThat(errors).hasSize(1);
      return errors.getFirst();
    }
  }
}
