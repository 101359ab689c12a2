package org.mintatlas.domain.governance;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;

/**
 * A body in which people talk, decide or judge for all of Germany or for a state (Gremium). Who
 * sits there is told by its {@link Seat}s, what it did by its {@link Meeting}s and {@link
 * Exchange}s.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param level for what it speaks
 * @param state the state for which it speaks, exactly when the level is STATE; else null
 * @param kind what it is
 * @param hosts the organisations that host it, the first named first; at most 20, each once
 * @param rhythm how often it meets; null when unknown
 * @param since since when there is one; null when unknown
 * @param composition who sits there, as a source says it, in our words; null when unknown
 * @param figures what sources count, such as its members
 * @param sources where these facts come from
 */
public record Body(
    BodyId id,
    long version,
    Slug slug,
    String name,
    BodyLevel level,
    @Nullable FederalState state,
    BodyKind kind,
    List<OrganisationId> hosts,
    @Nullable Wording rhythm,
    @Nullable PartialDate since,
    @Nullable Wording composition,
    List<KeyFigure> figures,
    List<Source> sources)
    implements Aggregate<BodyId, Body>, Sourced {
  private static final Rule NO_STATE =
      new Rule(
          "governance.no-state", "a body of a state has one", "das Gremium eines Landes hat eines");
  private static final Rule NATIONAL =
      new Rule(
          "governance.national",
          "a national body has none of its own",
          "ein bundesweites Gremium hat kein eigenes");
  private static final Rule HOST_TWICE =
      new Rule(
          "governance.host-twice", "must not hold one twice", "dürfen niemanden zweimal nennen");
  private static final int MAX_HOSTS = 20;

  /**
   * @throws InvalidValueException when the name is blank or too long, the state does not fit the
   *     level, or a host comes twice or there are too many
   */
  public Body {
    Require.given("id", id, "slug", slug, "level", level, "kind", kind, "figures", figures);
    Require.version(version);
    name = Require.text("body name", name, 200);
    if (level == BodyLevel.STATE && state == null) {
      throw NO_STATE.broken("state", null);
    }
    if (level == BodyLevel.NATIONAL && state != null) {
      throw NATIONAL.broken("state", state);
    }
    hosts = Require.list("hosts", hosts);
    Require.atMost("hosts", hosts.size(), MAX_HOSTS);
    if (new HashSet<>(hosts).size() < hosts.size()) {
      throw HOST_TWICE.broken("hosts", hosts);
    }
    figures = KeyFigure.copyOf(figures);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(BodyId id, Slug slug, String name, BodyLevel level, BodyKind kind) {
    return new Builder(id, slug, name, level, kind);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, name, level, kind);
    copy.version = version;
    copy.state = state;
    copy.hosts = hosts;
    copy.rhythm = rhythm;
    copy.since = since;
    copy.composition = composition;
    copy.figures = figures;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Body withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of a body, then makes it, checked. */
  public static final class Builder {
    private BodyId id;
    private Slug slug;
    private String name;
    private BodyLevel level;
    private BodyKind kind;
    private long version;
    private @Nullable FederalState state;
    private List<OrganisationId> hosts = List.of();
    private @Nullable Wording rhythm;
    private @Nullable PartialDate since;
    private @Nullable Wording composition;
    private List<KeyFigure> figures = List.of();
    private List<Source> sources = List.of();

    private Builder(BodyId id, Slug slug, String name, BodyLevel level, BodyKind kind) {
      this.id = id;
      this.slug = slug;
      this.name = name;
      this.level = level;
      this.kind = kind;
    }

    public Builder id(BodyId id) {
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

    public Builder level(BodyLevel level) {
      this.level = level;
      return this;
    }

    public Builder kind(BodyKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder state(@Nullable FederalState state) {
      this.state = state;
      return this;
    }

    public Builder hosts(List<OrganisationId> hosts) {
      this.hosts = hosts;
      return this;
    }

    public Builder rhythm(@Nullable Wording rhythm) {
      this.rhythm = rhythm;
      return this;
    }

    public Builder since(@Nullable PartialDate since) {
      this.since = since;
      return this;
    }

    public Builder composition(@Nullable Wording composition) {
      this.composition = composition;
      return this;
    }

    public Builder figures(List<KeyFigure> figures) {
      this.figures = figures;
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
    public Body build() {
      return new Body(
          id,
          version,
          slug,
          name,
          level,
          state,
          kind,
          hosts,
          rhythm,
          since,
          composition,
          figures,
          sources);
    }
  }
}
