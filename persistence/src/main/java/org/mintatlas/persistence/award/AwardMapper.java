package org.mintatlas.persistence.award;

import java.util.List;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Awards, calls, applications and votes to rows and back. */
@Mapper(uses = ValueMapper.class)
interface AwardMapper {
  AwardMapper INSTANCE = Mappers.getMapper(AwardMapper.class);

  @Mapping(target = "hostId", source = "host")
  AwardEntity toEntity(Award award);

  @FromRow
  @InheritInverseConfiguration
  Award toAward(AwardEntity entity);

  @Mapping(target = "awardId", source = "award")
  @Mapping(target = "juryId", source = "jury")
  CallEntity toEntity(Call call);

  @FromRow
  @Mapping(target = "award", source = "entity.awardId")
  @Mapping(target = "jury", source = "entity.juryId")
  Call toCall(CallEntity entity, List<Winner> winners);

  @Mapping(target = "callId", source = "call")
  @Mapping(target = "regionId", source = "region")
  @Mapping(target = "byId", expression = "java(valueMapper.uuid(application.by()))")
  @Mapping(target = "status", expression = "java(application.status())")
  @Mapping(target = "submittedAt", expression = "java(application.submittedAt())")
  ApplicationEntity toEntity(Application application);

  @FromRow
  @InheritInverseConfiguration
  @Mapping(target = "state", source = "entity")
  Application toApplication(ApplicationEntity entity);

  default Application.State state(ApplicationEntity entity) {
    return Application.State.of(
        entity.status, entity.byId == null ? null : new PersonId(entity.byId), entity.submittedAt);
  }

  @Mapping(target = "applicationId", source = "application")
  @Mapping(target = "jurorId", source = "juror")
  VoteEntity toEntity(Vote vote);

  @FromRow
  @InheritInverseConfiguration
  Vote toVote(VoteEntity entity);
}
