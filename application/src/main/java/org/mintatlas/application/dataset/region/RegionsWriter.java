package org.mintatlas.application.dataset.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;

/** Stores regions. */
public final class RegionsWriter {
  private final Regions regions;
  private final Kind<RegionId, Region> kind;

  /** Stores into this collection. */
  public RegionsWriter(Regions regions) {
    this.regions = regions;
    kind = new Kind<>("regions", Change.Subject.REGION, regions);
  }

  /** Stores them, after the organisations with a part in them. */
  public void write(RegionFacts facts, Run run) {
    for (Region fact : facts.regions()) {
      region(fact, facts.formerSlugs().getOrDefault(fact.id(), Set.of()), run);
    }
    facts.regions().forEach(fact -> successor(fact, run));
  }

  private void region(Region fact, Set<Slug> formerSlugs, Run run) {
    Slug slug = fact.profile().slug();
    List<Slug> former = formerSlugs.stream().sorted().toList();
    Optional<Region> stored =
        Stream.concat(Stream.of(slug), former.stream())
            .flatMap(one -> regions.bySlug(one).stream())
            .findFirst();
    run.store(
        kind,
        slug,
        fact,
        stored,
        id ->
            fact.withProfile(fact.profile().toBuilder().id(id).build())
                .withSuccessor(stored.map(Region::successor).orElse(null))
                .withInvolvements(involvements(fact, run)));
    former.forEach(one -> formerSlug(slug, one, run));
  }

  private static List<Involvement> involvements(Region fact, Run run) {
    return fact.involvements().stream()
        .map(one ->
            new Involvement(run.of(one.organisation()), one.role(), one.tenure(), one.sources()))
        .toList();
  }

  /** A region has every slug that it was ever stored with. */
  private void formerSlug(Slug slug, Slug former, Run run) {
    if (regions.bySlug(former).isEmpty()) {
      Region region = regions.bySlug(slug).orElseThrow();
      Region before = region.withProfile(region.profile().toBuilder().slug(former).build());
      Region renamed = Run.save(kind, former, before);
      run.store(
          kind,
          slug,
          Optional.of(renamed),
          renamed.withProfile(renamed.profile().toBuilder().slug(slug).build()));
    }
  }

  /** Whoever goes on with the work may stand further down in the file. */
  private void successor(Region fact, Run run) {
    Region region = regions.bySlug(fact.profile().slug()).orElseThrow();
    run.store(
        kind,
        fact.profile().slug(),
        Optional.of(region),
        region.withSuccessor(run.ofOptional(fact.successor())));
  }
}
