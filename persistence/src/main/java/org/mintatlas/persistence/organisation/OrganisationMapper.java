package org.mintatlas.persistence.organisation;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.persistence.values.ValueMapper;

/** Organisations to rows. */
@Mapper(uses = ValueMapper.class)
interface OrganisationMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "assuredOn", source = "sources")
  OrganisationEntity toEntity(Organisation organisation);
}
