package org.mintatlas.graphql.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.by;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.maintenance.RegisterCall;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.governance.maintenance.RegisterExchange;
import org.mintatlas.application.governance.maintenance.RegisterSeat;
import org.mintatlas.application.network.maintenance.RegisterNetwork;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.proposal.ProposalFixtures;

/** Each mutation with wrong parts: each of them is told under its path, and all of them at once. */
class WrongInputTest {
  private static final String LONG = "x".repeat(10_000);
  private static final List<Object> NONE = List.of();

  /** By the simple name of its type: what a part can be, and what it cannot. */
  private static final Map<String, Values> SCALARS =
      Map.ofEntries(
          Map.entry("String", new Values("de", List.of(" ", LONG, "a\u0007b"))),
          Map.entry("Slug", new Values("neu", List.of("Kein Slug", " ", LONG))),
          Map.entry(
              "WebAddress", new Values("https://neu.example.org", List.of("quatsch", " ", LONG))),
          Map.entry("int", new Values(1, List.of(-5, Integer.MAX_VALUE))),
          Map.entry("Integer", new Values(1, List.of(-5, Integer.MAX_VALUE))),
          Map.entry("long", new Values(1, NONE)),
          Map.entry("boolean", new Values(true, NONE)),
          Map.entry("Boolean", new Values(true, NONE)),
          Map.entry("BigDecimal", new Values(1, List.of(-5, 1e30))),
          Map.entry(
              "PartialDate",
              new Values("2024", List.of("quatsch", " ", LONG, "2024-02-30", "0001", "9999"))),
          Map.entry(
              "LocalDate",
              new Values("2024-09-20", List.of("2024", " ", "0001-01-01", "9999-12-31"))),
          Map.entry("LocalTime", new Values("09:30", List.of("quatsch", "25:00"))),
          Map.entry("DistrictKey", new Values("05315", List.of("99001", " ", LONG))),
          Map.entry("PostalCode", new Values("50667", List.of("5066", " ", LONG))),
          Map.entry(
              "Period",
              new Values(Map.of("from", "2024"), List.of(Map.of("from", "2024", "to", "2023")))),
          Map.entry(
              "EventTime",
              new Values(
                  Map.of("from", "2024"),
                  List.of(
                      Map.of("from", "2024", "to", "2023"),
                      Map.of("from", "2024", "startTime", "09:30"),
                      Map.of("from", "2024-09-20", "startTime", "quatsch", "endTime", "25:00")))),
          Map.entry(
              "RegistrationWindow",
              new Values(
                  Map.of("to", "2024-09-20"),
                  List.of(
                      Map.of("from", "2024-09-20", "to", "2024-09-19"),
                      Map.of("to", "9999-12-31")))),
          Map.entry(
              "AgeRange",
              new Values(
                  Map.of("min", 6),
                  List.of(Map.of("min", 10, "max", 5), Map.of("min", -1), Map.of()))),
          Map.entry(
              "Wording",
              new Values(
                  Map.of("de", "Wort"),
                  List.of(Map.of("de", " ", "en", " "), Map.of("de", LONG), Map.of("de", "")))),
          Map.entry(
              "Field",
              new Values(
                  Map.of("value", "post@neu.example.org", "visibility", "HIDDEN"),
                  List.of(Map.of("value", "quatsch", "visibility", "HIDDEN")))));

  /** Texts of which only what is in them counts, or that nobody who writes honestly fills in. */
  private static final Set<String> ANY_TEXT =
      Set.of("acceptInvitation.code", "submitEnquiry.website");

  /** Refused for another reason before anybody looks for it. */
  private static final Set<String> NOT_LOOKED_FOR =
      Set.of(
          "noteAttendance.person", // whoever is not there has no place
          "giveTestimonial.cohort", // whoever says it took no part
          "giveTestimonial.region",
          "applyForCohort.region", // the cohort is not open
          "draftApplication.region", // nor is the call
          "holdWorkshop.region", // the programme trains no trainers
          "holdWorkshop.initiatives");

  private record Values(Object good, List<?> bad) {}

  private final ApiInMemory api = new ApiInMemory();
  private final BodyId otherBody;
  private final Map<Class<?>, Identity> known = new HashMap<>();

