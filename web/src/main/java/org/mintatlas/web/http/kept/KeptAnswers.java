package org.mintatlas.web.http.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition.Operation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.application.change.SharedRevisions;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.http.reply.Answer;
import org.mintatlas.web.request.SqlUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Whole answers to queries of anonymous callers. One is given only where nothing was committed, by
 * any instance, from before it was made until after it was asked for: the database tells by its
 * {@linkplain Revisions revision}, which is looked up for each answer that is there. So nobody gets
 * one that is older than the last commit he can have known of.
 */
public final class KeptAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

  /** What an entry takes beside its texts, in bytes. */
  private static final int OVERHEAD = 500;

  /** One answer takes at most this part of the whole. */
  private static final int PARTS = 16;

  private static final String PERSISTED = "persistedQuery";

  private final @Nullable Cache<Question, Kept> cache;
  private final Revisions revisions;
  private final Today today;
  private final long most;

  /** The revision that was looked up last; null before the first look. */
  private volatile @Nullable Long seen;

  /**
   * @param bytes how much memory the answers take at most; 0 keeps none
   * @param today tells the day in Germany
   */
  public KeptAnswers(long bytes, Revisions revisions, Today today) {
    this.revisions = new SharedRevisions(revisions);
    this.today = today;
    this.most = bytes / PARTS;
    this.cache =
        bytes == 0
            ? null
            : Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Question question, Kept kept) -> kept.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
  }

  /** The cache, for its statistics; empty when none is kept. */
  public Optional<Cache<?, ?>> cache() {
    return Optional.ofNullable(cache);
  }

  /**
   * What an answer depends on beside what is stored.
   *
   * @param day on which it is asked for, in Germany: many answers are of today
   */
  private record Question(RequestParameters asked, Language language, LocalDate day) {}

  private record Kept(
      Answer answer, long revision, @Nullable Long cost, @Nullable String trusted, int weight) {}

  /** An answer, and what this request has asked of the database for it. */
  public record Made(Answer answer, SqlUse sql) {
    /** One for which the database was asked for nothing. */
    public static Made of(Answer answer) {
      return new Made(answer, SqlUse.NONE);
    }
  }

  /** Makes the answer to a request. */
  @FunctionalInterface
  public interface Making {
    /** Makes it. */
    Made make();
  }

  /** Lets a request pay what its answer costs. */
  @FunctionalInterface
  public interface Charge {
    /** Takes the cost; gives the answer to who cannot pay it, or null. */
    @Nullable Answer take(long cost);
  }

  /**
   * The answer to a request, the one that is kept or another. One for which the database was asked
   * for nothing is not kept: to look whether it still holds would take longer than to make it.
   */
  public Made answer(RequestParameters asked, ApiRequest request, Charge charge, Making making) {
    if (cache == null || !request.caller().anonymous() || !canBeKept(asked.extensions())) {
      return making.make();
    }
    Question question = new Question(asked, request.language(), today.or(null));
    Kept kept = cache.getIfPresent(question);
    if (kept == null) {
      return made(cache, question, seen, request, making);
    }
    Long current = current();
    if (current == null || kept.revision() != current) {
      return made(cache, question, current, request, making);
    }
    if (kept.trusted() != null) {
      request.trusted(kept.trusted());
    }
    if (kept.cost() == null) {
      return Made.of(kept.answer());
    }
    request.cost(kept.cost());
    return Made.of(Objects.requireNonNullElse(charge.take(kept.cost()), kept.answer()));
  }

  /** Extensions change what an answer tells, but for that which names the document. */
  private static boolean canBeKept(Map<String, Object> extensions) {
    return extensions.isEmpty() || extensions.keySet().equals(Set.of(PERSISTED));
  }

  /** Null when it cannot be found out; whoever asks is answered all the same. */
  private @Nullable Long current() {
    try {
      long current = revisions.current();
      seen = current;
      return current;
    } catch (RuntimeException e) {
      LOG.debug("Nothing that is kept is used.", e);
      return null;
    }
  }

  /**
   * @param before a revision that was the current one before now; null when none is known
   */
  private Made made(
      Cache<Question, Kept> all,
      Question question,
      @Nullable Long before,
      ApiRequest request,
      Making making) {
    Long since = before == null ? current() : before;
    Made made = making.make();
    Answer answer = made.answer();
    if (since != null
        && made.sql().statements() > 0
        && answer.status() == HttpStatus.OK.value()
        && answer.errors().isEmpty()
        && answer.hasData()
        && answer.headers().isEmpty()
        && request.operation() == Operation.QUERY
        && !request.isOnlyForItsCaller()
        && question.day().equals(today.or(null))) {
      int weight = OVERHEAD + answer.body().size() + size(question.asked());
      if (weight <= most) {
        all.put(
            question, new Kept(answer, since, request.cost(), request.trustedOperation(), weight));
      }
    }
    return made;
  }

  private static int size(RequestParameters asked) {
    return asked.document().length()
        + asked.variables().toString().length()
        + asked.extensions().toString().length();
  }
}
