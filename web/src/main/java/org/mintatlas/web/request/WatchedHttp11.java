package org.mintatlas.web.request;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP/1.1, in which each thread knows the connection that it answers, and a request that
 * is refused before anybody sees it knows why.
 */
public class WatchedHttp11 extends Http11NioProtocol {

  protected WatchedHttp11(NioEndpoint endpoint) {
    super(endpoint);
  }

  @Override
  protected Processor createProcessor() {
    return new Watched(this, getAdapter());
  }

  private static final class Watched extends Http11Processor {
    private static final int REFUSED = 400;
    private static final int OTHER_VERSION = 505;

    private final WatchedHttp11 protocol;
    private boolean refused;

    Watched(WatchedHttp11 protocol, Adapter adapter) {
      super(protocol, adapter);
      this.protocol = protocol;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
      ClientConnection.thisThreadAnswers(socket);
      try {
        refused = false;
        SocketState next = super.service(socket);
        if (next == SocketState.UPGRADING && getUpgradeToken() == null) {
          refuseGreeting();
          next = SocketState.CLOSED;
        }
        if (refused && next == SocketState.CLOSED) {
          LastWords.letBeRead(socket);
        }
        return next;
      } finally {
        ClientConnection.thisThreadAnswers(null);
      }
    }

    /** Somebody begins with the greeting of HTTP/2, to which the server would say nothing. */
    private void refuseGreeting() {
      response.setStatus(OTHER_VERSION);
      setErrorState(ErrorState.CLOSE_CLEAN, null);
      try {
        getAdapter().service(request, response);
      } catch (Exception e) {
        setErrorState(ErrorState.CLOSE_NOW, e);
      }
    }

    /** The server notes here that it does not read on. */
    @Override
    protected void setErrorState(ErrorState state, @Nullable Throwable thrown) {
      boolean first = !getErrorState().isError() && !response.isCommitted();
      if (first && state == ErrorState.CLOSE_CLEAN && response.getStatus() >= REFUSED) {
        refused = true;
        request.setAttribute(
            Unreadable.ATTRIBUTE,
            new Unreadable(
                request,
                response.getStatus(),
                thrown,
                protocol.getMaxHttpRequestHeaderSize(),
                protocol.getMaxHeaderCount()));
      }
      super.setErrorState(state, thrown);
    }
  }
}
