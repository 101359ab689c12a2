package org.mintatlas.application.storing;

import java.util.Locale;
import java.util.function.Function;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * What comes of saving an aggregate. Refusals are values: nothing was changed, and every caller
 * answers each.
 *
 * <p>When several things are wrong, the first of them is told, in the order in which they stand
 * here: first what was read is out of date, so that the rest may be gone once it is read anew; then
 * what is wrong with the aggregate by itself; then what others have already.
 *
 * @param <T> the aggregate
 */
public sealed interface SaveResult<T> {

  /**
   * It is stored.
   *
   * @param aggregate the aggregate with its new version
   */
  record Saved<T>(T aggregate) implements SaveResult<T> {
    public Saved {
      Require.given("aggregate", aggregate);
    }
  }

  /**
   * Somebody else changed it since it was read, or stored one with the same identity.
   *
   * @param current the version that is stored now; 0 when none is, as for one never stored
   */
  record Stale<T>(long current) implements SaveResult<T> {}

  /**
   * It refers to something that does not exist. Of several, the first one in the order of the
   * {@link Integrity} is told, and of several of the same kind the one whose identity is the first
   * as text.
   *
   * @param type what it refers to
   * @param id the identity, of the type that the aggregate has it in
   */
  record ReferenceUnknown<T>(Referent type, Object id) implements SaveResult<T> {
    public ReferenceUnknown {
      Require.given("type", type, "id", id);
    }
  }

  /**
   * Another one has the slug, or had it before.
   *
   * @param slug the slug
   */
  record SlugTaken<T>(Slug slug) implements SaveResult<T> {
    public SlugTaken {
      Require.given("slug", slug);
    }
  }

  /**
   * Another one is the same in what no two have in common.
   *
   * @param rule in what
   */
  record Duplicate<T>(UniqueRule rule) implements SaveResult<T> {
    public Duplicate {
      Require.given("rule", rule);
    }
  }

  /**
   * With it, more would hold a place than there are.
   *
   * @param capacity how many places there would be, at least 1
   * @param taken how many would be taken, more than the capacity
   */
  record Overbooked<T>(int capacity, int taken) implements SaveResult<T> {}

  /**
   * What is stored, for callers that cannot go on without.
   *
   * @param failure what to throw after a refusal, by its reason
   */
  default <X extends RuntimeException> T orThrow(Function<InvalidValueException, X> failure) {
    return switch (this) {
      case Saved<T>(T aggregate) -> aggregate;
      case Stale<T> stale -> throw failure.apply(Refusal.STALE.broken("version", null));
      case ReferenceUnknown<T>(Referent type, Object id) ->
          throw failure.apply(Refusal.UNKNOWN.broken(words(type), id, words(type), id));
      case SlugTaken<T>(Slug slug) ->
          throw failure.apply(Refusal.SLUG_TAKEN.broken("slug", slug, slug));
      case Duplicate<T>(UniqueRule rule) ->
          throw failure.apply(Refusal.DUPLICATE.broken(words(rule), null, words(rule)));
      case Overbooked<T>(int capacity, int taken) ->
          throw failure.apply(Refusal.OVERBOOKED.broken("capacity", capacity, capacity, taken));
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
