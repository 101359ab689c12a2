package org.mintatlas.web.http.reply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** An answer as it goes over the wire. */
public final class Reply {
  /** The attribute of a request that has the reply which could not be sent yet. */
  public static final String PUT_ASIDE = Reply.class.getName();

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  /**
   * @param body may be empty
   */
  public Reply(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  public int status() {
    return status;
  }

  /** All headers that are ours, to add to. */
  public HttpHeaders headers() {
    return headers;
  }

  /**
   * Sends it; without the body to who asks for the head only. Where the server has noticed itself
   * that the request cannot be read, it sends nothing but its error page: then that one sends this.
   */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      request.setAttribute(PUT_ASIDE, this);
      return;
    }
    sendHead(response);
    if (!"HEAD".equals(request.getMethod())) { // there is none where nothing could be read
      response.getOutputStream().write(body);
    }
    response.flushBuffer();
  }

  /** Sets the head alone, for who writes the body by himself. */
  public void sendHead(HttpServletResponse response) {
    response.setStatus(status);
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
  }
}
