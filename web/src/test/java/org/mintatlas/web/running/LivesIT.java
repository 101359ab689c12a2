package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.AuthorizationServer;
import tools.jackson.databind.JsonNode;

/**
 * Whole lives, from the plan to the result, as people of several roles live them over HTTP, signed
 * in where Spring's authorization server is the issuer.
 */
class LivesIT {
  private static final String CODE = "/errors/0/extensions/code";

  /** A year of which no call was held. */
  private final int year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;

  private static final String HISTORY =
      """
      query ($node: ID!) {
        history(node: $node) { entries { nodes { command changes { field before after } } } }
      }
      """;

  private static AuthorizationServer issuer;
  private static RunningProgram program;
  private static ChangingClient programme;
  private static ChangingClient admin;

  @BeforeAll
  static void start() throws Exception {
    issuer = new AuthorizationServer();
    program = RunningProgram.trusting(issuer.uri(), TestDatabase.fresh(), Map.of());
    programme = signedIn("programme", "mintatlas-programme");
    admin = signedIn("admin", "mintatlas-admin");
  }

  @AfterAll
  static void stop() {
    program.close();
    issuer.close();
  }

  private static ChangingClient signedIn(String subject, String... roles) throws Exception {
    return new ChangingClient(program, issuer.token(subject, roles));
  }

  private static ChangingClient anybody() {
    return new ChangingClient(program, null);
  }

  private static String today() {
    return LocalDate.now(GermanTime.ZONE).toString();
  }

  private static String tomorrow() {
    return LocalDate.now(GermanTime.ZONE).plusDays(1).toString();
  }

