package org.mintatlas.application.initiative;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.edit.PlaceEdit;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/**
 * Use case: those who keep an initiative change what is said of it. To which regions it belongs is
 * not for all of them to say: a region that comes or goes needs somebody who coordinates it.
 */
public record EditInitiative(Initiatives initiatives, Postcodes postcodes)
    implements CommandHandler<EditInitiative.Command, Initiative, EditInitiative.Refusal> {
  private static final Access<RegionId> REGION =
      Access.<RegionId>coordinatorOf(region -> region).or(Access.programme());

  /**
   * What is wanted.
   *
   * @param initiative which
   * @param expectedVersion the version that the caller had read
   * @param name its name, which cannot be taken away
   * @param kind what it is, which cannot be taken away
   * @param website its website
   * @param regions the regions it belongs to, by their identities
   * @param city the town in which it is, up to 150 characters
   * @param postcode the postcode at which it is
   * @param district the district in which it is
   * @param email the e-mail address, and to whom it is shown
   * @param phone the telephone number, and to whom it is shown
   * @param page the page by which one reaches it, and to whom it is shown
   */
  public record Command(
      InitiativeId initiative,
      long expectedVersion,
      Edit<String> name,
      Edit<InitiativeKind> kind,
      Edit<WebAddress> website,
      Edit<Set<RegionId>> regions,
      Edit<String> city,
      Edit<PostalCode> postcode,
      Edit<DistrictKey> district,
      Edit<Contact.Field> email,
      Edit<Contact.Field> phone,
      Edit<Contact.Field> page) {
    public Command {
      Require.given("initiative", initiative, "name", name, "kind", kind, "website", website);
      Require.given("regions", regions, "city", city, "postcode", postcode, "district", district);
      Require.given("email", email, "phone", phone, "page", page);
    }
  }

  /** Why the regions stay as they are. */
  public sealed interface Refusal {
    /**
     * Others coordinate a region that would come or go.
     *
     * @param region which
     */
    record RegionOfOthers(RegionId region) implements Refusal, OfPart {
      public RegionOfOthers {
        Require.given("region", region);
      }

      @Override
      public String part() {
        return "regions";
      }

      @Override
      public Object value() {
        return region;
      }
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Initiative.NAME_LENGTH)
        .given("kind")
        .given("regions")
        .contact("email", "phone", "page");
  }

  @Override
  public CommandOutcome<Initiative, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        initiatives,
        command.initiative(),
        command.expectedVersion(),
        initiative -> {
          Set<RegionId> regions = command.regions().always(initiative.regions());
          return ofOthers(work.actor(), initiative.regions(), regions)
              .map(Refusal.RegionOfOthers::new)
              .<CommandOutcome<Initiative, Refusal>>map(CommandOutcome::refused)
              .orElseGet(() -> CommandOutcome.done(edited(initiative, regions, command)));
        });
  }

  private static Optional<RegionId> ofOthers(
      Actor actor, Set<RegionId> before, Set<RegionId> after) {
    return Stream.concat(after.stream(), before.stream())
        .filter(region -> !before.contains(region) || !after.contains(region))
        .filter(region -> !REGION.allows(actor, region))
        .findFirst();
  }

  private Initiative edited(Initiative initiative, Set<RegionId> regions, Command command) {
    return initiative.toBuilder()
        .name(command.name().always(initiative.name()))
        .kind(command.kind().always(initiative.kind()))
        .website(command.website().from(initiative.website()))
        .regions(regions)
        .place(
            new PlaceEdit(command.city(), command.postcode(), command.district())
                .of(initiative.place(), postcodes))
        .contact(
            new Contact(
                command.email().from(initiative.contact().email()),
                command.phone().from(initiative.contact().phone()),
                command.page().from(initiative.contact().web())))
        .build();
  }
}
