package org.mintatlas.persistence.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Initiatives and projects to rows and back. */
@Mapper(uses = ValueMapper.class)
interface InitiativeMapper {
  InitiativeMapper INSTANCE = Mappers.getMapper(InitiativeMapper.class);

  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "assuredOn", source = "sources")
  InitiativeEntity toEntity(Initiative initiative);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "sources", source = "sources")
  Initiative toInitiative(InitiativeEntity entity);

  @Mapping(target = "initiativeId", source = "initiative")
  @Mapping(target = "assuredOn", source = "sources")
  ProjectEntity toEntity(Project project);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "sources", source = "sources")
  Project toProject(ProjectEntity entity);

  /** The cost in euros: what costs nothing is 0. */
  default @Nullable BigDecimal euros(@Nullable Cost cost) {
    return switch (cost) {
      case null -> null;
      case Cost.Free() -> BigDecimal.ZERO;
      case Cost.Paid(BigDecimal amount) -> amount;
    };
  }

  default @Nullable Cost cost(@Nullable BigDecimal euros) {
    if (euros == null) {
      return null;
    }
    return euros.signum() == 0 ? Cost.FREE : new Cost.Paid(euros);
  }
}
