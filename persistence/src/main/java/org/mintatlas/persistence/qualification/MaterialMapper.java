package org.mintatlas.persistence.qualification;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.persistence.values.ValueMapper;

/** Materials and testimonials to rows. */
@Mapper(uses = ValueMapper.class)
interface MaterialMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "programmeId", source = "programme")
  @Mapping(target = "audienceDe", source = "audience.de")
  @Mapping(target = "audienceEn", source = "audience.en")
  MaterialEntity toEntity(Material material);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "personId", source = "person")
  @Mapping(target = "statementDe", source = "statement.de")
  @Mapping(target = "statementEn", source = "statement.en")
  TestimonialEntity toEntity(Testimonial testimonial);
}
