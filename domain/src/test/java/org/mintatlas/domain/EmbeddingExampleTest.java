package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Tenure;

/** The example of the README is this code, word for word. */
class EmbeddingExampleTest {

  @Test
  void aRegionCoversItsDistrictsFromTheDayOfListing() {
    // README
    var listed = Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.parse("2024-05"));
    var profile =
        RegionProfile.builder(
                new RegionId(UUID.randomUUID()),
                Slug.fromName("MINT-Region Köln"),
                "MINT-Region Köln",
                Set.of(RegionKind.MINT_REGION),
                FederalState.NW)
            .listed(listed.listed())
            .build();
    var koeln = new DistrictKey("05315");
    var coverage = Coverage.stated(koeln, Tenure.UNKNOWN);
    var region = Region.of(profile, listed).withCoverage(List.of(coverage));

    boolean covered = region.covers(koeln, LocalDate.of(2024, 6, 1)); // true
    var inApril = region.listedArea(AsOf.on(LocalDate.of(2024, 4, 30))); // empty: not listed yet
    // README
    assertThat(region.profile().slug()).hasToString("mint-region-koeln");
    assertThat(covered).isTrue();
    assertThat(inApril).isEmpty();
    assertThat(region.listedArea(AsOf.on(LocalDate.of(2024, 5, 1)))).isPresent();
  }

  @Test
  void standsInTheReadme() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/mintatlas/domain/EmbeddingExampleTest.java"));
    String example = source.split("// README\n", -1)[1].stripIndent().strip();
    assertThat(Files.readString(Path.of("../README.md"))).contains(example);
  }
}
