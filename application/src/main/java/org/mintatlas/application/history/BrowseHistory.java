package org.mintatlas.application.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.Ports;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.region.RegionId;

/** Use case: who may change something reads what happened to it. */
public final class BrowseHistory
    implements Paged<AuditSubject, HistoryFilter, HistoryOrder, Logged>, PrivateReading.Restricted {
  private static final Set<String> OF_PERSONS =
      Set.of(
          Person.class.getSimpleName(),
          Account.class.getSimpleName(),
          Invitation.class.getSimpleName());

  private final AuditLog log;
  private final Ports ports;
  private final PrivateReading<AuditSubject> ofPersons;
  private final PrivateReading<AuditSubject> ofDrafts;
  private final PrivateReading<AuditSubject> ofOthers;

  /** Over where it stands, and all that it can be about. */
  public BrowseHistory(Ports ports) {
    this.ports = ports;
    this.log = ports.auditLog();
    this.ofPersons =
        new PrivateReading<>(
            "the history of a person, an account or an invitation", Access.admins());
    this.ofDrafts =
        new PrivateReading<>(
            "the history of an application that was not handed in",
            Access.coordinatorOfAny("its region", this::regions));
    this.ofOthers =
        new PrivateReading<>(
            "the history of anything else",
            InitiativeKeepers.of(ports.initiatives(), this::initiative)
                .or(Access.coordinatorOfAny("its region", this::regions)));
  }

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(ofPersons, ofDrafts, ofOthers);
  }

  /**
   * Whether somebody may read what happened to a thing. It is asked before anything of it is read,
   * and a refusal tells nothing of what there is.
   */
  public boolean allows(Actor actor, AuditSubject subject) {
    return reading(subject).allows(actor, subject);
  }

  private PrivateReading<AuditSubject> reading(AuditSubject subject) {
    if (OF_PERSONS.contains(subject.type())) {
      return ofPersons;
    }
    return isDraft(subject) ? ofDrafts : ofOthers;
  }

  private boolean isDraft(AuditSubject subject) {
    return subject.type().equals("Application")
        && ports
            .applications()
            .byId(new ApplicationId(subject.id()))
            .filter(application -> application.status() == ApplicationStatus.DRAFT)
            .isPresent();
  }

  /** What has an identity; of another kind than all others where nothing ever happened to it. */
  public AuditSubject withId(UUID id) {
    return log.withId(id).stream().findFirst().orElseGet(() -> new AuditSubject("Unknown", id));
  }

  private Set<RegionId> regions(AuditSubject subject) {
    UUID id = subject.id();
    return switch (subject.type()) {
      case "Region" -> Set.of(new RegionId(id));
      case "Application" ->
          region(ports.applications().byId(new ApplicationId(id)).map(Application::region));
      case "Coordination" ->
          region(ports.coordinations().byId(new CoordinationId(id)).map(Coordination::region));
      case "Enrolment" ->
          region(ports.enrolments().byId(new EnrolmentId(id)).map(Enrolment::region));
      default -> Set.of();
    };
  }

  private static Set<RegionId> region(Optional<RegionId> region) {
    return region.map(Set::of).orElse(Set.of());
  }

  private Optional<InitiativeId> initiative(AuditSubject subject) {
    UUID id = subject.id();
    return switch (subject.type()) {
      case "Initiative" -> Optional.of(new InitiativeId(id));
      case "Project" -> ports.projects().byId(new ProjectId(id)).map(Project::initiative);
      case "TeamMembership" ->
          ports.teamMemberships().byId(new TeamMembershipId(id)).map(TeamMembership::initiative);
      default -> Optional.empty();
    };
  }

  /** With a region belongs who coordinates and coordinated it. */
  private Set<AuditSubject> all(AuditSubject subject) {
    if (!subject.type().equals("Region")) {
      return Set.of(subject);
    }
    RegionId region = new RegionId(subject.id());
    return Stream.concat(
            Stream.of(subject),
            ports.coordinations().ofRegions(Set.of(region)).getOrDefault(region, List.of()).stream()
                .map(AuditSubject::of))
        .collect(Collectors.toSet());
  }

  /** The persons of whom it is known that they are these accounts. */
  public Map<AccountId, Person> personsOf(Set<AccountId> ids) {
    Map<AccountId, PersonId> known =
        ports.accounts().byIds(ids).values().stream()
            .filter(account -> account.person() != null)
            .collect(Collectors.toMap(Account::id, BrowseHistory::person));
    Map<PersonId, Person> found = ports.persons().byIds(Set.copyOf(known.values()));
    Map<AccountId, Person> all = new HashMap<>();
    known.forEach((account, person) ->
        Optional.ofNullable(found.get(person)).ifPresent(one -> all.put(account, one)));
    return all;
  }

  private static PersonId person(Account account) {
    return Optional.ofNullable(account.person()).orElseThrow();
  }

  @Override
  public Map<AuditSubject, Page<Logged>> pages(
      Set<? extends AuditSubject> scopes,
      HistoryFilter filter,
      HistoryOrder order,
      PageRequest request) {
    return scopes.stream()
        .collect(Collectors.toMap(Function.identity(), subject -> page(subject, request)));
  }

  private Page<Logged> page(AuditSubject subject, PageRequest request) {
    Position from = request.from();
    int most = request.size() + 1;
    List<Logged> found =
        request.forward()
            ? log.of(all(subject), from == null ? Long.MAX_VALUE : number(from), most)
            : log.since(all(subject), from == null ? 0 : number(from), most);
    boolean more = found.size() == most;
    List<Logged> page = more ? found.subList(0, request.size()) : found;
    // Nothing is ever taken out, so that what a page begins behind is still there.
    boolean behind = from != null;
    return new Page<>(
        (request.forward() ? page : page.reversed()).stream().map(BrowseHistory::item).toList(),
        request.forward() ? more : behind,
        request.forward() ? behind : more);
  }

  private static Page.Item<Logged> item(Logged logged) {
    String position = Long.toString(logged.position());
    return new Page.Item<>(logged, new Position(position, position));
  }

  private static long number(Position position) {
    return Long.parseLong(position.key());
  }

  @Override
  public Map<AuditSubject, Long> counts(Set<? extends AuditSubject> scopes, HistoryFilter filter) {
    return scopes.stream()
        .collect(Collectors.toMap(Function.identity(), subject -> log.count(all(subject))));
  }
}
