package org.mintatlas.domain.initiative;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.WebAddress;

/**
 * An out-of-school initiative (außerschulische MINT-Initiative): the roof under which {@link
 * Project}s are offered.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param kind what it is
 * @param organisation the organisation behind it; null when unknown
 * @param regions the regions it belongs to
 * @param place where it is
 * @param website its website; null when unknown
 * @param contact how to reach it; every field hidden unless released
 * @param sources where these facts come from
 */
@Buildable
public record Initiative(
    InitiativeId id,
    long version,
    Slug slug,
    String name,
    InitiativeKind kind,
    @Nullable OrganisationId organisation,
    Set<RegionId> regions,
    Place place,
    @Nullable WebAddress website,
    Contact contact,
    List<Source> sources)
    implements Aggregate<InitiativeId, Initiative>, Sourced {

  /** The most characters of a name. */
  public static final int NAME_LENGTH = 200;

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Initiative {
    Require.aggregate(id, version, "slug", slug, "kind", kind, "place", place, "contact", contact);
    name = Require.text("initiative name", name, NAME_LENGTH);
    regions = Require.set("regions", regions);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static InitiativeBuilder builder(
      InitiativeId id, Slug slug, String name, InitiativeKind kind) {
    return InitiativeBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .kind(kind)
        .regions(Set.of())
        .place(Place.UNKNOWN)
        .contact(Contact.NONE)
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public InitiativeBuilder toBuilder() {
    return InitiativeBuilder.of(this);
  }

  @Override
  public Initiative withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
