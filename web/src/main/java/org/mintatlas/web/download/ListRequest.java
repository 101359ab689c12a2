package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListParameters;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.read.UrlParameters;

/**
 * What somebody wants of a list.
 *
 * @param asked who asks, in the language of the parameter {@code lang} or of the request
 * @param variables what the other parameters tell
 */
record ListRequest(ApiRequest asked, Map<String, Object> variables) {
  private static final String LANGUAGE = "lang";

  /**
   * Reads one.
   *
   * @throws HttpRefusal when a parameter is not known, or there too often
   */
  static ListRequest of(HttpServletRequest request, ListFile file) {
    ListParameters parameters = file.query().list().parameters();
    Map<String, List<String>> given = UrlParameters.of(request.getQueryString());
    given.forEach((name, values) -> check(name, values, parameters));
    Language language = language(given.remove(LANGUAGE));
    ApiRequest asked = ApiRequests.of(request);
    return new ListRequest(
        language == null ? asked : new ApiRequest(asked.traceId(), language, asked.caller()),
        file.variables(parameters.read(given)));
  }

  private static void check(String name, List<String> values, ListParameters parameters) {
    Set<String> names = new TreeSet<>(parameters.names());
    names.add(LANGUAGE);
    if (!names.contains(name)) {
      throw HttpRefusal.badInput(name, "http.parameter", String.join(", ", names));
    }
    if (values.size() > 1 && !parameters.isList(name)) {
      throw HttpRefusal.badInput(name, "http.twice");
    }
  }

  private static @Nullable Language language(@Nullable List<String> given) {
    return switch (given == null ? "" : given.getLast()) {
      case "" -> null;
      case "de", "DE" -> Language.DE;
      case "en", "EN" -> Language.EN;
      default -> throw HttpRefusal.badInput(LANGUAGE, "http.language");
    };
  }

  /** A request for one page more, of the same caller and under the same trace id. */
  ApiRequest another(String operation) {
    Language language = asked.language();
    ApiRequest page =
        new ApiRequest(
            asked.traceId(), asked.messages() == language ? language : null, asked.caller());
    page.ours(operation);
    return page;
  }
}
