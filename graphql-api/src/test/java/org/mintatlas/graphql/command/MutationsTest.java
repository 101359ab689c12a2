package org.mintatlas.graphql.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.Region;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class MutationsTest {
  private static final String REGISTER =
      """
      mutation ($input: RegisterInitiativeInput!, $key: String) {
        registerInitiative(input: $input, idempotencyKey: $key) {
          initiative { id slug name version regions { nodes { slug } } }
          errors {
            __typename
            ... on UserError { message path }
            ... on Invalid { rule }
            ... on SlugTaken { slug }
          }
        }
      }
      """;
  private static final String EDIT =
      """
      mutation ($input: EditInitiativeInput!) {
        editInitiative(input: $input) {
          initiative { name website version }
          errors {
            __typename
            ... on UserError { message path }
            ... on Stale { currentVersion current { ... on Initiative { name version } } }
          }
        }
      }
      """;

  private final ApiInMemory api = new ApiInMemory();
  private final Region region = saved(api.atlas.regions.save(RegionFixtures.aRegion("one")));
  private final Person person = saved(api.atlas.persons.save(PersonFixtures.aPerson()));

  MutationsTest() {
    saved(api.atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region.id())));
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("coordinator").toBuilder().person(person.id()).build()));
  }

  private String regionId() {
    return NodeId.of(NodeType.REGION, region.id().value()).text();
  }

  private Map<String, Object> initiative(String slug, String name) {
    return Map.of("slug", slug, "name", name, "kind", "MAKERSPACE", "regions", List.of(regionId()));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> payload(
      String document, Map<String, Object> variables, ApiRequest request) {
    Map<String, Object> response = api.raw(document, variables, request);
    assertThat(response).doesNotContainKey("errors");
    Map<String, Object> data = (Map<String, Object>) response.get("data");
    return (Map<String, Object>) data.values().iterator().next();
  }

  private Map<String, Object> register(String slug, String name) {
    return payload(REGISTER, Map.of("input", initiative(slug, name)), by("coordinator"));
  }

  private String code(Map<String, Object> response) {
    return String.valueOf(response.get("errors")).replaceAll("(?s).*code=(\\w+).*", "$1");
  }

  @Test
  void doesWhatIsWantedAndAnswersWithIt() {
    Map<String, Object> payload = register("werkstatt", "Werkstatt");
    Initiative stored = api.atlas.initiatives.all().findFirst().orElseThrow();
    assertThat(payload)
        .isEqualTo(
            Map.of(
                "initiative",
                Map.of(
                    "id",
                    NodeId.of(stored).text(),
                    "slug",
                    "werkstatt",
                    "name",
                    "Werkstatt",
                    "version",
                    1,
                    "regions",
                    Map.of("nodes", List.of(Map.of("slug", "one")))),
                "errors",
                List.of()));
  }

  @Test
  void tellsWhatIsWrongWithTheRestOfAListOfWhichOneCannotBeRead() {
    Map<String, Object> input =
        Map.of(
            "region",
            regionId(),
            "expectedVersion",
            region.version(),
            "coverage",
            List.of(
                Map.of("district", "5315"),
                Map.of("district", "05314", "from", "2024", "to", "2023")));
    Map<String, Object> payload =
        payload(
            """
            mutation ($input: SetRegionCoverageInput!) {
              setRegionCoverage(input: $input) { errors { ... on UserError { path } } }
            }
            """,
            Map.of("input", input),
            by("coordinator"));
    assertThat((List<?>) payload.get("errors"))
        .extracting(error -> ((Map<?, ?>) error).get("path"))
        .isEqualTo(
            List.of(
                List.of("input", "coverage", "0", "district"),
                List.of("input", "coverage", "1", "to")));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    Map<String, Object> wrong =
        Map.of(
            "slug", "Kein Slug", "name", " ", "kind", "OTHER", "regions", List.of(regionId(), "x"));
    Map<String, Object> payload = payload(REGISTER, Map.of("input", wrong), by("coordinator"));
    assertThat(payload.get("initiative")).isNull();
    assertThat(payload.toString()).contains("regions[1] 'x': is no id of the type Region");
    assertThat((List<?>) payload.get("errors"))
        .extracting(error -> ((Map<?, ?>) error).get("path"))
        .isEqualTo(
            List.of(
                List.of("input", "slug"),
                List.of("input", "regions", "1"),
                List.of("input", "name")));
    assertThat(api.atlas.initiatives.all()).isEmpty();
  }

  @Test
  void tellsRulesOfTheDomainTogetherWithWhatCouldNotBeRead() {
    Series series = saved(api.atlas.eventSeries.save(EventFixtures.aSeries("series")));
    Event event = saved(api.atlas.events.save(EventFixtures.anEvent("event", series.id())));
    Map<String, Object> wrong =
        Map.of(
            "event",
            NodeId.of(event).text(),
            "expectedVersion",
            1,
            "name",
            " ",
            "edition",
            -1,
            "website",
            "quatsch",
            "time",
            Map.of("from", "2024-09-20", "to", "2024-09-19", "startTime", "25:00"),
            "registration",
            Map.of("to", "9999-12-31"));
    Map<String, Object> payload =
        payload(
            """
            mutation ($input: EditEventInput!) {
              editEvent(input: $input) { event { id } errors { ... on UserError { path } } }
            }
            """,
            Map.of("input", wrong),
            by("somebody", "programme"));
    assertThat((List<?>) payload.get("errors"))
        .extracting(error -> String.valueOf(((Map<?, ?>) error).get("path")))
        .containsExactlyInAnyOrder(
            "[input, name]",
            "[input, edition]",
            "[input, website]",
            "[input, time, startTime]",
            "[input, time, to]",
            "[input, registration]");
    assertThat(api.atlas.events.existing(event.id())).isEqualTo(event);
  }

  @Test
  void tellsDatesAndKeysThatAreNoneTogetherWithTheRest() {
    Series series = saved(api.atlas.eventSeries.save(EventFixtures.aSeries("series")));
    Event event = saved(api.atlas.events.save(EventFixtures.anEvent("event", series.id())));
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("event", NodeId.of(event).text());
    wrong.put("expectedVersion", 1);
    wrong.put("motto", " ");
    wrong.put("postcode", "5066");
    wrong.put("district", "99001");
    wrong.put("time", Map.of("from", "2024-02-30", "to", "quatsch", "endTime", "25:00"));
    wrong.put("registration", Map.of("from", "2024", "to", "2024-02-30"));
    String edit =
        """
        mutation ($input: EditEventInput!) {
          editEvent(input: $input) {
            errors {
              ... on UserError { path message en: message(lang: EN) de: message(lang: DE) }
              ... on Invalid { rule }
            }
          }
        }
        """;
    Map<String, Object> payload =
        payload(edit, Map.of("input", wrong), by("somebody", "programme"));
    assertThat((List<?>) payload.get("errors"))
        .extracting(error -> {
          Map<?, ?> told = (Map<?, ?>) error;
          return told.get("path") + " " + told.get("rule");
        })
        .containsExactlyInAnyOrder(
            "[input, motto] shared.blank",
            "[input, postcode] geography.five-digits",
            "[input, district] geography.no-state",
            "[input, time, from] shared.no-such-date",
            "[input, time, to] shared.date-form",
            "[input, time, endTime] event.no-time",
            "[input, registration, from] shared.day-form",
            "[input, registration, to] shared.no-such-date");
    assertThat(payload.toString())
        .contains(
            "en=time.from '2024-02-30': no such date",
            "de=time.from '2024-02-30': dieses Datum gibt es nicht");
  }

  @Test
  void readsDatesAndKeysWithoutTheBlanksAroundThem() {
    Map<String, Object> edit =
        Map.of(
            "region",
            regionId(),
            "expectedVersion",
            region.version(),
            "founded",
            " 2024-09\u00a0",
            "seatDistrict",
            " 05999");
    assertThat(
            told(
                "mutation ($input: EditRegionInput!) { editRegion(input: $input) {"
                    + " errors { __typename ... on UserError { path } } } }",
                Map.of("input", edit),
                by("coordinator")))
        .containsExactly("ReferenceUnknown [input, seatDistrict]");
  }

  @Test
  void tellsWhichPartComesTooEarly() {
    Series series = saved(api.atlas.eventSeries.save(EventFixtures.aSeries("series")));
    String errors =
        payload(
                """
                mutation ($input: RegisterEventInput!) {
                  registerEvent(input: $input) {
                    errors { ... on UserError { message(lang: DE) path } }
                  }
                }
                """,
                Map.of(
                    "input",
                    Map.of(
                        "slug", "event",
                        "series", NodeId.of(series).text(),
                        "kind", "BARCAMP",
                        "name", "Barcamp",
                        "from", "2024-09-20",
                        "to", "2024-09-19",
                        "mode", "ONLINE")),
                by("somebody", "programme"))
            .toString();
    assertThat(errors)
        .contains("to '2024-09-20/2024-09-19': endet, bevor sie beginnt", "path=[input, to]");
  }

  @Test
  void tellsWhatIsNotThereAndWhatIsTwiceInWords() {
    String nothing = NodeId.of(NodeType.REGION, UUID.randomUUID()).text();
    Map<String, Object> wanted =
        Map.of(
            "slug", "neu",
            "name", "Neu",
            "kind", "OTHER",
            "regions", List.of(regionId(), regionId(), nothing));
    assertThat(payload(REGISTER, Map.of("input", wanted), by("admin", "admin")).toString())
        .contains(
            "message=It refers to something that does not exist: region " + nothing + ".",
            "path=[input, regions, 2]");
    Award award = saved(api.atlas.awards.save(AwardFixtures.anAward("award")));
    saved(api.atlas.calls.save(AwardFixtures.aCall(award.id(), 2027)));
    String call =
        """
        mutation ($award: ID!) {
          registerCall(input: { award: $award, year: 2027 }) {
            errors { __typename ... on UserError { message(lang: DE) path } }
          }
        }
        """;
    assertThat(
            payload(call, Map.of("award", NodeId.of(award).text()), by("admin", "admin"))
                .toString())
        .contains(
            "__typename=Duplicate",
            "message=Die Auszeichnung hat schon eine Ausschreibung dieses Jahres.",
            "path=[input, year]");
  }

  @Test
  void tellsWhereSomethingStandsInTheLanguageOfTheReader() {
    String status =
        """
        mutation ($region: ID!, $lang: Language) {
          setRegionStatus(
            input: { region: $region, expectedVersion: 1, status: IN_PREPARATION, on: "2024" }) {
            errors { ... on UserError { message(lang: $lang) path } ... on WrongStatus { wanted needed } }
          }
        }
        """;
    assertThat(
            payload(status, Map.of("region", regionId(), "lang", "DE"), by("admin", "admin"))
                .toString())
        .contains(
            "kommt es von dort nicht zu „im Aufbau“",
            "path=[input, status]",
            "wanted=IN_PREPARATION",
            "needed=[]");
  }

  @Test
  void tellsWordsForValuesThatARuleNeeds() {
    String edit =
        """
        mutation ($region: ID!) {
          editRegion(
            input: { region: $region, expectedVersion: 1, clusterFunding: { from: "2024" } }) {
            errors { ... on UserError { message(lang: DE) path } }
          }
        }
        """;
    assertThat(payload(edit, Map.of("region", regionId()), by("coordinator")).toString())
        .contains("braucht die Art MINT-Cluster", "path=[input, clusterFunding]");
  }

  @Test
  void tellsWhatTheStoreRefuses() {
    register("taken", "Werkstatt");
    assertThat(register("taken", "Werkstatt").get("errors"))
        .isEqualTo(
            List.of(
                Map.of(
                    "__typename",
                    "SlugTaken",
                    "message",
                    "The slug taken belongs, or belonged, to another one.",
                    "path",
                    List.of("input", "slug"),
                    "slug",
                    "taken")));
  }

  @Test
  void whatTheStoreRefusesIsToldTogetherWithWhatIsWrong() {
    register("werkstatt", "Werkstatt");
    assertThat(told(REGISTER, Map.of("input", initiative("werkstatt", " ")), by("coordinator")))
        .containsExactly("Invalid [input, name]", "SlugTaken [input, slug]");
    Map<String, Object> edit =
        Map.of(
            "region",
            regionId(),
            "expectedVersion",
            region.version(),
            "website",
            "quatsch",
            "seatDistrict",
            "05999");
    assertThat(
            told(
                "mutation ($input: EditRegionInput!) { editRegion(input: $input) {"
                    + " errors { __typename ... on UserError { path } } } }",
                Map.of("input", edit),
                by("coordinator")))
        .containsExactly("Invalid [input, website]", "ReferenceUnknown [input, seatDistrict]");
  }

  private List<String> told(String document, Map<String, Object> variables, ApiRequest request) {
    return ((List<?>) payload(document, variables, request).get("errors"))
        .stream()
            .map(error ->
                ((Map<?, ?>) error).get("__typename") + " " + ((Map<?, ?>) error).get("path"))
            .toList();
  }

  @Test
  void nobodyElseMayAndNobodyElseLearnsWhatIsWrong() {
    Map<String, Object> wanted = Map.of("input", initiative("werkstatt", " "));
    ApiRequest anonymous = anybody();
    assertThat(code(api.raw(REGISTER, wanted, anonymous))).isEqualTo("UNAUTHENTICATED");
    assertThat(code(api.raw(REGISTER, wanted, by("somebody")))).isEqualTo("FORBIDDEN");
    assertThat(api.raw(REGISTER, wanted, by("somebody", "programme"))).doesNotContainKey("errors");
  }

  @Test
  void aKeyIsForOneCommand() {
    Map<String, Object> first =
        payload(
            REGISTER,
            Map.of("input", initiative("werkstatt", "Werkstatt"), "key", "k"),
            by("coordinator"));
    assertThat(
            payload(
                REGISTER,
                Map.of("input", initiative("werkstatt", "Werkstatt"), "key", "k"),
                by("coordinator")))
        .isEqualTo(first);
    assertThat(
            payload(
                    REGISTER,
                    Map.of("input", initiative("anders", "Werkstatt"), "key", "k"),
                    by("coordinator"))
                .toString())
        .contains("IdempotencyConflict", "idempotencyKey");
    assertThat(api.atlas.initiatives.all()).hasSize(1);
  }

  @Test
  void whatIsLeftOutStaysAndWhatIsNullIsTakenAway() {
    register("werkstatt", "Werkstatt");
    String id = NodeId.of(api.atlas.initiatives.all().findFirst().orElseThrow()).text();
    assertThat(
            edit(
                Map.of("initiative", id, "expectedVersion", 1, "website", "https://a.example.org")))
        .contains("name=Werkstatt", "website=https://a.example.org", "version=2");
    Map<String, Object> cleared = new HashMap<>();
    cleared.put("initiative", id);
    cleared.put("expectedVersion", 2);
    cleared.put("website", null);
    assertThat(edit(cleared)).contains("website=null", "version=3");
    assertThat(edit(Map.of("initiative", id, "expectedVersion", 2, "name", "Anders")))
        .contains(
            "__typename=Stale",
            "path=[input, expectedVersion]",
            "current={name=Werkstatt, version=3}",
            "currentVersion=3");
  }

  private String edit(Map<String, Object> input) {
    return payload(EDIT, Map.of("input", input), by("coordinator")).toString();
  }

  @Test
  void somebodyRegistersForAnEvent() {
    Series series = saved(api.atlas.eventSeries.save(EventFixtures.aSeries("series")));
    LocalDate today = LocalDate.of(2024, 9, 20);
    Event event =
        saved(
            api.atlas.events.save(
                EventFixtures.anEvent("event", series.id()).toBuilder()
                    .status(EventStatus.PUBLISHED)
                    .registration(new RegistrationWindow(today, today))
                    .capacity(1)
                    .build()));
    String document =
        """
        mutation ($event: ID!) {
          registerForEvent(input: { event: $event }) {
            registration { status event { slug } }
            errors { __typename ... on UserError { message(lang: DE) } }
          }
        }
        """;
    Map<String, Object> variables = Map.of("event", NodeId.of(event).text());
    assertThat(payload(document, variables, by("coordinator")).toString())
        .contains("status=REGISTERED", "slug=event", "errors=[]");
    saved(api.atlas.events.save(event.toBuilder().status(EventStatus.CANCELLED).build()));
    assertThat(payload(document, variables, by("coordinator")).toString())
        .contains("registration=null", "EventCancelled", "Die Veranstaltung ist abgesagt.");
    assertThat(code(api.raw(document, variables, by("nobody")))).isEqualTo("FORBIDDEN");
  }

  @Test
  void whatWasReadBeforeIsToldOfTheOneOfTwoThatChanged() {
    Map<String, Object> input = new HashMap<>();
    for (String part : List.of("keep", "merge")) {
      input.put(
          part,
          NodeId.of(saved(api.atlas.organisations.save(OrganisationFixtures.anOrganisation(part))))
              .text());
    }
    String document =
        "mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input)"
            + " { errors { __typename ... on UserError { path } } } }";
    input.put("expectedVersion", 1);
    input.put("expectedVersionOfMerged", 9);
    assertThat(payload(document, Map.of("input", input), by("admin", "admin")).toString())
        .contains("[{__typename=Stale, path=[input, expectedVersionOfMerged]}]");
    input.put("expectedVersion", 9);
    input.put("expectedVersionOfMerged", 1);
    assertThat(payload(document, Map.of("input", input), by("admin", "admin")).toString())
        .contains("[{__typename=Stale, path=[input, expectedVersion]}]");
  }

  @Test
  void fewerPlacesThanAreTakenAreToldOfTheirNumber() {
    Series series = saved(api.atlas.eventSeries.save(EventFixtures.aSeries("series")));
    Event event =
        saved(
            api.atlas.events.save(
                EventFixtures.anEvent("event", series.id()).toBuilder()
                    .status(EventStatus.PUBLISHED)
                    .build()));
    for (int i = 0; i < 2; i++) {
      Person guest = saved(api.atlas.persons.save(PersonFixtures.aPerson()));
      saved(
          api.atlas.registrations.save(
              EventFixtures.aRegistration(
                  event.id(), guest.id(), RegistrationStatus.REGISTERED, i)));
    }
    String document =
        "mutation ($input: SetEventCapacityInput!) { setEventCapacity(input: $input)"
            + " { errors { __typename ... on UserError { path } } } }";
    Map<String, Object> input =
        Map.of("event", NodeId.of(event).text(), "expectedVersion", 1, "capacity", 1);
    assertThat(payload(document, Map.of("input", input), by("admin", "admin")).toString())
        .contains("[{__typename=Overbooked, path=[input, capacity]}]");
  }

  @Test
  void anAdministratorSaysWhoAnAccountIs() {
    String me = "{ viewer { account { id version } person { name } roles coordinates { slug } } }";
    String account =
        api.raw(me, Map.of(), by("new")).toString().replaceAll(".*id=([-0-9a-f]+).*", "$1");
    Map<String, Object> link =
        Map.of(
            "input",
            Map.of("account", account, "expectedVersion", 1, "roles", List.of("PROGRAMME")));
    String document =
        "mutation ($input: LinkAccountInput!) { linkAccount(input: $input)"
            + " { account { version roles } errors { __typename } } }";
    assertThat(code(api.raw(document, link, by("new")))).isEqualTo("FORBIDDEN");
    assertThat(payload(document, link, by("admin", "admin")).toString())
        .contains("version=2", "roles=[PROGRAMME]", "errors=[]");
    assertThat(api.raw(me, Map.of(), by("new")).toString())
        .contains("roles=[PROGRAMME]", "person=null", "coordinates=[]");
    assertThat(api.raw(me, Map.of(), by("coordinator")).toString())
        .contains("name=Coordinator One", "roles=[]", "coordinates=[{slug=one}]");
    assertThat(api.raw(me, Map.of()).get("data").toString()).isEqualTo("{viewer=null}");
    Account stored = api.atlas.accounts.bySubject(AccountFixtures.ISSUER, "new").orElseThrow();
    assertThat(stored.roles()).containsExactly(GivenRole.PROGRAMME);
  }

  @Test
  void aCoordinatorSaysWhoBelongsToATeamWhichThenKeepsTheInitiative() {
    String initiative =
        String.valueOf(
            ((Map<?, ?>) register("werkstatt", "Werkstatt").get("initiative")).get("id"));
    Person member = saved(api.atlas.persons.save(PersonFixtures.aPerson("Team One")));
    saved(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("team").toBuilder().person(member.id()).build()));
    String add =
        "mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input)"
            + " { teamMembership { version person { name contact { email } } initiative { slug }"
            + " period { from } } errors { __typename } } }";
    Map<String, Object> input =
        Map.of("initiative", initiative, "person", NodeId.of(member).text(), "from", "2020-01");
    assertThat(code(api.raw(add, Map.of("input", input), by("team")))).isEqualTo("FORBIDDEN");
    assertThat(payload(add, Map.of("input", input), by("coordinator")).toString())
        .contains("version=1", "name=Team One", "slug=werkstatt", "from=2020-01", "errors=[]");
    String team = "query ($id: ID!) { team(initiative: $id) { id person { name } } }";
    assertThat(code(api.raw(team, Map.of("id", initiative), by("nobody")))).isEqualTo("FORBIDDEN");
    assertThat(code(api.raw(team, Map.of("id", initiative)))).isEqualTo("UNAUTHENTICATED");
    assertThat(api.raw(team, Map.of("id", initiative), by("team")).toString())
        .contains("name=Team One");
    assertThat(api.raw(team, Map.of("id", regionId()), by("team")).toString())
        .contains("team=null");
    assertThat(api.raw("{ viewer { teams { slug } } }", Map.of(), by("team")).toString())
        .contains("teams=[{slug=werkstatt}]");
    Map<String, Object> edit =
        Map.of("initiative", initiative, "expectedVersion", 1, "name", "Unsere Werkstatt");
    assertThat(payload(EDIT, Map.of("input", edit), by("team")).toString())
        .contains("name=Unsere Werkstatt", "errors=[]");
  }

  private Stream<Class<?>> handlers() {
    return api.useCases.commands().all().stream().map(Object::getClass);
  }

  private GraphQLFieldDefinition mutation(Class<?> handler) {
    String name = handler.getSimpleName();
    return Objects.requireNonNull(
        api.source
            .schema()
            .getMutationType()
            .getFieldDefinition(Character.toLowerCase(name.charAt(0)) + name.substring(1)));
  }

  @Test
  void eachTellsWhoMayAndWhyItMayChangeNothing() {
    GraphQLFieldDefinition register = mutation(RegisterForEvent.class);
    assertThat(register.getDescription())
        .endsWith("Open to everybody whose account is a known person.");
    assertThat(register.getArguments())
        .extracting(argument -> argument.getName())
        .containsExactly("input", "idempotencyKey");
    assertThat(reasons(RegisterForEvent.class))
        .contains("IdempotencyConflict", "Overbooked", "NotFound", "EventCancelled")
        .doesNotContain("SlugTaken", "SignInNeeded", "NotAllowed");
    assertThat(mutation(EditInitiative.class).getArguments()).hasSize(1);
    assertThat(reasons(EditInitiative.class))
        .containsExactlyInAnyOrder(
            "Duplicate",
            "Invalid",
            "NotFound",
            "ReferenceUnknown",
            "RegionOfOthers",
            "Stale",
            "WrongStatus");
  }

  private List<String> reasons(Class<?> handler) {
    GraphQLObjectType payload = (GraphQLObjectType) mutation(handler).getType();
    GraphQLUnionType errors =
        (GraphQLUnionType)
            GraphQLTypeUtil.unwrapAll(payload.getFieldDefinition("errors").getType());
    return errors.getTypes().stream().map(type -> type.getName()).toList();
  }

  @Test
  void eachInputHasThePartsOfTheCommand() {
    assertThat(handlers())
        .allSatisfy(handler -> {
          Class<?> command =
              Arrays.stream(handler.getDeclaredClasses())
                  .filter(inner -> inner.getSimpleName().equals("Command"))
                  .findFirst()
                  .orElseThrow();
          GraphQLInputObjectType input =
              (GraphQLInputObjectType)
                  GraphQLTypeUtil.unwrapAll(mutation(handler).getArgument("input").getType());
          assertThat(input.getFieldDefinitions())
              .extracting(field -> field.getName())
              .containsExactly(
                  Arrays.stream(command.getRecordComponents())
                      .map(RecordComponent::getName)
                      .toArray(String[]::new));
        });
  }
}
