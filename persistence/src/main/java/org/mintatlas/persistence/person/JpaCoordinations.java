package org.mintatlas.persistence.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coordinations in the database. */
public class JpaCoordinations implements Coordinations {
  private final PersonMapper mapper = Mappers.getMapper(PersonMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;

  /** Writes through the store and reads from the database. */
  public JpaCoordinations(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
  }

  @Override
  public SaveResult<Coordination> save(Coordination coordination) {
    return store.attempt(
        coordination.version(),
        () ->
            coordination.withVersion(
                store.write(mapper.toEntity(coordination), coordination.version())));
  }

  @Override
  public Map<CoordinationId, Coordination> byIds(Set<CoordinationId> ids) {
    return PersonRows.COORDINATIONS.byIds(jdbc, ids, CoordinationId::value, Coordination::id);
  }

  @Override
  public Map<RegionId, List<Coordination>> ofRegions(Set<RegionId> regions) {
    return by("region_id", RegionId::value, Coordination::region, regions);
  }

  @Override
  public Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> persons) {
    return by("person_id", PersonId::value, Coordination::person, persons);
  }

  private <K> Map<K, List<Coordination>> by(
      String column, Function<K, UUID> value, Function<Coordination, K> key, Set<K> wanted) {
    Map<K, List<Coordination>> found = new HashMap<>();
    wanted.forEach(one -> found.put(one, new ArrayList<>()));
    PersonRows.COORDINATIONS
        .list(
            jdbc.sql(
                    PersonRows.COORDINATIONS.select()
                        + String.format(
                            Locale.ROOT,
                            " where c.%s = any(:wanted) order by c.period_from, c.id",
                            column))
                .param("wanted", wanted.stream().map(value).toArray(UUID[]::new)))
        .forEach(coordination ->
            found
                .computeIfAbsent(key.apply(coordination), one -> new ArrayList<>())
                .add(coordination));
    return found;
  }
}