  /** Somebody whose account an administrator says is a person. */
  private static Somebody somebody(String name) throws Exception {
    ChangingClient client = signedIn(name);
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
  void aRegionFromItsProposalToItsSuccessor() throws Exception {
    ChangingClient somebody = signedIn("somebody who proposes");
    String proposal = proposed(somebody);
    Map<String, Object> accepted =
        Map.of("proposal", proposal, "expectedVersion", 1, "slug", "am-fluss");
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
    String region =
        programme
            .done("acceptRegionProposal", "regionProposal { region { id } }", accepted)
            .at("/region/id")
            .asString();
    assertThat(
            somebody
                .ask("{ viewer { proposals { nodes { region { slug lifecycleStatus } } } } }")
                .at("/viewer/proposals/nodes/0/region/lifecycleStatus")
                .asString())
        .isEqualTo("IN_PREPARATION");

    ChangingClient coordinator = invitedToCoordinate(region);
    assertThat(
            coordinator
                .done(
                    "editRegion",
                    "region { website }",
                    Map.of(
                        "region",
                        region,
                        "expectedVersion",
                        1,
                        "website",
                        "https://am-fluss.example.org"))
                .at("/website")
                .asString())
        .isEqualTo("https://am-fluss.example.org");
    coordinator.done(
        "setRegionCoverage",
        "region { version }",
        Map.of(
            "region",
            region,
            "expectedVersion",
            2,
            "coverage",
            List.of(Map.of("district", "05315"), Map.of("district", "05316", "from", today()))));
    assertThat(
            coordinator.refused(
                "editRegion",
                "region { id }",
                Map.of("region", region, "expectedVersion", 2, "mission", "Mehr MINT.")))
        .isEqualTo("Stale");
    status(region, 3, "LISTED", today());
    JsonNode listed =
        anybody()
            .ask(
                "{ region(slug: \"am-fluss\")"
                    + " { name listed lifecycleStatus coverage { district { key } } } }")
            .at("/region");
    assertThat(listed.at("/name").asString()).isEqualTo("MINT am Fluss");
    assertThat(listed.at("/listed").asString()).isEqualTo(today());
    assertThat(listed.at("/lifecycleStatus").asString()).isEqualTo("LISTED");
    assertThat(listed.at("/coverage").findValuesAsString("key")).containsExactly("05315", "05316");
    assertThat(
            coordinator
                .done(
                    "confirmRegion",
                    "region { assuredOn }",
                    Map.of("region", region, "expectedVersion", 4))
                .at("/assuredOn")
                .asString())
        .isEqualTo(today());
    coordinator.done(
        "renameRegion",
        "region { name }",
        Map.of("region", region, "expectedVersion", 5, "name", "MINT-Fluss", "on", today()));

    assertThat(
            coordinator.code(
                "setRegionStatus", "region { id }", moved(region, 6, "PAUSED", today())))
        .isEqualTo("FORBIDDEN");
    assertThat(
            programme.refused(
                "setRegionStatus", "region { id }", moved(region, 6, "PAUSED", "2020")))
        .isEqualTo("BeforeLatestChange");
    status(region, 6, "PAUSED", today());
    status(region, 7, "LISTED", today());
    status(region, 8, "ENDED", today());
    assertThat(
            programme.refused(
                "setRegionStatus", "region { id }", moved(region, 9, "LISTED", today())))
        .isEqualTo("WrongStatus");
    Coordinated next = coordinated("nachfolge");
    programme.done(
        "setRegionSuccessor",
        "region { version }",
        Map.of("region", region, "expectedVersion", 9, "successor", next.region()));

    JsonNode ended =
        anybody()
            .ask(
                "{ region(slug: \"am-fluss\") { name formerNames { name } website assuredOn"
                    + " lifecycleStatus lifecycle { status }"
                    + " successor { slug predecessors { nodes { name } } } } }")
            .at("/region");
    assertThat(ended.at("/name").asString()).isEqualTo("MINT-Fluss");
    assertThat(ended.at("/formerNames/0/name").asString()).isEqualTo("MINT am Fluss");
    assertThat(ended.at("/website").asString()).isEqualTo("https://am-fluss.example.org");
    assertThat(ended.at("/assuredOn").asString()).isEqualTo(today());
    assertThat(ended.at("/lifecycleStatus").asString()).isEqualTo("ENDED");
    assertThat(ended.at("/lifecycle").findValuesAsString("status"))
        .containsExactly("IN_PREPARATION", "LISTED", "PAUSED", "LISTED", "ENDED");
    assertThat(ended.at("/successor/slug").asString()).isEqualTo("nachfolge");
    assertThat(ended.at("/successor/predecessors/nodes/0/name").asString()).isEqualTo("MINT-Fluss");
  }

  private static String proposed(ChangingClient by) throws Exception {
    Map<String, Object> region =
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
            "Die Hochschule am Fluss");
    assertThat(anybody().code("proposeRegion", "regionProposal { id }", region))
        .isEqualTo("UNAUTHENTICATED");
    JsonNode proposal = by.done("proposeRegion", "regionProposal { id status }", region);
    assertThat(proposal.at("/status").asString()).isEqualTo("PROPOSED");
    return proposal.at("/id").asString();
  }

  /** Somebody who is appointed and then says by the code of an invitation who they are. */
  private static ChangingClient invitedToCoordinate(String region) throws Exception {
    String person =
        programme
            .done("registerPerson", "person { id }", Map.of("name", "Koordination am Fluss"))
            .at("/id")
            .asString();
    programme.done(
        "appointCoordinator",
        "coordination { id }",
        Map.of("region", region, "person", person, "from", today()));
    String code =
        programme
            .done("invitePerson", "issuedInvitation { code }", Map.of("person", person))
            .at("/code")
            .asString();
    ChangingClient coordinator = signedIn("coordinator at the river");
    assertThat(
            coordinator.code(
                "confirmRegion", "region { id }", Map.of("region", region, "expectedVersion", 1)))
        .isEqualTo("FORBIDDEN");
    coordinator.done("acceptInvitation", "account { version }", given(code));
    assertThat(
            coordinator
                .ask("{ viewer { coordinates { slug } } }")
                .at("/viewer/coordinates/0/slug")
                .asString())
        .isEqualTo("am-fluss");
    return coordinator;
  }

