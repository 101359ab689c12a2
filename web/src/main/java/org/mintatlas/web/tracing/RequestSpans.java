package org.mintatlas.web.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A span for each request over HTTP, below the caller's where it sends a {@code traceparent}. Its
 * trace id is what the log and the errors call the request.
 */
final class RequestSpans extends OncePerRequestFilter {
  private static final String TRACE_ID = "traceId";
  private static final int SERVER_ERROR = 500;

  /** Callers may invent others, as long as they like. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  private static final TextMapGetter<HttpServletRequest> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServletRequest request) {
          return Collections.list(request.getHeaderNames());
        }

        @Override
        public @Nullable String get(@Nullable HttpServletRequest request, String name) {
          return request == null ? null : request.getHeader(name);
        }
      };

  private final Tracer tracer;

  RequestSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "_OTHER";
    boolean api = request.getRequestURI().equals(request.getContextPath() + "/graphql");
    Span span =
        tracer
            .spanBuilder(api ? method + " /graphql" : method)
            .setSpanKind(SpanKind.SERVER)
            .setParent(
                W3CTraceContextPropagator.getInstance().extract(Context.root(), request, HEADERS))
            .setAttribute("http.request.method", method)
            .startSpan();
    try (Scope _ = span.makeCurrent();
        MDC.MDCCloseable _ = MDC.putCloseable(TRACE_ID, span.getSpanContext().getTraceId())) {
      chain.doFilter(request, response);
    } finally {
      span.setAttribute("http.response.status_code", response.getStatus());
      if (response.getStatus() >= SERVER_ERROR) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    }
  }
}
