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

/** Serves the schema that runs, as text, to programs that make something of it. */
final class SchemaFile implements HttpRequestHandler {
  private static final String CONTENT_TYPE = "text/plain;charset=utf-8";
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ALLOWED = "GET, HEAD";

  private final Supplier<AnswerBytes> text;
  private final Replies replies;

  /**
   * @param schema prints it; asked once, when somebody wants it
   */
  SchemaFile(Supplier<String> schema, Replies replies) {
    this.text =
        SingletonSupplier.of(() -> new AnswerBytes(schema.get().getBytes(StandardCharsets.UTF_8)));
    this.replies = replies;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean reads = READING.contains(request.getMethod());
    Reply reply =
        reads
            ? replies.of(text.get(), CONTENT_TYPE, request)
            : replies.of(
                HttpRefusal.of(ErrorCode.METHOD_NOT_ALLOWED, "http.readOnly")
                    .header(HttpHeaders.ALLOW, ALLOWED),
                ApiRequests.of(request),
                request);
    reply.send(request, response);
  }
}
