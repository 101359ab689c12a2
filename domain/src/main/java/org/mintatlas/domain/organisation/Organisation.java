package org.mintatlas.domain.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.WebAddress;

/**
 * A legal body (Organisation) that carries, partners, hosts or provides.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param aliases other names under which it is known, at most 20, each once, none of them its name
 * @param legalForm its legal form, such as {@code gGmbH}; null when unknown
 * @param kinds what it is; empty when unknown
 * @param sector the sector of society; null when unknown
 * @param seat the town of its seat; null when unknown
 * @param website its website; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Organisation(
    OrganisationId id,
    long version,
    Slug slug,
    String name,
    List<String> aliases,
    @Nullable String legalForm,
    Set<OrganisationKind> kinds,
    @Nullable Sector sector,
    @Nullable String seat,
    @Nullable WebAddress website,
    List<Source> sources)
    implements Aggregate<OrganisationId, Organisation>, Sourced {
  /** How many characters the town of the seat may have. */
  public static final int SEAT_LENGTH = 150;

  /** How many characters a legal form may have. */
  public static final int LEGAL_FORM_LENGTH = 60;

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  private static final Rule NAMED_TWICE =
      new Rule(
          "organisation.named-twice", "is one of its names already", "ist schon einer ihrer Namen");

  /** The most other names that one organisation may have. */
  public static final int MAX_ALIASES = 20;

  /**
   * @throws InvalidValueException when a text is blank or too long, or there are too many other
   *     names, or one of them twice
   */
  public Organisation {
    Require.aggregate(id, version, "slug", slug, "aliases", aliases);
    name = Require.text("organisation name", name, NAME_LENGTH);
    aliases = aliases.stream().map(alias -> Require.text("alias", alias, 200)).toList();
    Require.atMost("aliases", aliases.size(), MAX_ALIASES);
    Set<String> names = new HashSet<>(Set.of(name));
    for (String alias : aliases) {
      if (!names.add(alias)) {
        throw NAMED_TWICE.broken("alias", alias);
      }
    }
    legalForm = Require.optionalText("legal form", legalForm, LEGAL_FORM_LENGTH);
    kinds = Require.enumSet("kinds", OrganisationKind.class, kinds);
    seat = Require.optionalText("seat", seat, SEAT_LENGTH);
    sources = Require.list("sources", sources);
  }

  /**
   * Two that turned out to be the same: the one that is kept, known by the names of the other too,
   * with what only that says of it.
   *
   * @throws InvalidValueException when it would have too many names
   */
  public static Organisation together(Organisation kept, Organisation merged) {
    return kept.toBuilder()
        .aliases(
            Stream.of(kept.aliases, List.of(merged.name), merged.aliases)
                .flatMap(List::stream)
                .filter(name -> !name.equals(kept.name))
                .distinct()
                .toList())
        .legalForm(kept.legalForm == null ? merged.legalForm : kept.legalForm)
        .kinds(kept.kinds.isEmpty() ? merged.kinds : kept.kinds)
        .sector(kept.sector == null ? merged.sector : kept.sector)
        .seat(kept.seat == null ? merged.seat : kept.seat)
        .website(kept.website == null ? merged.website : kept.website)
        .sources(Stream.concat(kept.sources.stream(), merged.sources.stream()).distinct().toList())
        .build();
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static OrganisationBuilder builder(OrganisationId id, Slug slug, String name) {
    return OrganisationBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .aliases(List.of())
        .kinds(Set.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public OrganisationBuilder toBuilder() {
    return OrganisationBuilder.of(this);
  }

  @Override
  public Organisation withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
