package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.Person;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

/** The lists of what not everybody may know: for those who decide, and for oneself. */
class PrivateListsTest extends SmallAtlasApi {
  private static final String REGISTRATIONS =
      """
      { event(slug: "river-barcamp-10") { registrations { totalCount
          nodes { id version status registeredAt person { id name contact { phone website } } } } } }
      """;
  private static final String APPLICANTS =
      """
      { cohorts { nodes { slug applicants(filter: { statuses: [APPLIED] }) { totalCount
          nodes { id version status person { name } region { slug } } } } } }
      """;
  private static final String APPLICATIONS =
      """
      { calls { nodes { year applications { nodes { name votes { score juror { name } } } } } } }
      """;

  private final Person juror = saved(api.atlas.persons.save(PersonFixtures.aPerson("Juror One")));

  PrivateListsTest() {
    link("juror", juror);
    link("coordinator", facts.coordinator);
    link("else", saved(api.atlas.persons.save(PersonFixtures.aPerson("Somebody Else"))));
  }

  private void link(String subject, Person person) {
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount(subject).toBuilder().person(person.id()).build()));
  }

  private static List<ApiRequest> others() {
    return List.of(anybody(), by("nobody"), by("else"));
  }

  private static List<ApiRequest> team() {
    return List.of(by("programme", "programme"), by("admin", "admin"));
  }

  private String told(String document, ApiRequest request) {
    Map<String, Object> response = api.raw(document, Map.of(), request);
    assertThat(response).doesNotContainKey("errors");
    return response.get("data").toString();
  }

  private void registered(Person person, RegistrationStatus status, int hour) {
    saved(
        api.atlas.registrations.save(
            EventFixtures.aRegistration(facts.event.id(), person.id(), status, hour)));
  }

  @Test
  void whoRunsAnEventSeesWhoRegisteredInTheOrderOfWaiting() {
    registered(juror, RegistrationStatus.WAITLISTED, 9);
    registered(facts.coordinator, RegistrationStatus.WAITLISTED, 3);
    registered(facts.erased, RegistrationStatus.REGISTERED, 5);
    for (ApiRequest request : team()) {
      assertThat(told(REGISTRATIONS, request))
          .containsSubsequence("totalCount=3", "Coordinator One", "former coordinator", "Juror One")
          .contains("version=1", "phone=+49 221 0000-00")
          .doesNotContain("https://");
      assertThat(
              told(
                  REGISTRATIONS.replace(
                      "registrations", "registrations(filter: { statuses: [WAITLISTED] })"),
                  request))
          .containsSubsequence("totalCount=2", "Coordinator One", "Juror One");
    }
    others()
        .forEach(request ->
            assertThat(told(REGISTRATIONS, request)).isEqualTo("{event={registrations=null}}"));
    assertThat(told(REGISTRATIONS, by("juror"))).isEqualTo("{event={registrations=null}}");
  }

  @Test
  void whoPreparesAnEventFindsItsDraft() {
    Event draft =
        saved(
            api.atlas.events.save(
                EventFixtures.anEvent("not-yet", facts.series.id()).toBuilder()
                    .status(EventStatus.DRAFT)
                    .build()));
    String drafts = "{ viewer { draftEvents { totalCount nodes { slug version status } } } }";
    for (ApiRequest request : team()) {
      assertThat(told(drafts, request))
          .isEqualTo(
              "{viewer={draftEvents={totalCount=1, nodes=[{slug=not-yet, version=1,"
                  + " status=DRAFT}]}}}");
    }
    assertThat(told(drafts, by("else"))).isEqualTo("{viewer={draftEvents=null}}");
    String id = NodeId.of(draft).text();
    for (ApiRequest request : others()) {
      for (String filter : List.of("statuses: [DRAFT]", "statuses: [DRAFT, PUBLISHED]")) {
        assertThat(
                told(
                    "{ events(first: 100, filter: { " + filter + " }) { nodes { slug } } }",
                    request))
            .doesNotContain("not-yet");
      }
      assertThat(told("{ event(slug: \"not-yet\") { slug } }", request)).isEqualTo("{event=null}");
      assertThat(told("{ node(id: \"" + id + "\") { id } }", request)).isEqualTo("{node=null}");
    }
  }

  @Test
  void everybodySeesWhereTheyRegistered() {
    registered(juror, RegistrationStatus.WAITLISTED, 9);
    registered(facts.coordinator, RegistrationStatus.REGISTERED, 3);
    String own = "{ viewer { registrations { nodes { version status event { slug } } } } }";
    assertThat(told(own, by("juror")))
        .contains("status=WAITLISTED", "river-barcamp-10", "version=1")
        .doesNotContain("status=REGISTERED");
    assertThat(told(own, by("else"))).isEqualTo("{viewer={registrations={nodes=[]}}}");
    assertThat(told(own, by("nobody"))).isEqualTo("{viewer={registrations=null}}");
    assertThat(told(own, anybody())).isEqualTo("{viewer=null}");
  }

  @Test
  void whoDecidesSeesWhoAppliedForACohort() {
    for (ApiRequest request : team()) {
      assertThat(told(APPLICANTS, request))
          .contains("totalCount=1", "status=APPLIED", "plain-region", "former coordinator")
          .doesNotContain("status=COMPLETED");
    }
    others()
        .forEach(request ->
            assertThat(told(APPLICANTS, request))
                .contains("applicants=null")
                .doesNotContain("totalCount"));
  }

  @Test
  void everybodySeesWhereTheyTakePart() {
    String own =
        """
        { viewer { enrolments(filter: { statuses: [COMPLETED] }) {
            nodes { id version status cohort { slug } } } } }
        """;
    assertThat(told(own, by("coordinator"))).contains("COMPLETED", "river-school-1", "version=1");
    assertThat(told(own, by("else"))).isEqualTo("{viewer={enrolments={nodes=[]}}}");
    assertThat(told(own, by("nobody"))).isEqualTo("{viewer={enrolments=null}}");
    String id =
        told("{ viewer { enrolments { nodes { id } } } }", by("coordinator"))
            .replaceAll(".*id=([^}]+)}.*", "$1");
    assertThat(told("{ node(id: \"" + id + "\") { id } }", anybody())).contains(id);
    assertThat(
            told(
                "{ viewer { enrolments(filter: { ids: [\"" + id + "\"] }) { totalCount } } }",
                by("coordinator")))
        .contains("totalCount=1");
  }

  private Application voted(CallStatus status) {
    Call plain = api.atlas.calls.existing(facts.plainCall.id());
    saved(
        api.atlas.calls.save(plain.toBuilder().status(status).jurors(Set.of(juror.id())).build()));
    Application handedIn =
        saved(
            api.atlas.applications.save(
                api.atlas.applications.existing(facts.application.id()).toBuilder()
                    .title("Handed in")
                    .build()));
    saved(
        api.atlas.applications.save(
            AwardFixtures.aDraft(plain.id(), facts.plainRegion.id()).toBuilder()
                .title("Still a draft")
                .build()));
    saved(api.atlas.votes.save(AwardFixtures.aVote(handedIn.id(), juror.id())));
    saved(api.atlas.votes.save(AwardFixtures.aVote(handedIn.id(), facts.erased.id())));
    return handedIn;
  }

  @Test
  void whoRunsACallSeesWhatWasHandedInWithTheVotes() {
    voted(CallStatus.JURY);
    for (ApiRequest request : team()) {
      assertThat(told(APPLICATIONS, request))
          .contains("Handed in", "Juror One", "former coordinator")
          .doesNotContain("Still a draft");
    }
    others()
        .forEach(request ->
            assertThat(told(APPLICATIONS, request)).doesNotContain("nodes=[{name", "Handed in"));
    assertThat(told(APPLICATIONS, by("coordinator"))).doesNotContain("Handed in");
  }

  @Test
  void jurorsSeeWhatTheyJudgeAndOfTheVotesTheirOwn() {
    voted(CallStatus.JURY);
    assertThat(told(APPLICATIONS, by("juror")))
        .contains("Handed in", "Juror One", "applications=null")
        .doesNotContain("Still a draft", "former coordinator");
  }

  @Test
  void jurorsSeeNothingBeforeTheJuryMeets() {
    voted(CallStatus.CLOSED);
    assertThat(told(APPLICATIONS, by("juror"))).doesNotContain("Handed in");
  }

  @Test
  void coordinatorsSeeTheApplicationsOfTheirRegionsWithoutVotes() {
    voted(CallStatus.JURY);
    String own = "{ viewer { applications { nodes { id version status name votes { score } } } } }";
    assertThat(told(own, by("coordinator")))
        .contains("Handed in", "version=2", "votes=null")
        .doesNotContain("Still a draft", "score");
    assertThat(told(own, by("else"))).isEqualTo("{viewer={applications={nodes=[]}}}");
  }

  @Test
  void whoRunsACallSeesItsJuryAndWhomItChoseAndJurorsSeeTheirCalls() {
    voted(CallStatus.JURY);
    Call decided =
        saved(
            api.atlas.calls.save(
                api.atlas.calls.existing(facts.call.id()).toBuilder()
                    .status(CallStatus.DECIDED)
                    .build()));
    assertThat(decided.winners()).isNotEmpty();
    String calls =
        "{ calls { nodes { year winners { totalCount } jurors { name }"
            + " chosenWinners { name call { year } } } } }";
    for (ApiRequest request : team()) {
      assertThat(told(calls, request))
          .contains("jurors=[{name=Juror One}]", "name=Plain Winner", "totalCount=0")
          .doesNotContain("totalCount=2");
    }
    for (ApiRequest request : others()) {
      assertThat(told(calls, request)).contains("jurors=null, chosenWinners=null");
      assertThat(told(calls, request)).doesNotContain("Juror One", "Plain Winner");
    }
    assertThat(told(calls, by("juror")))
        .contains("jurors=[{name=Juror One}]", "jurors=null")
        .doesNotContain("Plain Winner");
    String judges = "{ viewer { judges { year status } } }";
    assertThat(told(judges, by("juror"))).isEqualTo("{viewer={judges=[{year=2025, status=JURY}]}}");
    assertThat(told(judges, by("else"))).isEqualTo("{viewer={judges=[]}}");
  }

  @Test
  void everybodySeesWhatTheySaidBeforeItIsReleasedAndWhoSeesTheirContact() {
    String own =
        "{ viewer { testimonials { statement releasedOn } person { contact {"
            + " emailVisibility phoneVisibility websiteVisibility } } } }";
    assertThat(told(own, by("coordinator")))
        .contains(facts.secret.statement().de(), "releasedOn=null", "phoneVisibility=MEMBERS");
    assertThat(told(own, by("else")))
        .contains("testimonials=[]", "phoneVisibility=MEMBERS")
        .doesNotContain(facts.secret.statement().de());
    assertThat(told(own, by("nobody"))).isEqualTo("{viewer={testimonials=[], person=null}}");
  }

  @Test
  void whoDecidesSeesTheMembershipsThatWereAskedFor() {
    String asked =
        "{ viewer { waiting { membershipRequestCount } memberships(filter: { statuses: [REQUESTED]"
            + " }) { nodes { network { slug } status } } } }";
    for (ApiRequest request : team()) {
      assertThat(told(asked, request))
          .isEqualTo(
              "{viewer={waiting={membershipRequestCount=1}, memberships={nodes=[{network={"
                  + "slug=river-network}, status=REQUESTED}]}}}");
    }
    assertThat(told(asked, by("else")))
        .isEqualTo("{viewer={waiting={membershipRequestCount=null}, memberships=null}}");
  }

  @Test
  void areReadForAllParentsAtOnce() {
    voted(CallStatus.JURY);
    registered(juror, RegistrationStatus.WAITLISTED, 9);
    ApiRequest request = by("programme", "programme");
    api.calls.forget();
    told(APPLICATIONS, request);
    assertThat(api.calls.made())
        .containsOnlyOnce(
            "Accounts.bySubject",
            "ApplicationLists.pages",
            "Votes.ofApplications",
            "Persons.byIds");
    api.calls.forget();
    told(
        "{ events(filter: { statuses: [PUBLISHED, CANCELLED] }) {"
            + " nodes { registrations { nodes { person { name } } } } } }",
        by("programme", "programme"));
    assertThat(api.calls.made())
        .containsOnlyOnce("Accounts.bySubject", "RegistrationLists.pages", "Persons.byIds");
    api.calls.forget();
    told(APPLICANTS, by("programme", "programme"));
    assertThat(api.calls.made()).containsOnlyOnce("Accounts.bySubject", "Enrolments.pages");
  }
}
