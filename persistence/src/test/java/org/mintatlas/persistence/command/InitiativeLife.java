package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** An initiative that joins and leaves regions, moves, and is reached in other ways. */
final class InitiativeLife extends Life<Initiative> {
  private final List<Region> regions =
      Stream.of("one", "two", "three").map(RegionFixtures::aRegion).toList();
  private final RegionId nowhere = new RegionId(new UUID(7, 7));
  private final Initiative initiative =
      InitiativeFixtures.anInitiative("labor").toBuilder()
          .regions(Set.of(regions.getFirst().id()))
          .build();

  /** Coordinates the first two regions, and belongs to the team wherever it is. */
  private final Actor coordinator =
      new Actor.Member(
          account.id(),
          null,
          Set.of(
              new Grant.MemberOf(initiative.id()),
              new Grant.CoordinatorOf(regions.get(0).id()),
              new Grant.CoordinatorOf(regions.get(1).id())));

  InitiativeLife(Chance chance) {
    super(chance);
  }

  @Override
  Initiative begin() {
    return initiative;
  }

  @Override
  void fill(Ports ports) {
    super.fill(ports);
    ports.districts().saveAll(List.of(GeographyFixtures.KOELN, GeographyFixtures.BERLIN));
    regions.forEach(region -> saved(ports.regions().save(region)));
    saved(ports.initiatives().save(initiative));
  }

  @Override
  Stream<Initiative> expected(Initiative now) {
    return Stream.of(now);
  }

  @Override
  Stream<Initiative> stored(Ports ports) {
    return Stream.of(ports.initiatives().existing(initiative.id()));
  }

  @Override
  Wanted<Initiative> any(Initiative now) {
    return switch (chance.below(4)) {
      case 0, 1 -> move(now);
      case 2 -> settle(now);
      default -> reach(now);
    };
  }

  private Wanted<Initiative> move(Initiative now) {
    boolean byTeam = chance.once(2);
    Set<RegionId> to =
        regions.stream()
            .map(Region::id)
            .filter(region -> chance.once(2))
            .collect(Collectors.toCollection(HashSet::new));
    if (chance.once(6)) {
      to.add(nowhere);
    }
    long late = late();
    return wanted(
        late,
        byTeam ? team : coordinator,
        Edit.to(to),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        unlessLate(now, late, () -> moved(now, to, byTeam)));
  }

  private Expected<Initiative> moved(Initiative now, Set<RegionId> to, boolean byTeam) {
    Set<RegionId> others = new HashSet<>(to);
    others.removeAll(now.regions());
    now.regions().stream().filter(region -> !to.contains(region)).forEach(others::add);
    others.remove(regions.get(0).id());
    others.remove(regions.get(1).id());
    if (!byTeam && !others.isEmpty()) {
      return new Expected<>(now, "RegionOfOthers");
    }
    return to.contains(nowhere)
        ? new Expected<>(now, "ReferenceUnknown")
        : done(now.toBuilder().regions(to).build());
  }

  private Wanted<Initiative> settle(Initiative now) {
    @Nullable String city = chance.once(3) ? null : chance.of(List.of("Köln", "Berlin"));
    @Nullable DistrictKey district =
        chance.once(3)
            ? null
            : chance.of(List.of(GeographyFixtures.KOELN.key(), GeographyFixtures.BERLIN.key()));
    Place before = now.place();
    Place place =
        Objects.equals(city, before.city()) && Objects.equals(district, before.district())
            ? before
            : new Place(city, before.postcode(), null, district, null);
    long late = late();
    return wanted(
        late,
        coordinator,
        Edit.keep(),
        Edit.to(city),
        Edit.to(district),
        Edit.keep(),
        Edit.keep(),
        unlessLate(now, late, () -> done(now.toBuilder().place(place).build())));
  }

  private Wanted<Initiative> reach(Initiative now) {
    Contact.@Nullable Field email =
        chance.once(3)
            ? null
            : new Contact.Field("post@example.org", chance.of(Contact.Visibility.values()));
    Contact.@Nullable Field phone =
        chance.once(3)
            ? null
            : new Contact.Field("+49 221 000", chance.of(Contact.Visibility.values()));
    long late = late();
    return wanted(
        late,
        coordinator,
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.to(email),
        Edit.to(phone),
        unlessLate(
            now,
            late,
            () ->
                done(
                    now.toBuilder()
                        .contact(new Contact(email, phone, now.contact().web()))
                        .build())));
  }

  private Wanted<Initiative> wanted(
      long late,
      Actor actor,
      Edit<Set<RegionId>> regions,
      Edit<String> city,
      Edit<DistrictKey> district,
      Edit<Contact.Field> email,
      Edit<Contact.Field> phone,
      Expected<Initiative> expected) {
    return new Wanted<>(
        world ->
            world.done(
                EditInitiative.class,
                new EditInitiative.Command(
                    initiative.id(),
                    world.ports().initiatives().existing(initiative.id()).version() - late,
                    Edit.keep(),
                    Edit.keep(),
                    Edit.keep(),
                    regions,
                    city,
                    Edit.keep(),
                    district,
                    email,
                    phone,
                    Edit.keep()),
                actor),
        expected);
  }
}
