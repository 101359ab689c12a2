package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Involvement.Role;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.shared.SharedFixtures;

class CoverageTest {
  private static final Tenure YEAR_2021 = new Tenure(PartialDate.of(2021), PartialDate.of(2021));
  private static final Tenure SINCE_2022 = Tenure.since(PartialDate.of(2022));

  @Test
  void isStatedOrOnlySpokenOfByTheName() {
    Coverage stated = Coverage.stated(KOELN.key(), YEAR_2021);

    assertThat(stated)
        .isEqualTo(new Coverage(KOELN.key(), YEAR_2021, Coverage.Basis.STATED, List.of()));
    assertThat(stated.isStated()).isTrue();
    assertThat(new Coverage(KOELN.key(), YEAR_2021, Coverage.Basis.NAME, List.of()).isStated())
        .isFalse();
  }

  @Test
  void repeatsAnotherOfTheSameDistrictAtACommonTimeWhateverTheBasis() {
    Coverage one = Coverage.stated(KOELN.key(), YEAR_2021);

    assertThat(one.repeats(one)).isTrue();
    assertThat(
            one.repeats(new Coverage(KOELN.key(), Tenure.UNKNOWN, Coverage.Basis.NAME, List.of())))
        .isTrue();
    assertThat(one.repeats(Coverage.stated(KOELN.key(), SINCE_2022))).isFalse();
    assertThat(one.repeats(Coverage.stated(BERLIN.key(), YEAR_2021))).isFalse();
  }

  @Test
  void isToldForAnOrganisationInTheSameWay() {
    OrganisationId organisation = anOrganisationId();
    Involvement one = new Involvement(organisation, Role.PARTNER, YEAR_2021, List.of());

    assertThat(one.repeats(new Involvement(organisation, Role.PARTNER, Tenure.UNKNOWN, List.of())))
        .isTrue();
    assertThat(one.repeats(new Involvement(organisation, Role.PARTNER, SINCE_2022, List.of())))
        .isFalse();
    assertThat(one.repeats(new Involvement(organisation, Role.CARRIER, YEAR_2021, List.of())))
        .isFalse();
    assertThat(one.repeats(new Involvement(anOrganisationId(), Role.PARTNER, YEAR_2021, List.of())))
        .isFalse();
  }

  @Test
  void keepsACopyOfItsSources() {
    List<Source> sources = new ArrayList<>(SharedFixtures.bothSources());
    Coverage coverage = new Coverage(KOELN.key(), YEAR_2021, Coverage.Basis.STATED, sources);
    Involvement involvement = new Involvement(anOrganisationId(), Role.PARTNER, YEAR_2021, sources);

    sources.clear();

    assertThat(coverage.sources()).isEqualTo(SharedFixtures.bothSources()).isUnmodifiable();
    assertThat(involvement.sources()).isEqualTo(SharedFixtures.bothSources()).isUnmodifiable();
  }
}
