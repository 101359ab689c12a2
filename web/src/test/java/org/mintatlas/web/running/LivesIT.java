package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Whole lives, from the plan to the result, as people of several roles live them over HTTP. */
class LivesIT {
  private static TestIssuer issuer;
  private static RunningProgram program;
  private static ChangingClient programme;
  private static ChangingClient admin;

  @BeforeAll
  static void start() throws Exception {
    issuer = TestIssuer.start();
    program =
        RunningProgram.on(
            TestDatabase.fresh(),
            Map.of(
                "MINTATLAS_SIGNIN_ISSUERURI",
                issuer.uri(),
                "MINTATLAS_SIGNIN_AUDIENCE",
                TestIssuer.AUDIENCE));
    programme = new ChangingClient(program, issuer.token("programme", "mintatlas-programme"));
    admin = new ChangingClient(program, issuer.token("admin", "mintatlas-admin"));
  }

  @AfterAll
  static void stop() {
    program.close();
    issuer.close();
  }

  private static String today() {
    return LocalDate.now(GermanTime.ZONE).toString();
  }

  private static String tomorrow() {
    return LocalDate.now(GermanTime.ZONE).plusDays(1).toString();
  }

  /** Somebody whose account an administrator says is a person. */
  private static Somebody somebody(String name) throws Exception {
    ChangingClient client = new ChangingClient(program, issuer.token(name));
    JsonNode account = client.ask("{ viewer { account { id version } } }").at("/viewer/account");
    String person =
        programme
            .done("registerPerson", "person { id }", Map.of("name", name))
            .at("/id")
            .asString();
    admin.done(
        "linkAccount",
        "account { roles }",
        Map.of(
            "account",
            account.at("/id").asString(),
            "expectedVersion",
            account.at("/version").asInt(),
            "person",
            person,
            "roles",
            List.of()));
    return new Somebody(client, person);
  }

  private record Somebody(ChangingClient client, String person) {}

  /** A region on the list since the beginning of last year, and who coordinates it. */
  private static Coordinated coordinated(String slug) throws Exception {
    JsonNode region =
        programme.done(
            "registerRegion",
            "region { id version }",
            Map.of("slug", slug, "name", slug, "kinds", List.of("MINT_REGION"), "leadState", "HE"));
    String id = region.at("/id").asString();
    programme.done(
        "setRegionStatus",
        "region { version }",
        Map.of(
            "region", id, "expectedVersion", 1, "status", "LISTED", "on", today().substring(0, 4)));
    Somebody coordinator = somebody("coordinator of " + slug);
    programme.done(
        "appointCoordinator",
        "coordination { id }",
        Map.of("region", id, "person", coordinator.person(), "from", today()));
    return new Coordinated(id, coordinator.client(), coordinator.person());
  }

  private record Coordinated(String region, ChangingClient client, String person) {}

