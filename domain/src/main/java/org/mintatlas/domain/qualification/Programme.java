package org.mintatlas.domain.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
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

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Programme {
    Require.given("id", id, "slug", slug, "format", format);
    Require.version(version);
    name = Require.text("programme name", name, 200);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(ProgrammeId id, Slug slug, String name, ProgrammeFormat format) {
    return new Builder(id, slug, name, format);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, name, format);
    copy.version = version;
    copy.description = description;
    copy.lead = lead;
    copy.website = website;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Programme withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of a programme, then makes it, checked. */
  public static final class Builder {
    private ProgrammeId id;
    private Slug slug;
    private String name;
    private ProgrammeFormat format;
    private long version;
    private @Nullable Wording description;
    private @Nullable OrganisationId lead;
    private @Nullable WebAddress website;
    private List<Source> sources = List.of();

    private Builder(ProgrammeId id, Slug slug, String name, ProgrammeFormat format) {
      this.id = id;
      this.slug = slug;
      this.name = name;
      this.format = format;
    }

    public Builder id(ProgrammeId id) {
      this.id = id;
      return this;
    }

    public Builder slug(Slug slug) {
      this.slug = slug;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder format(ProgrammeFormat format) {
      this.format = format;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder description(@Nullable Wording description) {
      this.description = description;
      return this;
    }

    public Builder lead(@Nullable OrganisationId lead) {
      this.lead = lead;
      return this;
    }

    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws InvalidValueException when a rule is broken
     */
    public Programme build() {
      return new Programme(id, version, slug, name, format, description, lead, website, sources);
    }
  }
}
