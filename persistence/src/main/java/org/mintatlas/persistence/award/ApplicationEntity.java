package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** An application as a row. */
@Entity(name = "application")
class ApplicationEntity extends AggregateEntity {
  static final Rows<Application> ROWS = Rows.of(ApplicationEntity.class, "p", Conversion.class);

  @EmbeddedColumnNaming public Reference call;
  @EmbeddedColumnNaming public Reference region;
  @EmbeddedColumnNaming public @Nullable Reference by;
  public String title;
  public String example;
  @ByName public ApplicationStatus status;
  public @Nullable Instant submittedAt;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Application, ApplicationEntity> {

    @Override
    @Mapping(target = "by", expression = "java(valueMapper.reference(application.by()))")
    @Mapping(target = "status", expression = "java(application.status())")
    @Mapping(target = "submittedAt", expression = "java(application.submittedAt())")
    ApplicationEntity toEntity(Application application);

    @Override
    @FromRow
    @Mapping(target = "state", source = ".")
    Application toAggregate(ApplicationEntity entity);

    default Application.State state(ApplicationEntity entity) {
      return Application.State.of(
          entity.status,
          entity.by == null ? null : new PersonId(entity.by.id()),
          entity.submittedAt);
    }
  }
}
