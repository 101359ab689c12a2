package org.mintatlas.persistence.person;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Persons and coordinations to rows and back. */
@Mapper(uses = ValueMapper.class)
interface PersonMapper {
  PersonMapper INSTANCE = Mappers.getMapper(PersonMapper.class);

  PersonEntity toEntity(Person person);

  @FromRow
  @InheritInverseConfiguration
  Person toPerson(PersonEntity entity);

  @Mapping(target = "personId", source = "person")
  @Mapping(target = "regionId", source = "region")
  CoordinationEntity toEntity(Coordination coordination);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "within", ignore = true)
  Coordination toCoordination(CoordinationEntity entity);
}
