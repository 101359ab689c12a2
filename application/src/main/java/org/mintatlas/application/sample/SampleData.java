package org.mintatlas.application.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a developer wants more initiatives and projects than the facts have. They are generated
 * from a fixed seed, so they are alike everywhere; each says in name and source that it is a
 * sample, and all of them can be removed at once.
 */
public class SampleData {
  /** How many initiatives there are. */
  public static final int INITIATIVES = 300;

  /** How many projects they offer together. */
  public static final int PROJECTS = 2000;

  /** What every sample has as its source. */
  public static final Source SOURCE = Source.of("MINT Atlas sample data, generated, no fact");

  private static final long SEED = 20241212;
  private static final LocalDate DAY = LocalDate.of(2024, 12, 12);

  private final Districts districts;
  private final Regions regions;
  private final Initiatives initiatives;
  private final Projects projects;
  private final IdGenerator ids;

  /** Generates for these districts and regions, and stores into these collections. */
  public SampleData(
      Districts districts,
      Regions regions,
      Initiatives initiatives,
      Projects projects,
      IdGenerator ids) {
    this.districts = districts;
    this.regions = regions;
    this.initiatives = initiatives;
    this.projects = projects;
    this.ids = ids;
  }

  /**
   * What was added or removed.
   *
   * @param initiatives how many initiatives
   * @param projects how many projects
   */
  public record Count(int initiatives, int projects) {}

  /** Adds the samples that are not there yet. */
  @Transactional
  public Count add() {
    Random random = new Random(SEED);
    SampleMaker maker = new SampleMaker(random, ids);
    Map<FederalState, List<District>> districtsOf = new HashMap<>();
    Map<FederalState, List<RegionId>> regionsOf = new HashMap<>();
    List<Initiative> stored = new ArrayList<>();
    List<FederalState> states = List.of(FederalState.values());
    int newInitiatives = 0;
    for (int number = 1; number <= INITIATIVES; number++) {
      // In turn, so that every state has some.
      FederalState state = states.get(number % states.size());
      Initiative sample =
          maker.initiative(
              number,
              state,
              districtsOf.computeIfAbsent(state, s -> districts.all(new DistrictScope.InState(s))),
              regionsOf.computeIfAbsent(state, this::regionsIn));
      Initiative known = initiatives.bySlug(sample.slug()).orElse(null);
      if (known == null) {
        known = saved(initiatives.save(sample), sample.slug());
        newInitiatives++;
      }
      stored.add(known);
    }
    int newProjects = 0;
    for (int number = 1; number <= PROJECTS; number++) {
      // Some initiatives offer much, some little, and each at least one.
      int index = number <= INITIATIVES ? number - 1 : skewed(random);
      var sample = maker.project(number, stored.get(index));
      if (projects.bySlug(sample.slug()).isEmpty()) {
        saved(projects.save(sample), sample.slug());
        newProjects++;
      }
    }
    return new Count(newInitiatives, newProjects);
  }

  private static int skewed(Random random) {
    double x = random.nextDouble();
    return (int) (x * x * INITIATIVES);
  }

  /** Removes all samples. */
  @Transactional
  public Count remove() {
    int removedProjects = projects.removeBySource(SOURCE);
    return new Count(initiatives.removeBySource(SOURCE), removedProjects);
  }

  private List<RegionId> regionsIn(FederalState state) {
    return regions
        .page(
            new RegionScope.InState(state),
            RegionFilter.any(DAY),
            RegionOrder.NAME,
            PageRequest.first(PageRequest.MAX_SIZE))
        .values()
        .stream()
        .map(RegionProfile::id)
        .toList();
  }

  private static <T> T saved(SaveResult<T> result, Slug slug) {
    return switch (result) {
      case SaveResult.Saved<T>(T aggregate) -> aggregate;
      case SaveResult.SlugTaken<T> taken -> throw refused(slug, "its slug is taken");
      case SaveResult.Stale<T> stale -> throw refused(slug, "it was changed at the same time");
      case SaveResult.ReferenceUnknown<T> unknown ->
          throw refused(slug, "it refers to an unknown " + unknown.what());
    };
  }

  private static IllegalStateException refused(Slug slug, String reason) {
    return new IllegalStateException("The sample " + slug + " cannot be stored: " + reason + ".");
  }
}
