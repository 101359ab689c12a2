package org.mintatlas.persistence.qualification;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Materials and testimonials to rows and back. */
@Mapper(uses = ValueMapper.class)
interface MaterialMapper {
  MaterialMapper INSTANCE = Mappers.getMapper(MaterialMapper.class);

  @Mapping(target = "programmeId", source = "programme")
  MaterialEntity toEntity(Material material);

  @FromRow
  @InheritInverseConfiguration
  Material toMaterial(MaterialEntity entity);

  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "personId", source = "person")
  TestimonialEntity toEntity(Testimonial testimonial);

  @FromRow
  @InheritInverseConfiguration
  Testimonial toTestimonial(TestimonialEntity entity);
}
