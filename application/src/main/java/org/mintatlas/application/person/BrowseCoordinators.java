package org.mintatlas.application.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody asks who coordinates a region. */
public class BrowseCoordinators {
  private final Coordinations coordinations;
  private final Persons persons;
  private final Regions regions;

  /** Reads from these collections. */
  public BrowseCoordinators(Coordinations coordinations, Persons persons, Regions regions) {
    this.coordinations = coordinations;
    this.persons = persons;
    this.regions = regions;
  }

  /**
   * A coordination with the person as those may see her or him who asked.
   *
   * @param coordination the coordination
   * @param person the person, with no other contact than what they may see
   */
  public record Coordinator(Coordination coordination, Person person) {
    public Coordinator {
      Require.given("coordination", coordination, "person", person);
    }
  }

  /** Who coordinates each region on the day, the longest-serving first, as everybody sees them. */
  public Map<RegionId, List<Coordinator>> of(Set<RegionId> ids, LocalDate day) {
    return of(ids, day, Contact.Visibility.PUBLIC);
  }

  /** The same, as such people see them: see {@link Actor#circle}. */
  public Map<RegionId, List<Coordinator>> of(
      Set<RegionId> ids, LocalDate day, Contact.Visibility circle) {
    Map<RegionId, List<Coordination>> found = withinRegions(coordinations.ofRegions(ids));
    Set<PersonId> holders =
        found.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.on(day))
            .map(Coordination::person)
            .collect(Collectors.toSet());
    Map<PersonId, Person> known = holders.isEmpty() ? Map.of() : persons.byIds(holders);
    Map<RegionId, List<Coordinator>> coordinators = new HashMap<>();
    for (RegionId region : ids) {
      coordinators.put(region, onDay(found.getOrDefault(region, List.of()), known, day, circle));
    }
    return coordinators;
  }

  /**
   * The persons with these identities who coordinate or coordinated a region, as everybody may see
   * them; any other has no entry, because no public role leads to her or him.
   */
  public Map<PersonId, Person> personsByIds(Set<PersonId> ids) {
    return personsByIds(ids, Contact.Visibility.PUBLIC);
  }

  /** The same, as such people see them: see {@link Actor#circle}. */
  public Map<PersonId, Person> personsByIds(Set<PersonId> ids, Contact.Visibility circle) {
    Set<PersonId> coordinators =
        coordinations.ofPersons(ids).values().stream()
            .flatMap(List::stream)
            .map(Coordination::person)
            .collect(Collectors.toSet());
    Map<PersonId, Person> seen = new HashMap<>();
    if (!coordinators.isEmpty()) {
      persons.byIds(coordinators).forEach((id, person) -> seen.put(id, person.seenBy(circle)));
    }
    return seen;
  }

  /** What each person coordinates and coordinated, the earliest first. */
  public Map<PersonId, List<Coordination>> coordinationsOf(Set<PersonId> ids) {
    return withinRegions(coordinations.ofPersons(ids));
  }

  /** A coordination without an end of its own ends with its region. */
  private <K> Map<K, List<Coordination>> withinRegions(Map<K, List<Coordination>> found) {
    Set<RegionId> ids =
        found.values().stream()
            .flatMap(List::stream)
            .map(Coordination::region)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return found;
    }
    Map<RegionId, LocalDate> ends = regions.ends(ids);
    Map<K, List<Coordination>> within = new HashMap<>();
    found.forEach((key, list) ->
        within.put(key, list.stream().map(c -> c.within(ends.get(c.region()))).toList()));
    return within;
  }

  private static List<Coordinator> onDay(
      List<Coordination> coordinations,
      Map<PersonId, Person> known,
      LocalDate day,
      Contact.Visibility circle) {
    return coordinations.stream()
        .filter(c -> c.on(day))
        .flatMap(c ->
            Stream.ofNullable(known.get(c.person()))
                .map(person -> new Coordinator(c, person.seenBy(circle))))
        .toList();
  }
}
