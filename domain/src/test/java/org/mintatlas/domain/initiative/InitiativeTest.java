package org.mintatlas.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiativeId;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;
import static org.mintatlas.testkit.region.RegionFixtures.aRegionId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.shared.SharedFixtures;

class InitiativeTest {

  @Test
  void needsNoMoreThanASlugANameAndAKind() {
    Initiative initiative =
        Initiative.builder(
                anInitiativeId(), new Slug("lab"), "Lab am Fluss", InitiativeKind.MAKERSPACE)
            .build();

    assertThat(initiative.version()).isZero();
    assertThat(initiative.kind()).isEqualTo(InitiativeKind.MAKERSPACE);
    assertThat(initiative.organisation()).isNull();
    assertThat(initiative.regions()).isEmpty();
    assertThat(initiative.place()).isEqualTo(Place.UNKNOWN);
    assertThat(initiative.website()).isNull();
    assertThat(initiative.contact()).isEqualTo(Contact.NONE);
    assertThat(initiative.sources()).isEmpty();
  }

  @Test
  void mayBelongToSeveralRegions() {
    RegionId one = aRegionId();
    RegionId other = aRegionId();
    Set<RegionId> regions = Set.of(one, other);

    assertThat(anInitiative("lab").toBuilder().regions(regions).build().regions())
        .isEqualTo(regions);
  }

  @Test
  void isRejectedWithoutAName() {
    assertText("initiative name", 200, text -> anInitiative("lab").toBuilder().name(text).build());
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> anInitiative("lab").toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfItsRegionsAndSources() {
    RegionId region = aRegionId();
    Set<RegionId> regions = new HashSet<>(Set.of(region));
    List<Source> sources = new ArrayList<>(List.of(SharedFixtures.A_SOURCE));
    Initiative initiative =
        anInitiative("lab").toBuilder().regions(regions).sources(sources).build();

    regions.clear();
    sources.clear();

    assertThat(initiative.regions()).containsExactly(region).isUnmodifiable();
    assertThat(initiative.sources()).containsExactly(SharedFixtures.A_SOURCE).isUnmodifiable();
  }

  @Test
  void comesBackUnchangedFromItsBuilder() {
    Initiative initiative =
        aFullInitiative("lab", anOrganisationId(), aRegionId()).toBuilder().version(7).build();

    assertThat(initiative).hasNoNullFieldsOrProperties();
    assertThat(initiative.toBuilder().build()).isEqualTo(initiative);
  }

  @Test
  void changesOnlyWhatItsBuilderIsTold() {
    Initiative initiative = aFullInitiative("lab", anOrganisationId(), aRegionId());

    Initiative changed =
        initiative.toBuilder().slug(new Slug("shop")).kind(InitiativeKind.OTHER).build();

    assertThat(changed.slug()).hasToString("shop");
    assertThat(changed.kind()).isEqualTo(InitiativeKind.OTHER);
    assertThat(changed.toBuilder().slug(initiative.slug()).kind(initiative.kind()).build())
        .isEqualTo(initiative);
  }
}
