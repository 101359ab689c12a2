package org.mintatlas.application.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;

/** Use case: somebody asks who coordinates a region. */
public class BrowseCoordinators {
  private final Coordinations coordinations;
  private final Persons persons;

  /** Reads from these collections. */
  public BrowseCoordinators(Coordinations coordinations, Persons persons) {
    this.coordinations = coordinations;
    this.persons = persons;
  }

  /**
   * A coordination with the person as everybody may see her or him.
   *
   * @param coordination the coordination
   * @param person the person, with no other contact than what is public
   */
  public record Coordinator(Coordination coordination, Person person) {}

  /** Who coordinates each region on the day, the longest-serving first. */
  public Map<RegionId, List<Coordinator>> of(Set<RegionId> regions, LocalDate day) {
    Map<RegionId, List<Coordination>> found = coordinations.ofRegions(regions);
    Set<PersonId> ids =
        found.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.on(day))
            .map(Coordination::person)
            .collect(Collectors.toSet());
    Map<PersonId, Person> known = ids.isEmpty() ? Map.of() : persons.byIds(ids);
    Map<RegionId, List<Coordinator>> coordinators = new HashMap<>();
    for (RegionId region : regions) {
      coordinators.put(region, onDay(found.getOrDefault(region, List.of()), known, day));
    }
    return coordinators;
  }

  /**
   * The persons with these identities who coordinate or coordinated a region, as everybody may see
   * them; any other has no entry, because no public role leads to her or him.
   */
  public Map<PersonId, Person> personsByIds(Set<PersonId> ids) {
    Set<PersonId> coordinators =
        coordinations.ofPersons(ids).values().stream()
            .flatMap(List::stream)
            .map(Coordination::person)
            .collect(Collectors.toSet());
    Map<PersonId, Person> seen = new HashMap<>();
    if (!coordinators.isEmpty()) {
      persons.byIds(coordinators).forEach((id, person) -> seen.put(id, asPublicSees(person)));
    }
    return seen;
  }

  /** What each person coordinates and coordinated, the earliest first. */
  public Map<PersonId, List<Coordination>> coordinationsOf(Set<PersonId> ids) {
    return coordinations.ofPersons(ids);
  }

  private static List<Coordinator> onDay(
      List<Coordination> coordinations, Map<PersonId, Person> known, LocalDate day) {
    return coordinations.stream()
        .filter(c -> c.on(day))
        .flatMap(c ->
            Stream.ofNullable(known.get(c.person()))
                .map(person -> new Coordinator(c, asPublicSees(person))))
        .toList();
  }

  private static Person asPublicSees(Person person) {
    return new Person(
        person.id(),
        person.version(),
        person.name(),
        person.function(),
        person.contact().seenBy(Contact.Visibility.PUBLIC));
  }
}
