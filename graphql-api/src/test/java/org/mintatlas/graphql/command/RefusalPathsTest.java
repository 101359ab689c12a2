package org.mintatlas.graphql.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** Where in the input that is what a use case refuses. */
class RefusalPathsTest {
  private static final String DECIDE =
      """
      mutation ($input: DecideCallInput!) {
        decideCall(input: $input) { call { version } errors { __typename ... on UserError { path } } }
      }
      """;

  private final ApiInMemory api = new ApiInMemory();
  private final Region region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one")));
  private final Award award = saved(api.atlas.awards.save(AwardFixtures.anAward("preis")));
  private final Call call =
      saved(
          api.atlas.calls.save(
              AwardFixtures.aCall(award.id(), 2024).toBuilder().status(CallStatus.JURY).build()));
  private final Application applied =
      saved(
          api.atlas.applications.save(
              AwardFixtures.anApplication(
                  call.id(),
                  region.id(),
                  saved(api.atlas.persons.save(PersonFixtures.aPerson())).id())));
  private final ApplicationId stranger =
      saved(
              api.atlas.applications.save(
                  AwardFixtures.aDraft(
                      call.id(),
                      saved(api.atlas.regions.save(RegionFixtures.aRegion("two"))).id())))
          .id();

  private static Map<String, Object> winner(ApplicationId application, String name) {
    return Map.of("application", CommandInput.written(application), "name", name);
  }

  private List<String> decide(List<Map<String, Object>> winners) {
    Map<String, Object> input =
        Map.of(
            "call", NodeId.of(call).text(), "expectedVersion", call.version(), "winners", winners);
    return told(DECIDE, input);
  }

  private List<String> told(String document, Map<String, Object> input) {
    Map<?, ?> response = api.raw(document, Map.of("input", input), by("admin", "admin"));
    assertThat(response.get("errors")).isNull();
    Map<?, ?> payload = (Map<?, ?>) ((Map<?, ?>) response.get("data")).values().iterator().next();
    return ((List<?>) payload.get("errors"))
        .stream()
            .map(error ->
                ((Map<?, ?>) error).get("__typename") + " " + ((Map<?, ?>) error).get("path"))
            .toList();
  }

  @Test
  void isTheOneOfSeveralThings() {
    assertThat(decide(List.of(winner(applied.id(), "Eins"), winner(stranger, "Zwei"))))
        .containsExactly("NotAnApplicant [input, winners, 1, application]");
    assertThat(decide(List.of(winner(applied.id(), "Eins")))).isEmpty();
  }

  @Test
  void isToldTogetherWithAllElseThatIsWrong() {
    assertThat(
            decide(
                List.of(
                    winner(applied.id(), "Eins"),
                    winner(stranger, " "),
                    winner(applied.id(), "Nochmal"),
                    winner(new ApplicationId(UUID.randomUUID()), "x".repeat(201)),
                    winner(applied.id(), " "))))
        .containsExactlyInAnyOrder(
            "Invalid [input, winners, 1, name]",
            "Invalid [input, winners, 3, name]",
            "Invalid [input, winners, 4, name]",
            "Invalid [input, winners, 2, application]",
            "Invalid [input, winners, 4, application]",
            "NotAnApplicant [input, winners, 1, application]",
            "NotAnApplicant [input, winners, 3, application]");
  }

  @Test
  void isTheThingThatWasChosen() {
    assertThat(
            told(
                "mutation ($input: DraftApplicationInput!) { draftApplication(input: $input)"
                    + " { errors { __typename ... on UserError { path } } } }",
                Map.of(
                    "call",
                    NodeId.of(call).text(),
                    "region",
                    NodeId.of(NodeType.REGION, region.id().value()).text(),
                    "name",
                    " ",
                    "example",
                    "So.")))
        .containsExactlyInAnyOrder("Invalid [input, name]", "CallNotOpen [input, call]");
  }

  @Test
  void isNoneWhereNothingOfTheInputIsWrong() {
    assertThat(
            told(
                "mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input)"
                    + " { errors { __typename ... on UserError { path } } } }",
                Map.of("application", CommandInput.written(stranger), "expectedVersion", 1)))
        .containsExactly("NotItsCoordinator []");
  }
}
