package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.download.AnswerFile;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListParameters;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.read.UrlParameters;
import org.springframework.http.HttpHeaders;

/**
 * What somebody wants of a list.
 *
 * @param asked who asks, in the language of the parameter {@code lang} or of the request
 * @param variables what the other parameters tell
 */
record ListRequest(ApiRequest asked, Map<String, @Nullable Object> variables) {
  private static final String LANGUAGE = "lang";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /**
   * Lets nobody in who does not read, or comes before the facts are there.
   *
   * @throws HttpRefusal then
   */
  static void refuseWriting(HttpServletRequest request, BooleanSupplier ready) {
    if (!READING.contains(request.getMethod())) {
      throw HttpRefusal.of(ErrorCode.METHOD_NOT_ALLOWED, "http.readOnly")
          .header(HttpHeaders.ALLOW, "GET, HEAD");
    }
    if (!ready.getAsBoolean()) {
      throw HttpRefusal.of(ErrorCode.UNAVAILABLE, "unavailable.starting");
    }
  }

  /**
   * Reads one of a list.
   *
   * @throws HttpRefusal when a parameter is not known, or there too often
   */
  static ListRequest of(HttpServletRequest request, ListFile file) {
    ListParameters parameters = file.query().list().parameters();
    Map<String, List<String>> given = given(request, parameters.names(), parameters::isList);
    ApiRequest asked = asked(request, given.remove(LANGUAGE));
    return new ListRequest(asked, new HashMap<>(file.variables(parameters.read(given))));
  }

  /**
   * Reads one of a file that is made of one answer.
   *
   * @throws HttpRefusal when a parameter is not known, or there too often
   */
  static ListRequest of(HttpServletRequest request, AnswerFile file) {
    Map<String, List<String>> given = given(request, file.parameters(), file.lists()::contains);
    ApiRequest asked = asked(request, given.remove(LANGUAGE));
    Map<String, @Nullable Object> variables = new HashMap<>(file.variables());
    given.forEach((name, values) -> {
      Object value = file.lists().contains(name) ? ListParameters.items(values) : values.getLast();
      if (!value.equals("") && !value.equals(List.of())) {
        variables.put(name, value);
      }
    });
    return new ListRequest(asked, variables);
  }

  private static Map<String, List<String>> given(
      HttpServletRequest request, Set<String> known, Predicate<String> isList) {
    Map<String, List<String>> given = UrlParameters.of(request.getQueryString());
    Set<String> names = new TreeSet<>(known);
    names.add(LANGUAGE);
    given.forEach((name, values) -> {
      if (!names.contains(name)) {
        throw HttpRefusal.badInput(name, "http.parameter", String.join(", ", names));
      }
      if (values.size() > 1 && !isList.test(name)) {
        throw HttpRefusal.badInput(name, "http.twice");
      }
    });
    return given;
  }

  private static ApiRequest asked(HttpServletRequest request, @Nullable List<String> lang) {
    ApiRequest asked = ApiRequests.of(request);
    Language language = language(lang);
    return language == null ? asked : asked.in(language);
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
    ApiRequest page = asked.in(asked.messages() == language ? language : null);
    page.ours(operation);
    return page;
  }
}
