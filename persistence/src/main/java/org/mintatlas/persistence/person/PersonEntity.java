package org.mintatlas.persistence.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.ContactColumns;

/** A person as a row. */
@Entity
@Table(name = "person")
class PersonEntity extends AggregateEntity {
  public @Nullable String name;
  public @Nullable String function;
  @Embedded public @Nullable ContactColumns contact;
}
