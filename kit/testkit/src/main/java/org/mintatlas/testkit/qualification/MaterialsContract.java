package org.mintatlas.testkit.qualification;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;

/** What every implementation of {@link Materials} promises. */
public interface MaterialsContract
    extends EverywhereContract<MaterialScope, MaterialFilter, NameOrder, Material>,
        NamedListContract<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder> {

  @Override
  default KeptList<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder> keptList() {
    return KeptList.of(
            materials(),
            () -> MaterialFixtures.aMaterial(programme(1), "As little as possible"),
            () -> MaterialFixtures.aFullMaterial(programme(2)))
        .under("programme", this::programme, MaterialScope.OfProgramme::new)
        .listed(new MaterialScope.Everywhere(), MaterialFilter.ANY, NameOrder.NAME);
  }

  @Override
  default Material withName(Material material, String name) {
    return material.toBuilder().title(name).build();
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
    MaterialFilter filter = new MaterialFilter(kinds, languages, null);
    assertList(scope()).where(filter).isExactly(expected);
    assertList().where(filter).isExactly(expected);
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
