package org.mintatlas.web.http.read;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.mintatlas.web.Causes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Reads a body, but neither more nor longer than is good. */
public final class BodyReader {
  private static final int CHUNK = 8192;

  /** So much of a body that is not wanted is still taken from a client, which then reads on. */
  private static final long PATIENCE = 16 << 20;

  private final long maxBytes;
  private final Duration maxTime;

  public BodyReader(BodyProperties limits) {
    this.maxBytes = limits.body().toBytes();
    this.maxTime = limits.bodyTime();
  }

  /**
   * Reads all of it.
   *
   * @throws HttpRefusal when it is too large, or slow, or broken
   */
  public byte[] read(HttpServletRequest request) {
    if (request.getContentLengthLong() > maxBytes) {
      throw tooLarge(request.getContentLengthLong());
    }
    long begun = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      InputStream input = request.getInputStream();
      byte[] chunk = new byte[CHUNK];
      for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
        body.write(chunk, 0, n);
        if (body.size() > maxBytes) {
          throw tooLarge(body.size());
        }
        if (System.nanoTime() - begun > maxTime.toNanos()) {
          throw tooSlow(begun);
        }
      }
    } catch (IOException | IllegalStateException e) { // the latter for too many trailers
      throw Causes.of(e).anyMatch(SocketTimeoutException.class::isInstance)
          ? tooSlow(begun)
          : HttpRefusal.badInput("body", "http.broken");
    }
    return body.toByteArray();
  }

  /**
   * Lets a client that was refused finish sending: one that is cut off in the middle may never read
   * why.
   */
  void skipRest(HttpServletRequest request) {
    boolean waitsForOurWord = request.getHeader(HttpHeaders.EXPECT) != null;
    if (waitsForOurWord || request.getContentLengthLong() > PATIENCE) {
      return;
    }
    long begun = System.nanoTime();
    try {
      InputStream input = request.getInputStream();
      byte[] chunk = new byte[CHUNK];
      long skipped = 0;
      for (int n = input.read(chunk);
          n >= 0 && skipped < PATIENCE && System.nanoTime() - begun < maxTime.toNanos();
          n = input.read(chunk)) {
        skipped += n;
      }
    } catch (IOException | IllegalStateException e) {
      // nobody there to read the answer, or the server does not want the rest
    }
  }

  private HttpRefusal tooLarge(long actual) {
    return HttpRefusal.overLimit(HttpStatus.CONTENT_TOO_LARGE, "body", maxBytes, actual);
  }

  private HttpRefusal tooSlow(long begun) {
    return HttpRefusal.overLimit(
        HttpStatus.REQUEST_TIMEOUT,
        "bodyTime",
        maxTime.toMillis(),
        Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }
}
