package org.mintatlas.application.storing;

import org.mintatlas.domain.shared.Slug;

/**
 * What comes of saving an aggregate. Refusals are values: nothing was changed, and every caller
 * answers each.
 *
 * @param <T> the aggregate
 */
public sealed interface SaveResult<T> {

  /**
   * It is stored.
   *
   * @param aggregate the aggregate with its new version
   */
  record Saved<T>(T aggregate) implements SaveResult<T> {}

  /**
   * Another one has the slug, or had it before.
   *
   * @param slug the slug
   */
  record SlugTaken<T>(Slug slug) implements SaveResult<T> {}

  /**
   * Somebody else changed it since it was read, or stored one with the same identity.
   *
   * @param given the version that the caller had read
   */
  record Stale<T>(long given) implements SaveResult<T> {}

  /**
   * It refers to something that does not exist.
   *
   * @param what what it refers to, such as {@code organisation}
   */
  record ReferenceUnknown<T>(String what) implements SaveResult<T> {}
}
