package org.mintatlas.web.http.read;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.graphql.request.TraceIds;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;

/** Makes a request of ours from one over HTTP. */
public final class ApiRequests {
  /** Under which name the log has the trace id, also where tracing puts it there. */
  public static final String TRACE_ID = "traceId";

  /** The attribute of a request that has who has proven to have sent it. */
  private static final String PROVEN = SignIn.class.getName();

  /** The W3C's trace context; a version that is not known yet may have more behind. */
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

  /** A customer's line has this much of an IPv6 address for itself, and chooses the rest. */
  private static final int NETWORK_BYTES = 8;

  private static final List<Locale> LANGUAGES =
      Stream.of(Language.values()).map(Language::locale).toList();

  private ApiRequests() {}

  /** The request of whoever is behind one over HTTP. */
  public static ApiRequest of(HttpServletRequest request) {
    ApiRequest asked =
        new ApiRequest(
            traceId(request),
            language(all(request, HttpHeaders.ACCEPT_LANGUAGE)),
            caller(request.getRemoteAddr()));
    return request.getAttribute(PROVEN) instanceof SignIn signIn ? asked.by(signIn) : asked;
  }

  /** Notes who asks, before anything looks at the request. */
  public static void provenBy(SignIn signIn, HttpServletRequest request) {
    request.setAttribute(PROVEN, signIn);
  }

  public static String all(HttpServletRequest request, String header) {
    return String.join(",", Collections.list(request.getHeaders(header)));
  }

  private static String traceId(HttpServletRequest request) {
    String running = MDC.get(TRACE_ID);
    if (running != null) {
      return running;
    }
    String traceparent = Objects.requireNonNullElse(request.getHeader("traceparent"), "");
    Matcher written = TRACEPARENT.matcher(traceparent.strip());
    return written.matches() ? written.group(1) : TraceIds.next();
  }

  /** The one of ours that {@code Accept-Language} asks for; null when it asks for none. */
  public static @Nullable Language language(String acceptLanguage) {
    try {
      Locale chosen =
          acceptLanguage.isBlank()
              ? null
              : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return Stream.of(Language.values())
          .filter(language -> language.locale().equals(chosen))
          .findFirst()
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Tells anonymous callers apart by their network address. */
  public static Caller caller(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address line
          ? anonymous(HexFormat.of().formatHex(Arrays.copyOf(line.getAddress(), NETWORK_BYTES)))
          : anonymous(address);
    } catch (IllegalArgumentException e) {
      return anonymous(address); // a proxy may give a name instead
    }
  }

  private static Caller anonymous(String key) {
    return new Caller(key, true);
  }
}
