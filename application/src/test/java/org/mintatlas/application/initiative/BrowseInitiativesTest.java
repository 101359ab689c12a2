package org.mintatlas.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class BrowseInitiativesTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseInitiatives browse = new BrowseInitiatives(atlas.initiatives, atlas.projects);
  private final Initiative initiative =
      saved(
          atlas.initiatives.save(
              anInitiative("some").toBuilder().contact(SharedFixtures.aFullContact()).build()));
  private final Initiative asPublicSees =
      initiative.toBuilder()
          .contact(new Contact(SharedFixtures.aFullContact().email(), null, null))
          .build();

  @Test
  void fieldsOfAContactThatAreNotPublicNeverLeave() {
    assertThat(initiative.contact().phone()).isNotNull();
    assertThat(browse.initiatives().bySlug(initiative.slug())).contains(asPublicSees);
    assertThat(browse.initiatives().byIds(Set.of(initiative.id())))
        .isEqualTo(Map.of(initiative.id(), asPublicSees));
    assertList(
            browse.initiatives(),
            new InitiativeScope.Everywhere(),
            InitiativeFilter.ANY,
            DirectoryOrder.NAME)
        .isExactly(asPublicSees);
  }

  @Test
  void anInitiativeWithoutContactIsShownAsItIs() {
    Initiative without = saved(atlas.initiatives.save(anInitiative("without")));
    assertThat(browse.initiatives().bySlug(without.slug())).contains(without);
  }

  @Test
  void aFormerSlugLeadsToIt() {
    saved(atlas.initiatives.save(initiative.toBuilder().slug(new Slug("second-slug")).build()));
    assertThat(browse.initiatives().bySlug(initiative.slug()))
        .get()
        .returns(new Slug("second-slug"), Initiative::slug)
        .returns(asPublicSees.contact(), Initiative::contact);
  }

  @Test
  void whatNobodyKnowsIsNotFound() {
    assertThat(browse.initiatives().bySlug(new Slug("nobody"))).isEmpty();
    assertThat(browse.initiatives().byIds(Set.of(InitiativeFixtures.anInitiativeId()))).isEmpty();
    assertThat(browse.projects().bySlug(new Slug("nobody"))).isEmpty();
  }

  @Test
  void projectsAreFoundBySlugIdentityAndInitiative() {
    Project project = saved(atlas.projects.save(aProject("lab", initiative.id())));
    assertThat(browse.projects().bySlug(new Slug("lab"))).contains(project);
    assertThat(browse.projects().byIds(Set.of(project.id())))
        .isEqualTo(Map.of(project.id(), project));
    assertList(
            browse.projects(),
            new ProjectScope.OfInitiative(initiative.id()),
            ProjectFilter.ANY,
            DirectoryOrder.NAME)
        .isExactly(project);
  }
}
