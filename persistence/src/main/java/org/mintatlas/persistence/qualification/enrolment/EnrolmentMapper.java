package org.mintatlas.persistence.qualification.enrolment;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Enrolments and certificates to rows and back. */
@Mapper(uses = ValueMapper.class)
interface EnrolmentMapper {
  EnrolmentMapper INSTANCE = Mappers.getMapper(EnrolmentMapper.class);

  @Mapping(target = "cohortName", ignore = true)
  @Mapping(target = "regionName", ignore = true)
  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "personId", source = "person")
  @Mapping(target = "status", expression = "java(enrolment.status())")
  @Mapping(target = "appliedAt", expression = "java(enrolment.appliedAt())")
  EnrolmentEntity toEntity(Enrolment enrolment);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "state", source = "entity")
  Enrolment toEnrolment(EnrolmentEntity entity);

  default Enrolment.State state(EnrolmentEntity entity) {
    return Enrolment.State.of(entity.status, entity.appliedAt);
  }

  @Mapping(target = "enrolmentId", source = "enrolment")
  CertificateEntity toEntity(Certificate certificate);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "shownTo", ignore = true)
  Certificate toCertificate(CertificateEntity entity);

  default String text(CertificateNumber number) {
    return number.value();
  }

  default CertificateNumber number(String text) {
    return new CertificateNumber(text);
  }
}
