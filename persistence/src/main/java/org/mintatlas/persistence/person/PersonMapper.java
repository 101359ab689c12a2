package org.mintatlas.persistence.person;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.persistence.values.ValueMapper;

/** Persons and coordinations to rows. */
@Mapper(uses = ValueMapper.class)
interface PersonMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  PersonEntity toEntity(Person person);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "personId", source = "person")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  CoordinationEntity toEntity(Coordination coordination);
}
