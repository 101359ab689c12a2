package org.mintatlas.persistence.quality;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Editions of frameworks to rows and back. */
@Mapper(uses = ValueMapper.class)
interface FrameworkMapper {
  FrameworkMapper INSTANCE = Mappers.getMapper(FrameworkMapper.class);

  FrameworkEditionEntity toEntity(FrameworkEdition edition);

  @FromRow
  FrameworkEdition toEdition(
      FrameworkEditionEntity entity, List<Rating> scale, List<MainCriterion> criteria);
}
