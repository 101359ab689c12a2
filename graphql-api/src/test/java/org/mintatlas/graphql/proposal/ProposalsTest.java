package org.mintatlas.graphql.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.region.RegionFixtures;

class ProposalsTest {
  private static final Map<String, Object> PROPOSAL =
      Map.of(
          "name",
          "MINT am Fluss",
          "kinds",
          List.of("MINT_REGION"),
          "leadState",
          "NW",
          "reason",
          "Es fehlt eine.");
  private static final String OWN =
      """
      { viewer { proposals {
          totalCount nodes { name status reason declinedFor districtKeys leadState { name }
            region { slug lifecycleStatus } by { name } } } } }
      """;

  private final ApiInMemory api = new ApiInMemory();

  private static ApiRequest programme() {
    return by("programme", "programme");
  }

  private Map<?, ?> change(String name, Map<String, ?> input, ApiRequest request) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return (Map<?, ?>)
        ((Map<?, ?>)
                api.raw(
                        "mutation ($input: %sInput!) { %s(input: $input) {".formatted(type, name)
                            + " regionProposal { status region { slug } } errors { __typename } }"
                            + " }",
                        Map.of("input", input),
                        request)
                    .get("data"))
            .get(name);
  }

  private RegionProposal proposed(Map<String, ?> more) {
    Map<String, Object> input = new HashMap<>(PROPOSAL);
    input.putAll(more);
    assertThat(change("proposeRegion", input, by("somebody")).get("errors")).isEqualTo(List.of());
    return only();
  }

  private RegionProposal only() {
    return api.atlas.regionProposals.all().findFirst().orElseThrow();
  }

  private static Map<String, Object> step(RegionProposal proposal, Map<String, ?> more) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("proposal", proposal.id().toString());
    input.put("expectedVersion", proposal.version());
    return input;
  }

  private Map<?, ?> own(String subject) {
    return (Map<?, ?>)
        ((Map<?, ?>) ((Map<?, ?>) api.raw(OWN, Map.of(), by(subject)).get("data")).get("viewer"))
            .get("proposals");
  }

  @Test
  void becomeRegionsInPreparation() {
    RegionProposal proposal = proposed(Map.of());
    assertThat(own("somebody").get("totalCount")).isEqualTo(1);
    assertThat(own("somebody else").get("totalCount")).isEqualTo(0);
    Map<?, ?> accepted =
        change("acceptRegionProposal", step(proposal, Map.of("slug", "am-fluss")), programme());
    assertThat(accepted.get("regionProposal"))
        .isEqualTo(Map.of("status", "ACCEPTED", "region", Map.of("slug", "am-fluss")));
    assertThat(((List<?>) own("somebody").get("nodes")).getFirst().toString())
        .contains("slug=am-fluss", "lifecycleStatus=IN_PREPARATION", "North Rhine-Westphalia");
    Region region = api.atlas.regions.all().findFirst().orElseThrow();
    assertThat(region.lifecycle().changes().getFirst().state())
        .isEqualTo(LifecycleStatus.IN_PREPARATION);
    assertThat(
            change("declineRegionProposal", step(only(), Map.of("reason", "Nein.")), programme())
                .get("errors"))
        .isEqualTo(List.of(Map.of("__typename", "WrongStatus")));
  }

  @Test
  void areDeclinedWithAReason() {
    RegionProposal proposal = proposed(Map.of("carriers", "Die Hochschule"));
    change("declineRegionProposal", step(proposal, Map.of("reason", "Es gibt sie.")), programme());
    assertThat(((List<?>) own("somebody").get("nodes")).getFirst().toString())
        .contains("status=DECLINED", "declinedFor=Es gibt sie.", "region=null");
    assertThat(api.atlas.regions.all()).isEmpty();
  }

  @Test
  void stayAsTheyAreWhereTheRegionCannotBe() {
    saved(api.atlas.regions.save(RegionFixtures.aRegion("am-fluss")));
    RegionProposal proposal = proposed(Map.of());
    assertThat(
            change("acceptRegionProposal", step(proposal, Map.of("slug", "am-fluss")), programme())
                .get("errors"))
        .isEqualTo(List.of(Map.of("__typename", "SlugTaken")));
    assertThat(only().status()).isEqualTo(ProposalStatus.PROPOSED);
    RegionProposal elsewhere = only();
    assertThat(
            change(
                    "acceptRegionProposal",
                    Map.of(
                        "proposal",
                        elsewhere.id().toString(),
                        "expectedVersion",
                        7,
                        "slug",
                        "anders"),
                    programme())
                .get("errors"))
        .isEqualTo(List.of(Map.of("__typename", "Stale")));
    assertThat(api.atlas.regions.all()).hasSize(1);
  }

  @Test
  void nameDistrictsThatThereAre() {
    Map<String, Object> input = new HashMap<>(PROPOSAL);
    input.put("districts", List.of("05315"));
    assertThat(change("proposeRegion", input, by("somebody")).get("errors"))
        .isEqualTo(List.of(Map.of("__typename", "ReferenceUnknown")));
    input.put("kinds", List.of());
    assertThat(change("proposeRegion", input, by("somebody")).get("errors"))
        .isEqualTo(
            List.of(Map.of("__typename", "Invalid"), Map.of("__typename", "ReferenceUnknown")));
    assertThat(api.atlas.regionProposals.all()).isEmpty();
  }

  @Test
  void areListedForThoseWhoDecideAlone() {
    proposed(Map.of());
    String all =
        "{ viewer { regionProposals(filter: { statuses: [PROPOSED] }) { nodes { name by { name } }"
            + " } } }";
    assertThat(String.valueOf(api.raw(all, Map.of(), programme()).get("data")))
        .contains("MINT am Fluss");
    assertThat(String.valueOf(api.raw(all, Map.of(), anybody()).get("data")))
        .isEqualTo("{viewer=null}");
    assertThat(String.valueOf(api.raw(all, Map.of(), by("somebody")).get("data")))
        .isEqualTo("{viewer={regionProposals=null}}");
  }

  @Test
  void areMadeByNobodyWhoIsNotSignedIn() {
    assertThat(
            String.valueOf(
                api.raw(
                        "mutation ($input: ProposeRegionInput!) { proposeRegion(input: $input) {"
                            + " errors { __typename } } }",
                        Map.of("input", PROPOSAL),
                        anybody())
                    .get("errors")))
        .contains("UNAUTHENTICATED");
    assertThat(api.atlas.regionProposals.all()).isEmpty();
  }
}
