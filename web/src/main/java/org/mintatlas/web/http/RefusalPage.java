package org.mintatlas.web.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the server's own page, which would be HTML, for what never came to a servlet. */
final class RefusalPage extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalPage.class);
  private static final int ERRORS = 400;

  private final ServerRefusals refusals;

  RefusalPage(ServerRefusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    boolean unanswered = response.getStatus() >= ERRORS && response.getContentWritten() == 0;
    if (unanswered && response.setErrorReported()) {
      try {
        refusals.answer(request, response, response.getStatus());
      } catch (IOException e) {
        LOG.debug("The client has gone.", e);
      }
    }
  }
}