  WrongInputTest() throws IllegalAccessException {
    SmallAtlas small = new SmallAtlas(api.atlas);
    for (Field field : SmallAtlas.class.getFields()) {
      if (field.get(small) instanceof Aggregate<?, ?> one) {
        known.putIfAbsent(one.id().getClass(), one.id());
      }
    }
    otherBody = saved(api.atlas.bodies.save(GovernanceFixtures.aBody("other-body"))).id();
    Person person = saved(api.atlas.persons.save(PersonFixtures.aPerson()));
    Account account =
        saved(
            api.atlas.accounts.save(
                AccountFixtures.anAccount("admin").toBuilder().person(person.id()).build()));
    know(account);
    know(small.ofInitiative);
    know(small.plannedCohort);
    know(small.applied);
    know(saved(api.atlas.regionProposals.save(ProposalFixtures.aProposal(account.id()))));
    know(saved(api.atlas.enquiries.save(EnquiryFixtures.anEnquiry(LocalDate.of(2024, 9, 20)))));
  }

  private void know(Aggregate<?, ?> one) {
    known.put(one.id().getClass(), one.id());
  }

  /** What was told of a mutation: the kind of each error, where it is and what it says. */
  private record Told(String kind, List<String> path, String message) {
    boolean invalid() {
      return kind.equals("Invalid");
    }

    String part() {
      return path.size() < 2 || !path.getFirst().equals("input") ? "" : path.get(1);
    }
  }

  private Stream<UseCase> useCases() {
    return api.useCases.commands().all().stream().map(UseCase::new);
  }

  @Test
  void eachWrongPartIsToldUnderItsPathAndAllAtOnce() {
    List<String> problems = new ArrayList<>();
    useCases().forEach(useCase -> tryOut(useCase, problems));
    assertThat(problems).isEmpty();
  }

  private void tryOut(UseCase useCase, List<String> problems) {
    Map<String, Object> good = good(useCase);
    Map<String, Object> firstWrong = new LinkedHashMap<>(good);
    Map<String, Object> lastWrong = new LinkedHashMap<>(good);
    List<String> wrong = new ArrayList<>();
    for (RecordComponent component : useCase.command().getRecordComponents()) {
      String part = component.getName();
      Type type = unwrapped(component.getGenericType());
      List<Object> refused = new ArrayList<>();
      for (Object bad : bad(type)) {
        Map<String, Object> input = new LinkedHashMap<>(good);
        input.put(part, bad);
        List<Told> told = tell(useCase, input);
        List<Told> invalid = told.stream().filter(Told::invalid).toList();
        invalid.stream()
            .filter(one -> !one.part().equals(part))
            .forEach(one ->
                problems.add(useCase.name() + "." + part + " as " + shown(bad) + ": " + one));
        if (invalid.isEmpty() && isText(bad) && !ANY_TEXT.contains(useCase.name() + "." + part)) {
          problems.add(useCase.name() + "." + part + " as " + shown(bad) + " is right: " + told);
        }
        if (!invalid.isEmpty()) {
          refused.add(bad);
        }
      }
      if (!refused.isEmpty() && !isRequiredIdentity(component)) {
        firstWrong.put(part, refused.getFirst());
        lastWrong.put(part, refused.getLast());
        wrong.add(part);
      }
    }
    for (Map<String, Object> allWrong : List.of(firstWrong, lastWrong)) {
      List<String> together = tell(useCase, allWrong).stream().map(Told::part).distinct().toList();
      if (!together.containsAll(wrong)) {
        problems.add(useCase.name() + " with wrong " + wrong + " tells only " + together);
      }
    }
  }

  /** What no part is that is read from a text, and the way to it in the part that has it. */
  private record Nonsense(String path, Object written) {
    Nonsense in(String step, Function<Object, Object> around) {
      return new Nonsense("." + step + path, around.apply(written));
    }
  }

  @Test
  void eachPartThatIsReadFromATextTellsNonsenseUnderItsVeryPath() {
    List<String> problems = new ArrayList<>();
    int tried = 0;
    for (UseCase useCase : useCases().toList()) {
      Map<String, Object> allWrong = good(useCase);
      List<String> wrong = new ArrayList<>();
      for (RecordComponent component : useCase.command().getRecordComponents()) {
        String part = component.getName();
        for (Nonsense nonsense : nonsense(unwrapped(component.getGenericType()))) {
          Map<String, Object> input = good(useCase);
          input.put(part, nonsense.written());
          expect(useCase, input, List.of(part + nonsense.path()), problems);
          tried++;
          if (!wrong.contains(part + nonsense.path())) {
            allWrong.put(part, nonsense.written());
            wrong.removeIf(path -> path.startsWith(part + "."));
            wrong.add(part + nonsense.path());
          }
        }
      }
      expect(useCase, allWrong, wrong, problems);
    }
    assertThat(problems).isEmpty();
    assertThat(tried).isGreaterThan(200);
  }

