package org.mintatlas.web.request;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a connection so that the client reads why. Where bytes are left that nobody has read, the
 * operating system breaks a connection off when it is closed, and the answer may be lost.
 */
final class LastWords {
  private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_MILLIS = 1000;
  private static final int CHUNK = 8192;

  private LastWords() {}

  /** Says that nothing follows, and takes what the client still sends, for a short time. */
  static void letBeRead(SocketWrapperBase<?> socket) {
    if (!(socket.getSocket() instanceof NioChannel channel)
        || channel instanceof SecureNioChannel) {
      return;
    }
    long end = System.nanoTime() + MOST_MILLIS * 1_000_000L;
    try {
      channel.getIOChannel().shutdownOutput();
      socket.setReadTimeout(MOST_MILLIS);
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
      int taken = 0;
      for (int n = socket.read(true, chunk);
          n >= 0 && taken < MOST_BYTES && System.nanoTime() < end;
          n = socket.read(true, chunk)) {
        taken += n;
        chunk.clear();
      }
    } catch (IOException e) {
      LOG.debug("The client has gone.", e);
    }
  }
}