  @Test
  void aRegionFromItsPreparationToItsSuccessor() throws Exception {
    String region =
        programme
            .done(
                "registerRegion",
                "region { id lifecycleStatus }",
                Map.of(
                    "slug",
                    "leben",
                    "name",
                    "MINT-Leben",
                    "kinds",
                    List.of("MINT_REGION"),
                    "leadState",
                    "NW",
                    "from",
                    "2019"))
            .at("/id")
            .asString();
    Somebody coordinator = somebody("coordinator");
    Map<String, Object> edit =
        Map.of("region", region, "expectedVersion", 1, "website", "https://leben.example.org");
    assertThat(coordinator.client().code("editRegion", "region { id }", edit))
        .isEqualTo("FORBIDDEN");
    programme.done(
        "appointCoordinator",
        "coordination { id version period { from } }",
        Map.of("region", region, "person", coordinator.person(), "from", "2020-01-01"));
    assertThat(
            coordinator
                .client()
                .done("editRegion", "region { website version }", edit)
                .at("/version")
                .asInt())
        .isEqualTo(2);
    coordinator
        .client()
        .done(
            "setRegionCoverage",
            "region { version }",
            Map.of(
                "region",
                region,
                "expectedVersion",
                2,
                "coverage",
                List.of(Map.of("district", "05315", "from", "2020"))));
    assertThat(
            coordinator
                .client()
                .refused(
                    "editRegion",
                    "region { id }",
                    Map.of("region", region, "expectedVersion", 2, "mission", "Mehr MINT.")))
        .isEqualTo("Stale");
    coordinator
        .client()
        .done(
            "renameRegion",
            "region { name formerNames { name } }",
            Map.of("region", region, "expectedVersion", 3, "name", "MINT-Köln", "on", "2021"));
    status(region, 4, "LISTED", "2021-03-01");
    assertThat(
            programme.refused(
                "setRegionStatus",
                "region { id }",
                Map.of("region", region, "expectedVersion", 5, "status", "PAUSED", "on", "2020")))
        .isEqualTo("BeforeLatestChange");
    status(region, 5, "PAUSED", "2022");
    status(region, 6, "LISTED", "2023");
    status(region, 7, "ENDED", "2024");
    assertThat(
            programme.refused(
                "setRegionStatus",
                "region { id }",
                Map.of("region", region, "expectedVersion", 8, "status", "LISTED", "on", "2025")))
        .isEqualTo("WrongStatus");
    Coordinated next = coordinated("nachfolge");
    JsonNode ended =
        programme.done(
            "setRegionSuccessor",
            "region { lifecycleStatus name formerNames { name to } successor { slug } }",
            Map.of("region", region, "expectedVersion", 8, "successor", next.region()));
    assertThat(ended.at("/successor/slug").asString()).isEqualTo("nachfolge");
    assertThat(ended.at("/lifecycleStatus").asString()).isEqualTo("ENDED");
    assertThat(ended.at("/formerNames/0/name").asString()).isEqualTo("MINT-Leben");
  }

  @Test
  void aRegionFromItsProposalToItsPreparation() throws Exception {
    ChangingClient somebody = new ChangingClient(program, issuer.token("somebody who proposes"));
    JsonNode proposal =
        somebody.done(
            "proposeRegion",
            "regionProposal { id version status }",
            Map.of(
                "name",
                "MINT am Fluss",
                "kinds",
                List.of("MINT_REGION"),
                "leadState",
                "NW",
                "districts",
                List.of("05315"),
                "reason",
                "Es fehlt eine.",
                "carriers",
                "Die Hochschule am Fluss"));
    assertThat(proposal.at("/status").asString()).isEqualTo("PROPOSED");
    Map<String, Object> accepted =
        Map.of("proposal", proposal.at("/id").asString(), "expectedVersion", 1, "slug", "am-fluss");
    assertThat(somebody.code("acceptRegionProposal", "regionProposal { id }", accepted))
        .isEqualTo("FORBIDDEN");
    assertThat(
            programme
                .ask(
                    "{ viewer { regionProposals(filter: { statuses: [PROPOSED] }) { nodes { name }"
                        + " } } }")
                .at("/viewer/regionProposals/nodes/0/name")
                .asString())
        .isEqualTo("MINT am Fluss");
    programme.done("acceptRegionProposal", "regionProposal { status }", accepted);
    assertThat(
            somebody
                .ask("{ viewer { proposals { nodes { region { slug lifecycleStatus } } } } }")
                .at("/viewer/proposals/nodes/0/region/lifecycleStatus")
                .asString())
        .isEqualTo("IN_PREPARATION");
    assertThat(
            new ChangingClient(program, null)
                .ask("{ region(slug: \"am-fluss\") { name } }")
                .at("/region/name")
                .asString())
        .isEqualTo("MINT am Fluss");
  }

