package org.mintatlas.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.graphql.server.WebGraphQlRequest;

/** Answers requests whose caller wants the answer as server-sent events. */
public interface EventStreams {

  /**
   * Answers one, in the thread of the request; returns when the stream has ended.
   *
   * @param request read and checked, its context set
   * @throws IOException when the client has gone
   */
  void stream(WebGraphQlRequest request, HttpServletRequest http, HttpServletResponse response)
      throws IOException;
}