  private void expect(
      UseCase useCase, Map<String, Object> input, List<String> wrong, List<String> problems) {
    List<String> told =
        tell(useCase, input).stream()
            .filter(Told::invalid)
            .map(one -> String.join(".", one.path()).replaceFirst("^input\\.", ""))
            .toList();
    if (!told.containsAll(wrong)) {
      problems.add(useCase.name() + " with nonsense as " + wrong + " tells " + told);
    }
  }

  private List<Nonsense> nonsense(Type type) {
    if (type instanceof ParameterizedType many) {
      Type of = many.getActualTypeArguments()[0];
      return nonsense(of).stream()
          .map(one -> one.in("1", written -> List.of(good(of), written)))
          .toList();
    }
    Class<?> plain = (Class<?>) type;
    if (CommandInput.isReadFromText(plain)) {
      return Stream.of("quatsch 1", " ", LONG).map(text -> new Nonsense("", text)).toList();
    }
    return !plain.isRecord()
        ? List.of()
        : Arrays.stream(plain.getRecordComponents())
            .flatMap(component -> {
              String field = CommandInput.field(plain, component.getName());
              return nonsense(component.getGenericType()).stream()
                  .map(one ->
                      one.in(
                          field,
                          written -> {
                            Map<String, Object> parts = parts(plain);
                            parts.put(field, written);
                            return parts;
                          }));
            })
            .toList();
  }

  /** Without them nobody knows what a command is about. */
  private static boolean isRequiredIdentity(RecordComponent component) {
    return Identity.class.isAssignableFrom(component.getType());
  }

  private static boolean isText(Object bad) {
    return bad.equals(" ");
  }

  private static String shown(Object bad) {
    String text = bad.toString();
    return text.length() > 100 ? text.substring(0, 100) : text;
  }

