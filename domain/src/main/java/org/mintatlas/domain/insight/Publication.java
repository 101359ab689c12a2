package org.mintatlas.domain.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
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
@Buildable
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
  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 300;

  /**
   * @throws InvalidValueException when the title is blank or too long
   */
  public Publication {
    Require.aggregate(id, version, "slug", slug, "kind", kind, "published", published);
    title = Require.text("publication title", title, TITLE_LENGTH);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static PublicationBuilder builder(
      PublicationId id, Slug slug, String title, PublicationKind kind, PartialDate published) {
    return PublicationBuilder.empty()
        .id(id)
        .slug(slug)
        .title(title)
        .kind(kind)
        .published(published)
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public PublicationBuilder toBuilder() {
    return PublicationBuilder.of(this);
  }

  @Override
  public Publication withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