  @Test
  void anEnquiryFromTheQuestionToItsAnswer() throws Exception {
    ChangingClient anybody = anybody();
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
    assertThat(anybody.ask(state).at("/enquiry/status").asString()).isEqualTo("CLOSED");
    assertThat(anybody.ask("{ enquiry(code: \"none\") { status } }").at("/enquiry").isNull())
        .isTrue();

    String ofAProgram =
        anybody
            .done(
                "submitEnquiry",
                "enquiryReceipt { code }",
                Map.of(
                    "question",
                    "Wollen Sie mehr Besucher?",
                    "language",
                    "de",
                    "website",
                    "https://spam.example.org"))
            .at("/code")
            .asString();
    assertThat(ofAProgram).as("nothing tells that it was found out").hasSameSizeAs(code);
    assertThat(
            anybody
                .ask("{ enquiry(code: \"" + ofAProgram + "\") { status } }")
                .at("/enquiry")
                .isNull())
        .isTrue();
    assertThat(
            programme
                .ask("{ viewer { enquiries { nodes { question } } } }")
                .at("/viewer/enquiries/nodes")
                .findValuesAsString("question"))
        .containsExactly("Wie werden wir Region?");
  }

  private static void status(String region, int version, String status, String on)
      throws Exception {
    programme.done("setRegionStatus", "region { version }", moved(region, version, status, on));
  }

  private static Map<String, Object> moved(String region, int version, String status, String on) {
    return Map.of("region", region, "expectedVersion", version, "status", status, "on", on);
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
            .done("registerCall", "call { id }", Map.of("award", award, "year", year))
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
    assertThat(
            one.client()
                .refused(
                    "draftApplication",
                    "awardApplication { id }",
                    Map.of(
                        "call", call, "region", one.region(), "name", "Labor", "example", "So.")))
        .isEqualTo("CallNotOpen");
    callStatus(call, 2, "OPEN");
    one.client()
        .done(
            "discardDraftApplication",
            "call { id }",
            Map.of("application", draft(one, call), "expectedVersion", 1));
    String application = draft(one, call);
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
        anybody()
            .ask(
                "{ region(slug: \"bewerberin\")"
                    + " { awards { nodes { name call { year status } } } } }");
    assertThat(published.at("/region/awards/nodes/0/call/year").asInt()).isEqualTo(year);
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
    assertThat(history(second.client(), waiting))
        .containsExactly(
            "DecideEnrolment state ACCEPTED COMPLETED",
            "WithdrawEnrolment state WAITLISTED ACCEPTED",
            "DecideEnrolment state APPLIED WAITLISTED");
    assertThat(history(programme, waiting)).isEqualTo(history(second.client(), waiting));
    assertThat(first.client().answer(HISTORY, Map.of("node", waiting)).at(CODE).asString())
        .isEqualTo("FORBIDDEN");
    assertThat(anybody().answer(HISTORY, Map.of("node", waiting)).at(CODE).asString())
        .isEqualTo("UNAUTHENTICATED");
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

  /** What became of the state of a thing, the latest first. */
  private static List<String> history(ChangingClient reader, String node) throws Exception {
    return reader
        .ask(HISTORY, Map.of("node", node))
        .at("/history/entries/nodes")
        .valueStream()
        .flatMap(entry ->
            entry
                .at("/changes")
                .valueStream()
                .filter(change -> !change.at("/before").isNull())
                .map(change ->
                    Stream.of(
                            entry.at("/command"),
                            change.at("/field"),
                            change.at("/before"),
                            change.at("/after"))
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" "))))
        .toList();
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
    ChangingClient invited = signedIn("invited");
    assertThat(anybody().code("acceptInvitation", "account { id }", given(code)))
        .isEqualTo("UNAUTHENTICATED");
    assertThat(invited.refused("acceptInvitation", "account { id }", given("ABC")))
        .isEqualTo("InvitationNotValid");
    invited.done("acceptInvitation", "account { version }", given(code));
    assertThat(invited.ask("{ viewer { person { name } } }").at("/viewer/person/name").asString())
        .isEqualTo("Eingeladene Person");
    assertThat(signedIn("too late").refused("acceptInvitation", "account { id }", given(code)))
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
    ChangingClient member = signedIn("new in the team");
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
                    today(),
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
            Map.of("from", today(), "to", today())));
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
