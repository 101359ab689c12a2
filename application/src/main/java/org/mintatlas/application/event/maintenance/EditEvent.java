package org.mintatlas.application.event.maintenance;

import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.edit.PlaceEdit;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: the programme team changes what is said of an event. */
public record EditEvent(Events events, Postcodes postcodes)
    implements CommandHandler<EditEvent.Command, Event, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param event which
   * @param expectedVersion the version that the caller had read
   * @param edition its number in the series
   * @param name its title
   * @param motto its motto
   * @param website its website
   * @param time when it is
   * @param mode where one takes part
   * @param venue the house in which it takes place
   * @param city the town in which it takes place
   * @param postcode the postcode of the venue
   * @param district the district of the venue
   * @param host who invites
   * @param regions the regions that take part
   * @param audience for whom it is
   * @param registration when one can register
   * @param registrationUrl where else one can register
   */
  public record Command(
      EventId event,
      long expectedVersion,
      Edit<Integer> edition,
      Edit<String> name,
      Edit<String> motto,
      Edit<WebAddress> website,
      Edit<EventTime> time,
      Edit<Mode> mode,
      Edit<String> venue,
      Edit<String> city,
      Edit<PostalCode> postcode,
      Edit<DistrictKey> district,
      Edit<OrganisationId> host,
      Edit<Set<RegionId>> regions,
      Edit<Audience> audience,
      Edit<RegistrationWindow> registration,
      Edit<WebAddress> registrationUrl) {
    public Command {
      Require.given("event", event);
      Require.given("edition", edition, "name", name, "motto", motto, "website", website);
      Require.given("time", time, "mode", mode, "venue", venue, "city", city);
      Require.given("postcode", postcode, "district", district, "host", host, "regions", regions);
      Require.given(
          "audience", audience, "registration", registration, "registrationUrl", registrationUrl);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Event.TITLE_LENGTH)
        .optionalText("motto", Event.MOTTO_LENGTH)
        .optionalText("venue", Event.VENUE_LENGTH)
        .given("time")
        .given("mode")
        .given("regions")
        .given("audience");
  }

  @Override
  public CommandOutcome<Event, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        events, command.event(), command.expectedVersion(), event -> edited(event, command));
  }

  private Event edited(Event event, Command command) {
    return event.toBuilder()
        .edition(command.edition().from(event.edition()))
        .title(command.name().always(event.title()))
        .motto(command.motto().from(event.motto()))
        .website(command.website().from(event.website()))
        .time(command.time().always(event.time()))
        .mode(command.mode().always(event.mode()))
        .venue(command.venue().from(event.venue()))
        .place(
            new PlaceEdit(command.city(), command.postcode(), command.district())
                .of(event.place(), postcodes))
        .host(command.host().from(event.host()))
        .regions(command.regions().always(event.regions()))
        .audience(command.audience().always(event.audience()))
        .registration(command.registration().from(event.registration()))
        .registrationUrl(command.registrationUrl().from(event.registrationUrl()))
        .build();
  }
}
