package org.mintatlas.domain.initiative;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
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

  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public Initiative {
    Require.given("id", id, "slug", slug, "kind", kind, "place", place, "contact", contact);
    Require.version(version);
    name = Require.text("initiative name", name, 200);
    regions = Require.set("regions", regions);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(InitiativeId id, Slug slug, String name, InitiativeKind kind) {
    return new Builder(id, slug, name, kind);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, name, kind);
    copy.version = version;
    copy.organisation = organisation;
    copy.regions = regions;
    copy.place = place;
    copy.website = website;
    copy.contact = contact;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Initiative withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of an initiative, then makes it, checked. */
  public static final class Builder {
    private InitiativeId id;
    private Slug slug;
    private String name;
    private InitiativeKind kind;
    private long version;
    private @Nullable OrganisationId organisation;
    private Set<RegionId> regions = Set.of();
    private Place place = Place.UNKNOWN;
    private @Nullable WebAddress website;
    private Contact contact = Contact.NONE;
    private List<Source> sources = List.of();

    private Builder(InitiativeId id, Slug slug, String name, InitiativeKind kind) {
      this.id = id;
      this.slug = slug;
      this.name = name;
      this.kind = kind;
    }

    public Builder id(InitiativeId id) {
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

    public Builder kind(InitiativeKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder organisation(@Nullable OrganisationId organisation) {
      this.organisation = organisation;
      return this;
    }

    public Builder regions(Set<RegionId> regions) {
      this.regions = regions;
      return this;
    }

    public Builder place(Place place) {
      this.place = place;
      return this;
    }

    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    public Builder contact(Contact contact) {
      this.contact = contact;
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
    public Initiative build() {
      return new Initiative(
          id, version, slug, name, kind, organisation, regions, place, website, contact, sources);
    }
  }
}
