package org.mintatlas.domain.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;

/**
 * A meeting of a body (Sitzung), or its meetings within the time that a source gives.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param body the body that met
 * @param date when; only as exact as a source says
 * @param place where, up to 200 characters; null when unknown
 * @param mode how people came together; null when unknown
 * @param topics what was talked about, in the order of the source, at most 50
 * @param sources where these facts come from
 */
@Buildable
public record Meeting(
    MeetingId id,
    long version,
    BodyId body,
    PartialDate date,
    @Nullable String place,
    @Nullable Mode mode,
    List<Wording> topics,
    List<Source> sources)
    implements Aggregate<MeetingId, Meeting>, Sourced {
  /** How many characters a place may have. */
  public static final int PLACE_LENGTH = 200;

  private static final int MAX_TOPICS = 50;

  /**
   * @throws InvalidValueException when the place is blank or too long, or there are too many topics
   */
  public Meeting {
    Require.aggregate(id, version, "body", body, "date", date);
    topics = Require.list("topics", topics);
    sources = Require.list("sources", sources);
    place = Require.optionalText("meeting place", place, PLACE_LENGTH);
    Require.atMost("topics", topics.size(), MAX_TOPICS);
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static MeetingBuilder builder(MeetingId id, BodyId body, PartialDate date) {
    return MeetingBuilder.empty().id(id).body(body).date(date).topics(List.of()).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public MeetingBuilder toBuilder() {
    return MeetingBuilder.of(this);
  }

  @Override
  public Meeting withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
