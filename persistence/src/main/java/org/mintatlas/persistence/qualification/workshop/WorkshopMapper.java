package org.mintatlas.persistence.qualification.workshop;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Regional workshops to rows and back. */
@Mapper(uses = ValueMapper.class)
interface WorkshopMapper {
  WorkshopMapper INSTANCE = Mappers.getMapper(WorkshopMapper.class);

  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "trainerId", source = "trainer")
  @Mapping(target = "heldOn", source = "date")
  WorkshopEntity toEntity(RegionalWorkshop workshop);

  @FromRow
  @InheritInverseConfiguration
  RegionalWorkshop toWorkshop(WorkshopEntity entity);
}
