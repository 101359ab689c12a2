package org.mintatlas.persistence.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.persistence.values.ValueMapper;

/** Initiatives and projects to rows. */
@Mapper(uses = ValueMapper.class)
interface InitiativeMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "assuredOn", source = "sources")
  InitiativeEntity toEntity(Initiative initiative);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "initiativeId", source = "initiative")
  @Mapping(target = "ageFrom", source = "ages.from")
  @Mapping(target = "ageTo", source = "ages.to")
  @Mapping(target = "assuredOn", source = "sources")
  ProjectEntity toEntity(Project project);

  /** As euros: nothing is 0. */
  default @Nullable BigDecimal euros(@Nullable Cost cost) {
    return switch (cost) {
      case null -> null;
      case Cost.Free() -> BigDecimal.ZERO;
      case Cost.Paid(BigDecimal amount) -> amount;
    };
  }
}
