package org.mintatlas.testkit.organisation;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationFilterBuilder;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every implementation of {@link Organisations} promises. */
public interface OrganisationsContract
    extends DirectoryContract<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder> {

  @Override
  default KeptList<
          OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder>
      keptList() {
    return KeptList.of(
            organisations(),
            slug ->
                Organisation.builder(OrganisationFixtures.anOrganisationId(), slug, "Minimal")
                    .build(),
            () -> OrganisationFixtures.aFullOrganisation("every-field"))
        .listed(new OrganisationScope.Everywhere(), OrganisationFilter.ANY, DirectoryOrder.NAME);
  }

  @Test
  default void canBeFilteredByKinds() {
    Organisation school = put("a-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    Organisation lab =
        put("b-lab", null, OrganisationKind.STUDENT_LAB, OrganisationKind.UNIVERSITY);
    put("c-company", null, OrganisationKind.COMPANY);
    put("d-unknown", null);
    Set<OrganisationKind> some =
        Set.of(OrganisationKind.SCHOOL, OrganisationKind.STUDENT_LAB, OrganisationKind.UNIVERSITY);
    assertWhere(any -> any.kinds(some)).isExactly(school, lab);
  }

  @Test
  default void canBeFilteredBySectors() {
    Organisation school = put("a-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    Organisation company = put("b-company", Sector.BUSINESS);
    put("c-association", Sector.CIVIL_SOCIETY);
    put("d-unknown", null);
    assertWhere(any -> any.sectors(Set.of(Sector.PUBLIC, Sector.BUSINESS)))
        .isExactly(school, company);
  }

  @Test
  default void isFoundByItsOtherNames() {
    Organisation found =
        saved(
            save(
                OrganisationFixtures.anOrganisation("a-network").toBuilder()
                    .aliases(List.of("Bund der Labore", "BdL 100%"))
                    .build()));
    put("b-lab", null, OrganisationKind.STUDENT_LAB);
    assertList().where(named("der labor")).isExactly(found);
    assertList().where(named("bdl 100%")).isExactly(found);
    assertList().where(named("network")).isExactly(found);
    assertList().where(named("bdl%0")).isExactly();
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Organisation found = put("mint-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    put("mint-company", Sector.BUSINESS, OrganisationKind.SCHOOL);
    put("mint-office", Sector.PUBLIC, OrganisationKind.AUTHORITY);
    put("another-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    assertWhere(any ->
            any.kinds(Set.of(OrganisationKind.SCHOOL))
                .sectors(Set.of(Sector.PUBLIC))
                .nameContains("mint"))
        .isExactly(found);
  }

  private Organisation put(String slug, Sector sector, OrganisationKind... kinds) {
    return saved(
        save(
            OrganisationFixtures.anOrganisation(slug).toBuilder()
                .sector(sector)
                .kinds(Set.of(kinds))
                .build()));
  }

  private PagedListAssert<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation>
      assertWhere(UnaryOperator<OrganisationFilterBuilder> condition) {
    return assertList().where(condition.apply(OrganisationFilter.ANY.toBuilder()).build());
  }
}