  @Test
  void anEnquiryFromTheQuestionToItsAnswer() throws Exception {
    ChangingClient anybody = new ChangingClient(program, null);
    String code =
        anybody
            .done(
                "submitEnquiry",
                "enquiryReceipt { code }",
                Map.of(
                    "question",
                    "Wie werden wir Region?",
                    "email",
                    "fragt@example.org",
                    "language",
                    "de"))
            .at("/code")
            .asString();
    String state = "{ enquiry(code: \"" + code + "\") { status answer } }";
    assertThat(anybody.ask(state).at("/enquiry/status").asString()).isEqualTo("RECEIVED");
    JsonNode waiting =
        programme
            .ask(
                "{ viewer { enquiries(filter: { statuses: [RECEIVED] }) { nodes { id version"
                    + " question email } } } }")
            .at("/viewer/enquiries/nodes/0");
    assertThat(waiting.at("/email").asString()).isEqualTo("fragt@example.org");
    Map<String, Object> answer =
        Map.of(
            "enquiry",
            waiting.at("/id").asString(),
            "expectedVersion",
            waiting.at("/version").asInt(),
            "answer",
            "Mit einem Vorschlag.");
    assertThat(anybody.code("answerEnquiry", "enquiry { id }", answer))
        .isEqualTo("UNAUTHENTICATED");
    programme.done("answerEnquiry", "enquiry { version }", answer);
    assertThat(anybody.ask(state).at("/enquiry/answer").asString())
        .isEqualTo("Mit einem Vorschlag.");
    assertThat(
            programme
                .done(
                    "closeEnquiry",
                    "enquiry { status }",
                    Map.of("enquiry", waiting.at("/id").asString(), "expectedVersion", 2))
                .at("/status")
                .asString())
        .isEqualTo("CLOSED");
    assertThat(anybody.ask("{ enquiry(code: \"none\") { status } }").at("/enquiry").isNull())
        .isTrue();
  }

  private static void status(String region, int version, String status, String on)
      throws Exception {
    programme.done(
        "setRegionStatus",
        "region { version }",
        Map.of("region", region, "expectedVersion", version, "status", status, "on", on));
  }

  @Test
  void aCallFromItsAnnouncementToItsWinners() throws Exception {
    Coordinated one = coordinated("bewerberin");
    Coordinated other = coordinated("mitbewerberin");
    Somebody juror = somebody("juror");
    String award =
        programme.ask("{ awards(first: 1) { nodes { id } } }").at("/awards/nodes/0/id").asString();
    String call =
        programme
            .done("registerCall", "call { id }", Map.of("award", award, "year", 2091))
            .at("/id")
            .asString();
    programme.done(
        "editCall",
        "call { version }",
        Map.of(
            "call",
            call,
            "expectedVersion",
            1,
            "applicationsTo",
            tomorrow(),
            "jurors",
            List.of(juror.person(), other.person()),
            "theme",
            Map.of("de", "Nachhaltig")));
    String application = draft(one, call);
    assertThat(
            one.client()
                .refused(
                    "submitApplication",
                    "awardApplication { id }",
                    Map.of("application", application, "expectedVersion", 1)))
        .isEqualTo("CallNotOpen");
    callStatus(call, 2, "OPEN");
    assertThat(
            other
                .client()
                .code(
                    "editApplication",
                    "awardApplication { id }",
                    Map.of("application", application, "expectedVersion", 1, "name", "Fremd")))
        .isEqualTo("FORBIDDEN");
    one.client()
        .done(
            "editApplication",
            "awardApplication { name }",
            Map.of("application", application, "expectedVersion", 1, "name", "Labor auf Rädern"));
    assertThat(
            one.client()
                .done(
                    "submitApplication",
                    "awardApplication { status }",
                    Map.of("application", application, "expectedVersion", 2))
                .at("/status")
                .asString())
        .isEqualTo("SUBMITTED");
    String others = draft(other, call);
    other
        .client()
        .done(
            "submitApplication",
            "awardApplication { status }",
            Map.of("application", others, "expectedVersion", 1));
    callStatus(call, 3, "CLOSED");
    assertThat(
            one.client()
                .refused(
                    "editApplication",
                    "awardApplication { id }",
                    Map.of("application", application, "expectedVersion", 3, "name", "Zu spät")))
        .isEqualTo("ApplicationFrozen");
    Map<String, Object> vote = Map.of("application", application, "score", 9, "reason", "Gut.");
    assertThat(juror.client().refused("castVote", "vote { score }", vote)).isEqualTo("WrongStatus");
    callStatus(call, 4, "JURY");
    assertThat(juror.client().done("castVote", "vote { score }", vote).at("/score").asInt())
        .isEqualTo(9);
    assertThat(juror.client().refused("castVote", "vote { score }", vote))
        .as("as if for the first time")
        .isEqualTo("Stale");
    assertThat(one.client().code("castVote", "vote { score }", vote)).isEqualTo("FORBIDDEN");
    assertThat(
            other
                .client()
                .refused(
                    "castVote",
                    "vote { score }",
                    Map.of("application", others, "score", 10, "reason", "Wir.")))
        .isEqualTo("ConflictOfInterest");
    programme.done(
        "decideCall",
        "call { status }",
        Map.of(
            "call",
            call,
            "expectedVersion",
            5,
            "winners",
            List.of(Map.of("application", application, "name", "Bewerberin"))));
    callStatus(call, 6, "PUBLISHED");
    JsonNode published =
        new ChangingClient(program, null)
            .ask(
                "{ region(slug: \"bewerberin\")"
                    + " { awards { nodes { name call { year status } } } } }");
    assertThat(published.at("/region/awards/nodes/0/call/year").asInt()).isEqualTo(2091);
  }

