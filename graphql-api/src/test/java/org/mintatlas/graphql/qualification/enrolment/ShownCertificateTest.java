package org.mintatlas.graphql.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;

/** The coordinator of the small atlas holds a certificate that was not released. */
class ShownCertificateTest extends SmallAtlasApi {
  private static final String NUMBER = "MA-2024-7K3Q9F-R";
  private static final String OWN =
      "{ viewer { person { certificates { number version visibility visibilityLabel(lang: EN)"
          + " programme { slug } cohort { number } } } } }";
  private static final String OF_PERSON =
      "query($id: ID!) { node(id: $id) { ... on Person { certificates { number visibility } } } }";
  private static final String SHOW =
      """
      mutation ($input: ShowCertificateInput!) { showCertificate(input: $input) {
        certificate { number version visibility }
        errors { __typename ... on UserError { message } } } }
      """;
  private static final String ISSUE =
      """
      mutation ($input: IssueCertificateInput!, $key: String) {
        issueCertificate(input: $input, idempotencyKey: $key) {
          certificate { id number version visibility } errors { __typename } } }
      """;

  ShownCertificateTest() {
    link("holder", facts.coordinator);
    link("else", saved(api.atlas.persons.save(PersonFixtures.aPerson("Somebody Else"))));
  }

  private void link(String subject, Person person) {
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount(subject).toBuilder().person(person.id()).build()));
  }

  private String told(String document, Map<String, Object> variables, ApiRequest request) {
    Map<String, Object> response = api.raw(document, variables, request);
    assertThat(response).doesNotContainKey("errors");
    return response.get("data").toString();
  }

  private String ofPerson(ApiRequest request) {
    return told(
        OF_PERSON,
        Map.of("id", NodeId.of(NodeType.PERSON, facts.coordinator.id().value()).text()),
        request);
  }

  private Map<String, Object> wanted(int version, String visibility) {
    return Map.of(
        "input",
        Map.of(
            "certificate",
            facts.certificate.id().toString(),
            "expectedVersion",
            version,
            "visibility",
            visibility));
  }

  private static List<ApiRequest> strangers() {
    return List.of(anybody(), by("nobody"));
  }

  private static List<ApiRequest> members() {
    return List.of(by("else"), by("programme", "programme"), by("admin", "admin"));
  }

  @Test
  void peopleSeeAllOfTheirOwnAndNobodyElseDoes() {
    assertThat(told(OWN, Map.of(), by("holder")))
        .isEqualTo(
            "{viewer={person={certificates=[{number=%s, version=1, visibility=HIDDEN,"
                    .formatted(NUMBER)
                + " visibilityLabel=hidden, programme={slug=river-school}, cohort={number=1}}]}}}");
    assertThat(told(OWN, Map.of(), by("else"))).isEqualTo("{viewer={person={certificates=[]}}}");
    assertThat(ofPerson(by("holder"))).contains(NUMBER);
    members().forEach(other -> assertThat(ofPerson(other)).contains("certificates=[]"));
    strangers().forEach(other -> assertThat(ofPerson(other)).contains("certificates=[]"));
  }

  @Test
  void theHolderDecidesWhoSeesIt() {
    assertThat(told(SHOW, wanted(1, "MEMBERS"), by("holder")))
        .isEqualTo(
            "{showCertificate={certificate={number=%s, version=2, visibility=MEMBERS}, errors=[]}}"
                .formatted(NUMBER));
    members().forEach(other -> assertThat(ofPerson(other)).contains("visibility=MEMBERS"));
    strangers().forEach(other -> assertThat(ofPerson(other)).contains("certificates=[]"));
    told(SHOW, wanted(2, "PUBLIC"), by("holder"));
    members().forEach(other -> assertThat(ofPerson(other)).contains(NUMBER));
    strangers().forEach(other -> assertThat(ofPerson(other)).contains(NUMBER));
    told(SHOW, wanted(3, "HIDDEN"), by("holder"));
    members().forEach(other -> assertThat(ofPerson(other)).contains("certificates=[]"));
    assertThat(ofPerson(by("holder"))).contains(NUMBER);
  }

  @Test
  void nobodyElseDecides() {
    assertThat(api.raw(SHOW, wanted(1, "PUBLIC"), anybody()).toString())
        .contains("UNAUTHENTICATED");
    assertThat(api.raw(SHOW, wanted(1, "PUBLIC"), by("else")).toString()).contains("FORBIDDEN");
    assertThat(api.raw(SHOW, wanted(1, "PUBLIC"), by("programme", "programme")).toString())
        .contains("FORBIDDEN");
    assertThat(told(SHOW, wanted(1, "PUBLIC"), by("admin", "admin")))
        .contains("certificate=null", "NotItsHolder", "Only who holds the certificate");
    assertThat(ofPerson(anybody())).contains("certificates=[]");
  }

  @Test
  void itsNumberDoesNotTellToWhomItIsShown() {
    String verified = "{ certificate(number: \"" + NUMBER + "\") { number visibility } }";
    told(SHOW, wanted(1, "PUBLIC"), by("holder"));
    assertThat(told(verified, Map.of(), by("holder")))
        .isEqualTo("{certificate={number=%s, visibility=null}}".formatted(NUMBER));
  }

  @Test
  void whoIssuesItIsToldTheNumberAndAgainWithTheSameKeyAndTheHolderSeesIt() {
    saved(
        api.atlas.cohorts.save(
            api.atlas.cohorts.existing(facts.cohort.id()).toBuilder()
                .status(CohortStatus.COMPLETED)
                .build()));
    Person person = saved(api.atlas.persons.save(PersonFixtures.aPerson("Somebody New")));
    link("new", person);
    Enrolment completed =
        saved(
            api.atlas.enrolments.save(
                EnrolmentFixtures.anEnrolment(
                    facts.cohort.id(),
                    facts.plainRegion.id(),
                    person.id(),
                    EnrolmentStatus.COMPLETED)));
    Map<String, Object> input = Map.of("enrolment", NodeId.of(completed).text());
    ApiRequest programme = by("programme", "programme");
    String issued = told(ISSUE, Map.of("input", input, "key", "k"), programme);
    String number =
        api.atlas
            .certificates
            .all()
            .filter(certificate -> certificate.enrolment().equals(completed.id()))
            .findFirst()
            .orElseThrow()
            .number()
            .value();
    assertThat(issued).contains("number=" + number, "visibility=HIDDEN", "errors=[]");
    assertThat(told(ISSUE, Map.of("input", input, "key", "k"), programme)).isEqualTo(issued);
    assertThat(told(ISSUE, Map.of("input", input), programme))
        .contains("certificate=null", "Duplicate");
    assertThat(told(OWN, Map.of(), by("new"))).contains("number=" + number);
  }
}
