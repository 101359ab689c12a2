package org.mintatlas.application.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/**
 * Use case: a developer wants more initiatives and projects than the facts have. They are generated
 * from a fixed seed, so they are alike everywhere; each says in name and source that it is a
 * sample, and all of them can be removed at once.
 */
public final class SampleData {
  /** How many initiatives there are. */
  public static final int INITIATIVES = 300;

  /** How many projects they offer together. */
  public static final int PROJECTS = 2000;

  /** What every sample has as its source. */
  public static final Source SOURCE = Source.of("MINT Atlas sample data, generated, no fact");

  private static final long SEED = 20241212;
  private static final AsOf DAY = AsOf.on(LocalDate.of(2024, 12, 12));

  private final Districts districts;
  private final Regions regions;
  private final Initiatives initiatives;
  private final Projects projects;
  private final Changes changes;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final Clock clock;

  /**
   * Generates for these districts and regions, stores into these collections, and announces it to
   * these changes.
   */
  public SampleData(
      Districts districts,
      Regions regions,
      Initiatives initiatives,
      Projects projects,
      Changes changes,
      Transactions transactions,
      IdGenerator ids,
      Clock clock) {
    this.districts = districts;
    this.regions = regions;
    this.initiatives = initiatives;
    this.projects = projects;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What was added or removed.
   *
   * @param initiatives how many initiatives
   * @param projects how many projects
   */
  public record Count(int initiatives, int projects) {}

  /** Adds the samples that are not there yet. */
  public Count add() {
    return transactions.inTransaction(this::addMissing);
  }

  private Count addMissing() {
    Instant now = clock.instant();
    List<Change> changed = new ArrayList<>();
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
              districtsOf.computeIfAbsent(
                  state, s -> districts.all(new DistrictScope.InState(s), DAY.day())),
              regionsOf.computeIfAbsent(state, this::regionsIn));
      Initiative known = initiatives.bySlug(sample.slug()).orElse(null);
      if (known == null) {
        known = saved(initiatives.save(sample), sample.slug());
        changed.add(
            Change.stored(Change.Subject.INITIATIVE, known.id().value(), known.version(), now));
        newInitiatives++;
      }
      stored.add(known);
    }
    int newProjects = 0;
    for (int number = 1; number <= PROJECTS; number++) {
      // Some initiatives offer much, some little, and each at least one.
      int index = number <= INITIATIVES ? number - 1 : skewed(random);
      Project sample = maker.project(number, stored.get(index));
      if (projects.bySlug(sample.slug()).isEmpty()) {
        Project known = saved(projects.save(sample), sample.slug());
        changed.add(
            Change.stored(Change.Subject.PROJECT, known.id().value(), known.version(), now));
        newProjects++;
      }
    }
    changes.announce(changed);
    return new Count(newInitiatives, newProjects);
  }

  private static int skewed(Random random) {
    double x = random.nextDouble();
    return (int) (x * x * INITIATIVES);
  }

  /** Removes all samples. */
  public Count remove() {
    return transactions.inTransaction(this::removeAll);
  }

  private Count removeAll() {
    Instant now = clock.instant();
    Set<ProjectId> removedProjects = projects.removeBySource(SOURCE);
    Set<InitiativeId> removedInitiatives = initiatives.removeBySource(SOURCE);
    List<Change> changed = new ArrayList<>();
    for (ProjectId id : removedProjects) {
      changed.add(Change.removed(Change.Subject.PROJECT, id.value(), now));
    }
    for (InitiativeId id : removedInitiatives) {
      changed.add(Change.removed(Change.Subject.INITIATIVE, id.value(), now));
    }
    changes.announce(changed);
    return new Count(removedInitiatives.size(), removedProjects.size());
  }

  private List<RegionId> regionsIn(FederalState state) {
    return regions
        .whole(new RegionScope.InState(state), RegionFilter.living(DAY), RegionOrder.NAME)
        .stream()
        .map(RegionProfile::id)
        .toList();
  }

  private static <T> T saved(SaveResult<T> result, Slug slug) {
    return result.orThrow(reason ->
        new IllegalStateException(
            "The sample " + slug + " cannot be stored: " + reason.reason() + "."));
  }
}