  private static String draft(Coordinated applicant, String call) throws Exception {
    return applicant
        .client()
        .done(
            "draftApplication",
            "awardApplication { id version }",
            Map.of("call", call, "region", applicant.region(), "name", "Labor", "example", "So."))
        .at("/id")
        .asString();
  }

  private static void callStatus(String call, int version, String status) throws Exception {
    programme.done(
        "setCallStatus",
        "call { status }",
        Map.of("call", call, "expectedVersion", version, "status", status));
  }

  @Test
  void aCohortFromItsPlanToItsCertificates() throws Exception {
    Coordinated first = coordinated("lernende");
    Coordinated second = coordinated("wartende");
    String programmeId =
        programme
            .done(
                "registerProgramme",
                "programme { id }",
                Map.of("slug", "lehrgang", "name", "Lehrgang", "format", "TRAIN_THE_TRAINER"))
            .at("/id")
            .asString();
    String cohort =
        programme
            .done(
                "registerCohort",
                "cohort { id version }",
                Map.of(
                    "programme",
                    programmeId,
                    "slug",
                    "lehrgang-1",
                    "number",
                    1,
                    "name",
                    "Durchgang 1",
                    "capacity",
                    1))
            .at("/id")
            .asString();
    Map<String, Object> wanted = Map.of("cohort", cohort, "region", first.region());
    assertThat(first.client().refused("applyForCohort", "ownEnrolment { id }", wanted))
        .isEqualTo("WrongStatus");
    cohortStatus(cohort, 1, "OPEN");
    String enrolment = enrolled(first, cohort);
    assertThat(enrolled(first, cohort)).as("once").isEqualTo(enrolment);
    String waiting = enrolled(second, cohort);
    assertThat(decided(enrolment, 1, "ACCEPT")).isEqualTo("ACCEPTED");
    assertThat(decided(waiting, 1, "ACCEPT")).isEqualTo("WAITLISTED");
    assertThat(
            programme.refused(
                "decideEnrolment",
                "ownEnrolment { status }",
                Map.of("enrolment", waiting, "expectedVersion", 1, "decision", "DECLINE")))
        .as("read before")
        .isEqualTo("Stale");
    first
        .client()
        .done(
            "withdrawEnrolment",
            "ownEnrolment { status }",
            Map.of("enrolment", enrolment, "expectedVersion", 2));
    cohortStatus(cohort, 2, "RUNNING");
    assertThat(
            programme.refused(
                "issueCertificate", "certificate { number }", Map.of("enrolment", waiting)))
        .isEqualTo("WrongStatus");
    String initiative =
        second
            .client()
            .done(
                "registerInitiative",
                "initiative { id }",
                Map.of(
                    "slug",
                    "wartende-werkstatt",
                    "name",
                    "Werkstatt",
                    "kind",
                    "MAKERSPACE",
                    "regions",
                    List.of(second.region())))
            .at("/id")
            .asString();
    second
        .client()
        .done(
            "holdWorkshop",
            "regionalWorkshop { id }",
            Map.of(
                "cohort",
                cohort,
                "region",
                second.region(),
                "name",
                "Qualität",
                "date",
                today(),
                "initiatives",
                List.of(initiative)));
    assertThat(decided(waiting, 3, "COMPLETE")).as("moved up before").isEqualTo("COMPLETED");
    cohortStatus(cohort, 3, "COMPLETED");
    String number =
        programme
            .done("issueCertificate", "certificate { number }", Map.of("enrolment", waiting))
            .at("/number")
            .asString();
    assertThat(number).startsWith("MA-");
    String statement =
        second
            .client()
            .done(
                "giveTestimonial",
                "ownTestimonial { id version releasedOn }",
                Map.of(
                    "cohort",
                    cohort,
                    "region",
                    second.region(),
                    "statement",
                    Map.of("de", "Es hat sich gelohnt.")))
            .at("/id")
            .asString();
    assertThat(
            first
                .client()
                .code(
                    "releaseTestimonial",
                    "testimonial { id }",
                    Map.of("testimonial", statement, "expectedVersion", 1)))
        .isEqualTo("FORBIDDEN");
    second
        .client()
        .done(
            "releaseTestimonial",
            "testimonial { id }",
            Map.of("testimonial", statement, "expectedVersion", 1));
  }

