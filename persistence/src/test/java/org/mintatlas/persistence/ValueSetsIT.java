package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeFixtures;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkFixtures;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationFixtures;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** The schema lists the values that the domain has: a new one must be added there as well. */
class ValueSetsIT extends PostgresAtlas {

  @Test
  void everyValueOfARegion() {
    Organisation organisation =
        saved(organisations().save(OrganisationFixtures.anOrganisation("organisation")));
    Region region = RegionFixtures.aRegion("region");
    Region full =
        region
            .withProfile(
                region.profile().toBuilder()
                    .kinds(EnumSet.allOf(RegionKind.class))
                    .focusSubjects(EnumSet.allOf(Subject.class))
                    .targetGroups(EnumSet.allOf(TargetGroup.class))
                    .educationStages(EnumSet.allOf(EducationStage.class))
                    .build())
            .withInvolvements(
                EnumSet.allOf(Involvement.Role.class).stream()
                    .map(role -> new Involvement(organisation.id(), role, null))
                    .toList());
    assertThat(saved(regions().save(full)).involvements()).hasSameSizeAs(Involvement.Role.values());
  }

  @Test
  void everyStateOfLife() {
    Region region =
        RegionFixtures.aRegion("region")
            .withLifecycle(
                new Lifecycle(
                    List.of(
                        new Lifecycle.Change(LifecycleState.IN_PREPARATION, null),
                        new Lifecycle.Change(LifecycleState.LISTED, PartialDate.of(2001)),
                        new Lifecycle.Change(LifecycleState.PAUSED, PartialDate.of(2002)),
                        new Lifecycle.Change(LifecycleState.ENDED, PartialDate.of(2003)))));
    assertThat(saved(regions().save(region)).lifecycle().changes())
        .hasSameSizeAs(LifecycleState.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisOfALocation(Location.Basis basis) {
    Region region = RegionFixtures.aRegion("region");
    Location location = new Location(GeographyFixtures.KOELN.centre(), basis);
    saved(
        regions()
            .save(region.withProfile(region.profile().toBuilder().location(location).build())));
  }

  @ParameterizedTest
  @EnumSource
  void everyLeadState(FederalState state) {
    Region region = RegionFixtures.aRegion("region");
    saved(
        regions().save(region.withProfile(region.profile().toBuilder().leadState(state).build())));
  }

  @ParameterizedTest
  @EnumSource
  void everySector(Sector sector) {
    Organisation organisation = OrganisationFixtures.anOrganisation("organisation");
    saved(
        organisations()
            .save(
                organisation.toBuilder()
                    .sector(sector)
                    .kinds(EnumSet.allOf(OrganisationKind.class))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfInitiative(InitiativeKind kind) {
    Initiative initiative = InitiativeFixtures.anInitiative("initiative");
    saved(initiatives().save(initiative.toBuilder().kind(kind).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyVisibility(Contact.Visibility visibility) {
    Initiative initiative = InitiativeFixtures.anInitiative("initiative");
    Contact contact =
        new Contact(
            new Contact.Field("office@example.org", visibility),
            new Contact.Field("0221 0000", visibility),
            new Contact.Field("https://example.org", visibility));
    saved(initiatives().save(initiative.toBuilder().contact(contact).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyValueOfAProject(Recurrence recurrence) {
    Initiative initiative =
        saved(initiatives().save(InitiativeFixtures.anInitiative("initiative")));
    saved(
        projects()
            .save(
                InitiativeFixtures.aProject("project", initiative.id()).toBuilder()
                    .recurrence(recurrence)
                    .subjects(EnumSet.allOf(Subject.class))
                    .formats(EnumSet.allOf(Format.class))
                    .educationStages(EnumSet.allOf(EducationStage.class))
                    .targetGroups(EnumSet.allOf(TargetGroup.class))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyScopeOfANetwork(NetworkScope scope) {
    Set<FederalState> states =
        switch (scope) {
          case NATIONAL -> Set.of();
          case STATE -> Set.of(FederalState.NW);
          case INTERREGIONAL -> EnumSet.allOf(FederalState.class);
        };
    Network network = NetworkFixtures.aNetwork("network");
    saved(
        networks()
            .save(
                new Network(
                    network.id(),
                    0,
                    network.slug(),
                    network.name(),
                    scope,
                    states,
                    null,
                    null,
                    network.sources())));
  }

  @ParameterizedTest
  @EnumSource
  void everyStateOfAMembership(MembershipState state) {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    Membership membership =
        NetworkFixtures.aMembership(network.id(), new Member.OfRegion(region.id()), state);
    saved(memberships().save(membership));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfDistrict(DistrictKind kind) {
    District koeln = GeographyFixtures.KOELN;
    District district =
        new District(
            koeln.key(),
            koeln.name(),
            koeln.officialName(),
            kind,
            koeln.state(),
            koeln.nuts3(),
            koeln.centre());
    districts().saveAll(List.of(district));
    assertThat(districts().byKeys(Set.of(koeln.key()))).containsValue(district);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfChange(DistrictChange.Kind kind) {
    DistrictChange merged = GeographyFixtures.EISENACH_MERGED;
    DistrictChange change =
        new DistrictChange(
            merged.validFrom(),
            merged.oldKey(),
            merged.oldName(),
            merged.newKey(),
            merged.newName(),
            kind);
    districts().saveChanges(List.of(change));
    assertThat(districts().changes()).containsExactly(change);
  }
}
