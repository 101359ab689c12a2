package org.mintatlas.web.request;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The connection on which a request came, and whether its client has closed it. Looking loses no
 * byte: what a client has sent ahead of its next request is put back.
 *
 * <p>The server reads a request, lets it run, and then reads the next one. So this looks only until
 * it is told to leave the connection alone. A client that closes its own direction only, but still
 * waits, is taken for gone.
 */
final class ClientConnection {
  private static final ThreadLocal<@Nullable SocketWrapperBase<?>> SOCKET = new ThreadLocal<>();

  private @Nullable SocketWrapperBase<?> socket;

  private ClientConnection(@Nullable SocketWrapperBase<?> socket) {
    this.socket = socket;
  }

  /** That of the request that this thread answers; one that is never gone where there is none. */
  static ClientConnection ofThisThread() {
    return new ClientConnection(SOCKET.get());
  }

  /** This thread answers requests of a connection, or none any more. */
  static void thisThreadAnswers(@Nullable SocketWrapperBase<?> socket) {
    SOCKET.set(socket);
  }

  /** Never looks again; waits for a look that happens right now. */
  synchronized void leaveAlone() {
    socket = null;
  }

  synchronized boolean isGone() {
    if (socket == null) {
      return false;
    }
    ByteBuffer next = ByteBuffer.allocate(1);
    try {
      int read = socket.read(false, next);
      if (read > 0) {
        next.flip();
        socket.unRead(next);
      }
      return read < 0;
    } catch (IOException e) {
      return true; // the end of the stream, or the client has broken off
    }
  }
}
