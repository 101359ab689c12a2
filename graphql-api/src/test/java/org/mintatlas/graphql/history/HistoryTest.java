package org.mintatlas.graphql.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class HistoryTest {
  private static final String HISTORY =
      """
      query ($node: ID!, $first: Int, $after: String, $last: Int, $before: String) {
        history(node: $node) {
          nodeId
          entries(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              command version account by { name }
              changes { field before after personal }
            }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
      }
      """;
  private static final String REGISTER =
      """
      mutation ($input: RegisterInitiativeInput!) {
        registerInitiative(input: $input) { initiative { id } errors { __typename } }
      }
      """;
  private static final String EDIT =
      """
      mutation ($input: EditInitiativeInput!) {
        editInitiative(input: $input) { initiative { version } errors { __typename } }
      }
      """;

  private final ApiInMemory api = new ApiInMemory();
  private final Region region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one")));
  private final Region other = saved(api.atlas.regions.save(RegionFixtures.aRegion("other")));
  private final Person person = saved(api.atlas.persons.save(PersonFixtures.aPerson()));
  private final Account account =
      saved(
          api.atlas.accounts.save(
              AccountFixtures.anAccount("coordinator").toBuilder().person(person.id()).build()));
  private String initiative = "";

  @BeforeEach
  void register() {
    saved(api.atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region.id())));
    Person elsewhere = saved(api.atlas.persons.save(PersonFixtures.aPerson()));
    saved(api.atlas.coordinations.save(PersonFixtures.aCoordination(elsewhere.id(), other.id())));
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("elsewhere").toBuilder().person(elsewhere.id()).build()));
    Map<String, Object> registered =
        data(
            REGISTER,
            Map.of(
                "input",
                Map.of(
                    "slug",
                    "werkstatt",
                    "name",
                    "Werkstatt",
                    "kind",
                    "MAKERSPACE",
                    "regions",
                    List.of(NodeId.of(NodeType.REGION, region.id().value()).text()))),
            by("coordinator"));
    initiative = String.valueOf(((Map<?, ?>) registered.get("initiative")).get("id"));
    for (int version = 1; version <= 3; version++) {
      data(
          EDIT,
          Map.of(
              "input",
              Map.of(
                  "initiative", initiative, "expectedVersion", version, "name", "Name " + version)),
          by("coordinator"));
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> data(
      String document, Map<String, Object> variables, ApiRequest request) {
    Map<String, Object> response = api.raw(document, variables, request);
    assertThat(response).doesNotContainKey("errors");
    Map<String, Object> data = (Map<String, Object>) response.get("data");
    return (Map<String, Object>) data.values().iterator().next();
  }

  private Map<?, ?> entries(Map<String, Object> variables) {
    return (Map<?, ?>) data(HISTORY, variables, by("coordinator")).get("entries");
  }

  private String code(String node, ApiRequest request) {
    return String.valueOf(api.raw(HISTORY, Map.of("node", node), request).get("errors"))
        .replaceAll("(?s).*code=(\\w+).*", "$1");
  }

  @Test
  void tellsWhoChangedWhat() {
    Map<?, ?> latest = entries(Map.of("node", initiative, "first", 1));
    assertThat(latest.get("totalCount")).isEqualTo(4);
    assertThat(latest.get("nodes"))
        .isEqualTo(
            List.of(
                Map.of(
                    "command",
                    "EditInitiative",
                    "version",
                    4,
                    "account",
                    account.id().toString(),
                    "by",
                    Map.of("name", person.name()),
                    "changes",
                    List.of(
                        Map.of(
                            "field",
                            "name",
                            "before",
                            "Name 2",
                            "after",
                            "Name 3",
                            "personal",
                            false)))));
  }

  @Test
  void isReadPageByPageFromBothEnds() {
    Map<?, ?> first = entries(Map.of("node", initiative, "first", 3));
    assertThat(versions(first)).containsExactly(4, 3, 2);
    Map<?, ?> info = (Map<?, ?>) first.get("pageInfo");
    assertThat(info.get("hasNextPage")).isEqualTo(true);
    assertThat(info.get("hasPreviousPage")).isEqualTo(false);
    Map<?, ?> rest = entries(Map.of("node", initiative, "after", info.get("endCursor")));
    assertThat(versions(rest)).containsExactly(1);
    assertThat(((Map<?, ?>) rest.get("pageInfo")).get("hasPreviousPage")).isEqualTo(true);
    Map<?, ?> last = entries(Map.of("node", initiative, "last", 2));
    assertThat(versions(last)).containsExactly(2, 1);
    assertThat(
            versions(
                entries(
                    Map.of(
                        "node",
                        initiative,
                        "last",
                        5,
                        "before",
                        ((Map<?, ?>) last.get("pageInfo")).get("startCursor")))))
        .containsExactly(4, 3);
  }

  private static List<Object> versions(Map<?, ?> entries) {
    return ((List<?>) entries.get("nodes"))
        .stream().<Object>map(entry -> ((Map<?, ?>) entry).get("version")).toList();
  }

  @Test
  void isForThoseWhoMayChangeTheThing() {
    String none = NodeId.of(NodeType.INITIATIVE, new UUID(7, 7)).text();
    String somebody = NodeId.of(person).text();
    assertThat(code(initiative, anybody())).isEqualTo("UNAUTHENTICATED");
    assertThat(code(none, anybody())).isEqualTo("UNAUTHENTICATED");
    for (String subject : List.of("anybody", "elsewhere")) {
      assertThat(code(initiative, by(subject))).isEqualTo("FORBIDDEN");
      assertThat(code(none, by(subject))).isEqualTo("FORBIDDEN");
    }
    assertThat(code(initiative, by("coordinator"))).isEqualTo("null");
    assertThat(code(initiative, by("somebody", "programme"))).isEqualTo("null");
    assertThat(code(none, by("somebody", "programme"))).isEqualTo("null");
    assertThat(code(somebody, by("somebody", "programme"))).isEqualTo("FORBIDDEN");
    assertThat(code(somebody, by("coordinator"))).isEqualTo("FORBIDDEN");
    assertThat(code(somebody, by("somebody", "admin"))).isEqualTo("null");
    assertThat(code(NodeId.of(NodeType.REGION, region.id().value()).text(), by("coordinator")))
        .isEqualTo("null");
    assertThat(code(NodeId.of(NodeType.REGION, other.id().value()).text(), by("coordinator")))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void ofADraftIsForThoseWhoWriteIt() {
    AwardId award = saved(api.atlas.awards.save(AwardFixtures.anAward("preis"))).id();
    CallId call =
        saved(
                api.atlas.calls.save(
                    AwardFixtures.aCall(award, 2024).toBuilder().status(CallStatus.OPEN).build()))
            .id();
    String id =
        idOf(
            "awardApplication",
            """
            mutation ($input: DraftApplicationInput!) {
              draftApplication(input: $input) { awardApplication { id } errors { __typename } }
            }
            """,
            Map.of(
                "call",
                NodeId.of(NodeType.CALL, call.value()).text(),
                "region",
                NodeId.of(NodeType.REGION, region.id().value()).text(),
                "name",
                "Titel",
                "example",
                "Beispiel"),
            by("coordinator"));
    assertThat(code(id, by("coordinator"))).isEqualTo("null");
    assertThat(code(id, by("somebody", "admin"))).isEqualTo("null");
    assertThat(code(id, by("somebody", "programme"))).isEqualTo("FORBIDDEN");
    Application draft =
        api.atlas.applications.byId(new ApplicationId(UUID.fromString(id))).orElseThrow();
    saved(
        api.atlas.applications.save(
            draft.toBuilder()
                .state(new Application.State.Submitted(person.id(), AwardFixtures.IN_TIME))
                .build()));
    assertThat(code(id, by("somebody", "programme"))).isEqualTo("null");
  }

  @Test
  void ofAnEnrolmentTellsWhatWasDecidedToThoseWhoSentWhoApplied() {
    ProgrammeId programme =
        saved(api.atlas.programmes.save(QualificationFixtures.aProgramme("lehrgang"))).id();
    CohortId cohort =
        saved(
                api.atlas.cohorts.save(
                    QualificationFixtures.aCohort("erster", programme, 1).toBuilder()
                        .status(CohortStatus.OPEN)
                        .build()))
            .id();
    String id =
        idOf(
            "ownEnrolment",
            """
            mutation ($input: ApplyForCohortInput!) {
              applyForCohort(input: $input) { ownEnrolment { id } errors { __typename } }
            }
            """,
            Map.of(
                "cohort",
                NodeId.of(NodeType.COHORT, cohort.value()).text(),
                "region",
                NodeId.of(NodeType.REGION, region.id().value()).text()),
            by("coordinator"));
    idOf(
        "ownEnrolment",
        """
        mutation ($input: DecideEnrolmentInput!) {
          decideEnrolment(input: $input) { ownEnrolment { id } errors { __typename } }
        }
        """,
        Map.of("enrolment", id, "expectedVersion", 1, "decision", "ACCEPT"),
        by("somebody", "programme"));

    Map<?, ?> decided = (Map<?, ?>) ((List<?>) entries(Map.of("node", id)).get("nodes")).getFirst();
    assertThat(decided.get("command")).isEqualTo("DecideEnrolment");
    assertThat(decided.get("changes"))
        .isEqualTo(
            List.of(
                Map.of(
                    "field",
                    "state",
                    "before",
                    "APPLIED",
                    "after",
                    "ACCEPTED",
                    "personal",
                    false)));
    assertThat(code(id, by("somebody", "programme"))).isEqualTo("null");
    assertThat(code(id, by("elsewhere"))).isEqualTo("FORBIDDEN");
    assertThat(code(id, anybody())).isEqualTo("UNAUTHENTICATED");
  }

  private String idOf(
      String thing, String mutation, Map<String, Object> input, ApiRequest request) {
    Map<String, Object> payload = data(mutation, Map.of("input", input), request);
    assertThat(payload.get("errors")).isEqualTo(List.of());
    return String.valueOf(((Map<?, ?>) payload.get(thing)).get("id"));
  }

  @Test
  void isToldOfWhatIsNoNode() {
    Coordination coordination =
        api.atlas.coordinations.ofRegions(Set.of(region.id())).get(region.id()).getFirst();
    Map<String, Object> ended =
        data(
            """
            mutation ($input: EndCoordinationInput!) {
              endCoordination(input: $input) { coordination { id } errors { __typename } }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "coordination",
                    coordination.id().toString(),
                    "expectedVersion",
                    coordination.version(),
                    "to",
                    "2030")),
            by("somebody", "programme"));
    String id = String.valueOf(((Map<?, ?>) ended.get("coordination")).get("id"));
    String unknown = new UUID(7, 7).toString();
    Account third = saved(api.atlas.accounts.save(AccountFixtures.anAccount("third")));
    String accountId = third.id().toString();
    data(
        """
        mutation ($input: LinkAccountInput!) {
          linkAccount(input: $input) { account { id } errors { __typename } }
        }
        """,
        Map.of(
            "input",
            Map.of(
                "account",
                accountId,
                "expectedVersion",
                third.version(),
                "roles",
                List.of("PROGRAMME"))),
        by("somebody", "admin"));

    for (String some : List.of(id, unknown, accountId)) {
      assertThat(code(some, anybody())).isEqualTo("UNAUTHENTICATED");
      assertThat(code(some, by("elsewhere"))).isEqualTo("FORBIDDEN");
      assertThat(code(some, by("somebody", "admin"))).isEqualTo("null");
    }
    assertThat(code(id, by("coordinator"))).isEqualTo("null");
    assertThat(code(unknown, by("coordinator"))).isEqualTo("FORBIDDEN");
    assertThat(code(accountId, by("coordinator"))).isEqualTo("FORBIDDEN");
    assertThat(code(accountId, by("somebody", "programme"))).isEqualTo("FORBIDDEN");
    assertThat(commands(id, by("somebody", "programme"))).containsExactly("EndCoordination");
    assertThat(commands(unknown, by("somebody", "programme"))).isEmpty();
    assertThat(commands(accountId, by("somebody", "admin"))).containsExactly("LinkAccount");
    assertThat(commands(NodeId.of(NodeType.REGION, region.id().value()).text(), by("coordinator")))
        .containsExactly("EndCoordination");
    assertThat(
            commands(
                NodeId.of(NodeType.REGION, other.id().value()).text(), by("somebody", "admin")))
        .isEmpty();
  }

  private List<Object> commands(String node, ApiRequest request) {
    Map<?, ?> entries = (Map<?, ?>) data(HISTORY, Map.of("node", node), request).get("entries");
    return ((List<?>) entries.get("nodes"))
        .stream().<Object>map(entry -> ((Map<?, ?>) entry).get("command")).toList();
  }

  @Test
  void ofWhatNobodyChangesIsNone() {
    for (String node : List.of("nonsense", new NodeId(NodeType.FEDERAL_STATE, "NW").text())) {
      assertThat(api.raw(HISTORY, Map.of("node", node), by("somebody", "admin")).get("data"))
          .isEqualTo(Collections.singletonMap("history", null));
    }
  }
}
