package org.mintatlas.application.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;

/** Use case: who may change something reads what happened to it. */
public final class BrowseHistory
    implements Paged<AuditSubject, HistoryFilter, HistoryOrder, Logged> {
  private static final String PERSON = Person.class.getSimpleName();

  private final AuditLog log;
  private final Accounts accounts;
  private final Persons persons;
  private final Initiatives initiatives;
  private final Projects projects;

  /**
   * @param log where it stands
   * @param accounts who did it
   * @param persons who these are
   * @param initiatives in which regions they are
   * @param projects of which initiatives they are
   */
  public BrowseHistory(
      AuditLog log,
      Accounts accounts,
      Persons persons,
      Initiatives initiatives,
      Projects projects) {
    this.log = log;
    this.accounts = accounts;
    this.persons = persons;
    this.initiatives = initiatives;
    this.projects = projects;
  }

  /**
   * Whether somebody may read what happened to a thing. It is asked before anything of it is read,
   * and a refusal tells nothing of what there is.
   */
  public boolean allows(Actor actor, AuditSubject subject) {
    return access(subject).allows(actor, subject);
  }

  private Access<AuditSubject> access(AuditSubject subject) {
    return subject.type().equals(PERSON)
        ? Access.admins()
        : InitiativeKeepers.of(initiatives, this::initiative)
            .or(Access.coordinatorOfAny("the region", BrowseHistory::region));
  }

  private static Set<RegionId> region(AuditSubject subject) {
    return subject.type().equals("Region") ? Set.of(new RegionId(subject.id())) : Set.of();
  }

  private Optional<InitiativeId> initiative(AuditSubject subject) {
    return switch (subject.type()) {
      case "Initiative" -> Optional.of(new InitiativeId(subject.id()));
      case "Project" -> projects.byId(new ProjectId(subject.id())).map(Project::initiative);
      default -> Optional.empty();
    };
  }

  /** The persons of whom it is known that they are these accounts. */
  public Map<AccountId, Person> personsOf(Set<AccountId> ids) {
    Map<AccountId, PersonId> known =
        accounts.byIds(ids).values().stream()
            .filter(account -> account.person() != null)
            .collect(Collectors.toMap(Account::id, BrowseHistory::person));
    Map<PersonId, Person> found = persons.byIds(Set.copyOf(known.values()));
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
            ? log.of(subject, from == null ? Long.MAX_VALUE : number(from), most)
            : log.since(subject, from == null ? 0 : number(from), most);
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
    return scopes.stream().collect(Collectors.toMap(Function.identity(), log::count));
  }
}
