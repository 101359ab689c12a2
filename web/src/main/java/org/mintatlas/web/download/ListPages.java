package org.mintatlas.web.download;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.graphql.download.ListQuery;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.request.SqlUse;

/**
 * Asks the engine for the pages of lists. Each page is a request of its own: it has the limits, the
 * deadline and the price of one that a client sends. All lists together are read in so few turns at
 * a time that most connections to the database are left to everybody else.
 */
final class ListPages {
  private static final int AT_A_TIME = 2;
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final OwnDocuments documents;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  ListPages(OwnDocuments documents) {
    this.documents = documents;
  }

  /**
   * What came of a page.
   *
   * @param request under which it ran
   * @param rows null when there are errors
   */
  record Page(
      ApiRequest request, List<ApiError> errors, ListQuery.@Nullable Rows rows, SqlUse sql) {
    private @Nullable ApiError first(ErrorCode code) {
      return errors.stream()
          .filter(error -> code.name().equals(error.getExtensions().get("code")))
          .findFirst()
          .orElse(null);
    }
  }

  /** The first page, or why there is none. */
  Page first(ListQuery query, ListRequest wanted, HttpServletRequest http) throws IOException {
    return page(query, wanted, null, http);
  }

  /**
   * A further page. Who has spent the quota waits until there is more of it, so that a long list
   * comes slowly instead of not at all; and so does who meets a database that is away for a moment.
   *
   * @param sent what the client shall have before it waits
   * @throws IOException when the client has gone, or the page cannot be had
   */
  ListQuery.Rows next(
      ListQuery query, ListRequest wanted, String after, HttpServletRequest http, OutputStream sent)
      throws IOException {
    int failed = 0;
    while (true) {
      Page page = page(query, wanted, after, http);
      if (page.rows() != null) {
        return page.rows();
      }
      ApiError spent = page.first(ErrorCode.RATE_LIMITED);
      boolean away = page.first(ErrorCode.UNAVAILABLE) != null;
      if (failed == TRIES || (spent == null && !away)) {
        throw new IOException(String.valueOf(page.errors().getFirst().getMessage()));
      }
      failed += spent == null ? 1 : 0;
      sent.flush();
      pause(spent == null ? PAUSE : wait(spent));
    }
  }

  private static Duration wait(ApiError spent) {
    return spent.getExtensions().get("retryAfterSeconds") instanceof Number seconds
        ? Duration.ofSeconds(seconds.longValue())
        : PAUSE;
  }

  private Page page(
      ListQuery query, ListRequest wanted, @Nullable String after, HttpServletRequest http)
      throws IOException {
    Map<String, @Nullable Object> variables =
        query.variables(wanted.variables(), PageRequest.MAX_SIZE, after);
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    try {
      OwnDocuments.Result found =
          documents.run(query.document(), variables, wanted.another(query.operation()), http);
      Map<String, ?> data = found.data();
      return new Page(
          found.request(), found.errors(), data == null ? null : query.rows(data), found.sql());
    } finally {
      turns.release();
    }
  }

  private static void pause(Duration time) throws IOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    InterruptedIOException stopped = new InterruptedIOException("The program stops");
    stopped.initCause(e);
    return stopped;
  }
}
