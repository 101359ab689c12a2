package org.mintatlas.persistence.quality;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.persistence.values.ValueMapper;

/** Editions of frameworks to rows. */
@Mapper(uses = ValueMapper.class)
interface FrameworkMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "frameworkDe", source = "framework.de")
  @Mapping(target = "frameworkEn", source = "framework.en")
  @Mapping(target = "noticeDe", source = "notice.de")
  @Mapping(target = "noticeEn", source = "notice.en")
  FrameworkEditionEntity toEntity(FrameworkEdition edition);
}
