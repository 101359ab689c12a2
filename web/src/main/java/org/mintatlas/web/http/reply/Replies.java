package org.mintatlas.web.http.reply;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Makes bytes of answers: media type, language, packing, and what caches may do with them. */
public final class Replies {
  private static final String VARY =
      "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie";

  private final CacheControl forAll;

  /**
   * @param maxAge how long anybody may keep the answer to an anonymous GET
   */
  public Replies(Duration maxAge) {
    this.forAll = CacheControl.maxAge(maxAge).cachePublic();
  }

  public Reply of(Answer answer, AnswerType type, ApiRequest asked, HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders(answer.headers());
    headers.set(HttpHeaders.VARY, VARY);
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(answer, asked, request));
    Language language = answer.hasData() ? asked.language() : asked.messages();
    headers.setContentLanguage(language.locale());

    return packed(
        answer.status(),
        headers,
        type.contentType(),
        answer.body(),
        canBeKept(answer, asked, request),
        request);
  }

  /** Makes one of a refusal, in whichever form its caller takes. */
  public Reply of(HttpRefusal refusal, ApiRequest asked, HttpServletRequest request) {
    return ofRefusal(Answer.of(refusal, asked), asked, request);
  }

  /** Makes one of an answer that refuses, likewise. */
  public Reply ofRefusal(Answer answer, ApiRequest asked, HttpServletRequest request) {
    List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    return of(answer, AnswerType.ofRefusal(accept), asked, request);
  }

  /** Makes one of a file that is the same for everybody. */
  public Reply of(AnswerBytes file, String contentType, HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.setCacheControl(forAll);
    return packed(HttpStatus.OK.value(), headers, contentType, file, true, request);
  }

  /** Makes one of something that is told in the language of the request. */
  public Reply of(
      AnswerBytes body, String contentType, ApiRequest asked, HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.VARY, VARY);
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(request));
    headers.setContentLanguage(asked.language().locale());
    return packed(HttpStatus.OK.value(), headers, contentType, body, true, request);
  }

  /**
   * The head of an answer whose bytes are written one after the other, and not kept.
   *
   * @param tag tells this state of it; null when none is known
   */
  public Reply ofStream(
      String contentType, @Nullable ETag tag, ApiRequest asked, HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.VARY, VARY);
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(request));
    headers.setContentLanguage(asked.language().locale());
    if (tag != null) {
      headers.setETag(tag.formattedTag());
      if (EntityTag.isAmong(ApiRequests.all(request, HttpHeaders.IF_NONE_MATCH), tag)) {
        return new Reply(HttpStatus.NOT_MODIFIED.value(), headers, new byte[0]);
      }
    }
    headers.set(HttpHeaders.CONTENT_TYPE, contentType);
    if (Gzip.isTakenBy(ApiRequests.all(request, HttpHeaders.ACCEPT_ENCODING))) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return new Reply(HttpStatus.OK.value(), headers, new byte[0]);
  }

  private static Reply packed(
      int status,
      HttpHeaders headers,
      String contentType,
      AnswerBytes body,
      boolean canBeKept,
      HttpServletRequest request) {
    boolean packed =
        body.size() >= Gzip.WORTH_IT
            && Gzip.isTakenBy(ApiRequests.all(request, HttpHeaders.ACCEPT_ENCODING));
    AnswerBytes.Form sent = packed ? body.packed() : body.plain();
    if (canBeKept) {
      ETag tag = sent.tag();
      headers.setETag(tag.formattedTag());
      if (EntityTag.isAmong(ApiRequests.all(request, HttpHeaders.IF_NONE_MATCH), tag)) {
        return new Reply(HttpStatus.NOT_MODIFIED.value(), headers, new byte[0]);
      }
    }
    headers.set(HttpHeaders.CONTENT_TYPE, contentType);
    headers.setContentLength(sent.bytes().length);
    if (packed) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return new Reply(status, headers, sent.bytes());
  }

  private String cacheControl(Answer answer, ApiRequest asked, HttpServletRequest request) {
    return canBeKept(answer, asked, request) ? cacheControl(request) : "no-store";
  }

  private String cacheControl(HttpServletRequest request) {
    boolean personal =
        request.getHeader(HttpHeaders.AUTHORIZATION) != null
            || request.getHeader(HttpHeaders.COOKIE) != null;
    return personal ? "private, no-store" : String.valueOf(forAll.getHeaderValue());
  }

  private static boolean canBeKept(Answer answer, ApiRequest asked, HttpServletRequest request) {
    return answer.status() == HttpStatus.OK.value()
        && answer.errors().isEmpty()
        && !asked.isOnlyForItsCaller()
        && !request.getMethod().equals("POST");
  }
}
