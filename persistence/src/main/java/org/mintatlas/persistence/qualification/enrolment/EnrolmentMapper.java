package org.mintatlas.persistence.qualification.enrolment;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.persistence.values.ValueMapper;

/** Enrolments and certificates to rows. */
@Mapper(uses = ValueMapper.class)
interface EnrolmentMapper {

  /** All but the version, which the store counts, and the names, which the adapter looks up. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "cohortName", ignore = true)
  @Mapping(target = "regionName", ignore = true)
  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "personId", source = "person")
  EnrolmentEntity toEntity(Enrolment enrolment);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "number", source = "number.value")
  @Mapping(target = "enrolmentId", source = "enrolment")
  CertificateEntity toEntity(Certificate certificate);
}
