package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class MappingIT extends PostgresAtlas {

  @Test
  void theTablesHaveWhatTheEntitiesExpect() {
    SessionFactory factory = bean(EntityManagerFactory.class).unwrap(SessionFactory.class);
    assertThatCode(() -> factory.getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }
}
