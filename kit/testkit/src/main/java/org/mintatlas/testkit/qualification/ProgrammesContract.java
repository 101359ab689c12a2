package org.mintatlas.testkit.qualification;

import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Programmes} promises. */
public interface ProgrammesContract
    extends SluggedContract<ProgrammeId, Programme>,
        ScopedContract<ProgrammeScope, ProgrammeFilter, NameOrder, Programme>,
        ByNameContract<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter>,
        NameFilterContract<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> {

  @Override
  default Programmes store() {
    return programmes();
  }

  @Override
  default Programme minimal(String slug) {
    return Programme.builder(
            QualificationFixtures.aProgrammeId(),
            new Slug(slug),
            "Minimal",
            ProgrammeFormat.FUNDING_ROUND)
        .build();
  }

  @Override
  default Programme full() {
    return QualificationFixtures.aFullProgramme("every-field", organisation(1));
  }

  @Override
  default Programme emptied(Programme programme) {
    return Programme.builder(programme.id(), programme.slug(), programme.name(), programme.format())
        .version(programme.version())
        .build();
  }

  @Override
  default Map<Referent, Programme> dangling(Programme programme) {
    return Map.of(
        Referent.ORGANISATION,
        programme.toBuilder().lead(OrganisationFixtures.anOrganisationId()).build());
  }

  @Override
  default Scopes<ProgrammeScope> scopes() {
    return Scopes.of(
        (int number) -> organisation(number), OrganisationId::new, ProgrammeScope.LedBy::new);
  }

  @Override
  default ProgrammeFilter anything() {
    return ProgrammeFilter.ANY;
  }

  @Override
  default ProgrammeFilter named(String text) {
    return new ProgrammeFilter(Set.of(), text);
  }

  @Override
  default Programme put(ProgrammeScope scope, int identity, String name) {
    return saved(
        save(
            Programme.builder(
                    new ProgrammeId(Identities.number(identity)),
                    new Slug("programme-" + identity),
                    name,
                    ProgrammeFormat.WORKSHOP_SERIES)
                .lead(((ProgrammeScope.LedBy) scope).organisation())
                .build()));
  }

  @Test
  default void everywhereListsAllAndALeadItsOwn() {
    Programme own = saved(save(QualificationFixtures.aFullProgramme("a-full", organisation(1))));
    Programme without = saved(save(QualificationFixtures.aProgramme("b-without")));
    assertEverywhere(ProgrammeFilter.ANY, own, without);
    assertList(programmes(), scope(), ProgrammeFilter.ANY, NameOrder.NAME).isExactly(own);
  }

  @Test
  default void canBeFilteredByFormats() {
    saved(save(QualificationFixtures.aProgramme("a-trainer")));
    Programme blended =
        saved(save(QualificationFixtures.aFullProgramme("b-blended", organisation(1))));
    Programme round = saved(save(minimal("c-round")));
    assertEverywhere(
        new ProgrammeFilter(
            Set.of(ProgrammeFormat.BLENDED_LEARNING, ProgrammeFormat.FUNDING_ROUND), null),
        blended,
        round);
    assertEverywhere(
        new ProgrammeFilter(
            Set.of(ProgrammeFormat.BLENDED_LEARNING, ProgrammeFormat.FUNDING_ROUND), "minimal"),
        round);
  }

  private void assertEverywhere(ProgrammeFilter filter, Programme... expected) {
    assertList(programmes(), new ProgrammeScope.Everywhere(), filter, NameOrder.NAME)
        .isExactly(expected);
  }
}
