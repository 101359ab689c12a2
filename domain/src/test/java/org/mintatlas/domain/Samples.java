package org.mintatlas.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.code.SecretCode;
import org.mintatlas.testkit.enquiry.EnquiryFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** A value for each component of a record, valid as far as its type tells. */
final class Samples {
  private static final UUID ID = new UUID(7, 7);
  private static final Map<Class<?>, Object> GIVEN =
      Map.ofEntries(
          Map.entry(String.class, "sample"),
          Map.entry(Object.class, "sample"),
          Map.entry(Duration.class, Duration.ofDays(1)),
          Map.entry(Function.class, Function.identity()),
          Map.entry(UUID.class, ID),
          Map.entry(LocalDate.class, LocalDate.of(2024, 2, 29)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(boolean.class, true),
          Map.entry(DistrictKey.class, new DistrictKey("05315")),
          Map.entry(District.class, GeographyFixtures.KOELN),
          Map.entry(PostalCode.class, new PostalCode("50667")),
          Map.entry(CertificateNumber.class, new CertificateNumber("MA-2024-7K3Q9F-R")),
          Map.entry(SecretCode.class, SecretCode.by(ID, ID)),
          Map.entry(Cohort.class, QualificationFixtures.aCohort("sample", new ProgrammeId(ID), 1)),
          Map.entry(
              Testimonial.class,
              MaterialFixtures.aTestimonial(new CohortId(ID), new RegionId(ID), new PersonId(ID))),
          Map.entry(
              RegionalWorkshop.class,
              WorkshopFixtures.aWorkshop(
                  new CohortId(ID), new RegionId(ID), Set.of(new InitiativeId(ID)))),
          Map.entry(Enquiry.class, EnquiryFixtures.anEnquiry(LocalDate.of(2024, 2, 29))),
          Map.entry(RegionProfile.class, RegionFixtures.aProfile("sample")),
          Map.entry(Lifecycle.class, RegionFixtures.aLifecycleWithPause()),
          Map.entry(Class.class, String.class),
          Map.entry(Enum.class, FederalState.NW),
          Map.entry(UnaryOperator.class, UnaryOperator.identity()),
          Map.entry(BiPredicate.class, (BiPredicate<Object, Object>) (one, other) -> true),
          Map.entry(
              InvalidValueException.class, new Rule("sample", "is", "ist").broken("sample", null)),
          Map.entry(BiFunction.class, (BiFunction<Object, Object, Object>) (one, other) -> one));

  @Nullable Object of(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        ? null
        : of(component.getType());
  }

  Object of(Class<?> type) {
    Object simple = GIVEN.get(type);
    if (simple != null) {
      return simple;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isInterface()) {
      return of(type.getPermittedSubclasses()[0]);
    }
    try {
      Object[] given = Arrays.stream(type.getRecordComponents()).map(this::of).toArray();
      return constructorOf(type).newInstance(given);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no sample of " + type, e);
    }
  }

  static Constructor<?> constructorOf(Class<?> record) {
    try {
      Constructor<?> constructor =
          record.getDeclaredConstructor(
              Arrays.stream(record.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new LinkageError("no constructor of " + record, e);
    }
  }
}
