package org.mintatlas.domain.qualification;

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
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/**
 * A programme (Programm) that qualifies networks and the people who coordinate them. It takes place
 * in {@link Cohort}s.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param format how it qualifies
 * @param description what it is about; null when nobody has written it
 * @param lead the organisation that leads it and supports the participants; null when unknown
 * @param website its website; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Programme(
    ProgrammeId id,
    long version,
    Slug slug,
    String name,
    ProgrammeFormat format,
    @Nullable Wording description,
    @Nullable OrganisationId lead,
    @Nullable WebAddress website,
    List<Source> sources)
    implements Aggregate<ProgrammeId, Programme>, Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Programme {
    Require.aggregate(id, version, "slug", slug, "format", format);
    name = Require.text("programme name", name, NAME_LENGTH);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static ProgrammeBuilder builder(
      ProgrammeId id, Slug slug, String name, ProgrammeFormat format) {
    return ProgrammeBuilder.empty().id(id).slug(slug).name(name).format(format).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public ProgrammeBuilder toBuilder() {
    return ProgrammeBuilder.of(this);
  }

  @Override
  public Programme withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
