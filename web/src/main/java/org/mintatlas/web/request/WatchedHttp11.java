package org.mintatlas.web.request;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's HTTP/1.1, in which each thread knows the connection that it answers. */
public class WatchedHttp11 extends Http11NioProtocol {

  /** Over this endpoint. */
  protected WatchedHttp11(NioEndpoint endpoint) {
    super(endpoint);
  }

  @Override
  protected Processor createProcessor() {
    return new Watched(this, getAdapter());
  }

  private static final class Watched extends Http11Processor {

    Watched(WatchedHttp11 protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
      ClientConnection.thisThreadAnswers(socket);
      try {
        return super.service(socket);
      } finally {
        ClientConnection.thisThreadAnswers(null);
      }
    }
  }
}
