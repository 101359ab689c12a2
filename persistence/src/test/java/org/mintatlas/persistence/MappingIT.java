package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.values.EntityReader;
import org.mintatlas.persistence.values.NotRead;

class MappingIT extends PostgresAtlas {
  private final SessionFactoryImplementor factory =
      bean(EntityManagerFactory.class).unwrap(SessionFactoryImplementor.class);

  @Test
  void theTablesHaveWhatTheEntitiesExpect() {
    SessionFactory sessions = factory;
    assertThatCode(() -> sessions.getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }

  @Test
  void allThatHibernateWritesIsReadButForWhatIsMarked() {
    assertThat(factory.getMetamodel().getEntities()).isNotEmpty();
    factory
        .getMetamodel()
        .getEntities()
        .forEach(type -> {
          Set<String> written = written(type.getJavaType());
          written.removeAll(notRead(type.getJavaType()));
          assertThat(read(type.getJavaType())).as(type.getName()).isEqualTo(written);
        });
  }

  private Set<String> written(Class<?> entity) {
    EntityPersister persister = factory.getMappingMetamodel().getEntityDescriptor(entity);
    Set<String> columns = new TreeSet<>();
    persister
        .getIdentifierMapping()
        .forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
    persister.forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
    return columns;
  }

  private static Set<String> notRead(Class<?> entity) {
    return Arrays.stream(entity.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(NotRead.class))
        .map(field -> field.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> read(Class<?> entity) {
    return Pattern.compile("(?:^|, )x\\.(\\w+)(?=,|$)")
        .matcher(EntityReader.of(entity).columns("x"))
        .results()
        .map(column -> column.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
