package org.mintatlas.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.change.Heard;
import org.mintatlas.testkit.initiative.InitiativeFixtures;

class SampleDataTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final SampleData samples = samplesFor(atlas);

  private static SampleData samplesFor(InMemoryAtlas atlas) {
    return new SampleData(
        atlas.districts,
        atlas.regions,
        atlas.initiatives,
        atlas.projects,
        atlas.changes,
        atlas.transactions,
        new TimeOrderedIds(Clock.systemUTC(), new Random()),
        Clock.systemUTC());
  }

  private static long initiatives(InMemoryAtlas atlas) {
    return atlas.initiatives.count(new InitiativeScope.Everywhere(), InitiativeFilter.ANY);
  }

  private static long projects(InMemoryAtlas atlas) {
    return atlas.projects.count(new ProjectScope.Everywhere(), ProjectFilter.ANY);
  }

  @Test
  void addsThreeHundredInitiativesAndTwoThousandProjects() {
    assertThat(samples.add()).isEqualTo(new SampleData.Count(300, 2000));
    assertThat(initiatives(atlas)).isEqualTo(300);
    assertThat(projects(atlas)).isEqualTo(2000);
  }

  @Test
  void addsNothingTheSecondTime() {
    samples.add();
    assertThat(samples.add()).isEqualTo(new SampleData.Count(0, 0));
    assertThat(projects(atlas)).isEqualTo(2000);
  }

  @Test
  void reachesEveryState() {
    samples.add();
    for (FederalState state : FederalState.values()) {
      assertThat(atlas.initiatives.count(new InitiativeScope.InState(state), InitiativeFilter.ANY))
          .as(state.nameDe())
          .isPositive();
    }
  }

  @Test
  void marksEachSampleInNameAndSource() {
    samples.add();
    PageRequest request = PageRequest.first(100);
    Set<Initiative> offering = new HashSet<>();
    while (true) {
      Page<Initiative> page =
          atlas.initiatives.page(
              new InitiativeScope.Everywhere(), InitiativeFilter.ANY, DirectoryOrder.NAME, request);
      assertThat(page.values())
          .allSatisfy(initiative -> {
            assertThat(initiative.name()).contains("Beispiel").contains("Sample");
            assertThat(initiative.sources()).containsExactly(SampleData.SOURCE);
          });
      offering.addAll(page.values());
      if (!page.hasNext()) {
        break;
      }
      request = PageRequest.after(page.items().getLast().position(), 100);
    }
    assertThat(offering).hasSize(300);
    Project project = atlas.projects.bySlug(new Slug("sample-project-0001")).orElseThrow();
    assertThat(project.name()).contains("Beispiel").contains("Sample");
    assertThat(project.sources()).containsExactly(SampleData.SOURCE);
  }

  @Test
  void isAlikeEverywhere() {
    InMemoryAtlas other = new InMemoryAtlas();
    samples.add();
    samplesFor(other).add();
    for (String slug :
        List.of("sample-project-0001", "sample-project-1234", "sample-project-2000")) {
      Project here = atlas.projects.bySlug(new Slug(slug)).orElseThrow();
      Project there = other.projects.bySlug(new Slug(slug)).orElseThrow();
      assertThat(here.toBuilder().id(there.id()).initiative(there.initiative()).build())
          .isEqualTo(there);
    }
  }

  @Test
  void announcesEachSampleThatIsAddedOrRemoved() {
    try (Heard heard = new Heard(atlas.changes)) {
      samples.add();
      assertThat(heard.changes()).hasSize(2300);
      assertThat(heard.changes()).extracting(Change::kind).containsOnly(Change.Kind.CREATED);

      heard.forget();
      samples.add();
      assertThat(heard.changes()).isEmpty();

      samples.remove();
      assertThat(heard.changes()).hasSize(2300).doesNotHaveDuplicates();
      assertThat(heard.changes()).extracting(Change::kind).containsOnly(Change.Kind.REMOVED);
    }
  }

  @Test
  void isRemovedWithoutTouchingFacts() {
    Initiative fact = InitiativeFixtures.anInitiative("real-one");
    atlas.initiatives.save(fact);
    samples.add();

    assertThat(samples.remove()).isEqualTo(new SampleData.Count(300, 2000));
    assertThat(initiatives(atlas)).isEqualTo(1);
    assertThat(projects(atlas)).isZero();
  }
}
