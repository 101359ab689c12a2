package org.mintatlas.application;

import org.mintatlas.application.change.InMemoryChanges;
import org.mintatlas.application.geography.InMemoryDistricts;
import org.mintatlas.application.geography.InMemoryPostcodes;
import org.mintatlas.application.initiative.InMemoryInitiatives;
import org.mintatlas.application.initiative.InMemoryProjects;
import org.mintatlas.application.network.InMemoryMemberships;
import org.mintatlas.application.network.InMemoryNetworks;
import org.mintatlas.application.organisation.InMemoryOrganisations;
import org.mintatlas.application.person.InMemoryCoordinations;
import org.mintatlas.application.person.InMemoryPersons;
import org.mintatlas.application.region.InMemoryRegions;

/** All collections in memory, wired up with each other and empty at first. */
public final class InMemoryAtlas {
  /** The feed of changes. */
  public final InMemoryChanges changes = new InMemoryChanges();

  /** The districts. */
  public final InMemoryDistricts districts = new InMemoryDistricts();

  /** The postcodes. */
  public final InMemoryPostcodes postcodes = new InMemoryPostcodes();

  /** The organisations. */
  public final InMemoryOrganisations organisations = new InMemoryOrganisations();

  /** The regions. */
  public final InMemoryRegions regions = new InMemoryRegions(organisations, districts);

  /** The networks. */
  public final InMemoryNetworks networks = new InMemoryNetworks(organisations);

  /** The initiatives. */
  public final InMemoryInitiatives initiatives =
      new InMemoryInitiatives(organisations, regions, districts);

  /** The projects. */
  public final InMemoryProjects projects = new InMemoryProjects(initiatives, districts);

  /** The memberships in networks. */
  public final InMemoryMemberships memberships =
      new InMemoryMemberships(networks, regions, initiatives);

  /** The persons. */
  public final InMemoryPersons persons = new InMemoryPersons();

  /** The coordinations of regions. */
  public final InMemoryCoordinations coordinations = new InMemoryCoordinations(persons, regions);
}
