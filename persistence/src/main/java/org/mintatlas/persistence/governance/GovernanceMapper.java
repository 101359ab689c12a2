package org.mintatlas.persistence.governance;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** Bodies, seats, meetings and exchanges to rows and back. */
@Mapper(uses = ValueMapper.class)
interface GovernanceMapper {
  GovernanceMapper INSTANCE = Mappers.getMapper(GovernanceMapper.class);

  BodyEntity toEntity(Body body);

  @FromRow
  @InheritInverseConfiguration
  Body toBody(BodyEntity entity);

  @Mapping(target = "organisationName", ignore = true)
  @Mapping(target = "bodyId", source = "body")
  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "personId", source = "person")
  SeatEntity toEntity(Seat seat);

  @FromRow
  @InheritInverseConfiguration
  Seat toSeat(SeatEntity entity);

  @Mapping(target = "bodyId", source = "body")
  @Mapping(target = "held", source = "date")
  MeetingEntity toEntity(Meeting meeting);

  @FromRow
  @InheritInverseConfiguration
  Meeting toMeeting(MeetingEntity entity);

  @Mapping(target = "oneId", source = "one")
  @Mapping(target = "otherId", source = "other")
  ExchangeEntity toEntity(Exchange exchange);

  @FromRow
  @InheritInverseConfiguration
  Exchange toExchange(ExchangeEntity entity);
}
