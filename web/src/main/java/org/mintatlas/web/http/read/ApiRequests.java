package org.mintatlas.web.http.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.TraceIds;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;

/** Makes a request of ours from one over HTTP. */
public final class ApiRequests {
  /** Under which name the log has the trace id, also where tracing puts it there. */
  public static final String TRACE_ID = "traceId";

  /** The W3C's trace context; a version that is not known yet may have more behind. */
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

  private ApiRequests() {}

  /** One as far as its headers tell. */
  public static ApiRequest of(HttpServletRequest request) {
    return new ApiRequest(
        traceId(request),
        Languages.chosenBy(all(request, HttpHeaders.ACCEPT_LANGUAGE)),
        Callers.at(request.getRemoteAddr()));
  }

  /** All values of a header as one. */
  public static String all(HttpServletRequest request, String header) {
    return String.join(",", Collections.list(request.getHeaders(header)));
  }

  private static String traceId(HttpServletRequest request) {
    String running = MDC.get(TRACE_ID);
    return running != null ? running : traceId(request.getHeader("traceparent"));
  }

  private static String traceId(@Nullable String traceparent) {
    Matcher written = TRACEPARENT.matcher(traceparent == null ? "" : traceparent.strip());
    return written.matches() ? written.group(1) : TraceIds.next();
  }
}
