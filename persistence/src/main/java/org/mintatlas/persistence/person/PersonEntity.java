package org.mintatlas.persistence.person;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.person.Person;
import org.mintatlas.persistence.columns.ContactColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** A person as a row. */
@Entity(name = "person")
class PersonEntity extends AggregateEntity {
  static final Rows<Person> ROWS = Rows.of(PersonEntity.class, "p", Conversion.class);

  public @Nullable String name;
  public @Nullable String function;
  public @Nullable ContactColumns contact;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Person, PersonEntity> {

    @Override
    @FromRow
    @Mapping(target = "seenBy", ignore = true)
    Person toAggregate(PersonEntity entity);
  }
}
