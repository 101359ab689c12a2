package org.mintatlas.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.http.reply.Reply;
import org.mintatlas.web.protection.Origins;
import org.mintatlas.web.protection.SecurityHeaders;
import org.mintatlas.web.request.SqlUse;
import org.mintatlas.web.request.Unreadable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Tells what the server refuses by itself, often before it knows what was asked for, as the API
 * tells what it refuses: in the form that GraphQL gives to all answers.
 */
public record ServerRefusals(
    Replies replies,
    Origins origins,
    @Nullable RequestQuota quota,
    List<ExchangeListener> listeners) {
  private static final String NONE = "-";
  private static final String TRACE = "TRACE";

  void answer(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    SecurityHeaders.ofData(response);
    origins.permit(request, response);
    if (TRACE.equals(method(request)) && response.containsHeader(HttpHeaders.ALLOW)) {
      // The server names methods that nothing here knows.
      response.setHeader(HttpHeaders.ALLOW, GraphQlEndpoint.ALLOWED);
    }
    answer(request, response, refusal(request, status));
  }

  /** Answers a handshake of a WebSocket that the server has refused with a status. */
  public void answerHandshake(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    HttpStatus told =
        Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST);
    answer(
        request,
        response,
        told == HttpStatus.FORBIDDEN
            ? HttpRefusal.of(ErrorCode.FORBIDDEN, "http.origin")
            : HttpRefusal.of(told, ErrorCode.BAD_USER_INPUT, "http.handshake"));
  }

  /**
   * Answers a request whose token proves nothing. It costs points like whatever the API refuses, so
   * that nobody can go on trying tokens for ever.
   */
  public void answerToken(
      HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal)
      throws IOException {
    ApiRequest asked = ApiRequests.of(request);
    boolean theirs = refusal.code() == ErrorCode.UNAUTHENTICATED;
    ApiError spent = theirs && quota != null ? quota.takeFirst(asked) : null;
    answer(
        request,
        response,
        asked,
        spent == null ? Answer.of(refusal, asked) : Answer.tooMuch(spent, asked));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal)
      throws IOException {
    ApiRequest asked = ApiRequests.of(request);
    answer(request, response, asked, Answer.of(refusal, asked));
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, ApiRequest asked, Answer answer)
      throws IOException {
    Reply reply = replies.ofRefusal(answer, asked, request);
    if (answer.status() != HttpStatus.NOT_FOUND.value()) {
      HttpExchange exchange =
          new HttpExchange(
              asked, method(request), answer.status(), answer.errors(), Duration.ZERO, SqlUse.NONE);
      listeners.forEach(listener -> listener.answered(exchange, reply.headers()));
    }
    reply.send(request, response);
  }

  /** The one that was sent: an error page is always asked for by GET. */
  private static String method(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String sent
        ? sent
        : Objects.requireNonNullElse(request.getMethod(), NONE);
  }

  private static HttpRefusal refusal(HttpServletRequest request, int status) {
    if (request.getAttribute(Unreadable.ATTRIBUTE) instanceof Unreadable unreadable) {
      return new HeadCheck(unreadable).refusal();
    }
    HttpStatus told =
        Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.INTERNAL_SERVER_ERROR);
    return switch (told) {
      case BAD_REQUEST -> HttpRefusal.badInput("url", "http.path");
      case NOT_FOUND -> HttpRefusal.of(told, ErrorCode.BAD_USER_INPUT, "http.nothingThere");
      case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED ->
          HttpRefusal.of(told, ErrorCode.METHOD_NOT_ALLOWED, "http.unknownMethod");
      case SERVICE_UNAVAILABLE -> HttpRefusal.of(ErrorCode.UNAVAILABLE, "subscription.ending");
      default ->
          told.is4xxClientError()
              ? HttpRefusal.of(told, ErrorCode.BAD_USER_INPUT, "http.refused", status)
              : HttpRefusal.of(ErrorCode.INTERNAL, "internal");
    };
  }
}
