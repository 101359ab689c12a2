package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListQuery;
import org.mintatlas.graphql.download.RowFormat;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.http.reply.AnswerType;
import org.mintatlas.web.http.reply.EntityTag;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.http.reply.Reply;
import org.mintatlas.web.request.OpenConnections;
import org.mintatlas.web.request.SqlUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sends whole lists as files, however long they are: a page of rows is read, written and forgotten.
 * The first page is read before anything is sent, so that what is wrong with a request is told as
 * everywhere; the list is counted with it. When a later page cannot be had, the connection is
 * broken off, so that nobody takes a part for the whole.
 */
public final class WholeLists {
  /** How many elements the list had when the file began. */
  public static final String TOTAL = "X-Total-Count";

  private static final Logger LOG = LoggerFactory.getLogger(WholeLists.class);
  private static final int PER_CALLER = 10;
  private static final int BUFFER = 8192;

  private final BooleanSupplier ready;
  private final ListPages pages;
  private final Replies replies;
  private final List<ExchangeListener> listeners;
  private final OpenConnections open = new OpenConnections(PER_CALLER);
  private final Revisions revisions;
  private final Today today;
  private final byte[] secret;

  /**
   * @param ready whether the facts are there
   * @param secret belongs to what is stored, so that no two stores have the same revision
   */
  WholeLists(
      BooleanSupplier ready,
      ListPages pages,
      Replies replies,
      List<ExchangeListener> listeners,
      Revisions revisions,
      Today today,
      byte[] secret) {
    this.ready = ready;
    this.pages = pages;
    this.replies = replies;
    this.listeners = listeners;
    this.revisions = revisions;
    this.today = today;
    this.secret = secret.clone();
  }

  /**
   * Answers a request with a file, filtered and ordered as its parameters say.
   *
   * @throws IOException when the client has gone, or is sent away in the middle of the file
   */
  public void answer(ListFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long begun = System.nanoTime();
    ApiRequest asked = ApiRequests.of(request);
    String around = MDC.get(ApiRequests.TRACE_ID);
    MDC.put(ApiRequests.TRACE_ID, asked.traceId());
    try {
      send(file, read(file, request), request, response, begun);
    } catch (HttpRefusal refusal) {
      Answer told = Answer.of(refusal, asked);
      Reply reply = replies.of(refusal, asked, request);
      listen(asked, request, reply, told.errors(), begun, SqlUse.NONE);
      reply.send(request, response);
    } finally {
      if (around == null) {
        MDC.remove(ApiRequests.TRACE_ID);
      }
    }
  }

  private ListRequest read(ListFile file, HttpServletRequest request) {
    ListRequest.refuseWriting(request, ready);
    return ListRequest.of(request, file);
  }

  private void send(
      ListFile file,
      ListRequest wanted,
      HttpServletRequest request,
      HttpServletResponse response,
      long begun)
      throws IOException {
    ApiRequest asked = wanted.asked();
    RowFormat format = file.format().apply(asked.language());
    Reply head = replies.ofStream(format.mediaType(), tag(file, wanted), asked, request);
    if (head.status() == HttpStatus.NOT_MODIFIED.value()) {
      listen(asked, request, head, Set.of(), begun, SqlUse.NONE);
      head.send(request, response);
      return;
    }
    if (!open.take(asked.caller())) {
      throw HttpRefusal.overLimit(
          HttpStatus.TOO_MANY_REQUESTS, "downloads", open.perCaller(), open.perCaller() + 1L);
    }
    try {
      ListPages.Page first = pages.first(file.query(), wanted, request);
      if (first.rows() == null) {
        Answer answer = Answer.of(first.errors());
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        Reply reply = replies.of(answer, AnswerType.ofRefusal(accept), asked, request);
        listen(first.request(), request, reply, answer.errors(), begun, first.sql());
        reply.send(request, response);
        return;
      }
      if (first.rows().total() != null) {
        head.headers().set(TOTAL, String.valueOf(first.rows().total()));
      }
      head.headers()
          .setContentDisposition(ContentDisposition.attachment().filename(file.name()).build());
      listen(first.request(), request, head, Set.of(), begun, first.sql());
      head.sendHead(response);
      if (!request.getMethod().equals("HEAD")) {
        writeOrBreakOff(file, format, first.rows(), wanted, head, request, response);
      }
    } finally {
      open.leave(asked.caller());
    }
  }

  /** The server is told that the client has gone, as it has no other word for breaking off. */
  private void writeOrBreakOff(
      ListFile file,
      RowFormat format,
      ListQuery.Rows first,
      ListRequest wanted,
      Reply head,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      write(file, format, first, wanted, head, request, response);
    } catch (ClientAbortException gone) {
      throw gone;
    } catch (IOException | RuntimeException e) {
      LOG.warn("[{}] {} was broken off", wanted.asked().traceId(), file.name(), e);
      throw new ClientAbortException(e);
    }
  }

  private void write(
      ListFile file,
      RowFormat format,
      ListQuery.Rows first,
      ListRequest wanted,
      Reply head,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.flushBuffer(); // a file that was begun is either sent or broken off
    OutputStream plain = response.getOutputStream();
    GZIPOutputStream packed =
        head.headers().containsHeader(HttpHeaders.CONTENT_ENCODING)
            ? new GZIPOutputStream(plain, BUFFER, true)
            : null;
    OutputStream out = packed == null ? plain : packed;
    out.write(format.begin());
    boolean any = false;
    ListQuery.Rows rows = first;
    while (true) {
      for (Map<String, Object> row : rows.rows()) {
        byte[] written = format.row(row);
        if (written.length > 0) {
          if (any) {
            out.write(format.between());
          }
          out.write(written);
          any = true;
        }
      }
      if (rows.next() == null) {
        break;
      }
      rows = pages.next(file.query(), wanted, rows.next(), request, out);
    }
    out.write(format.end());
    if (packed != null) {
      packed.finish();
    }
  }

  private void listen(
      ApiRequest asked,
      HttpServletRequest request,
      Reply reply,
      Set<ErrorCode> errors,
      long begun,
      SqlUse sql) {
    HttpExchange exchange =
        new HttpExchange(
            asked,
            request.getMethod(),
            reply.status(),
            errors,
            Duration.ofNanos(System.nanoTime() - begun),
            sql);
    listeners.forEach(listener -> listener.answered(exchange, reply.headers()));
  }

  /** That of the file as it is now; null when it cannot be found out. */
  private @Nullable ETag tag(ListFile file, ListRequest wanted) {
    try {
      String state =
          String.join(
              "\n",
              HexFormat.of().formatHex(secret),
              String.valueOf(revisions.current()),
              today.or(null).toString(),
              file.name(),
              file.query().document(),
              new TreeMap<>(wanted.variables()).toString(),
              wanted.asked().language().name());
      return EntityTag.weak(state.getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      LOG.debug("The revision is not known.", e);
      return null;
    }
  }
}
