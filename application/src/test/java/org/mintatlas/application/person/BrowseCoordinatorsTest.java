package org.mintatlas.application.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class BrowseCoordinatorsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseCoordinators coordinators =
      new BrowseCoordinators(atlas.coordinations, atlas.persons, atlas.regions);
  private final RegionId region = region("some");

  @Test
  void areShownWithPublicContactFieldsOnly() {
    Person person = stored(PersonFixtures.aPerson());
    Coordination coordination = coordinates(person, region, Period.since(PartialDate.of(2020)));

    Coordinator shown = on(TODAY).getFirst();
    assertThat(shown.coordination()).isEqualTo(coordination);
    assertThat(shown.person())
        .isEqualTo(
            new Person(
                person.id(),
                person.version(),
                "Coordinator One",
                "Network coordinator",
                new Contact(person.contact().email(), null, null)));
  }

  @Test
  void areShownToThoseWhoAreSignedInWithWhatIsForThem() {
    Person person = stored(PersonFixtures.aPerson());
    coordinates(person, region, Period.since(PartialDate.of(2020)));
    Contact shown = new Contact(person.contact().email(), person.contact().phone(), null);

    Contact.Visibility members = Contact.Visibility.MEMBERS;
    assertThat(coordinators.of(Set.of(region), TODAY, members).get(region).getFirst().person())
        .returns(shown, Person::contact);
    assertThat(coordinators.personsByIds(Set.of(person.id()), members).get(person.id()))
        .returns(shown, Person::contact);
  }

  @Test
  void areThoseOfTheDay() {
    Person before = stored(PersonFixtures.aPerson("Coordinator One"));
    Person after = stored(PersonFixtures.aPerson("Coordinator Two"));
    coordinates(before, region, new Period(PartialDate.of(2020), PartialDate.of(2022, 3)));
    coordinates(after, region, Period.since(PartialDate.of(2022, 4)));
    assertThat(names(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(names(LocalDate.of(2020, 1, 1))).containsExactly("Coordinator One");
    assertThat(names(LocalDate.of(2022, 3, 31))).containsExactly("Coordinator One");
    assertThat(names(LocalDate.of(2022, 4, 1))).containsExactly("Coordinator Two");
  }

  @Test
  void standWithTheLongestServingFirst() {
    coordinates(
        stored(PersonFixtures.aPerson("Coordinator Two")),
        region,
        Period.since(PartialDate.of(2023)));
    coordinates(
        stored(PersonFixtures.aPerson("Coordinator One")),
        region,
        Period.since(PartialDate.of(2021)));
    assertThat(names(TODAY)).containsExactly("Coordinator One", "Coordinator Two");
  }

  @Test
  void ofManyRegionsAreReadAtOnce() {
    RegionId other = region("other");
    RegionId without = region("without");
    Person person = stored(PersonFixtures.aPerson());
    coordinates(person, region, Period.since(PartialDate.of(2020)));
    coordinates(person, other, Period.since(PartialDate.of(2021)));
    Map<RegionId, List<Coordinator>> found = coordinators.of(Set.of(region, other, without), TODAY);
    assertThat(found).containsOnlyKeys(region, other, without);
    assertThat(found.get(region)).hasSize(1);
    assertThat(found.get(other)).hasSize(1);
    assertThat(found.get(without)).isEmpty();
  }

  @Test
  void areNotShownWhereTheyCoordinatedBefore() {
    RegionId other = region("other");
    Person person = stored(PersonFixtures.aPerson());
    coordinates(person, region, new Period(PartialDate.of(2018), PartialDate.of(2020)));
    coordinates(person, other, Period.since(PartialDate.of(2021)));
    Map<RegionId, List<Coordinator>> found = coordinators.of(Set.of(region, other), TODAY);
    assertThat(found.get(region)).isEmpty();
    assertThat(found.get(other)).hasSize(1);
  }

  @Test
  void stayWithoutANameAfterErasure() {
    Person person = stored(PersonFixtures.aPerson());
    coordinates(person, region, Period.since(PartialDate.of(2020)));
    stored(person.erase());
    assertThat(on(TODAY).getFirst().person())
        .returns(true, Person::erased)
        .returns(Contact.NONE, Person::contact);
  }

  @Test
  void areFoundAsPersonsForWhatTheyCoordinatedAtAnyTime() {
    Person former = stored(PersonFixtures.aPerson("Coordinator One"));
    Person unseen = stored(PersonFixtures.aPerson("Coordinator Two"));
    PersonId unknown = new PersonId(UUID.randomUUID());
    Coordination coordination =
        coordinates(former, region, new Period(PartialDate.of(2018), PartialDate.of(2019)));
    assertThat(coordinators.personsByIds(Set.of(former.id(), unseen.id(), unknown)))
        .containsOnlyKeys(former.id())
        .hasEntrySatisfying(
            former.id(),
            person -> {
              assertThat(person.name()).isEqualTo("Coordinator One");
              assertThat(person.contact())
                  .isEqualTo(new Contact(former.contact().email(), null, null));
            });
    assertThat(coordinators.personsByIds(Set.of(unseen.id()))).isEmpty();
    assertThat(coordinators.coordinationsOf(Set.of(former.id(), unseen.id())))
        .isEqualTo(Map.of(former.id(), List.of(coordination), unseen.id(), List.of()));
  }

  @Test
  void areNoneAnyMoreOnceTheRegionIsOver() {
    RegionId over =
        saved(
                atlas.regions.save(
                    RegionFixtures.aRegion("over")
                        .withLifecycle(
                            new Lifecycle(
                                List.of(
                                    new Lifecycle.Change(
                                        LifecycleStatus.LISTED, PartialDate.of(2010)),
                                    new Lifecycle.Change(
                                        LifecycleStatus.ENDED, PartialDate.of(2023))),
                                null))))
            .id();
    Person person = stored(PersonFixtures.aPerson());
    Coordination open = coordinates(person, over, Period.since(PartialDate.of(2020)));
    LocalDate lastDay = LocalDate.of(2022, 12, 31);

    assertThat(coordinators.of(Set.of(over), lastDay).get(over)).hasSize(1);
    assertThat(coordinators.of(Set.of(over), lastDay.plusDays(1)).get(over)).isEmpty();
    assertThat(coordinators.coordinationsOf(Set.of(person.id())).get(person.id()))
        .containsExactly(open.within(lastDay.plusDays(1)))
        .extracting(coordination -> coordination.period().to())
        .containsExactly(PartialDate.of(lastDay));
  }

  private List<Coordinator> on(LocalDate day) {
    return coordinators.of(Set.of(region), day).get(region);
  }

  private List<String> names(LocalDate day) {
    return on(day).stream().map(coordinator -> coordinator.person().name()).toList();
  }

  private RegionId region(String slug) {
    return saved(atlas.regions.save(RegionFixtures.aRegion(slug))).id();
  }

  private Person stored(Person person) {
    return saved(atlas.persons.save(person));
  }

  private Coordination coordinates(Person person, RegionId region, Period period) {
    return saved(
        atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region, period)));
  }
}
