package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.domain.initiative.InitiativeFixtures.aFullInitiative;
import static org.mintatlas.domain.initiative.InitiativeFixtures.aFullProject;
import static org.mintatlas.domain.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.domain.network.NetworkFixtures.aFullNetwork;
import static org.mintatlas.domain.network.NetworkFixtures.aMembership;
import static org.mintatlas.domain.network.NetworkFixtures.aNetwork;
import static org.mintatlas.domain.organisation.OrganisationFixtures.aFullOrganisation;
import static org.mintatlas.domain.person.PersonFixtures.aCoordination;
import static org.mintatlas.domain.person.PersonFixtures.aPerson;
import static org.mintatlas.domain.region.RegionFixtures.aFullRegion;
import static org.mintatlas.domain.region.RegionFixtures.aRegion;

import java.util.List;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeFixtures;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.Region;

/** One of everything, with every field filled, and a second of what comes in lists. */
public final class SmallAtlas {
  /** Carries the region, coordinates the network, stands behind the initiative. */
  public final Organisation carrier = aFullOrganisation("carrier-of-the-river");

  /** Leads the region as a cluster. */
  public final Organisation partner = aFullOrganisation("partner-of-the-river");

  /** A region with every field filled. */
  public final Region region = aFullRegion("river-region", carrier.id(), partner.id());

  /** A region of which hardly anything is known. */
  public final Region plainRegion = aRegion("plain-region");

  /** An initiative with every field filled, in the region. */
  public final Initiative initiative = aFullInitiative("river-lab", carrier.id(), region.id());

  /** An initiative of which hardly anything is known. */
  public final Initiative plainInitiative = InitiativeFixtures.anInitiative("plain-lab");

  /** A project with every field filled. */
  public final Project project = aFullProject("weather-station", initiative.id());

  /** A project that is free. */
  public final Project freeProject =
      aProject("free-workshop", initiative.id()).toBuilder().cost(Cost.FREE).build();

  /** A network with every field filled. */
  public final Network network = aFullNetwork("river-network", carrier.id());

  /** A national network. */
  public final Network nationalNetwork = aNetwork("national-network");

  /** The membership of the region in the network. */
  public final Membership ofRegion = aMembership(network.id(), new Member.OfRegion(region.id()));

  /** The membership of the initiative in the network, not accepted yet. */
  public final Membership ofInitiative =
      aMembership(
          network.id(), new Member.OfInitiative(initiative.id()), MembershipState.REQUESTED);

  /** Coordinates the region. */
  public final Person coordinator = aPerson();

  /** Coordinated the region, and had the personal data erased. */
  public final Person erased = aPerson("Coordinator Two").erase();

  /** Stores all of it. */
  public SmallAtlas(InMemoryAtlas atlas) {
    atlas.districts.saveAll(GeographyFixtures.districts());
    atlas.districts.saveChanges(List.of(EISENACH_MERGED));
    atlas.postcodes.saveAll(GeographyFixtures.postcodes());
    stored(atlas.organisations.save(carrier));
    stored(atlas.organisations.save(partner));
    stored(atlas.regions.save(region));
    stored(atlas.regions.save(plainRegion));
    stored(atlas.initiatives.save(initiative));
    stored(atlas.initiatives.save(plainInitiative));
    stored(atlas.projects.save(project));
    stored(atlas.projects.save(freeProject));
    stored(atlas.networks.save(network));
    stored(atlas.networks.save(nationalNetwork));
    stored(atlas.memberships.save(ofRegion));
    stored(atlas.memberships.save(ofInitiative));
    stored(atlas.persons.save(coordinator));
    stored(atlas.persons.save(erased));
    stored(atlas.coordinations.save(aCoordination(coordinator.id(), region.id())));
    stored(atlas.coordinations.save(aCoordination(erased.id(), plainRegion.id())));
  }

  /** Makes sure that it was stored. */
  public static void stored(SaveResult<?> result) {
    assertThat(result).isInstanceOf(SaveResult.Saved.class);
  }
}
