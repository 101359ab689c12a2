package org.mintatlas.web.http;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.kept.KeptAnswers;
import org.mintatlas.web.http.kept.KeptAnswers.Made;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.http.read.RequestReader;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.http.reply.AnswerType;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.http.reply.Reply;
import org.mintatlas.web.request.RunningRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/**
 * GraphQL over HTTP, from the request to the answer, in the thread that the server gave it.
 * Whatever happens, the answer has the form that GraphQL gives to all answers.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">the specification</a>
 */
record GraphQlEndpoint(
    BooleanSupplier ready,
    WebGraphQlHandler engine,
    RequestReader reader,
    Replies replies,
    @Nullable EventStreams streams,
    @Nullable RequestQuota quota,
    KeptAnswers kept,
    List<ExchangeListener> listeners)
    implements HttpRequestHandler {
  private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<ErrorCode> OUR_FAULT =
      EnumSet.of(ErrorCode.UNAVAILABLE, ErrorCode.INTERNAL);
  private static final String PAGE = "graphiql";
  static final String ALLOWED = "GET, HEAD, POST";

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
    long begun = System.nanoTime();
    ApiRequest asked = ApiRequests.of(request);
    String around = MDC.get(ApiRequests.TRACE_ID);
    MDC.put(ApiRequests.TRACE_ID, asked.traceId());
    try {
      answer(request, response, asked, begun);
    } catch (IOException e) {
      LOG.debug("The client has gone.", e);
    } finally {
      if (around == null) {
        MDC.remove(ApiRequests.TRACE_ID);
      }
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, ApiRequest asked, long begun)
      throws IOException {
    List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    if (isVisit(request, accept)) {
      showPage(response);
      return;
    }
    AnswerType wanted = AnswerType.chosenBy(accept, streams != null).orElse(null);
    AnswerType type =
        wanted == null || wanted == AnswerType.EVENT_STREAM ? AnswerType.JSON : wanted;
    Made made;
    try {
      Map<?, ?> sent = read(request, wanted, asked);
      if (wanted == AnswerType.EVENT_STREAM && streams != null) {
        streams.stream(sent, asked, request, response);
        return;
      }
      RequestParameters parameters = RequestParameters.of(sent);
      made =
          kept.answer(
              parameters,
              asked,
              cost -> spent(asked, cost),
              () -> run(parameters.toGraphQl(request, asked), type));
    } catch (HttpRefusal refusal) {
      made = Made.of(Answer.of(refusal, asked));
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("[" + asked.traceId() + "] the request failed", bug);
      made = Made.of(Answer.of(ErrorCode.INTERNAL, ApiError.internal(asked)));
    }
    Answer paid = made.answer().ran() ? made.answer() : charged(made.answer(), asked);
    Reply reply = replies.of(paid, type, asked, request);
    HttpExchange exchange =
        new HttpExchange(
            asked,
            request.getMethod(),
            reply.status(),
            paid.errors(),
            Duration.ofNanos(System.nanoTime() - begun),
            made.sql());
    listeners.forEach(listener -> listener.answered(exchange, reply.headers()));
    reply.send(request, response);
    reader.skipRest(request, reply.status());
  }

  private Made run(WebGraphQlRequest asked, AnswerType type) {
    try (RunningRequest running = RunningRequest.open()) {
      Answer answer = Answer.of(Objects.requireNonNull(engine.handleRequest(asked).block()), type);
      return new Made(answer, running.sql());
    }
  }

  /** Whether somebody came here with a browser, asking nothing. */
  private static boolean isVisit(HttpServletRequest request, List<String> accept) {
    return READING.contains(request.getMethod())
        && request.getQueryString() == null
        && AnswerType.isLessLikedThanAPage(accept);
  }

  private static void showPage(HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, PAGE);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private Map<?, ?> read(
      HttpServletRequest request, @Nullable AnswerType wanted, ApiRequest asked) {
    boolean reading = READING.contains(request.getMethod());
    if (!reading && !request.getMethod().equals("POST")) {
      throw HttpRefusal.of(ErrorCode.METHOD_NOT_ALLOWED, "http.method")
          .header(HttpHeaders.ALLOW, ALLOWED);
    }
    if (wanted == null) {
      throw HttpRefusal.of(ErrorCode.NOT_ACCEPTABLE, "http.accept");
    }
    if (!ready.getAsBoolean()) {
      throw HttpRefusal.of(ErrorCode.UNAVAILABLE, "unavailable.starting");
    }
    Map<?, ?> sent = reader.read(request);
    if (reading) {
      asked.forbid(Operation.MUTATION);
    }
    if (wanted != AnswerType.EVENT_STREAM) {
      asked.forbid(Operation.SUBSCRIPTION);
    }
    return sent;
  }

  /** What is refused costs points too, so that nobody can go on being refused for ever. */
  private Answer charged(Answer answer, ApiRequest asked) {
    if (OUR_FAULT.containsAll(answer.errors())) {
      return answer;
    }
    ApiError spent = quota == null ? null : quota.takeFirst(asked);
    return spent == null ? answer : Answer.tooMuch(spent, asked);
  }

  /** Takes what an answer costs that is there already; the answer to who has not so much left. */
  private @Nullable Answer spent(ApiRequest asked, long cost) {
    if (quota == null) {
      return null;
    }
    ApiError spent = quota.takeFirst(asked);
    if (spent == null) {
      spent = quota.takeRest(asked, cost);
    }
    return spent == null ? null : Answer.tooMuch(spent, asked);
  }
}
