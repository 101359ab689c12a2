package org.mintatlas.domain.event;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * A part of an event (Session).
 *
 * @param title what it is about, up to 300 characters
 * @param startsAt the time of day at which it starts, on the clocks of Germany; null when unknown
 * @param room where it is, up to 100 characters; null when unknown
 * @param proposed whether somebody who came proposed it, as at a barcamp
 */
public record Session(
    String title, @Nullable LocalTime startsAt, @Nullable String room, boolean proposed) {

  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 300;

  /**
   * @throws InvalidValueException when a text is blank or too long
   */
  public Session {
    title = Require.text("session title", title, TITLE_LENGTH);
    room = Require.optionalText("room", room, 100);
  }

  /** A session of which only the title is known, proposed by somebody who came. */
  public static Session proposed(String title) {
    return new Session(title, null, null, true);
  }
}