  @Test
  void whatIsNotThereIsToldUnderItsPathWithItsKind() {
    List<String> problems = new ArrayList<>();
    useCases()
        .forEach(useCase -> {
          for (RecordComponent component : useCase.command().getRecordComponents()) {
            Type type = unwrapped(component.getGenericType());
            boolean several = type instanceof ParameterizedType;
            Type one =
                type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
            if (one instanceof Class<?> plain && Identity.class.isAssignableFrom(plain)) {
              String id = CommandInput.written(identity(plain, UUID.randomUUID()));
              Map<String, Object> input = good(useCase);
              input.put(component.getName(), several ? List.of(written(plain), id) : id);
              List<Told> told =
                  tell(useCase, input).stream()
                      .filter(
                          fault -> Set.of("NotFound", "ReferenceUnknown").contains(fault.kind()))
                      .toList();
              boolean right =
                  told.stream()
                      .anyMatch(fault ->
                          fault.part().equals(component.getName())
                              && (!several || fault.path().getLast().equals("1"))
                              && fault.message().contains(" " + id));
              if (!right && !NOT_LOOKED_FOR.contains(useCase.name() + "." + component.getName())) {
                problems.add(
                    useCase.name() + "." + component.getName() + ": " + tell(useCase, input));
              }
            }
          }
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void allThatIsNotThereIsToldAtOnce() {
    List<String> problems = new ArrayList<>();
    useCases()
        .forEach(useCase -> {
          Map<String, Object> input = good(useCase);
          List<String> wrong = new ArrayList<>();
          for (RecordComponent component : useCase.command().getRecordComponents()) {
            Type type = unwrapped(component.getGenericType());
            boolean several = type instanceof ParameterizedType;
            Type one =
                type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
            String part = component.getName();
            if (one instanceof Class<?> plain
                && Identity.class.isAssignableFrom(plain)
                && (several || !input.containsKey(part))
                && !NOT_LOOKED_FOR.contains(useCase.name() + "." + part)) {
              String id = CommandInput.written(identity(plain, UUID.randomUUID()));
              String other = CommandInput.written(identity(plain, UUID.randomUUID()));
              input.put(part, several ? List.of(id, other) : id);
              wrong.addAll(several ? List.of(part + ".0", part + ".1") : List.of(part));
            }
          }
          List<String> told =
              tell(useCase, input).stream()
                  .map(fault -> String.join(".", fault.path()).replaceFirst("^input\\.", ""))
                  .toList();
          if (!told.containsAll(wrong)) {
            problems.add(useCase.name() + " refers to unknown " + wrong + " and tells " + told);
          }
        });
    assertThat(problems).isEmpty();
  }

  private Map<String, Object> good(UseCase useCase) {
    GraphQLInputObjectType input =
        (GraphQLInputObjectType)
            GraphQLTypeUtil.unwrapAll(
                Objects.requireNonNull(api.source.schema().getMutationType())
                    .getFieldDefinition(useCase.name())
                    .getArgument("input")
                    .getType());
    Map<String, Object> good = new LinkedHashMap<>();
    for (RecordComponent component : useCase.command().getRecordComponents()) {
      if (GraphQLTypeUtil.isNonNull(input.getField(component.getName()).getType())) {
        good.put(component.getName(), good(component.getGenericType()));
      }
    }
    switch (useCase.handler()) {
      case RegisterSeat somebodySitsThere ->
          good.put("organisation", written(OrganisationId.class));
      case RegisterExchange ofTwo -> good.put("other", CommandInput.written(otherBody));
      case RegisterCall toCome -> good.put("year", 2028);
      case RegisterNetwork ofStates -> good.put("scope", "STATE");
      default -> {}
    }
    return good;
  }

  private Object good(Type type) {
    if (type instanceof ParameterizedType many) {
      return List.of(good(many.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return ((Enum<?>) plain.getEnumConstants()[0]).name();
    }
    if (Identity.class.isAssignableFrom(plain)) {
      return written(plain);
    }
    Values scalar = SCALARS.get(plain.getSimpleName());
    return scalar == null ? parts(plain) : scalar.good();
  }

  private Map<String, Object> parts(Class<?> type) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.put(CommandInput.field(type, component.getName()), good(component.getGenericType()));
    }
    return parts;
  }

  private String written(Class<?> identity) {
    return CommandInput.written(
        Objects.requireNonNullElseGet(
            known.get(identity), () -> identity(identity, UUID.randomUUID())));
  }

  private static Identity identity(Class<?> type, UUID value) {
    try {
      return (Identity) type.getDeclaredConstructor(UUID.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Object> bad(Type type) {
    List<Object> all = new ArrayList<>();
    if (type instanceof ParameterizedType many) {
      Type of = many.getActualTypeArguments()[0];
      all.add(List.of());
      for (Object bad : bad(of)) {
        all.add(List.of(bad));
        all.add(List.of(good(of), bad));
      }
      return all;
    }
    Class<?> plain = (Class<?>) type;
    if (Identity.class.isAssignableFrom(plain)) {
      return List.of("x");
    }
    Values scalar = SCALARS.get(plain.getSimpleName());
    if (scalar != null) {
      return new ArrayList<>(scalar.bad());
    }
    if (plain.isRecord()) {
      for (RecordComponent component : plain.getRecordComponents()) {
        for (Object bad : bad(component.getGenericType())) {
          Map<String, Object> parts = parts(plain);
          parts.put(CommandInput.field(plain, component.getName()), bad);
          all.add(parts);
        }
      }
    }
    return all;
  }

  private static Type unwrapped(Type type) {
    return type instanceof ParameterizedType edit && edit.getRawType() == Edit.class
        ? edit.getActualTypeArguments()[0]
        : type;
  }

  private List<Told> tell(UseCase useCase, Map<String, Object> input) {
    String name = useCase.name();
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
    String document =
        "mutation ($input: "
            + type
            + "!) { it: "
            + name
            + "(input: $input) { errors { __typename ... on UserError { message path } } } }";
    List<Told> told = new ArrayList<>();
    try {
      api.atlas.transactions.inTransaction(() -> {
        Map<String, Object> response =
            api.raw(document, Map.of("input", input), by("admin", "admin"));
        if (response.get("data") instanceof Map<?, ?> data
            && data.get("it") instanceof Map<?, ?> it) {
          for (Object error : (Collection<?>) it.get("errors")) {
            told.add(told((Map<?, ?>) error));
          }
        } else {
          assertThat(response.toString()).contains("FORBIDDEN");
        }
        throw new UndoneException();
      });
    } catch (UndoneException e) {
      return told;
    }
    throw new IllegalStateException();
  }

  private static Told told(Map<?, ?> error) {
    return new Told(
        String.valueOf(error.get("__typename")),
        ((Collection<?>) error.get("path")).stream().map(String::valueOf).toList(),
        String.valueOf(error.get("message")));
  }

  /** So that the next attempt finds everything as it was. */
  private static final class UndoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
