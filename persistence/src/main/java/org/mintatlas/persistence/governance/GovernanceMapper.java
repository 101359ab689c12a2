package org.mintatlas.persistence.governance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.persistence.values.ValueMapper;

/** Bodies, seats, meetings and exchanges to rows. */
@Mapper(uses = ValueMapper.class)
interface GovernanceMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "rhythmDe", source = "rhythm.de")
  @Mapping(target = "rhythmEn", source = "rhythm.en")
  @Mapping(target = "compositionDe", source = "composition.de")
  @Mapping(target = "compositionEn", source = "composition.en")
  BodyEntity toEntity(Body body);

  /** All but the version, which the store counts, and the name, which the adapter looks up. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "organisationName", ignore = true)
  @Mapping(target = "bodyId", source = "body")
  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "personId", source = "person")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  @Mapping(target = "functionDe", source = "function.de")
  @Mapping(target = "functionEn", source = "function.en")
  SeatEntity toEntity(Seat seat);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "bodyId", source = "body")
  @Mapping(target = "held", source = "date")
  @Mapping(target = "topicsDe", source = "topics", qualifiedByName = "german")
  @Mapping(target = "topicsEn", source = "topics", qualifiedByName = "english")
  MeetingEntity toEntity(Meeting meeting);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "oneId", source = "one")
  @Mapping(target = "otherId", source = "other")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  @Mapping(target = "topicDe", source = "topic.de")
  @Mapping(target = "topicEn", source = "topic.en")
  ExchangeEntity toEntity(Exchange exchange);

  /** The German texts. */
  @Named("german")
  default List<String> german(List<Wording> wordings) {
    return wordings.stream().map(Wording::de).toList();
  }

  /** The English texts; null where there is none. */
  @Named("english")
  default List<@Nullable String> english(List<Wording> wordings) {
    List<@Nullable String> texts = new ArrayList<>();
    wordings.forEach(wording -> texts.add(wording.en()));
    return texts;
  }
}
