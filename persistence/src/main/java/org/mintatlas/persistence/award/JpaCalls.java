package org.mintatlas.persistence.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.ValueMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls in the database. */
public class JpaCalls implements Calls {
  private static final ListSource EVERYWHERE = ListSource.everywhere("call c", "c", "c.id");

  private static final ListSource OF_AWARD =
      new ListSource("call c", "c.award_id = parent.key", KeyType.UUID, "c", "c.id");

  private final AwardMapper mapper = Mappers.getMapper(AwardMapper.class);
  private final ValueMapper values = new ValueMapper();
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaCalls(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Call> save(Call call) {
    return store.attempt(
        call.version(),
        () -> {
          long version = store.write(mapper.toEntity(call), call.version());
          writeJurors(call);
          writeWinners(call);
          return call.toBuilder().version(version).build();
        });
  }

  private void writeJurors(Call call) {
    UUID id = call.id().value();
    if (call.version() > 0) {
      jdbc.sql("delete from call_juror where call_id = :id").param("id", id).update();
    }
    if (call.jurors().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into call_juror (call_id, person_id)
            select :id, juror from unnest(:jurors::uuid[]) as juror
            """)
        .param("id", id)
        .param("jurors", call.jurors().stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
  }

  /** All anew: a winner that takes the place of another would else collide with it on the way. */
  private void writeWinners(Call call) {
    if (call.version() > 0) {
      jdbc.sql("delete from call_winner where call_id = :id")
          .param("id", call.id().value())
          .update();
    }
    int position = 0;
    for (Winner winner : call.winners()) {
      write(call, position, winner);
      position++;
    }
  }

  private void write(Call call, int position, Winner winner) {
    SourceColumns sources = values.columns(winner.sources());
    jdbc.sql(
            """
            insert into call_winner (
              id, call_id, position, year, region_id, name, project, application_id, sources,
              sources_read, sources_speak_of)
            values (
              :id, :call, :position, :year, cast(:region as uuid), :name, :project, cast(:application as uuid),
              :sources, cast(:read as date[]), cast(:speakOf as text[]))
            """)
        .param("id", winner.id().value())
        .param("call", call.id().value())
        .param("position", position)
        .param("year", call.year())
        .param("region", winner.region() == null ? null : winner.region().value())
        .param("name", winner.name())
        .param("project", winner.project())
        .param("application", winner.application() == null ? null : winner.application().value())
        .param("sources", sources.citations().toArray(String[]::new))
        .param("read", days(sources))
        .param("speakOf", sources.speakOf().toArray(String[]::new))
        .update();
  }

  private static @Nullable String[] days(SourceColumns sources) {
    return sources.read().stream()
        .map(day -> day == null ? null : day.toString())
        .toArray(String[]::new);
  }

  @Override
  public Optional<Call> byYear(AwardId award, int year) {
    return AwardRows.CALLS
        .list(
            jdbc.sql(AwardRows.CALLS.select() + " where c.award_id = :award and c.year = :year")
                .param("award", award.value())
                .param("year", year))
        .stream()
        .findFirst();
  }

  @Override
  public Map<CallId, Call> byIds(Set<CallId> ids) {
    return AwardRows.CALLS.byIds(jdbc, ids, CallId::value, Call::id);
  }

  @Override
  public Map<CallScope, Page<Call>> pages(
      Set<? extends CallScope> scopes, CallFilter filter, CallOrder order, PageRequest request) {
    return pages.pages(
        scopes,
        JpaCalls::list,
        conditions(filter),
        new SortKey("year", order == CallOrder.YEAR, Integer::valueOf),
        request,
        AwardRows.CALLS);
  }

  @Override
  public Map<CallScope, Long> counts(Set<? extends CallScope> scopes, CallFilter filter) {
    return pages.counts(scopes, JpaCalls::list, conditions(filter));
  }

  private static ListSource.Parent list(CallScope scope) {
    return switch (scope) {
      case CallScope.Everywhere() -> EVERYWHERE.whole();
      case CallScope.OfAward(var award) -> OF_AWARD.under(award.value());
    };
  }

  private static Conditions conditions(CallFilter filter) {
    Set<Slug> awards = filter.awards();
    return new Conditions()
        .when("c.year = any(:years)", "years", years(filter.years()))
        .oneOf("c.status", "statuses", filter.statuses())
        .when(
            "c.award_id in (select known.award_id from award_slug known"
                + " where known.slug = any(:awards::text[]))",
            "awards",
            awards.isEmpty() ? null : awards.stream().map(Slug::value).toArray(String[]::new));
  }

  /** The years as an array; null when any will do. */
  static Integer @Nullable [] years(Set<Integer> wanted) {
    return wanted.isEmpty() ? null : wanted.toArray(Integer[]::new);
  }
}
