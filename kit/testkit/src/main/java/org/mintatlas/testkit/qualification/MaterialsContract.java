package org.mintatlas.testkit.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link Materials} promises. */
public interface MaterialsContract
    extends ScopedContract<MaterialScope, MaterialFilter, NameOrder, Material>,
        ByNameContract<MaterialId, Material, MaterialScope, MaterialFilter> {

  @Override
  default Materials store() {
    return materials();
  }

  @Override
  default Material minimal() {
    return MaterialFixtures.aMaterial(programme(1), "As little as possible");
  }

  @Override
  default Material full() {
    return MaterialFixtures.aFullMaterial(programme(2));
  }

  @Override
  default Material emptied(Material material) {
    return Material.builder(
            material.id(),
            material.programme(),
            material.title(),
            material.kind(),
            material.language())
        .version(material.version())
        .build();
  }

  @Override
  default Map<Referent, Material> dangling(Material material) {
    return Map.of(
        Referent.PROGRAMME,
        material.toBuilder().programme(QualificationFixtures.aProgrammeId()).build());
  }

  @Override
  default Scopes<MaterialScope> scopes() {
    return Scopes.of(
        (int number) -> programme(number), ProgrammeId::new, MaterialScope.OfProgramme::new);
  }

  @Override
  default MaterialFilter anything() {
    return MaterialFilter.ANY;
  }

  @Override
  default Material put(MaterialScope scope, int identity, String name) {
    ProgrammeId programme = ((MaterialScope.OfProgramme) scope).programme();
    return saved(
        save(
            MaterialFixtures.aMaterial(programme, name).toBuilder()
                .id(new MaterialId(Identities.number(identity)))
                .build()));
  }

  @Override
  default Material rename(Material material, String name) {
    return saved(save(material.toBuilder().title(name).build()));
  }

  @Test
  default void allTogetherAreAListToo() {
    Material second = put(scope(), 1, "Bogen");
    Material first = put(otherScope(), 2, "Anleitung");
    Material third = put(scope(), 3, "Clip");
    List<Material> sorted = List.of(first, second, third);
    MaterialScope everywhere = new MaterialScope.Everywhere();
    assertList(materials(), everywhere, MaterialFilter.ANY, NameOrder.NAME).isExactly(sorted);
    assertList(materials(), everywhere, MaterialFilter.ANY, NameOrder.NAME_DESC)
        .isExactly(sorted.reversed());
    assertThat(materials().counts(Set.of(everywhere, scope(), otherScope()), MaterialFilter.ANY))
        .isEqualTo(Map.of(everywhere, 3L, scope(), 2L, otherScope(), 1L));
  }

  @Test
  default void canBeFilteredByKindAndLanguage() {
    Material toolkit = put("Alles", MaterialKind.TOOLKIT, "de");
    Material guide = put("Bogen", MaterialKind.GUIDE, "de");
    Material english = put("Clip", MaterialKind.GUIDE, "en");
    assertFiltered(Set.of(MaterialKind.TOOLKIT), Set.of(), toolkit);
    assertFiltered(
        Set.of(MaterialKind.TOOLKIT, MaterialKind.GUIDE), Set.of(), toolkit, guide, english);
    assertFiltered(Set.of(), Set.of("de"), toolkit, guide);
    assertFiltered(Set.of(), Set.of("de", "fr"), toolkit, guide);
    assertFiltered(Set.of(MaterialKind.GUIDE), Set.of("de"), guide);
    assertFiltered(Set.of(MaterialKind.WORKSHEET), Set.of());
    assertFiltered(Set.of(), Set.of("fr"));
  }

  private void assertFiltered(
      Set<MaterialKind> kinds, Set<String> languages, Material... expected) {
    MaterialFilter filter = new MaterialFilter(kinds, languages);
    assertList(materials(), scope(), filter, NameOrder.NAME).isExactly(expected);
    assertList(materials(), new MaterialScope.Everywhere(), filter, NameOrder.NAME)
        .isExactly(expected);
  }

  private Material put(String title, MaterialKind kind, String language) {
    return saved(
        save(
            MaterialFixtures.aMaterial(programme(1), title).toBuilder()
                .kind(kind)
                .language(language)
                .build()));
  }
}
