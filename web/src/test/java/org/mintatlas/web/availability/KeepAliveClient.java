package org.mintatlas.web.availability;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Asks one question after another over one connection as long as the server keeps it, then over a
 * new one, until it is refused. It forgives nothing: a request that was sent must be answered.
 *
 * <p>One thing is told apart: the operating system connects whoever comes in the microseconds
 * between the last look for connections and the close of the listener, and resets them then. No
 * program sees those.
 */
final class KeepAliveClient implements Callable<KeepAliveClient.End> {
  private static final byte[] BODY =
      "{\"query\":\"{ regions(first: 5) { totalCount nodes { slug } } }\"}".getBytes(UTF_8);

  private final int port;

  /**
   * How it ended.
   *
   * @param answered how many requests were answered
   * @param reset whether the last connection was reset as new, before anything came over it
   */
  record End(int answered, boolean reset) {}

  KeepAliveClient(int port) {
    this.port = port;
  }

  /**
   * Asks until it is refused.
   *
   * @throws IOException when a request was not answered
   */
  @Override
  public End call() throws IOException {
    int answered = 0;
    boolean fresh = false;
    try {
      while (true) {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
          fresh = true;
          InputStream answers = new BufferedInputStream(connection.getInputStream());
          boolean kept = true;
          while (kept) {
            send(connection);
            kept = readAnswer(answers, answered);
            answered++;
            fresh = false;
          }
        }
      }
    } catch (ConnectException refused) {
      return new End(answered, false);
    } catch (SocketException reset) {
      if (!fresh) {
        throw reset;
      }
      return new End(answered, true);
    }
  }

  private void send(Socket connection) throws IOException {
    String head =
        """
        POST /graphql HTTP/1.1
        Host: 127.0.0.1:%d
        Content-Type: application/json
        Accept: application/json
        Content-Length: %d

        """
            .formatted(port, BODY.length)
            .replace("\n", "\r\n");
    byte[] request = (head + new String(BODY, UTF_8)).getBytes(UTF_8);
    connection.getOutputStream().write(request);
  }

  /** Whether the connection is kept. */
  private static boolean readAnswer(InputStream in, int before) throws IOException {
    String status = line(in, before);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status + " after " + before + " answers");
    }
    boolean kept = true;
    int length = -1;
    boolean chunked = false;
    for (String header = line(in, before); !header.isEmpty(); header = line(in, before)) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.equals("connection: close")) {
        kept = false;
      } else if (lower.startsWith("content-length: ")) {
        length = Integer.parseInt(lower.substring("content-length: ".length()));
      } else if (lower.equals("transfer-encoding: chunked")) {
        chunked = true;
      }
    }
    if (chunked) {
      int size = Integer.parseInt(line(in, before), 16);
      while (size > 0) {
        read(in, size, before);
        line(in, before);
        size = Integer.parseInt(line(in, before), 16);
      }
      line(in, before);
    } else {
      read(in, length, before);
    }
    return kept;
  }

  private static void read(InputStream in, int length, int before) throws IOException {
    if (in.readNBytes(length).length != length) {
      throw new EOFException("in an answer after " + before);
    }
  }

  private static String line(InputStream in, int before) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next != '\n') {
      if (next < 0) {
        throw new EOFException("no answer after " + before);
      }
      line.append(new String(new byte[] {(byte) next}, US_ASCII));
      next = in.read();
    }
    return line.toString().strip();
  }
}
