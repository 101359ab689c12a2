package org.mintatlas.application.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: somebody signed in, and it is asked who that is and what they may act for today. A
 * token only proves who somebody is; what they may do follows from the atlas, and from the roles
 * that were given them.
 */
public final class IdentifyActor {
  private final Accounts accounts;
  private final Persons persons;
  private final BrowseCoordinators coordinators;
  private final TeamMemberships teams;
  private final Enrolments enrolments;
  private final IdGenerator ids;
  private final Clock clock;

  /** Reads from these, and adds accounts to the first. */
  public IdentifyActor(
      Accounts accounts,
      Persons persons,
      BrowseCoordinators coordinators,
      TeamMemberships teams,
      Enrolments enrolments,
      IdGenerator ids,
      Clock clock) {
    this.accounts = accounts;
    this.persons = persons;
    this.coordinators = coordinators;
    this.teams = teams;
    this.enrolments = enrolments;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Who it is. Whoever comes for the first time gets an account.
   *
   * @param issuer who says so
   * @param subject what the issuer calls them
   * @param claimed the roles that the issuer gives them
   */
  public Actor.Member of(String issuer, String subject, Set<GivenRole> claimed) {
    Require.given("issuer", issuer, "subject", subject, "claimed", claimed);
    Account account = accounts.bySubject(issuer, subject).orElseGet(() -> added(issuer, subject));
    Set<GivenRole> roles = new HashSet<>(claimed);
    roles.addAll(account.roles());
    Set<Grant> grants = new HashSet<>();
    roles.forEach(role ->
        grants.add(
            switch (role) {
              case ADMIN -> new Grant.Admin();
              case PROGRAMME -> new Grant.Programme();
            }));
    PersonId person = account.person();
    grants.addAll(ofPerson(person));
    return new Actor.Member(account.id(), person, grants);
  }

  /**
   * Somebody who signed in, as she or he sees herself or himself.
   *
   * @param account the account
   * @param person the person; null when nobody has said which
   * @param roles for the whole atlas, given here or by the issuer
   * @param coordinates the regions that the person coordinates today
   * @param teams the initiatives to whose teams the person belongs today
   */
  public record Self(
      Account account,
      @Nullable Person person,
      Set<GivenRole> roles,
      List<RegionId> coordinates,
      List<InitiativeId> teams) {
    public Self {
      Require.given("account", account);
      roles = Require.enumSet("roles", GivenRole.class, roles);
      coordinates = Require.list("coordinates", coordinates);
      teams = Require.list("teams", teams);
    }

    /** Whether they may do, and see, what the programme team may. */
    public boolean runsProgrammes() {
      return roles.contains(GivenRole.PROGRAMME) || roles.contains(GivenRole.ADMIN);
    }
  }

  /** What is known of somebody who signed in, shown to nobody else. */
  public Self self(Actor.Member member) {
    PersonId person = member.person();
    Set<GivenRole> roles = EnumSet.noneOf(GivenRole.class);
    List<RegionId> coordinated = new ArrayList<>();
    List<InitiativeId> ofTeams = new ArrayList<>();
    for (Grant grant : member.grants()) {
      switch (grant) {
        case Grant.Admin() -> roles.add(GivenRole.ADMIN);
        case Grant.Programme() -> roles.add(GivenRole.PROGRAMME);
        case Grant.CoordinatorOf(RegionId region) -> coordinated.add(region);
        case Grant.MemberOf(InitiativeId initiative) -> ofTeams.add(initiative);
        case Grant.Alumni() -> {}
      }
    }
    coordinated.sort(Comparator.comparing(RegionId::toString));
    ofTeams.sort(Comparator.comparing(InitiativeId::toString));
    return new Self(
        accounts.existing(member.account()),
        person == null ? null : persons.existing(person),
        roles,
        coordinated,
        ofTeams);
  }

  /** Of two who add it at once the second finds that of the first. */
  private Account added(String issuer, String subject) {
    Account fresh = Account.builder(new AccountId(ids.next()), issuer, subject).build();
    return accounts.save(fresh) instanceof SaveResult.Saved<Account>(Account saved)
        ? saved
        : accounts
            .bySubject(issuer, subject)
            .orElseThrow(() -> new IllegalStateException("neither added nor there: " + fresh));
  }

  private Set<Grant> ofPerson(@Nullable PersonId person) {
    Set<Grant> grants = new HashSet<>();
    if (person == null) {
      return grants;
    }
    LocalDate today = clock.instant().atZone(GermanTime.ZONE).toLocalDate();
    coordinators.coordinationsOf(Set.of(person)).getOrDefault(person, List.of()).stream()
        .filter(coordination -> coordination.on(today))
        .forEach(coordination -> grants.add(new Grant.CoordinatorOf(coordination.region())));
    teams.ofPersons(Set.of(person)).getOrDefault(person, List.of()).stream()
        .filter(membership -> membership.on(today))
        .forEach(membership -> grants.add(new Grant.MemberOf(membership.initiative())));
    if (enrolments.count(new EnrolmentScope.OfPerson(person), EnrolmentFilter.ALUMNI) > 0) {
      grants.add(new Grant.Alumni());
    }
    return grants;
  }
}
