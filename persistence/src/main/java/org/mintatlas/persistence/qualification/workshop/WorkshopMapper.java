package org.mintatlas.persistence.qualification.workshop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.persistence.values.ValueMapper;

/** Regional workshops to rows. */
@Mapper(uses = ValueMapper.class)
interface WorkshopMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "cohortId", source = "cohort")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "trainerId", source = "trainer")
  @Mapping(target = "heldOn", source = "date")
  WorkshopEntity toEntity(RegionalWorkshop workshop);
}
