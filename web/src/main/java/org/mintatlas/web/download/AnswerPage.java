package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mintatlas.graphql.download.AnswerFile;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.http.reply.AnswerBytes;
import org.mintatlas.web.http.reply.AnswerType;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.http.reply.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/** Files that are made of one answer. */
record AnswerPage(
    String path,
    Function<String, Optional<AnswerFile>> files,
    BooleanSupplier ready,
    OwnDocuments documents,
    Replies replies,
    List<ExchangeListener> listeners)
    implements HttpRequestHandler {

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long begun = System.nanoTime();
    try {
      ListRequest.refuseWriting(request, ready);
      AnswerFile file = file(request);
      ListRequest wanted = ListRequest.of(request, file);
      OwnDocuments.Result result =
          documents.run(
              file.document(), wanted.variables(), wanted.another(file.operation()), request);
      Answer refused = result.data() == null ? Answer.of(result.errors()) : null;
      Reply reply =
          refused == null && result.data() != null
              ? found(file, result.data(), wanted, request)
              : replies.of(
                  Answer.of(result.errors()),
                  AnswerType.ofRefusal(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))),
                  wanted.asked(),
                  request);
      tell(result, request, reply, refused == null ? Set.of() : refused.errors(), begun);
      reply.send(request, response);
    } catch (HttpRefusal refusal) {
      replies.of(refusal, ApiRequests.of(request), request).send(request, response);
    }
  }

  private AnswerFile file(HttpServletRequest request) {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    return files.apply(asked.substring(path.length())).orElseThrow(AnswerPage::nothingThere);
  }

  private Reply found(
      AnswerFile file, Map<String, ?> data, ListRequest wanted, HttpServletRequest request) {
    byte[] written = file.written(data).orElseThrow(AnswerPage::nothingThere);
    return replies.of(new AnswerBytes(written), file.mediaType(), wanted.asked(), request);
  }

  private static HttpRefusal nothingThere() {
    return HttpRefusal.of(HttpStatus.NOT_FOUND, ErrorCode.BAD_USER_INPUT, "http.nothingThere");
  }

  private void tell(
      OwnDocuments.Result result,
      HttpServletRequest request,
      Reply reply,
      Set<ErrorCode> errors,
      long begun) {
    HttpExchange exchange =
        new HttpExchange(
            result.request(),
            request.getMethod(),
            reply.status(),
            errors,
            Duration.ofNanos(System.nanoTime() - begun),
            result.sql());
    listeners.forEach(listener -> listener.answered(exchange, reply.headers()));
  }
}
