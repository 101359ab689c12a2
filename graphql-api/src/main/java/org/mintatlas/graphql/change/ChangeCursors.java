package org.mintatlas.graphql.change;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.FollowChanges;
import org.mintatlas.application.audit.FollowChanges.Told;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.CursorCodec.Numbered;
import org.springframework.stereotype.Component;

/**
 * Cursors of changes. They name the change and not only its position: where something else stands
 * now, the database was put back to what it was before, and nobody can go on from there.
 */
@Component
final class ChangeCursors {
  private static final String LIST = "changes";
  private static final Rule FOREIGN =
      new Rule(
          "change.foreign-cursor",
          "is no change of this feed, or none any more: subscribe without it and read anew",
          "ist keine Änderung dieser Meldungen, oder keine mehr: bitte ohne abonnieren und den"
              + " Stand neu lesen");

  private final CursorCodec codec;
  private final FollowChanges follow;

  ChangeCursors(CursorCodec codec, FollowChanges follow) {
    this.codec = codec;
    this.follow = follow;
  }

  /** The cursor of a change; null when nobody can go on from it. */
  @Nullable String of(Told told) {
    Long position = told.position();
    return position == null
        ? null
        : codec.encode(LIST, new Numbered(identity(told.change()), position));
  }

  /**
   * The position of a cursor.
   *
   * @throws BadInputException when it is none of a change that was told
   */
  long position(String cursor) {
    return codec
        .decode(LIST, cursor)
        .filter(this::isStillThere)
        .map(Numbered::number)
        .orElseThrow(() -> new BadInputException("after", FOREIGN.broken("after", null)));
  }

  private boolean isStillThere(Numbered numbered) {
    Optional<Told> there = follow.at(numbered.number());
    return there.isPresent() && identity(there.get().change()).equals(numbered.id());
  }

  /**
   * Of a change and of no other: the thing may be removed and stored again with the version that it
   * had before, but not at the same moment.
   */
  static UUID identity(Change change) {
    String all = change.subject() + "/" + change.id() + "/" + change.version() + "/" + change.at();
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
