package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.execution.AnswerJson;
import org.mintatlas.graphql.linked.LinkedFiles;
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

/** Single things as linked data. */
record LinkedPage(
    String path,
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
      LinkedFiles.Thing thing = thing(request);
      ListRequest wanted = ListRequest.of(request);
      OwnDocuments.Result result =
          documents.run(
              thing.document(), thing.variables(), wanted.another(thing.operation()), request);
      Answer refused = result.data() == null ? Answer.of(result.errors()) : null;
      Reply reply =
          refused == null && result.data() != null
              ? found(thing, result.data(), wanted, request)
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

  private LinkedFiles.Thing thing(HttpServletRequest request) {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    return LinkedFiles.thing(asked.substring(path.length())).orElseThrow(LinkedPage::nothingThere);
  }

  private Reply found(
      LinkedFiles.Thing thing,
      Map<String, ?> data,
      ListRequest wanted,
      HttpServletRequest request) {
    Map<String, Object> written = thing.written(data).orElseThrow(LinkedPage::nothingThere);
    return replies.of(
        new AnswerBytes(AnswerJson.of(written)),
        LinkedFiles.Thing.MEDIA_TYPE,
        wanted.asked(),
        request);
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
