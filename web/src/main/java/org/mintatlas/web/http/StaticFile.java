package org.mintatlas.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.reply.AnswerBytes;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.http.reply.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpRequestHandler;

/** Serves a text that is the same as long as the program runs, such as the schema. */
public final class StaticFile implements HttpRequestHandler {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ALLOWED = "GET, HEAD";

  private final Supplier<AnswerBytes> text;
  private final String contentType;
  private final Replies replies;

  /**
   * @param text makes it; asked once, when somebody wants it
   * @param contentType the media type, with its charset
   */
  public StaticFile(Supplier<String> text, String contentType, Replies replies) {
    this.text =
        SingletonSupplier.of(() -> new AnswerBytes(text.get().getBytes(StandardCharsets.UTF_8)));
    this.contentType = contentType;
    this.replies = replies;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean reads = READING.contains(request.getMethod());
    Reply reply =
        reads
            ? replies.of(text.get(), contentType, request)
            : replies.of(
                HttpRefusal.of(ErrorCode.METHOD_NOT_ALLOWED, "http.readOnly")
                    .header(HttpHeaders.ALLOW, ALLOWED),
                ApiRequests.of(request),
                request);
    reply.send(request, response);
  }
}
