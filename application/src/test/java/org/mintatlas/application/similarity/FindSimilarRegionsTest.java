package org.mintatlas.application.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.region.RegionStores;

class FindSimilarRegionsTest implements RegionStores {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final FindSimilarRegions similar =
      new FindSimilarRegions(atlas.districts, atlas.organisations, atlas.regions, atlas.projects);

  @Override
  public Ports ports() {
    return atlas.ports();
  }

  private List<SimilarRegion> find(Region region, int most) {
    return similar.find(region.profile().slug(), AsOf.on(TODAY), most).orElseThrow();
  }

  private List<String> slugs(Region region) {
    return find(region, 20).stream().map(each -> each.region().slug().value()).toList();
  }

  private OrganisationId from(Sector sector) {
    return saved(
            organisations()
                .save(
                    OrganisationFixtures.anOrganisation(
                            "of-" + sector.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toBuilder()
                        .sector(sector)
                        .build()))
        .id();
  }

  private static Region carriedBy(Region region, OrganisationId carrier, Tenure tenure) {
    return region.withInvolvements(
        List.of(new Involvement(carrier, Involvement.Role.CARRIER, tenure, List.of())));
  }

  private void offers(Region region, Format format) {
    String slug = region.profile().slug().value();
    Initiative initiative =
        saved(
            initiatives()
                .save(
                    InitiativeFixtures.anInitiative("lab-" + slug).toBuilder()
                        .regions(Set.of(region.id()))
                        .build()));
    saved(
        projects()
            .save(
                InitiativeFixtures.aProject("project-" + slug, initiative.id()).toBuilder()
                    .formats(Set.of(format))
                    .build()));
  }

  @Test
  void areTheMostAlikeFirstWithTheirReasons() {
    OrganisationId carrier = from(Sector.PUBLIC);
    Region own =
        stored(
            carriedBy(
                RegionStores.covering("own", KOELN.key(), Tenure.UNKNOWN),
                carrier,
                Tenure.UNKNOWN));
    Region urban = stored(RegionStores.covering("urban", BERLIN.key(), Tenure.UNKNOWN));
    stored(RegionStores.covering("rural", OBERHAVEL.key(), Tenure.UNKNOWN));
    Region closest =
        stored(
            carriedBy(
                RegionStores.covering("closest", BERLIN.key(), Tenure.UNKNOWN),
                carrier,
                Tenure.UNKNOWN));
    offers(own, Format.CLUB);
    offers(closest, Format.CLUB);
    offers(urban, Format.LAB);

    assertThat(slugs(own)).containsExactly("closest", "urban", "rural");
    SimilarRegion first = find(own, 1).getFirst();
    assertThat(first.region()).isEqualTo(closest.profile());
    assertThat(first.likeness()).isEqualTo(1);
    assertThat(first.reasons()).containsExactly(Trait.values());
    assertThat(first.sharedKinds()).containsExactly(RegionKind.MINT_REGION);
    assertThat(first.sharedSettlement()).isEqualTo(Settlement.URBAN);
    assertThat(first.sharedCarrierSectors()).containsExactly(Sector.PUBLIC);
    assertThat(first.sharedFormats()).containsExactly(Format.CLUB);

    SimilarRegion last = find(own, 3).getLast();
    assertThat(last.reasons()).containsExactly(Trait.KINDS, Trait.SIZE);
    assertThat(last.likeness()).isEqualTo(0.4);
    assertThat(last.sharedSettlement()).isNull();
    assertThat(last.sharedFormats()).isEmpty();
  }

  @Test
  void areComparedAsTheyAreOnTheDay() {
    OrganisationId carrier = from(Sector.BUSINESS);
    Region own = stored(carriedBy(RegionFixtures.aListedRegion("own"), carrier, Tenure.UNKNOWN));
    stored(
        carriedBy(
            RegionFixtures.aListedRegion("other"),
            carrier,
            new Tenure(null, PartialDate.of(2020))));
    stored(RegionStores.ended(RegionFixtures.aListedRegion("over"), 2023));
    assertThat(find(own, 5))
        .singleElement()
        .satisfies(other -> assertThat(other.reasons()).containsExactly(Trait.KINDS));
    assertThat(
            similar
                .find(own.profile().slug(), AsOf.on(TODAY.withYear(2019)), 5)
                .orElseThrow()
                .getFirst()
                .reasons())
        .containsExactly(Trait.KINDS, Trait.CARRIER_SECTORS);
  }

  @Test
  void haveSomethingInCommonAndOtherwiseTheOrderOfTheirSlugs() {
    Region own = stored(RegionFixtures.aListedRegion("own"));
    stored(RegionFixtures.aRegion("b-perhaps-listed"));
    stored(RegionFixtures.aListedRegion("c-listed"));
    stored(RegionFixtures.aListedRegion("a-listed"));
    Region other = RegionFixtures.aListedRegion("of-another-kind");
    stored(
        other.withProfile(
            other.profile().toBuilder().kinds(Set.of(RegionKind.ZDI_NETWORK)).build()));
    assertThat(slugs(own)).containsExactly("a-listed", "b-perhaps-listed", "c-listed");
    assertThat(find(own, 1)).hasSize(1);
  }

  @Test
  void areReadForTheRegionsThatAreMostAlikeOnly() {
    Region own = stored(RegionStores.covering("own", AHRWEILER.key(), Tenure.UNKNOWN));
    IntStream.range(0, 60).forEach(i -> stored(RegionFixtures.aListedRegion("unlike-" + i)));
    stored(RegionStores.covering("z-alike", OBERHAVEL.key(), Tenure.UNKNOWN));
    assertThat(slugs(own)).hasSize(20).startsWith("z-alike");
  }

  @Test
  void areFoundByAFormerSlugAndNoneForAnUnknownOne() {
    Region own = stored(RegionFixtures.aListedRegion("own"));
    stored(RegionFixtures.aListedRegion("other"));
    assertThat(similar.find(new Slug("unknown"), AsOf.on(TODAY), 5)).isEqualTo(Optional.empty());
    saved(
        regions()
            .save(own.withProfile(own.profile().toBuilder().slug(new Slug("renamed")).build())));
    assertThat(similar.find(new Slug("own"), AsOf.on(TODAY), 5).orElseThrow()).hasSize(1);
  }

  @Test
  void areAtMostTwenty() {
    assertThatThrownBy(() -> similar.find(new Slug("own"), AsOf.on(TODAY), 21))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("first");
    assertThatThrownBy(() -> similar.find(new Slug("own"), AsOf.on(TODAY), 0))
        .isInstanceOf(InvalidValueException.class);
  }
}
