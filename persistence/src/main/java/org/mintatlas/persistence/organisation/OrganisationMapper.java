package org.mintatlas.persistence.organisation;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Organisations to rows and back. */
@Mapper(uses = ValueMapper.class)
interface OrganisationMapper {
  OrganisationMapper INSTANCE = Mappers.getMapper(OrganisationMapper.class);

  @Mapping(target = "assuredOn", source = "sources")
  OrganisationEntity toEntity(Organisation organisation);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "sources", source = "sources")
  Organisation toOrganisation(OrganisationEntity entity);
}
