package org.mintatlas.graphql.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.proposal.ProposalFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class WaitingTest {
  private static final String ALL =
      """
      { viewer { waiting {
          regions { totalCount nodes { slug } }
          initiatives { nodes { slug } }
          invitations { network { slug } }
          applications { name }
          enquiryCount enrolmentCount regionProposalCount } } }
      """;

  private final ApiInMemory api = new ApiInMemory();

  private PersonId person(String subject) {
    PersonId person = saved(api.atlas.persons.save(PersonFixtures.aPerson())).id();
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount(subject).toBuilder().person(person).build()));
    return person;
  }

  /** A region with an initiative, and an invitation of a network. */
  private Region coordinated(String slug, PersonId by) {
    Region region = saved(api.atlas.regions.save(RegionFixtures.aRegion(slug)));
    saved(api.atlas.coordinations.save(PersonFixtures.aCoordination(by, region.id())));
    saved(
        api.atlas.initiatives.save(
            InitiativeFixtures.anInitiative("labor-" + slug).toBuilder()
                .regions(Set.of(region.id()))
                .build()));
    Network network = saved(api.atlas.networks.save(NetworkFixtures.aNetwork("netz-" + slug)));
    saved(
        api.atlas.memberships.save(
            NetworkFixtures.aMembership(
                network.id(), new Member.OfRegion(region.id()), MembershipStatus.INVITED)));
    return region;
  }

  private Map<?, ?> waiting(ApiRequest request) {
    Map<String, Object> response = api.raw(ALL, Map.of(), request);
    assertThat(response).doesNotContainKey("errors");
    return (Map<?, ?>)
        ((Map<?, ?>) ((Map<?, ?>) response.get("data")).get("viewer")).get("waiting");
  }

  @Test
  void waitsForWhoCoordinatesUntilItIsConfirmed() {
    Region region = coordinated("one", person("coordinator"));
    coordinated("elsewhere", person("other"));
    Map<?, ?> waiting = waiting(by("coordinator"));
    assertThat(waiting.get("regions").toString()).contains("totalCount=1", "slug=one");
    assertThat(waiting.get("initiatives").toString()).isEqualTo("{nodes=[{slug=labor-one}]}");
    assertThat(waiting.get("invitations").toString()).isEqualTo("[{network={slug=netz-one}}]");
    assertThat(waiting.get("applications")).isEqualTo(List.of());
    assertThat(waiting.get("enquiryCount")).isNull();
    assertThat(waiting.get("regionProposalCount")).isNull();

    Map<String, Object> confirm = new HashMap<>();
    confirm.put("region", NodeId.of(NodeType.REGION, region.id().value()).text());
    confirm.put("expectedVersion", 1);
    assertThat(
            String.valueOf(
                api.raw(
                    "mutation ($input: ConfirmRegionInput!) { confirmRegion(input: $input) {"
                        + " errors { __typename } } }",
                    Map.of("input", confirm),
                    by("coordinator"))))
        .contains("errors=[]");
    assertThat(waiting(by("coordinator")).get("regions").toString()).contains("totalCount=0");
  }

  @Test
  void nothingWaitsForWhoIsNobodyHere() {
    coordinated("one", person("coordinator"));
    assertThat(waiting(by("somebody")).toString())
        .isEqualTo(
            "{regions={totalCount=0, nodes=[]}, initiatives={nodes=[]}, invitations=[],"
                + " applications=[], enquiryCount=null, enrolmentCount=null,"
                + " regionProposalCount=null}");
  }

  @Test
  void enquiriesAndProposalsWaitForTheProgrammeTeam() {
    AccountId by = saved(api.atlas.accounts.save(AccountFixtures.anAccount("somebody"))).id();
    saved(api.atlas.regionProposals.save(ProposalFixtures.aProposal(by)));
    saved(
        api.atlas.regionProposals.save(
            ProposalFixtures.aProposal(by).decline("Nein.", ProposalFixtures.DAY).orThrow()));
    LocalDate day = LocalDate.of(2024, 9, 1);
    saved(api.atlas.enquiries.save(EnquiryFixtures.anEnquiry(day)));
    saved(api.atlas.enquiries.save(EnquiryFixtures.anEnquiry(day)));
    saved(api.atlas.enquiries.save(EnquiryFixtures.anEnquiry(day).close(day).orThrow()));
    Map<?, ?> waiting = waiting(by("team", "programme"));
    assertThat(waiting.get("enquiryCount")).isEqualTo(2);
    assertThat(waiting.get("regionProposalCount")).isEqualTo(1);
    assertThat(waiting.get("enrolmentCount")).isEqualTo(0);
  }

  @Test
  void applicationsForCohortsThatTakeSomeWaitForTheProgrammeTeam() {
    RegionId region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    ProgrammeId programme =
        saved(api.atlas.programmes.save(QualificationFixtures.aProgramme("kurs"))).id();
    for (CohortStatus status : List.of(CohortStatus.OPEN, CohortStatus.COMPLETED)) {
      CohortId cohort =
          saved(
                  api.atlas.cohorts.save(
                      QualificationFixtures.aCohort(
                              "kurs-" + status.name().toLowerCase(Locale.ROOT),
                              programme,
                              status == CohortStatus.OPEN ? 1 : 2)
                          .toBuilder()
                          .status(status)
                          .build()))
              .id();
      saved(
          api.atlas.enrolments.save(
              Enrolment.apply(
                  new EnrolmentId(UUID.randomUUID()),
                  cohort,
                  region,
                  person("applies " + status),
                  Instant.parse("2024-09-01T00:00:00Z"))));
    }
    assertThat(waiting(by("team", "programme")).get("enrolmentCount")).isEqualTo(1);
  }

  @Test
  void applicationsWaitForJurorsWhoHaveNotVoted() {
    PersonId juror = person("juror");
    person("no juror");
    RegionId region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    Call call =
        AwardFixtures.aCall(
            saved(api.atlas.awards.save(AwardFixtures.anAward("preis"))).id(), 2024);
    saved(
        api.atlas.calls.save(
            call.toBuilder().status(CallStatus.JURY).jurors(Set.of(juror)).build()));
    Application draft = AwardFixtures.aDraft(call.id(), region);
    saved(
        api.atlas.applications.save(
            draft.toBuilder()
                .state(new Application.State.Submitted(null, Instant.parse("2024-09-01T00:00:00Z")))
                .build()));
    assertThat(waiting(by("juror")).get("applications"))
        .isEqualTo(List.of(Map.of("name", draft.title())));
    assertThat(waiting(by("no juror")).get("applications")).isEqualTo(List.of());
    saved(api.atlas.votes.save(AwardFixtures.aVote(draft.id(), juror)));
    assertThat(waiting(by("juror")).get("applications")).isEqualTo(List.of());
  }

  /** Each call of a port is a statement. */
  @Test
  void whatWaitsForMoreRegionsTakesNoMoreCalls() {
    PersonId one = person("one");
    coordinated("first", one);
    PersonId many = person("many");
    for (String slug : List.of("second", "third", "fourth")) {
      coordinated(slug, many);
    }
    api.calls.forget();
    waiting(by("one"));
    List<String> calls = api.calls.made();
    api.calls.forget();
    assertThat(waiting(by("many")).get("invitations").toString())
        .contains("netz-second", "netz-third", "netz-fourth");
    assertThat(api.calls.made()).hasSameSizeAs(calls).hasSizeLessThanOrEqualTo(15);
  }
}
