package org.mintatlas.persistence.insight;

import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.AfterMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** A publication as a row. */
@Entity(name = "publication")
class PublicationEntity extends AggregateEntity {
  static final Rows<Publication> ROWS = Rows.of(PublicationEntity.class, "p", Conversion.class);

  public String slug;
  public String title;
  @ByName public PublicationKind kind;
  public String published;
  @EmbeddedColumnNaming public @Nullable Reference publisher;
  public @Nullable String link;
  @EmbeddedColumnNaming @Nullable Reference concernCall;
  @EmbeddedColumnNaming @Nullable Reference concernEvent;
  @EmbeddedColumnNaming @Nullable Reference concernProgramme;
  @EmbeddedColumnNaming @Nullable Reference concernCohort;
  @EmbeddedColumnNaming @Nullable Reference concernSurvey;
  @EmbeddedColumnNaming public @Nullable WordingColumns summary;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Publication, PublicationEntity> {

    @Override
    @FromRow
    @Mapping(target = "concerns", source = ".")
    Publication toAggregate(PublicationEntity entity);

    @AfterMapping
    default void concern(Publication publication, @MappingTarget PublicationEntity entity) {
      switch (publication.concerns()) {
        case null -> {}
        case Concern.OfCall(var call) -> entity.concernCall = new Reference(call.value());
        case Concern.OfEvent(var event) -> entity.concernEvent = new Reference(event.value());
        case Concern.OfProgramme(var programme) ->
            entity.concernProgramme = new Reference(programme.value());
        case Concern.OfCohort(var cohort) -> entity.concernCohort = new Reference(cohort.value());
        case Concern.OfSurvey(var survey) -> entity.concernSurvey = new Reference(survey.value());
      }
    }

    default @Nullable Concern concern(PublicationEntity entity) {
      return Stream.of(
              concern(entity.concernCall, id -> new Concern.OfCall(new CallId(id))),
              concern(entity.concernEvent, id -> new Concern.OfEvent(new EventId(id))),
              concern(entity.concernProgramme, id -> new Concern.OfProgramme(new ProgrammeId(id))),
              concern(entity.concernCohort, id -> new Concern.OfCohort(new CohortId(id))),
              concern(entity.concernSurvey, id -> new Concern.OfSurvey(new SurveyId(id))))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(null);
    }

    private static Optional<Concern> concern(@Nullable Reference to, Function<UUID, Concern> kind) {
      return Optional.ofNullable(to).map(Reference::id).map(kind);
    }
  }
}
