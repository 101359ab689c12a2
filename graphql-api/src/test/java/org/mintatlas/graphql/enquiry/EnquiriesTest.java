package org.mintatlas.graphql.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.code.SecretCode;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class EnquiriesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);
  private static final String STATE =
      "query ($code: String!) { enquiry(code: $code) { status answer } }";
  private static final String LIST =
      """
      { viewer { enquiries {
          totalCount
          nodes { id version status receivedOn language question email answer closedOn
            region { name } initiative { name } } } } }
      """;

  private final ApiInMemory api = new ApiInMemory();

  private static ApiRequest programme() {
    return by("programme", "programme");
  }

  private static String mutation(String name, String gives) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return "mutation ($input: %sInput!) { %s(input: $input) { %s errors { __typename } } }"
        .formatted(type, name, gives);
  }

  private Map<?, ?> change(String name, String gives, Map<String, ?> input, ApiRequest request) {
    return (Map<?, ?>)
        ((Map<?, ?>) api.raw(mutation(name, gives), Map.of("input", input), request).get("data"))
            .get(name);
  }

  private String submitted(Map<String, ?> more) {
    Map<String, Object> input =
        new HashMap<>(Map.of("question", "Wie geht das?", "language", "de"));
    input.putAll(more);
    Map<?, ?> done = change("submitEnquiry", "enquiryReceipt { code }", input, anybody());
    assertThat(done.get("errors")).isEqualTo(List.of());
    return String.valueOf(((Map<?, ?>) done.get("enquiryReceipt")).get("code"));
  }

  private Object state(String code, ApiRequest request) {
    return ((Map<?, ?>) api.raw(STATE, Map.of("code", code), request).get("data")).get("enquiry");
  }

  private Map<?, ?> list() {
    return (Map<?, ?>)
        ((Map<?, ?>) ((Map<?, ?>) api.raw(LIST, Map.of(), programme()).get("data")).get("viewer"))
            .get("enquiries");
  }

  private static Map<String, Object> step(Enquiry enquiry, Map<String, ?> more) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("enquiry", enquiry.id().toString());
    input.put("expectedVersion", enquiry.version());
    return input;
  }

  private Enquiry only() {
    return api.atlas.enquiries.all().findFirst().orElseThrow();
  }

  @Test
  void whoLostTheAnswerGetsOneMoreCodeForTheSameEnquiry() {
    String twice =
        """
        mutation ($input: SubmitEnquiryInput!) {
          submitEnquiry(input: $input, idempotencyKey: "mein") { enquiryReceipt { code } }
        }
        """;
    Map<String, Object> input = Map.of("question", "Wie geht das?", "language", "de");
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Map<?, ?> data = (Map<?, ?>) api.raw(twice, Map.of("input", input), anybody()).get("data");
      Map<?, ?> receipt = (Map<?, ?>) ((Map<?, ?>) data.get("submitEnquiry")).get("enquiryReceipt");
      codes.add(String.valueOf(receipt.get("code")));
    }
    assertThat(api.atlas.enquiries.all()).hasSize(1);
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(state(codes.get(0), anybody())).isNotNull();
    assertThat(state(codes.get(1), anybody())).isNotNull();
  }

  @Test
  void areAnsweredForWhoeverHasTheCode() {
    Region region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one")));
    InitiativeId initiative =
        saved(api.atlas.initiatives.save(InitiativeFixtures.anInitiative("labor"))).id();
    String code =
        submitted(
            Map.of(
                "email",
                "fragt@example.org",
                "region",
                NodeId.of(NodeType.REGION, region.id().value()).text(),
                "initiative",
                NodeId.of(NodeType.INITIATIVE, initiative.value()).text()));
    Map<String, Object> waiting = new HashMap<>();
    waiting.put("status", "RECEIVED");
    waiting.put("answer", null);
    assertThat(state(code, anybody())).isEqualTo(waiting);

    assertThat(list().get("totalCount")).isEqualTo(1);
    assertThat(((List<?>) list().get("nodes")).getFirst().toString())
        .contains("Wie geht das?", "fragt@example.org", "receivedOn=" + TODAY, "version=1")
        .contains(region.profile().name());

    assertThat(
            change(
                    "answerEnquiry",
                    "enquiry { status }",
                    step(only(), Map.of("answer", "So geht das.")),
                    programme())
                .get("enquiry"))
        .isEqualTo(Map.of("status", "ANSWERED"));
    assertThat(state(" " + code.toLowerCase(Locale.ROOT), anybody()))
        .isEqualTo(Map.of("status", "ANSWERED", "answer", "So geht das."));
    assertThat(
            change("closeEnquiry", "enquiry { closedOn }", step(only(), Map.of()), programme())
                .get("enquiry"))
        .isEqualTo(Map.of("closedOn", TODAY.toString()));
    Enquiry closed = only();
    assertThat(
            change("closeEnquiry", "enquiry { closedOn }", step(closed, Map.of()), programme())
                .get("enquiry"))
        .isEqualTo(Map.of("closedOn", TODAY.toString()));
    assertThat(only()).isEqualTo(closed);
    assertThat(
            change(
                    "answerEnquiry",
                    "enquiry { status }",
                    step(only(), Map.of("answer", "Doch anders.")),
                    programme())
                .get("errors"))
        .isEqualTo(List.of(Map.of("__typename", "WrongStatus")));
  }

  @Test
  void leaveNothingOfAnybodyOnceErased() {
    String code = submitted(Map.of("email", "fragt@example.org"));
    change(
        "answerEnquiry",
        "enquiry { status }",
        step(only(), Map.of("answer", "So geht das.")),
        programme());
    assertThat(
            change(
                    "eraseEnquiry",
                    "enquiry { status question email answer }",
                    step(only(), Map.of()),
                    programme())
                .get("enquiry")
                .toString())
        .isEqualTo("{status=CLOSED, question=null, email=null, answer=null}");
    assertThat(String.valueOf(state(code, anybody()))).isEqualTo("{status=CLOSED, answer=null}");
    List<AuditLog.Logged> log = api.atlas.auditLog.of(AuditSubject.of(only()), Long.MAX_VALUE, 10);
    assertThat(log).hasSize(3);
    assertThat(log.toString())
        .contains("status")
        .doesNotContain("fragt@example.org", "Wie geht", "So geht", SecretCode.hashOf(code), code);
  }

  private static Enquiry closed(LocalDate day) {
    return EnquiryFixtures.anEnquiry(day).answer("So.").orThrow().close(day).orThrow();
  }

  @Test
  void areNotKeptWhenAProgramAsks() {
    String code = submitted(Map.of("website", "https://spam.example.org"));
    assertThat(code).matches("[2-9A-HJ-NP-Z]{26}");
    assertThat(state(code, anybody())).isNull();
    assertThat(api.atlas.enquiries.all()).isEmpty();
    submitted(Map.of("website", " "));
    assertThat(api.atlas.enquiries.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23456789ABCDEFGHJKLMNPQRST", "0", "'; drop table enquiry"})
  void tellNobodyWithoutTheCodeWhetherThereAreAny(String code) {
    submitted(Map.of());
    assertThat(state(code, anybody())).isNull();
    assertThat(state(only().codeHash(), programme())).isNull();
  }

  @Test
  void areToldToNobodyElse() {
    submitted(Map.of("email", "fragt@example.org"));
    assertThat(api.raw(LIST, Map.of(), anybody()).get("data"))
        .isEqualTo(Collections.singletonMap("viewer", null));
    assertThat(api.raw(LIST, Map.of(), by("somebody")).get("data"))
        .isEqualTo(Map.of("viewer", Collections.singletonMap("enquiries", null)));
    assertThat(list()).isNotNull();
  }

  @Test
  void areNoAnswerForOthers() {
    String code = submitted(Map.of());
    ApiRequest asking = anybody();
    state(code, asking);
    assertThat(asking.isOnlyForItsCaller()).isTrue();
    ApiRequest other = anybody();
    api.raw("{ regions { totalCount } }", Map.of(), other);
    assertThat(other.isOnlyForItsCaller()).isFalse();
  }

  @Test
  void tellAllThatIsWrongAtOnce() {
    Map<?, ?> refused =
        (Map<?, ?>)
            ((Map<?, ?>)
                    api.raw(
                            """
                            mutation ($input: SubmitEnquiryInput!) {
                              submitEnquiry(input: $input) {
                                enquiryReceipt { code }
                                errors { ... on UserError { path } ... on Invalid { rule } }
                              }
                            }
                            """,
                            Map.of(
                                "input",
                                Map.of("question", " ", "email", "nobody", "language", "deutsch")),
                            anybody())
                        .get("data"))
                .get("submitEnquiry");
    assertThat(refused.get("errors"))
        .isEqualTo(
            List.of(
                Map.of("path", List.of("input", "question"), "rule", "shared.blank"),
                Map.of("path", List.of("input", "email"), "rule", "shared.email-form"),
                Map.of("path", List.of("input", "language"), "rule", "shared.language-code")));
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, 1",
    "ANSWERED, 0",
    "'RECEIVED, CLOSED', 2",
  })
  void areListedByWhereTheyStand(String statuses, int found) {
    saved(api.atlas.enquiries.save(closed(TODAY)));
    submitted(Map.of());
    assertThat(
            api.raw(
                    "{ viewer { enquiries(filter: { statuses: [%s] }) { totalCount } } }"
                        .formatted(statuses),
                    Map.of(),
                    programme())
                .get("data"))
        .isEqualTo(Map.of("viewer", Map.of("enquiries", Map.of("totalCount", found))));
  }

  @Test
  void areFoundByTheirIds() {
    submitted(Map.of());
    String document =
        "query ($ids: [ID!]) { viewer { enquiries(filter: { ids: $ids }) { totalCount } } }";
    assertThat(
            api.raw(document, Map.of("ids", List.of(only().id().toString())), programme())
                .get("data"))
        .isEqualTo(Map.of("viewer", Map.of("enquiries", Map.of("totalCount", 1))));
    assertThat(
            String.valueOf(
                api.raw(document, Map.of("ids", List.of("no id")), programme()).get("errors")))
        .contains("BAD_USER_INPUT");
  }
}
