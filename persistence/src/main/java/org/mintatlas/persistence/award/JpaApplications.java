package org.mintatlas.persistence.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications in the database. */
public class JpaApplications implements Applications {
  private final AwardMapper mapper = Mappers.getMapper(AwardMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;

  /** Writes through the store and reads from the database. */
  public JpaApplications(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
  }

  @Override
  public SaveResult<Application> save(Application application) {
    return store.attempt(
        application.version(),
        () ->
            application.withVersion(
                store.write(mapper.toEntity(application), application.version())));
  }

  @Override
  public Map<ApplicationId, Application> byIds(Set<ApplicationId> ids) {
    return AwardRows.APPLICATIONS.byIds(jdbc, ids, ApplicationId::value, Application::id);
  }

  @Override
  public Map<CallId, List<Application>> ofCalls(Set<CallId> calls) {
    Map<CallId, List<Application>> found = new HashMap<>();
    calls.forEach(call -> found.put(call, new ArrayList<>()));
    AwardRows.APPLICATIONS
        .list(
            jdbc.sql(
                    AwardRows.APPLICATIONS.select()
                        + " where p.call_id = any(:calls) order by p.id")
                .param("calls", numbers(calls)))
        .forEach(application ->
            found.getOrDefault(application.call(), new ArrayList<>()).add(application));
    return found;
  }

  @Override
  public Map<CallId, Integer> submitted(Set<CallId> calls) {
    Map<CallId, Integer> found = new HashMap<>();
    calls.forEach(call -> found.put(call, 0));
    jdbc.sql(
            """
            select p.call_id, count(*) as submitted
            from application p
            where p.call_id = any(:calls) and p.status = 'SUBMITTED'
            group by p.call_id
            """)
        .param("calls", numbers(calls))
        .query(row -> {
          found.put(
              new CallId(row.getObject("call_id", UUID.class)), (int) row.getLong("submitted"));
        });
    return found;
  }

  private static UUID[] numbers(Set<CallId> calls) {
    return calls.stream().map(CallId::value).toArray(UUID[]::new);
  }
}
