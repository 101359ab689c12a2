package org.mintatlas.application.change;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * Something changed for those who read. It tells which thing, and not what it is like now: whoever
 * wants to know reads it. What readers are not shown is never told of: a draft that is published is
 * new to them, and what is hidden from then on is no more.
 *
 * @param kind what happened
 * @param subject what kind of thing it happened to
 * @param id the identity of the thing
 * @param version that of the thing, which grows with each change, perhaps by several at once: when
 *     it is new to readers it may have been changed before; 0 when the thing was removed
 * @param at when it happened
 */
public record Change(Kind kind, Subject subject, UUID id, long version, Instant at) {
  private static final Rule IMPOSSIBLE =
      new Rule("change.impossible", "cannot come of %s", "kann nicht von %s kommen");

  /** What can happen. */
  public enum Kind {
    /** It is there for readers for the first time. */
    CREATED,
    /** It is not as it was. */
    UPDATED,
    /** It is no more, or no longer for readers. */
    REMOVED
  }

  /** What changes can happen to. */
  public enum Subject {
    /** An organisation. */
    ORGANISATION,
    /** A region. */
    REGION,
    /** A network. */
    NETWORK,
    /** A membership. */
    MEMBERSHIP,
    /** An initiative. */
    INITIATIVE,
    /** A project. */
    PROJECT,
    /** A programme. */
    PROGRAMME,
    /** A cohort of a programme. */
    COHORT,
    /** An enrolment in a cohort. */
    ENROLMENT,
    /** A material of a programme. */
    MATERIAL,
    /** An edition of a framework of quality. */
    FRAMEWORK_EDITION,
    /** A series of events. */
    EVENT_SERIES,
    /** An event. */
    EVENT,
    /** A body. */
    BODY,
    /** A seat on a body. */
    BODY_SEAT,
    /** A meeting of a body. */
    MEETING,
    /** An exchange between bodies. */
    EXCHANGE,
    /** An award. */
    AWARD,
    /** A call of an award. */
    CALL,
    /** A survey. */
    SURVEY,
    /** A publication. */
    PUBLICATION,
    /** A series of figures. */
    FIGURE_SERIES
  }

  /**
   * @throws InvalidValueException when the version is none that can come of it
   */
  public Change {
    Require.given("kind", kind, "subject", subject, "id", id, "at", at);
    boolean possible =
        switch (kind) {
          case CREATED -> version >= 1;
          case UPDATED -> version > 1;
          case REMOVED -> version == 0;
        };
    if (!possible) {
      throw IMPOSSIBLE.broken("version", version, kind);
    }
  }

  /**
   * Something was stored.
   *
   * @param version the version that came of it; 1 is that of something new
   */
  public static Change stored(Subject subject, UUID id, long version, Instant at) {
    return new Change(version == 1 ? Kind.CREATED : Kind.UPDATED, subject, id, version, at);
  }

  /**
   * Something was stored that readers are shown, were shown before, or both.
   *
   * @param shownBefore whether readers were shown it as it was; false when it is new
   * @param shown whether they are shown it as it is
   * @param version the version that came of it, at least 1
   * @return what readers are told; empty when it is none of their business
   */
  public static Optional<Change> seen(
      Subject subject, UUID id, boolean shownBefore, boolean shown, long version, Instant at) {
    if (shown) {
      return Optional.of(
          shownBefore
              ? stored(subject, id, version, at)
              : new Change(Kind.CREATED, subject, id, version, at));
    }
    return shownBefore ? Optional.of(removed(subject, id, at)) : Optional.empty();
  }

  /** Something was removed. */
  public static Change removed(Subject subject, UUID id, Instant at) {
    return new Change(Kind.REMOVED, subject, id, 0, at);
  }
}
