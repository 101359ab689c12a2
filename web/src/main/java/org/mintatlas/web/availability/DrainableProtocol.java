package org.mintatlas.web.availability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.NioEndpoint;
import org.mintatlas.web.request.WatchedHttp11;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * Tomcat's HTTP, which can close its listener while it goes on serving the connections it has.
 *
 * <p>Tomcat's own way is to pause first: between the pause and the close the operating system still
 * accepts connections, whose requests are then thrown away.
 */
public final class DrainableProtocol extends WatchedHttp11 {

  public DrainableProtocol() {
    super(new Listener());
  }

  /** That of a web server; empty where there is none, or another one. */
  static Optional<DrainableProtocol> of(ApplicationContext context) {
    return context instanceof WebServerApplicationContext web
            && web.getWebServer() instanceof TomcatWebServer server
            && server.getTomcat().getConnector().getProtocolHandler()
                instanceof DrainableProtocol protocol
        ? Optional.of(protocol)
        : Optional.empty();
  }

  /** Lets every request that comes from now on be the last one of its connection. */
  void endKeepAlive() {
    setMaxKeepAliveRequests(1);
  }

  /** Closes the listener, but no connection; returns when nobody can connect any more. */
  void refuseConnections() throws IOException, InterruptedException {
    ((Listener) getEndpoint()).close();
  }

  /**
   * Waits until all connections are closed.
   *
   * @param longest how long to wait
   */
  void awaitConnectionsClosed(Duration longest) {
    awaitConnectionsClose(longest.toMillis());
  }

  /** The one thread that accepts connections also closes the listener, so that it loses none. */
  private static final class Listener extends NioEndpoint {
    private static final int PATIENCE_SECONDS = 5;

    private final Queue<SocketChannel> last = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;

    void close() throws IOException, InterruptedException {
      InetSocketAddress address = getLocalAddress();
      if (address == null) {
        return;
      }
      closing = true;
      InetAddress own =
          address.getAddress().isAnyLocalAddress()
              ? InetAddress.getLoopbackAddress()
              : address.getAddress();
      try (Socket wakeUp = new Socket()) {
        wakeUp.connect(new InetSocketAddress(own, address.getPort()), PATIENCE_SECONDS * 1000);
      }
      closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    protected SocketChannel serverSocketAccept() throws Exception {
      if (!last.isEmpty()) {
        return last.remove();
      }
      if (closed.getCount() == 0) {
        ended.await();
        return SocketChannel.open(); // Tomcat is paused by now and closes what it is given
      }
      SocketChannel accepted = super.serverSocketAccept();
      if (closing) {
        acceptLast();
      }
      return accepted;
    }

    /** Whoever the operating system has connected already would be cut off by the close. */
    private void acceptLast() throws IOException {
      ServerSocketChannel listener = (ServerSocketChannel) getServerSocket();
      listener.configureBlocking(false);
      SocketChannel waiting = listener.accept();
      while (waiting != null) {
        last.add(waiting);
        waiting = listener.accept();
      }
      listener.close();
      closed.countDown();
    }

    /** Tomcat would connect to the listener, which is closed. */
    @Override
    protected void unlockAccept() {
      if (closing) {
        ended.countDown();
      } else {
        super.unlockAccept();
      }
    }
  }
}
