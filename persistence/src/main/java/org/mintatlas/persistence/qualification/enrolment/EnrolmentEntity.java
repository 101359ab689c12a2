package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.ValueMapper;

/** An enrolment as a row, with the names by which it is listed. */
@Entity(name = "enrolment")
class EnrolmentEntity extends AggregateEntity {
  static final Rows<Enrolment> ROWS = Rows.of(EnrolmentEntity.class, "e", Conversion.class);

  @EmbeddedColumnNaming public Reference cohort;
  @NotRead String cohortName;
  @EmbeddedColumnNaming public Reference region;
  @NotRead String regionName;
  @EmbeddedColumnNaming public @Nullable Reference person;
  @ByName public EnrolmentStatus status;
  public @Nullable Instant appliedAt;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Enrolment, EnrolmentEntity> {

    @Override
    @Mapping(target = "status", expression = "java(enrolment.status())")
    @Mapping(target = "appliedAt", expression = "java(enrolment.appliedAt())")
    EnrolmentEntity toEntity(Enrolment enrolment);

    @Override
    @FromRow
    @Mapping(target = "state", source = ".")
    Enrolment toAggregate(EnrolmentEntity entity);

    default Enrolment.State state(EnrolmentEntity entity) {
      return Enrolment.State.of(entity.status, entity.appliedAt);
    }
  }
}
