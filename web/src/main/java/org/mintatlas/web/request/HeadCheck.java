package org.mintatlas.web.request;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.parser.Host;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is wrong with the head of a request, which the server tells its log only. How far
 * it has read tells most of it.
 */
final class HeadCheck {
  private static final int EXPECTATION_FAILED = 417;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int OTHER_VERSION = 505;
  private static final String TRANSFER_ENCODING = "Transfer-Encoding";
  private static final String CONTENT_LENGTH = "Content-Length";
  private static final String HOST = "Host";
  private static final String EXPECT = "Expect";

  /** What the server says to itself of a head that is too long. */
  private static final String TOO_LONG =
      StringManager.getManager(Http11InputBuffer.class)
          .getString("iib.requestheadertoolarge.error");

  private final Request request;
  private final long maxBytes;
  private final long maxHeaders;

  HeadCheck(Request request, long maxBytes, long maxHeaders) {
    this.request = request;
    this.maxBytes = maxBytes;
    this.maxHeaders = maxHeaders;
  }

  /**
   * Tells why.
   *
   * @param status with which the server refuses it
   * @param thrown what it stumbled over; null when it has read all of it
   */
  Unreadable reason(int status, @Nullable Throwable thrown) {
    if (status == OTHER_VERSION) {
      return new Unreadable.Version();
    }
    if (status == NOT_IMPLEMENTED) {
      return new Unreadable.Header(TRANSFER_ENCODING, status);
    }
    if (status == EXPECTATION_FAILED) {
      return new Unreadable.Header(EXPECT, status);
    }
    boolean line = request.getMethod() == null || request.requestURI().isNull();
    if (thrown != null && TOO_LONG.equals(thrown.getMessage())) {
      long came = head().limit();
      return new Unreadable.TooLong(line, maxBytes, Math.max(came, maxBytes + 1));
    }
    if (line || request.protocol().isNull()) {
      return request.getMethod() == null ? new Unreadable.NoRequest() : url();
    }
    if (thrown instanceof IllegalStateException) {
      return new Unreadable.TooMany(maxHeaders);
    }
    return thrown == null || !values(HOST).stream().allMatch(HeadCheck::isHost)
        ? header(status)
        : new Unreadable.Headers();
  }

  private Unreadable header(int status) {
    List<String> lengths = values(CONTENT_LENGTH);
    if (lengths.size() > 1 || lengths.stream().anyMatch(length -> !length.matches("\\d{1,18}"))) {
      return new Unreadable.Header(CONTENT_LENGTH, status);
    }
    if (values(HOST).size() == 1 && !values(TRANSFER_ENCODING).isEmpty()) {
      return new Unreadable.Header(TRANSFER_ENCODING, status);
    }
    boolean known = request.requestURI().toString().matches("(?i)(?:https?:/|[/*]).*");
    return known ? new Unreadable.Header(HOST, status) : new Unreadable.Address();
  }

  private static boolean isHost(String value) {
    try {
      Host.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The first character of the URL that must not stand there as it is. */
  private Unreadable url() {
    String line = StandardCharsets.UTF_8.decode(head()).toString().stripLeading();
    int end = line.indexOf('\n');
    String first = (end < 0 ? line : line.substring(0, end)).stripTrailing();
    String url = first.replaceFirst("^\\S* ", "").replaceFirst(" [A-Za-z]*/[\\d.]*$", "");
    for (int i = 0; i < url.length(); i++) {
      int character = url.codePointAt(i);
      if (character <= ' ' || character == '#' || character >= 0x7f) {
        return new Unreadable.Url(i + 1, encoded(character));
      }
    }
    return new Unreadable.NoRequest();
  }

  private static String encoded(int character) {
    return URLEncoder.encode(Character.toString(character), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private List<String> values(String header) {
    return Collections.list(request.getMimeHeaders().values(header));
  }

  /** All bytes that have come. */
  private ByteBuffer head() {
    return ((Http11InputBuffer) request.getInputBuffer())
        .getHeaderByteBuffer()
        .duplicate()
        .rewind();
  }
}
