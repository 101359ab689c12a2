package org.mintatlas.persistence.award;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.persistence.values.ValueMapper;

/** Awards, calls, applications and votes to rows. */
@Mapper(uses = ValueMapper.class)
interface AwardMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "hostId", source = "host")
  AwardEntity toEntity(Award award);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "awardId", source = "award")
  @Mapping(target = "themeDe", source = "theme.de")
  @Mapping(target = "themeEn", source = "theme.en")
  @Mapping(target = "juryId", source = "jury")
  @Mapping(target = "audienceDe", source = "audience.de")
  @Mapping(target = "audienceEn", source = "audience.en")
  CallEntity toEntity(Call call);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "callId", source = "call")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "byId", source = "by")
  ApplicationEntity toEntity(Application application);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "applicationId", source = "application")
  @Mapping(target = "jurorId", source = "juror")
  VoteEntity toEntity(Vote vote);
}
