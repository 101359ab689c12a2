package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mintatlas.web.hostile.Transports.Transport;
import org.mintatlas.web.signin.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A variable in every place of the schema, declared with a default and without, null, absent or of
 * another kind, over every transport: it is told what is wrong with it, and nothing of it is ever a
 * fault of ours. The first two places of a type have all combinations; the others, which many
 * filters have alike, take the transports in turn. Who changes something may change everything, so
 * that what they send gets as far as it can.
 */
@Hostile
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
    properties = {"mintatlas.sample-data=true", "mintatlas.quota.points=1000000000"})
class EveryVariableIT {
  private static final Object ABSENT = new Object();
  private static final int ENOUGH = 10;
  private static final int ALL_TRANSPORTS = 2;
  private static final int LONGEST_ANSWER = 20_000;
  private static final List<Transport> TRANSPORTS = List.of(Transport.values());
  private static final TestIssuer ISSUER = TestIssuer.start();

  /**
   * The types of which the facts have nothing, or only beside one whose slug is known, or of which
   * nobody reads without a token: their arguments are checked, but nothing read.
   */
  private static final Set<String> NOT_IN_THE_FACTS =
      Set.of(
          "Account",
          "Attendance",
          "AuditEntry",
          "AuditEntryConnection",
          "AuditEntryEdge",
          "AwardApplication",
          "AwardApplicationConnection",
          "AwardApplicationEdge",
          "CertificateProof",
          "Coordination",
          "Coordinator",
          "Enquiry",
          "EnquiryConnection",
          "EnquiryEdge",
          "EnquiryState",
          "FieldChange",
          "History",
          "IssuedInvitation",
          "Looser",
          "NamedValue",
          "OwnEnrolment",
          "OwnEnrolmentConnection",
          "OwnEnrolmentEdge",
          "OwnTestimonial",
          "Person",
          "PersonalData",
          "PersonalEntry",
          "QualitySeal",
          "Reach",
          "Registration",
          "RegistrationConnection",
          "RegistrationEdge",
          "RegionProposal",
          "RegionProposalConnection",
          "RegionProposalEdge",
          "RegionalWorkshop",
          "RegionalWorkshopEdge",
          "Session",
          "SimilarRegion",
          "TeamMembership",
          "Testimonial",
          "TestimonialEdge",
          "Viewer",
          "Vote",
          "Waiting");

  /** Nobody is told more of whom it may be about. */
  private static final String FOR_SIGNED_IN = "personalData";

  private static final List<@Nullable Object> VALUES =
      Arrays.asList(
          null,
          ABSENT,
          5.5,
          5,
          99_999_999_999L,
          true,
          "",
          "\u0001",
          Map.of(),
          Map.of("x", 1),
          List.of(),
          Arrays.asList((Object) null),
          List.of(List.of()));

  private final Prey prey;
  private final VariablePlaces places;
  private final List<Attack> attacks;

