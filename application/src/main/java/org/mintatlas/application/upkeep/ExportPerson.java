package org.mintatlas.application.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.ValueText;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: a person, or an administrator for them, asks for all that the atlas knows of the person
 * (GDPR, article 15).
 */
public final class ExportPerson implements PrivateReading.Restricted {
  /** All that is known of a person. */
  public static final PrivateReading<PersonId> ALL =
      new PrivateReading<>("all that is known of a person", Access.themselves(id -> id));

  /** What others did, or what nobody may read. */
  private static final Map<String, Set<String>> WITHHELD =
      Map.of("Call", Set.of("jurors", "winners"), "Invitation", Set.of("codeHash"));

  private final Persons persons;
  private final PersonalRecords records;
  private final Map<String, Function<UUID, Optional<? extends Aggregate<?, ?>>>> stores;

  /** Reads from these ports. */
  public ExportPerson(Ports ports) {
    Require.given("ports", ports);
    persons = ports.persons();
    records = ports.personalRecords();
    stores =
        Map.ofEntries(
            Map.entry("Account", id -> ports.accounts().byId(new AccountId(id))),
            Map.entry("Application", id -> ports.applications().byId(new ApplicationId(id))),
            Map.entry("Call", id -> ports.calls().byId(new CallId(id))),
            Map.entry("Certificate", id -> ports.certificates().byId(new CertificateId(id))),
            Map.entry("Coordination", id -> ports.coordinations().byId(new CoordinationId(id))),
            Map.entry("Enrolment", id -> ports.enrolments().byId(new EnrolmentId(id))),
            Map.entry("Invitation", id -> ports.invitations().byId(new InvitationId(id))),
            Map.entry("RegionalWorkshop", id -> ports.workshops().byId(new WorkshopId(id))),
            Map.entry(
                "RegionProposal", id -> ports.regionProposals().byId(new RegionProposalId(id))),
            Map.entry("Registration", id -> ports.registrations().byId(new RegistrationId(id))),
            Map.entry("Seat", id -> ports.seats().byId(new SeatId(id))),
            Map.entry(
                "TeamMembership", id -> ports.teamMemberships().byId(new TeamMembershipId(id))),
            Map.entry("Testimonial", id -> ports.testimonials().byId(new TestimonialId(id))),
            Map.entry("Vote", id -> ports.votes().byId(new VoteId(id))));
  }

  /**
   * All that is known of a person.
   *
   * @param person who it is, with every way to be reached
   * @param entries the person as stored, and what names her or him, in the order of their types
   */
  public record Exported(Person person, List<Entry> entries) {
    public Exported {
      Require.given("person", person);
      entries = Require.list("entries", entries);
    }
  }

  /**
   * Something that names the person.
   *
   * @param subject what it is
   * @param version counts its stored changes
   * @param values what is said there, in the order of the names
   */
  public record Entry(AuditSubject subject, long version, List<Value> values) {
    public Entry {
      Require.given("subject", subject);
      values = Require.list("values", values);
    }
  }

  /** What is said of something, by its name. */
  public record Value(String name, String value) {
    public Value {
      Require.given("name", name, "value", value);
    }
  }

  /** Whether somebody may know; a refusal tells nothing of what there is. */
  public boolean allows(Actor actor, PersonId person) {
    return ALL.allows(actor, person);
  }

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(ALL);
  }

  /** All that is known of a person; empty when there is none. */
  public Optional<Exported> of(PersonId person) {
    return persons
        .byId(person)
        .map(found ->
            new Exported(
                found,
                Stream.concat(
                        Stream.of(entryOf(found)),
                        records.of(person).stream().flatMap(subject -> entry(subject).stream()))
                    .sorted(Comparator.comparing(entry -> entry.subject().type()))
                    .toList()));
  }

  private Optional<Entry> entry(AuditSubject subject) {
    return Optional.ofNullable(stores.get(subject.type()))
        .flatMap(store -> store.apply(subject.id()))
        .map(found -> entry(subject, found));
  }

  /** The log tells of a contact only to whom it is shown; here is what it is. */
  private static Entry entryOf(Person person) {
    Entry entry = entry(AuditSubject.of(person), person);
    Contact contact = person.contact();
    List<Value> values = new ArrayList<>(entry.values());
    add(values, "contact.email", contact.email());
    add(values, "contact.page", contact.web());
    add(values, "contact.phone", contact.phone());
    values.sort(Comparator.comparing(Value::name));
    return new Entry(entry.subject(), entry.version(), values);
  }

  private static void add(List<Value> values, String name, Contact.@Nullable Field field) {
    if (field != null) {
      values.add(new Value(name, field.value()));
    }
  }

  private static Entry entry(AuditSubject subject, Aggregate<?, ?> found) {
    return new Entry(subject, found.version(), values(subject.type(), found));
  }

  private static List<Value> values(String type, Aggregate<?, ?> aggregate) {
    Set<String> withheld = WITHHELD.getOrDefault(type, Set.of());
    return ValueText.texts(aggregate).entrySet().stream()
        .filter(text -> !withheld.contains(text.getKey()))
        .map(text -> new Value(text.getKey(), text.getValue()))
        .toList();
  }
}
