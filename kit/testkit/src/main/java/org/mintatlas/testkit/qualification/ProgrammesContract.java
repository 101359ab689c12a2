package org.mintatlas.testkit.qualification;

import static org.mintatlas.testkit.qualification.QualificationFixtures.aFullProgramme;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aProgrammeId;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link Programmes} promises. */
public interface ProgrammesContract
    extends CatalogueContract<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder> {

  @Override
  default KeptList<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder> keptList() {
    return KeptList.of(
            programmes(),
            slug ->
                Programme.builder(aProgrammeId(), slug, "Minimal", ProgrammeFormat.FUNDING_ROUND)
                    .build(),
            () -> aFullProgramme("every-field", organisation(1)))
        .under("lead", this::organisation, ProgrammeScope.LedBy::new)
        .listed(new ProgrammeScope.Everywhere(), ProgrammeFilter.ANY, NameOrder.NAME);
  }

  @Test
  default void canBeFilteredByFormats() {
    saved(save(QualificationFixtures.aProgramme("a-trainer")));
    Programme blended =
        saved(save(QualificationFixtures.aFullProgramme("b-blended", organisation(1))));
    Programme round = saved(save(minimal("c-round")));
    Set<ProgrammeFormat> formats =
        Set.of(ProgrammeFormat.BLENDED_LEARNING, ProgrammeFormat.FUNDING_ROUND);
    assertList().where(new ProgrammeFilter(formats, null, null, null)).isExactly(blended, round);
    assertList().where(new ProgrammeFilter(formats, "minimal", null, null)).isExactly(round);
  }
}
