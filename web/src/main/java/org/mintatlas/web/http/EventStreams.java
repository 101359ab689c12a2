package org.mintatlas.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mintatlas.graphql.request.ApiRequest;

/** Answers requests whose caller wants the answer as server-sent events. */
public interface EventStreams {

  /**
   * Answers one, in the thread of the request; returns when the stream has ended.
   *
   * @param sent the request as it was read
   * @param asked who asks, and how
   * @throws IOException when the client has gone
   */
  void stream(
      Map<?, ?> sent, ApiRequest asked, HttpServletRequest http, HttpServletResponse response)
      throws IOException;
}
