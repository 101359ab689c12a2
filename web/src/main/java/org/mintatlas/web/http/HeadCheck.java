package org.mintatlas.web.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.parser.Host;
import org.apache.tomcat.util.res.StringManager;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.request.Unreadable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Finds out what is wrong with the head of a request, which the server tells its log only. How far
 * it has read tells most of it.
 */
final class HeadCheck {
  /** What the server says to itself of a head that is too long. */
  private static final String TOO_LONG =
      StringManager.getManager(Http11InputBuffer.class)
          .getString("iib.requestheadertoolarge.error");

  private final Unreadable head;
  private final Request request;

  HeadCheck(Unreadable head) {
    this.head = head;
    this.request = head.request();
  }

  HttpRefusal refusal() {
    switch (HttpStatus.valueOf(head.status())) {
      case HTTP_VERSION_NOT_SUPPORTED -> {
        return HttpRefusal.of(
            HttpStatus.HTTP_VERSION_NOT_SUPPORTED, ErrorCode.BAD_USER_INPUT, "http.version");
      }
      case NOT_IMPLEMENTED -> {
        return header(HttpHeaders.TRANSFER_ENCODING);
      }
      case EXPECTATION_FAILED -> {
        return header(HttpHeaders.EXPECT);
      }
      default -> {}
    }
    boolean line = request.getMethod() == null || request.requestURI().isNull();
    if (head.thrown() != null && TOO_LONG.equals(head.thrown().getMessage())) {
      return HttpRefusal.overLimit(
          line ? HttpStatus.URI_TOO_LONG : HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
          "head",
          head.maxBytes(),
          Math.max(bytes().limit(), head.maxBytes() + 1));
    }
    if (line || request.protocol().isNull()) {
      return request.getMethod() == null ? noRequest() : url();
    }
    if (head.thrown() instanceof IllegalStateException) {
      return HttpRefusal.overLimit(
          HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
          "headers",
          head.maxHeaders(),
          head.maxHeaders() + 1);
    }
    return head.thrown() == null || !values(HttpHeaders.HOST).stream().allMatch(HeadCheck::isHost)
        ? wrongHeader()
        : HttpRefusal.badInput("headers", "http.headers");
  }

  private HttpRefusal wrongHeader() {
    List<String> lengths = values(HttpHeaders.CONTENT_LENGTH);
    if (lengths.size() > 1 || lengths.stream().anyMatch(length -> !length.matches("\\d{1,18}"))) {
      return header(HttpHeaders.CONTENT_LENGTH);
    }
    if (values(HttpHeaders.HOST).size() == 1 && !values(HttpHeaders.TRANSFER_ENCODING).isEmpty()) {
      return header(HttpHeaders.TRANSFER_ENCODING);
    }
    boolean known = request.requestURI().toString().matches("(?i)(?:https?:/|[/*]).*");
    return known ? header(HttpHeaders.HOST) : HttpRefusal.badInput("url", "http.path");
  }

  private HttpRefusal header(String name) {
    return HttpRefusal.badHeader(HttpStatus.valueOf(head.status()), name, "http.header." + name);
  }

  private static HttpRefusal noRequest() {
    return HttpRefusal.of(ErrorCode.BAD_USER_INPUT, "http.line");
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
  private HttpRefusal url() {
    String line = StandardCharsets.UTF_8.decode(bytes()).toString().stripLeading();
    int end = line.indexOf('\n');
    String first = (end < 0 ? line : line.substring(0, end)).stripTrailing();
    String url = first.replaceFirst("^\\S* ", "").replaceFirst(" [A-Za-z]*/[\\d.]*$", "");
    for (int i = 0; i < url.length(); i++) {
      int character = url.codePointAt(i);
      if (character <= ' ' || character == '#' || character >= 0x7f) {
        return HttpRefusal.badInput("url", "http.target", i + 1, encoded(character));
      }
    }
    return noRequest();
  }

  private static String encoded(int character) {
    return URLEncoder.encode(Character.toString(character), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private List<String> values(String header) {
    return Collections.list(request.getMimeHeaders().values(header));
  }

  private ByteBuffer bytes() {
    return ((Http11InputBuffer) request.getInputBuffer())
        .getHeaderByteBuffer()
        .duplicate()
        .rewind();
  }
}
