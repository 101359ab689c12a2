package org.mintatlas.domain.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/**
 * A publication (Veröffentlichung): a brochure, guide, report or article.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param title its title, up to 300 characters
 * @param kind what it is
 * @param published when it came out
 * @param publisher the organisation that published it; null when unknown
 * @param link where it can be read; null when nowhere
 * @param concerns what it is about; null when about none of these
 * @param summary what it says, in our own words; null when nobody wrote it down
 * @param sources where these facts come from
 */
public record Publication(
    PublicationId id,
    long version,
    Slug slug,
    String title,
    PublicationKind kind,
    PartialDate published,
    @Nullable OrganisationId publisher,
    @Nullable WebAddress link,
    @Nullable Concern concerns,
    @Nullable Wording summary,
    List<Source> sources)
    implements Aggregate<PublicationId, Publication>, Sourced {

  /**
   * @throws InvalidValueException when the title is blank or too long
   */
  public Publication {
    Require.given("id", id, "slug", slug, "kind", kind, "published", published);
    Require.version(version);
    title = Require.text("publication title", title, 300);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(
      PublicationId id, Slug slug, String title, PublicationKind kind, PartialDate published) {
    return new Builder(id, slug, title, kind, published);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, title, kind, published);
    copy.version = version;
    copy.publisher = publisher;
    copy.link = link;
    copy.concerns = concerns;
    copy.summary = summary;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Publication withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of a publication, then makes it, checked. */
  public static final class Builder {
    private PublicationId id;
    private Slug slug;
    private String title;
    private PublicationKind kind;
    private PartialDate published;
    private long version;
    private @Nullable OrganisationId publisher;
    private @Nullable WebAddress link;
    private @Nullable Concern concerns;
    private @Nullable Wording summary;
    private List<Source> sources = List.of();

    private Builder(
        PublicationId id, Slug slug, String title, PublicationKind kind, PartialDate published) {
      this.id = id;
      this.slug = slug;
      this.title = title;
      this.kind = kind;
      this.published = published;
    }

    public Builder id(PublicationId id) {
      this.id = id;
      return this;
    }

    public Builder slug(Slug slug) {
      this.slug = slug;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder kind(PublicationKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder published(PartialDate published) {
      this.published = published;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder publisher(@Nullable OrganisationId publisher) {
      this.publisher = publisher;
      return this;
    }

    public Builder link(@Nullable WebAddress link) {
      this.link = link;
      return this;
    }

    public Builder concerns(@Nullable Concern concerns) {
      this.concerns = concerns;
      return this;
    }

    public Builder summary(@Nullable Wording summary) {
      this.summary = summary;
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
    public Publication build() {
      return new Publication(
          id, version, slug, title, kind, published, publisher, link, concerns, summary, sources);
    }
  }
}