  EveryVariableIT(Prey prey, @Autowired GraphQlSource source) {
    this.prey = prey;
    this.places = VariablePlaces.of(source.schema(), document -> prey.query(document).body());
    this.attacks = attacks(places.places());
  }

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("mintatlas.sign-in.issuer-uri", ISSUER::uri);
    settings.add("mintatlas.sign-in.audience", () -> TestIssuer.AUDIENCE);
  }

  @AfterAll
  static void stopIssuer() {
    ISSUER.close();
  }

  private record Attack(VariablePlace place, String declared, int value, Transport transport) {}

  private static List<Attack> attacks(List<VariablePlace> places) {
    List<Attack> attacks = new ArrayList<>();
    Map<String, Integer> placesOfType = new HashMap<>();
    for (VariablePlace place : places) {
      boolean all =
          placesOfType.merge(
                  place.operation() + GraphQLTypeUtil.simplePrint(place.type()), 1, Integer::sum)
              <= ALL_TRANSPORTS;
      for (String declared : place.declarations()) {
        for (int value = 0; value < VALUES.size(); value++) {
          List<Transport> transports = place.transports();
          Transport turn = transports.get(attacks.size() % transports.size());
          for (Transport transport : all ? transports : List.of(turn)) {
            attacks.add(new Attack(place, declared, value, transport));
          }
        }
      }
    }
    return attacks;
  }

  @Test
  void isTriedInAllArgumentsAndInputFieldsOfTheSchema() {
    JsonNode schema =
        prey.query(
                """
                {
                  __schema {
                    types {
                      name
                      kind
                      fields(includeDeprecated: true) { name args(includeDeprecated: true) { name } }
                      inputFields(includeDeprecated: true) { name }
                    }
                    directives { name locations args(includeDeprecated: true) { name } }
                  }
                }
                """)
            .json()
            .at("/data/__schema");
    Set<String> told = new HashSet<>(Set.of("Query.__type(name)"));
    for (JsonNode type : schema.path("types")) {
      String name = type.path("name").asString();
      if (type.path("kind").asString().equals("INTERFACE")) {
        continue; // each of its types has the same arguments
      }
      for (JsonNode field : type.path("fields")) {
        arguments(name + "." + field.path("name").asString(), field, told);
      }
      for (JsonNode field : type.path("inputFields")) {
        told.add(name + "." + field.path("name").asString());
      }
    }
    for (JsonNode directive : schema.path("directives")) {
      if (directive.path("locations").toString().contains("\"FIELD\"")) {
        arguments("@" + directive.path("name").asString(), directive, told);
      }
    }
    assertThat(
            attacks.stream()
                .map(attack -> attack.place().name().replace("[0]", ""))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(400)
        .containsExactlyInAnyOrderElementsOf(told);
  }

  private static void arguments(String name, JsonNode of, Set<String> told) {
    for (JsonNode argument : of.path("args")) {
      told.add(name + "(" + argument.path("name").asString() + ")");
    }
  }

  @Test
  void findsSomethingOnItsWays() {
    assertThat(places.unseen()).isSubsetOf(NOT_IN_THE_FACTS);
  }

  @Test
  void isNeverAFaultOfOurs() throws Exception {
    List<String> broken = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<String>>> all =
          TRANSPORTS.stream()
              .<Callable<List<String>>>map(transport -> () -> brokenOver(transport))
              .toList();
      for (Future<List<String>> each : threads.invokeAll(all)) {
        broken.addAll(each.get());
      }
    }
    assertThat(broken).isEmpty();
  }

  private List<String> brokenOver(Transport transport) throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    try (Transports transports =
        new Transports(prey.port(), ISSUER.token("admin", "mintatlas-admin"))) {
      for (Attack attack : attacks) {
        if (attack.transport() == transport && broken.size() < ENOUGH) {
          run(attack, transports, broken);
        }
      }
    }
    return broken;
  }

  private static void run(Attack attack, Transports transports, List<String> broken)
      throws IOException, InterruptedException {
    VariablePlace place = attack.place();
    String document = place.document(attack.declared());
    Map<String, Object> variables = new HashMap<>();
    Object value = VALUES.get(attack.value());
    if (!ABSENT.equals(value)) {
      variables.put("v", value);
    }
    boolean fits =
        ABSENT.equals(value)
            ? attack.declared().contains("=") || !GraphQLTypeUtil.isNonNull(place.type())
            : fits(place.type(), value);
    try {
      judge(attack, fits, transports.ask(attack.transport(), document, variables, fits));
    } catch (AssertionError e) {
      broken.add(attack.transport() + " " + document + " " + variables + ": " + e.getMessage());
    }
  }

  private static void judge(Attack attack, boolean fits, JsonNode answer) {
    JsonNode errors = answer.path("errors");
    Clean.errors(errors);
    if (attack.place().operation().equals("subscription") && attack.transport().singular()) {
      assertThat(errors.findValuesAsString("code")).containsExactly("NOT_ACCEPTABLE");
      return;
    }
    if (attack.place().operation().equals("mutation")) {
      judgeChange(attack, answer);
    }
    if (fits && attack.place().selection().contains(FOR_SIGNED_IN)) {
      assertThat(errors.findValuesAsString("code")).containsOnly("UNAUTHENTICATED");
      return;
    }
    for (JsonNode error : errors) {
      JsonNode told = error.path("extensions");
      assertThat(told.path("code").asString()).as(error.toString()).isEqualTo("BAD_USER_INPUT");
      assertThat(told.path("argument").asString("")).as(error.toString()).isNotBlank();
    }
    if (!fits) {
      assertThat(errors).as("errors of " + answer).isNotEmpty();
      assertThat(errors.findValuesAsString("message")).doesNotHaveDuplicates();
      for (JsonNode error : errors) {
        JsonNode told = error.path("extensions");
        assertThat(told.path("variable").asString("")).as(errors.toString()).isEqualTo("v");
        assertThat(told.path("argument").asString(""))
            .as(errors.toString())
            .startsWith(attack.place().argument());
      }
    }
  }

  /** Either it is done, or told why not. */
  private static void judgeChange(Attack attack, JsonNode answer) {
    Clean.noLeak(answer.toString());
    assertThat(answer.toString()).hasSizeLessThan(LONGEST_ANSWER);
    if (!answer.has("errors") && attack.place().selection().startsWith("{ it: ")) {
      JsonNode payload = answer.at("/data/it");
      boolean done = payload.path("what").isObject();
      assertThat(payload.path("errors").isArray()).as(answer.toString()).isTrue();
      assertThat(payload.path("errors").isEmpty()).as(answer.toString()).isEqualTo(done);
    }
  }

  /** Whether a value can be of the type, as far as its kind tells. */
  private static boolean fits(GraphQLType type, @Nullable Object value) {
    if (value == null) {
      return !(type instanceof GraphQLNonNull);
    }
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list when value instanceof List<?> items ->
          items.stream().allMatch(item -> fits(list.getWrappedType(), item));
      case GraphQLList list -> fits(list.getWrappedType(), value);
      case GraphQLInputObjectType _ -> value.equals(Map.of());
      case GraphQLEnumType _ -> false;
      case GraphQLScalarType scalar ->
          switch (scalar.getName()) {
            case "Int" -> value instanceof Integer;
            case "Float" -> value instanceof Number;
            case "Boolean" -> value instanceof Boolean;
            case "ID" ->
                value instanceof String || value instanceof Integer || value instanceof Long;
            case "Variables" -> value instanceof Map;
            default -> value instanceof String;
          };
      default -> throw new AssertionError(type);
    };
  }
}
