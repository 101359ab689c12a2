package org.mintatlas.graphql.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.graphql.request.Language;

class ToldErrorTest {
  private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

  private static String german(Record reason, String... path) {
    return new ToldError(reason, List.of(path)).message(Language.DE);
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfEachRuleWhatIsTwice(UniqueRule rule) {
    assertThat(german(new Fault.Duplicate(rule))).contains("schon").doesNotContain(rule.name());
  }

  static Stream<Identity> identities() {
    return new ClassFileImporter()
        .importPackages(Identity.class.getPackageName().replaceFirst("\\.shared$", "")).stream()
            .filter(type -> type.isAssignableTo(Identity.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .map(ToldErrorTest::identity);
  }

  private static Identity identity(Class<?> type) {
    try {
      return (Identity) type.getDeclaredConstructor(UUID.class).newInstance(ID);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("identities")
  void tellsOfEachKindOfThingThatItIsNotThere(Identity id) {
    assertThat(german(new Fault.NotFound(id)))
        .startsWith("Das gibt es nicht: ")
        .doesNotContain(ID.toString());
    assertThat(german(new Fault.NotFound(id), "input", "it"))
        .endsWith(CommandInput.written(id) + ".");
  }

  @Test
  void tellsOfOtherKeysThatTheyAreNotThere() {
    assertThat(german(new Fault.NotFound(new DistrictKey("05315")), "input", "district"))
        .isEqualTo("Das gibt es nicht: Kreis 05315.");
    assertThat(german(new Fault.NotFound(ID))).isEqualTo("Das gibt es nicht: Ergebnis.");
  }

  static Stream<Enum<?>> statuses() {
    return Stream.<Enum<?>[]>of(
            CallStatus.values(),
            CohortStatus.values(),
            EnquiryStatus.values(),
            EnrolmentStatus.values(),
            EventStatus.values(),
            LifecycleStatus.values(),
            MembershipStatus.values(),
            ProposalStatus.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void tellsEachStatusInWords(Enum<?> status) {
    assertThat(german(Fault.WrongStatus.between(status, status))).doesNotContain(status.name());
    assertThat(german(Fault.WrongStatus.outside(status, List.of(status, status))))
        .contains("“ oder „")
        .doesNotContain(status.name());
  }
}
