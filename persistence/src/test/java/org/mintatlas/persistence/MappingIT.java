package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.ArrayJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.values.EntityReader;
import org.mintatlas.persistence.values.NotRead;
import org.springframework.jdbc.core.simple.JdbcClient;

class MappingIT extends PostgresAtlas {
  private final SessionFactoryImplementor factory =
      bean(EntityManagerFactory.class).unwrap(SessionFactoryImplementor.class);

  /** The types of the standard as which each of the database's own can be written. */
  private static final Map<String, Set<Integer>> TYPES =
      Map.ofEntries(
          Map.entry("uuid", Set.of(SqlTypes.UUID)),
          Map.entry("text", Set.of(SqlTypes.VARCHAR)),
          Map.entry("int4", Set.of(SqlTypes.INTEGER)),
          Map.entry("int8", Set.of(SqlTypes.BIGINT)),
          Map.entry("float8", Set.of(SqlTypes.DOUBLE, SqlTypes.FLOAT)),
          Map.entry("numeric", Set.of(SqlTypes.NUMERIC)),
          Map.entry("bool", Set.of(SqlTypes.BOOLEAN)),
          Map.entry("date", Set.of(SqlTypes.DATE)),
          Map.entry("time", Set.of(SqlTypes.TIME)),
          Map.entry("timestamptz", Set.of(SqlTypes.TIMESTAMP_UTC)));

  /** By the names of the types: what the database checks beyond them, Hibernate need not know. */
  @Test
  void theTablesHaveWhatTheEntitiesExpect() {
    Map<String, String> columns = new HashMap<>();
    bean(JdbcClient.class)
        .sql(
            """
            select table_name || '.' || column_name as name,
              case data_type when 'ARRAY' then substr(udt_name, 2) || '[]' else udt_name end as type
            from information_schema.columns
            where table_schema = current_schema()
            """)
        .query(row -> {
          columns.put(row.getString("name"), row.getString("type"));
        });
    factory
        .getMappingMetamodel()
        .forEachEntityDescriptor(
            type -> type.forEachSelectable((i, column) -> assertIsThere(column, columns)));
    factory
        .getMappingMetamodel()
        .forEachCollectionDescriptor(rows ->
            rows.getAttributeMapping()
                .getElementDescriptor()
                .forEachSelectable((i, column) -> assertIsThere(column, columns)));
  }

  private static void assertIsThere(SelectableMapping column, Map<String, String> columns) {
    String name = column.getContainingTableExpression() + '.' + column.getSelectionExpression();
    assertThat(columns).containsKey(name);
    String type = columns.get(name);
    JdbcType expected = column.getJdbcMapping().getJdbcType();
    if (expected instanceof ArrayJdbcType array) {
      assertThat(type).as(name).endsWith("[]");
      expected = array.getElementJdbcType();
    }
    assertThat(TYPES.get(type.replace("[]", "")))
        .as("%s, a %s", name, type)
        .contains(expected.getDdlTypeCode());
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
    return Stream.<Class<?>>iterate(entity, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
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