  private static String enrolled(Coordinated by, String cohort) throws Exception {
    return by.client()
        .done(
            "applyForCohort",
            "ownEnrolment { id status }",
            Map.of("cohort", cohort, "region", by.region()))
        .at("/id")
        .asString();
  }

  private static String decided(String enrolment, int version, String decision) throws Exception {
    return programme
        .done(
            "decideEnrolment",
            "ownEnrolment { status }",
            Map.of("enrolment", enrolment, "expectedVersion", version, "decision", decision))
        .at("/status")
        .asString();
  }

  private static void cohortStatus(String cohort, int version, String status) throws Exception {
    programme.done(
        "setCohortStatus",
        "cohort { status }",
        Map.of("cohort", cohort, "expectedVersion", version, "status", status));
  }

  @Test
  void anInitiativeAndItsTeam() throws Exception {
    Coordinated region = coordinated("heimat");
    String initiative =
        region
            .client()
            .done(
                "registerInitiative",
                "initiative { id }",
                Map.of(
                    "slug",
                    "heimatlabor",
                    "name",
                    "Heimatlabor",
                    "kind",
                    "STUDENT_LAB",
                    "regions",
                    List.of(region.region())))
            .at("/id")
            .asString();
    Somebody member = somebody("team");
    Map<String, Object> edit =
        Map.of("initiative", initiative, "expectedVersion", 1, "name", "Unser Labor");
    assertThat(member.client().code("editInitiative", "initiative { id }", edit))
        .isEqualTo("FORBIDDEN");
    String membership =
        region
            .client()
            .done(
                "addTeamMember",
                "teamMembership { id version person { name } }",
                Map.of("initiative", initiative, "person", member.person(), "from", "2020"))
            .at("/id")
            .asString();
    assertThat(
            member
                .client()
                .ask("{ viewer { teams { slug } } }")
                .at("/viewer/teams/0/slug")
                .asString())
        .isEqualTo("heimatlabor");
    member.client().done("editInitiative", "initiative { version }", edit);
    member
        .client()
        .done(
            "registerProject",
            "project { id }",
            Map.of(
                "slug",
                "heimatkurs",
                "name",
                "Kurs",
                "initiative",
                initiative,
                "recurrence",
                "REGULAR"));
    member
        .client()
        .done(
            "confirmInitiative",
            "initiative { version }",
            Map.of("initiative", initiative, "expectedVersion", 2));
    String network =
        programme
            .done(
                "registerNetwork",
                "network { id }",
                Map.of(
                    "slug",
                    "labornetz",
                    "name",
                    "Labornetz",
                    "scope",
                    "NATIONAL",
                    "states",
                    List.of()))
            .at("/id")
            .asString();
    String invited =
        programme
            .done(
                "inviteInitiative",
                "membership { id version }",
                Map.of("network", network, "initiative", initiative))
            .at("/id")
            .asString();
    member
        .client()
        .done(
            "acceptMembership",
            "membership { version }",
            Map.of("membership", invited, "expectedVersion", 1, "from", today()));
    member
        .client()
        .done(
            "leaveNetwork",
            "membership { version }",
            Map.of("membership", invited, "expectedVersion", 2, "to", today()));
    member
        .client()
        .done(
            "endTeamMembership",
            "teamMembership { version period { to } }",
            Map.of("teamMembership", membership, "expectedVersion", 1, "to", "2021"));
    assertThat(
            member
                .client()
                .code(
                    "editInitiative",
                    "initiative { id }",
                    Map.of("initiative", initiative, "expectedVersion", 3, "name", "Nicht mehr")))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void whoWasInvitedIsThatPersonOnceTheyGaveTheCode() throws Exception {
    String person =
        programme
            .done("registerPerson", "person { id }", Map.of("name", "Eingeladene Person"))
            .at("/id")
            .asString();
    JsonNode issued =
        programme.done(
            "invitePerson",
            "issuedInvitation { code expiresOn person { name } }",
            Map.of("person", person));
    assertThat(issued.at("/expiresOn").asString())
        .isEqualTo(LocalDate.now(GermanTime.ZONE).plusDays(14).toString());
    String code = issued.at("/code").asString();
    ChangingClient invited = new ChangingClient(program, issuer.token("invited"));
    assertThat(
            new ChangingClient(program, null)
                .code("acceptInvitation", "account { id }", given(code)))
        .isEqualTo("UNAUTHENTICATED");
    assertThat(invited.refused("acceptInvitation", "account { id }", given("ABC")))
        .isEqualTo("InvitationNotValid");
    invited.done("acceptInvitation", "account { version }", given(code));
    assertThat(invited.ask("{ viewer { person { name } } }").at("/viewer/person/name").asString())
        .isEqualTo("Eingeladene Person");
    assertThat(
            new ChangingClient(program, issuer.token("too late"))
                .refused("acceptInvitation", "account { id }", given(code)))
        .isEqualTo("InvitationNotValid");
    Coordinated region = coordinated("gastland");
    assertThat(
            region
                .client()
                .code("invitePerson", "issuedInvitation { code }", Map.of("person", person)))
        .isEqualTo("FORBIDDEN");
    String initiative =
        region
            .client()
            .done(
                "registerInitiative",
                "initiative { id }",
                Map.of(
                    "slug",
                    "gastlabor",
                    "name",
                    "Gastlabor",
                    "kind",
                    "MAKERSPACE",
                    "regions",
                    List.of(region.region())))
            .at("/id")
            .asString();
    String forTeam =
        region
            .client()
            .done(
                "inviteTeamMember",
                "issuedInvitation { code }",
                Map.of("initiative", initiative, "name", "Neue im Team", "from", today()))
            .at("/code")
            .asString();
    ChangingClient member = new ChangingClient(program, issuer.token("new in the team"));
    member.done("acceptInvitation", "account { version }", given(forTeam));
    member.done(
        "editInitiative",
        "initiative { version }",
        Map.of("initiative", initiative, "expectedVersion", 1, "name", "Gästelabor"));
  }

  private static Map<String, Object> given(String code) {
    return Map.of("code", code);
  }

  @Test
  void aBarcampWithAWaitingList() throws Exception {
    String series =
        programme
            .done(
                "registerEventSeries",
                "eventSeries { id }",
                Map.of("slug", "probecamp", "name", "Probecamp"))
            .at("/id")
            .asString();
    String event =
        programme
            .done(
                "registerEvent",
                "event { id version }",
                Map.of(
                    "slug",
                    "probecamp-1",
                    "series",
                    series,
                    "kind",
                    "BARCAMP",
                    "name",
                    "Probecamp",
                    "from",
                    tomorrow(),
                    "mode",
                    "ONLINE"))
            .at("/id")
            .asString();
    Map<String, Object> place = Map.of("event", event);
    Somebody early = somebody("early");
    Somebody late = somebody("late");
    assertThat(early.client().refused("registerForEvent", "registration { status }", place))
        .as("a draft")
        .isEqualTo("NotFound");
    programme.done(
        "editEvent",
        "event { version }",
        Map.of(
            "event",
            event,
            "expectedVersion",
            1,
            "motto",
            "Wir machen",
            "registration",
            Map.of("from", today(), "to", tomorrow())));
    programme.done(
        "setEventCapacity",
        "event { version }",
        Map.of("event", event, "expectedVersion", 2, "capacity", 1));
    programme.done(
        "setEventStatus",
        "event { version }",
        Map.of("event", event, "expectedVersion", 3, "status", "PUBLISHED"));
    assertThat(registered(early, event)).isEqualTo("REGISTERED");
    assertThat(registered(late, event)).isEqualTo("WAITLISTED");
    assertThat(registered(late, event)).as("once").isEqualTo("WAITLISTED");
    Map<String, Object> read = Map.of("event", event, "expectedVersion", 1);
    assertThat(
            early
                .client()
                .done("cancelRegistration", "registration { status }", read)
                .at("/status")
                .asString())
        .isEqualTo("CANCELLED");
    assertThat(registered(late, event)).as("moved up").isEqualTo("REGISTERED");
    assertThat(late.client().refused("cancelRegistration", "registration { status }", read))
        .as("waited when it was read")
        .isEqualTo("Stale");
    Map<String, Object> session = Map.of("event", event, "name", "Löten für alle");
    assertThat(early.client().refused("proposeSession", "event { id }", session))
        .isEqualTo("NotRegistered");
    late.client().done("proposeSession", "event { sessions { name proposed } }", session);
    assertThat(
            programme.refused(
                "noteAttendance",
                "registration { status }",
                Map.of("event", event, "person", early.person(), "expectedVersion", 2)))
        .isEqualTo("NoPlace");
    programme.done(
        "noteAttendance",
        "registration { status }",
        Map.of("event", event, "person", late.person(), "expectedVersion", 2));
    assertThat(
            late.client()
                .refused(
                    "cancelRegistration",
                    "registration { status }",
                    Map.of("event", event, "expectedVersion", 3)))
        .isEqualTo("HasAttended");
    programme.done(
        "setEventStatus",
        "event { status }",
        Map.of("event", event, "expectedVersion", 5, "status", "CANCELLED"));
    assertThat(early.client().refused("registerForEvent", "registration { status }", place))
        .isEqualTo("EventCancelled");
  }

  private static String registered(Somebody who, String event) throws Exception {
    return who.client()
        .done("registerForEvent", "registration { status }", Map.of("event", event))
        .at("/status")
        .asString();
  }
}
