package org.mintatlas.domain.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/**
 * A series of events (Veranstaltungsreihe), such as a barcamp that takes place every year. Its
 * {@link Event}s refer to it.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param host the organisation that usually hosts it; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Series(
    SeriesId id,
    long version,
    Slug slug,
    String name,
    @Nullable OrganisationId host,
    List<Source> sources)
    implements Aggregate<SeriesId, Series>, Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Series {
    Require.aggregate(id, version, "slug", slug);
    name = Require.text("series name", name, NAME_LENGTH);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static SeriesBuilder builder(SeriesId id, Slug slug, String name) {
    return SeriesBuilder.empty().id(id).slug(slug).name(name).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public SeriesBuilder toBuilder() {
    return SeriesBuilder.of(this);
  }

  @Override
  public Series withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
