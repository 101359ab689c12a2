package org.mintatlas.domain.award;

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
 * An award or funding competition for regions (Auszeichnung, Förderwettbewerb). What happens from
 * year to year is told by its {@link Call}s.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param host the organisation that gives it; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Award(
    AwardId id,
    long version,
    Slug slug,
    String name,
    @Nullable OrganisationId host,
    List<Source> sources)
    implements Aggregate<AwardId, Award>, Sourced {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Award {
    Require.aggregate(id, version, "slug", slug);
    name = Require.text("award name", name, NAME_LENGTH);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static AwardBuilder builder(AwardId id, Slug slug, String name) {
    return AwardBuilder.empty().id(id).slug(slug).name(name).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public AwardBuilder toBuilder() {
    return AwardBuilder.of(this);
  }

  @Override
  public Award withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
