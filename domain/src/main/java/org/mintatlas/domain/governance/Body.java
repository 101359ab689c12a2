package org.mintatlas.domain.governance;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
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
@Buildable
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
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

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
    Require.aggregate(id, version, "slug", slug, "level", level, "kind", kind);
    name = Require.text("body name", name, NAME_LENGTH);
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
  public static BodyBuilder builder(
      BodyId id, Slug slug, String name, BodyLevel level, BodyKind kind) {
    return BodyBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .level(level)
        .kind(kind)
        .hosts(List.of())
        .figures(List.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public BodyBuilder toBuilder() {
    return BodyBuilder.of(this);
  }

  @Override
  public Body withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
