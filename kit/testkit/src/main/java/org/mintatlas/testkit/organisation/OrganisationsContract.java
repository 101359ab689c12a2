package org.mintatlas.testkit.organisation;

import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Organisations} promises. */
public interface OrganisationsContract
    extends SluggedContract<OrganisationId, Organisation>,
        DirectoryContract<OrganisationId, Organisation, OrganisationScope, OrganisationFilter> {

  @Override
  default Organisations store() {
    return organisations();
  }

  @Override
  default Organisation minimal(String slug) {
    return Organisation.builder(OrganisationFixtures.anOrganisationId(), new Slug(slug), "Minimal")
        .build();
  }

  @Override
  default Organisation full() {
    return OrganisationFixtures.aFullOrganisation("every-field");
  }

  @Override
  default Organisation emptied(Organisation organisation) {
    return Organisation.builder(organisation.id(), organisation.slug(), organisation.name())
        .version(organisation.version())
        .build();
  }

  @Override
  default OrganisationScope scope() {
    return new OrganisationScope.Everywhere();
  }

  @Override
  default OrganisationFilter anything() {
    return OrganisationFilter.ANY;
  }

  @Override
  default OrganisationFilter named(String text) {
    return new OrganisationFilter(Set.of(), Set.of(), text, null);
  }

  @Override
  default Organisation put(OrganisationScope scope, int identity, String name) {
    return saved(
        save(
            Organisation.builder(
                    new OrganisationId(Identities.number(identity)),
                    new Slug("organisation-" + identity),
                    name)
                .build()));
  }

  @Override
  default OrganisationFilter assuredBefore(LocalDate day) {
    return new OrganisationFilter(Set.of(), Set.of(), null, day);
  }

  @Test
  default void canBeFilteredByKinds() {
    Organisation school = put("a-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    Organisation lab =
        put("b-lab", null, OrganisationKind.STUDENT_LAB, OrganisationKind.UNIVERSITY);
    put("c-company", null, OrganisationKind.COMPANY);
    put("d-unknown", null);
    assertEverywhere(
        new OrganisationFilter(
            Set.of(
                OrganisationKind.SCHOOL, OrganisationKind.STUDENT_LAB, OrganisationKind.UNIVERSITY),
            Set.of(),
            null,
            null),
        school,
        lab);
  }

  @Test
  default void canBeFilteredBySectors() {
    Organisation school = put("a-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    Organisation company = put("b-company", Sector.BUSINESS);
    put("c-association", Sector.CIVIL_SOCIETY);
    put("d-unknown", null);
    assertEverywhere(
        new OrganisationFilter(Set.of(), Set.of(Sector.PUBLIC, Sector.BUSINESS), null, null),
        school,
        company);
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
    assertEverywhere(named("der labor"), found);
    assertEverywhere(named("bdl 100%"), found);
    assertEverywhere(named("network"), found);
    assertEverywhere(named("bdl%0"));
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Organisation found = put("mint-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    put("mint-company", Sector.BUSINESS, OrganisationKind.SCHOOL);
    put("mint-office", Sector.PUBLIC, OrganisationKind.AUTHORITY);
    put("another-school", Sector.PUBLIC, OrganisationKind.SCHOOL);
    assertEverywhere(
        new OrganisationFilter(
            Set.of(OrganisationKind.SCHOOL), Set.of(Sector.PUBLIC), "mint", null),
        found);
  }

  private Organisation put(String slug, Sector sector, OrganisationKind... kinds) {
    return saved(
        save(
            OrganisationFixtures.anOrganisation(slug).toBuilder()
                .sector(sector)
                .kinds(Set.of(kinds))
                .build()));
  }

  private void assertEverywhere(OrganisationFilter filter, Organisation... expected) {
    assertList(organisations(), scope(), filter, DirectoryOrder.NAME).isExactly(expected);
  }
}
