package org.mintatlas.web.http.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.kept.KeptAnswers.Made;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.http.reply.AnswerBytes;
import org.mintatlas.web.request.SqlUse;
import org.springframework.http.HttpHeaders;

class KeptAnswersTest {
  private static final int ENOUGH = 1_000_000;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T21:59:00Z"));
  private @Nullable Long revision = 1L;
  private KeptAnswers answers = keeping(ENOUGH);
  private int made;
  private SqlUse sql = new SqlUse(1, Duration.ofMillis(1));

  private record Moving(AtomicReference<Instant> now, ZoneId zone) {
    Clock clock() {
      return new Clock() {
        @Override
        public ZoneId getZone() {
          return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
          return new Moving(now, other).clock();
        }

        @Override
        public Instant instant() {
          return now.get();
        }
      };
    }
  }

  private KeptAnswers keeping(int bytes) {
    return new KeptAnswers(
        bytes,
        () -> {
          if (revision == null) {
            throw new IllegalStateException("The database is away");
          }
          return revision;
        },
        new Today(new Moving(now, GermanTime.ZONE).clock()));
  }

  private static Answer answer(int status, Set<ErrorCode> errors, String text) {
    return new Answer(
        status, new AnswerBytes(text.getBytes(UTF_8)), true, true, errors, new HttpHeaders());
  }

  private static RequestParameters asking(Map<String, Object> variables) {
    return new RequestParameters("{a}", null, new HashMap<>(variables), Map.of(), null);
  }

  private static ApiRequest somebody() {
    return new ApiRequest("0".repeat(32), null, Caller.UNKNOWN);
  }

  private boolean isMadeAnew(
      RequestParameters asked, ApiRequest request, Operation operation, Answer answer) {
    int before = made;
    answers.answer(
        asked,
        request,
        cost -> null,
        () -> {
          made++;
          request.operation(operation);
          request.cost(7);
          return new Made(answer, sql);
        });
    return made > before;
  }

  private boolean isMadeAnew(RequestParameters asked, ApiRequest request) {
    return isMadeAnew(asked, request, Operation.QUERY, answer(200, Set.of(), "b"));
  }

  private boolean isMadeAnew(RequestParameters asked) {
    return isMadeAnew(asked, somebody());
  }

  @Test
  void areGivenAgainWhileNothingIsCommitted() {
    assertThat(isMadeAnew(asking(Map.of("x", 1)))).isTrue();
    assertThat(isMadeAnew(asking(Map.of("x", 1)))).isFalse();
    assertThat(isMadeAnew(asking(Map.of("x", 2)))).isTrue();
    assertThat(isMadeAnew(asking(Map.of("x", "1")))).isTrue();
  }

  @Test
  void areMadeAnewWhereNothingWasAskedForThem() {
    sql = SqlUse.NONE;
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
  }

  @Test
  void areMadeAnewAfterACommit() {
    isMadeAnew(asking(Map.of()));
    revision = 2L;
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
    assertThat(isMadeAnew(asking(Map.of()))).isFalse();
  }

  /** What was committed while an answer was made may be missing in it. */
  @Test
  void areOfTheRevisionThatWasThereBeforeTheyWereMade() {
    isMadeAnew(asking(Map.of()));
    answers.answer(
        asking(Map.of("x", 1)),
        somebody(),
        cost -> null,
        () -> {
          revision = 2L;
          return new Made(answer(200, Set.of(), "of revision 1"), sql);
        });
    assertThat(isMadeAnew(asking(Map.of("x", 1)))).isTrue();
  }

  @Test
  void areMadeAnewWhileTheRevisionIsNotKnown() {
    isMadeAnew(asking(Map.of()));
    revision = null;
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
    revision = 1L;
    assertThat(isMadeAnew(asking(Map.of()))).isFalse();
  }

  @Test
  void areNotKeptWhereTheFirstRevisionIsNotKnown() {
    revision = null;
    isMadeAnew(asking(Map.of()));
    revision = 1L;
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
    assertThat(isMadeAnew(asking(Map.of()))).isFalse();
  }

  @Test
  void areOfOneDayInGermany() {
    isMadeAnew(asking(Map.of()));
    now.set(Instant.parse("2026-06-01T22:00:00Z"));
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
  }

  @Test
  void areNotKeptWhenTheDayEndedMeanwhile() {
    isMadeAnew(asking(Map.of("x", 1)));
    answers.answer(
        asking(Map.of()),
        somebody(),
        cost -> null,
        () -> {
          now.set(Instant.parse("2026-06-01T22:00:00Z"));
          return new Made(answer(200, Set.of(), "of two days"), sql);
        });
    now.set(Instant.parse("2026-06-01T21:59:59Z"));
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
  }

  @Test
  void areOfOneLanguage() {
    isMadeAnew(asking(Map.of()));
    ApiRequest english = new ApiRequest("0".repeat(32), Language.EN, Caller.UNKNOWN);
    assertThat(isMadeAnew(asking(Map.of()), english)).isTrue();
    ApiRequest german = new ApiRequest("0".repeat(32), Language.DE, Caller.UNKNOWN);
    assertThat(isMadeAnew(asking(Map.of()), german)).isFalse();
  }

  @Test
  void areForAnonymousCallersOnly() {
    isMadeAnew(asking(Map.of()));
    ApiRequest known = new ApiRequest("0".repeat(32), null, new Caller("somebody", false));
    assertThat(isMadeAnew(asking(Map.of()), known)).isTrue();
  }

  @Test
  void areNotKeptOfWhatChangesSomethingOrWentWrong() {
    Answer right = answer(200, Set.of(), "c");
    Answer wrong = answer(200, Set.of(ErrorCode.UNAVAILABLE), "c");
    Answer refused = answer(400, Set.of(), "c");
    isMadeAnew(asking(Map.of("x", 1)), somebody(), Operation.MUTATION, right);
    isMadeAnew(asking(Map.of("x", 2)), somebody(), Operation.QUERY, wrong);
    isMadeAnew(asking(Map.of("x", 3)), somebody(), Operation.QUERY, refused);
    for (int x = 1; x <= 3; x++) {
      assertThat(isMadeAnew(asking(Map.of("x", x)))).isTrue();
    }
  }

  @Test
  void areNotKeptWhereExtensionsTellMore() {
    RequestParameters told =
        new RequestParameters("{a}", null, Map.of(), Map.of("cost", true), null);
    isMadeAnew(told);
    assertThat(isMadeAnew(told)).isTrue();
  }

  @Test
  void areNotKeptWhenTheyTakeTooMuch() {
    answers = keeping(16_000);
    Answer large = answer(200, Set.of(), "x".repeat(1000));
    isMadeAnew(asking(Map.of()), somebody(), Operation.QUERY, large);
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
  }

  @Test
  void areNotKeptWhereTheyHaveNoRoom() {
    answers = keeping(0);
    isMadeAnew(asking(Map.of()));
    assertThat(isMadeAnew(asking(Map.of()))).isTrue();
    assertThat(answers.cache()).isEmpty();
  }

  @Test
  void arePaidFor() {
    isMadeAnew(asking(Map.of()));
    ApiRequest again = somebody();
    Answer refusal = answer(429, Set.of(ErrorCode.RATE_LIMITED), "d");
    assertThat(
            answers
                .answer(
                    asking(Map.of()),
                    again,
                    cost -> cost == 7 ? refusal : null,
                    () -> new Made(refusal, sql))
                .answer())
        .isSameAs(refusal);
    assertThat(again.cost()).isEqualTo(7);
  }
}
