package org.mintatlas.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.aFullOrganisation;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class OrganisationTest {

  @Test
  void needsNoMoreThanASlugAndAName() {
    Organisation organisation =
        Organisation.builder(
                OrganisationFixtures.anOrganisationId(), new Slug("verein"), "Verein am Fluss")
            .build();

    assertThat(organisation.version()).isZero();
    assertThat(organisation.aliases()).isEmpty();
    assertThat(organisation.legalForm()).isNull();
    assertThat(organisation.kinds()).isEmpty();
    assertThat(organisation.sector()).isNull();
    assertThat(organisation.seat()).isNull();
    assertThat(organisation.website()).isNull();
    assertThat(organisation.sources()).isEmpty();
  }

  @Test
  void canBeOfSeveralKindsAtOnce() {
    assertThat(aFullOrganisation("verein").kinds())
        .containsExactly(OrganisationKind.ASSOCIATION, OrganisationKind.STUDENT_LAB);
  }

  @Test
  void belongsToOneOfFourSectors() {
    assertThat(Sector.values())
        .containsExactly(
            Sector.EDUCATION_SCIENCE, Sector.CIVIL_SOCIETY, Sector.BUSINESS, Sector.PUBLIC);
  }

  @Test
  void isRefusedWithoutAName() {
    assertInvalid(() -> anOrganisation("verein").toBuilder().name(" ").build())
        .withMessage("organisation name ' ': must not be blank");
  }

  @Test
  void isRefusedWithATextThatIsTooLong() {
    OrganisationBuilder builder = anOrganisation("verein").toBuilder();

    assertInvalid(() -> builder.name("x".repeat(201)).build())
        .withMessageEndingWith("must not be longer than 200 characters");
    assertInvalid(() -> builder.name("x".repeat(200)).legalForm("x".repeat(61)).build())
        .withMessageStartingWith("legal form");
    assertInvalid(() -> builder.legalForm("e. V.").seat("x".repeat(151)).build())
        .withMessageStartingWith("seat");
  }

  @Test
  void isRefusedWithABlankInsteadOfAnAbsentText() {
    assertInvalid(() -> anOrganisation("verein").toBuilder().seat("").build())
        .withMessage("seat '': must not be blank");
    assertInvalid(() -> anOrganisation("verein").toBuilder().legalForm(" ").build())
        .withMessage("legal form ' ': must not be blank");
  }

  @Test
  void hasEachOfItsNamesOnce() {
    OrganisationBuilder builder = anOrganisation("verein").toBuilder();

    assertInvalid(() -> builder.aliases(List.of("Verein")).build())
        .withMessage("alias 'Verein': is one of its names already");
    assertInvalid(() -> builder.aliases(List.of("VF", "VF")).build())
        .withMessage("alias 'VF': is one of its names already");
    assertInvalid(() -> builder.aliases(List.of(" ")).build())
        .withMessage("alias ' ': must not be blank");
    assertInvalid(() ->
            builder.aliases(IntStream.range(0, 21).mapToObj(i -> "Alias " + i).toList()).build())
        .withMessage("aliases '21': must not be more than 20");
  }

  @Test
  void isRefusedWithANegativeVersion() {
    assertInvalid(() -> anOrganisation("verein").toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfItsKindsAndSources() {
    Set<OrganisationKind> kinds = EnumSet.of(OrganisationKind.SCHOOL);
    List<Source> sources = new ArrayList<>(List.of(SharedFixtures.A_SOURCE));
    Organisation organisation =
        anOrganisation("schule").toBuilder().kinds(kinds).sources(sources).build();

    kinds.clear();
    sources.clear();

    assertThat(organisation.kinds()).containsExactly(OrganisationKind.SCHOOL).isUnmodifiable();
    assertThat(organisation.sources()).containsExactly(SharedFixtures.A_SOURCE).isUnmodifiable();
  }

  @Test
  void comesBackUnchangedFromItsBuilder() {
    Organisation organisation = aFullOrganisation("verein").toBuilder().version(7).build();

    assertThat(organisation).hasNoNullFieldsOrProperties();
    assertThat(organisation.toBuilder().build()).isEqualTo(organisation);
  }

  @Test
  void changesOnlyWhatItsBuilderIsTold() {
    Organisation organisation = aFullOrganisation("verein");

    Organisation moved =
        organisation.toBuilder().slug(new Slug("anderer-verein")).seat("Bonn").build();

    assertThat(moved.slug()).hasToString("anderer-verein");
    assertThat(moved.seat()).isEqualTo("Bonn");
    assertThat(moved.toBuilder().slug(organisation.slug()).seat(organisation.seat()).build())
        .isEqualTo(organisation);
  }
}
