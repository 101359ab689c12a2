package org.mintatlas.persistence.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictMeaning;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.storing.SearchRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Districts in the database: reference data, written many at once. */
class JdbcDistricts implements Districts {
  private static final ListSource EVERYWHERE =
      new ListSource("district d", "true", KeyType.TEXT, "d", "d.key", KeyType.TEXT);

  private static final ListSource IN_STATE =
      new ListSource(
          "district d", "d.state = parent.key", KeyType.TEXT, "d", "d.key", KeyType.TEXT);

  /** There is such a district on the day {@code :on}. */
  private static final String EXISTS =
      "(d.valid_from is null or d.valid_from <= :on) and (d.valid_to is null or :on <= d.valid_to)";

  private final Statements jdbc;
  private final KeysetPages pages;
  private final SearchRows search;

  JdbcDistricts(Statements jdbc) {
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc, KnownRows.NONE);
    this.search = new SearchRows(jdbc);
  }

  @Override
  public void saveAll(Collection<District> districts) {
    Map<DistrictKey, District> latest = new LinkedHashMap<>();
    districts.forEach(district -> latest.put(district.key(), district));
    Columns<District> columns = new Columns<>(latest.values());
    jdbc.sql(
            """
            insert into district (
              key, name, official_name, kind, state, nuts3, latitude, longitude, valid_from,
              valid_to)
            select * from unnest(
              :keys::text[], :names::text[], :officialNames::text[], :kinds::text[],
              :states::text[], :nuts3::text[], :latitudes::float8[], :longitudes::float8[],
              :validFrom::date[], :validTo::date[])
            on conflict (key) do update set
              name = excluded.name, official_name = excluded.official_name, kind = excluded.kind,
              state = excluded.state, nuts3 = excluded.nuts3, latitude = excluded.latitude,
              longitude = excluded.longitude, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to
            """)
        .param("keys", columns.texts(district -> district.key().value()))
        .param("names", columns.texts(District::name))
        .param("officialNames", columns.texts(District::officialName))
        .param("kinds", columns.texts(district -> district.kind().name()))
        .param("states", columns.texts(district -> district.state().name()))
        .param("nuts3", columns.texts(District::nuts3))
        .param("latitudes", columns.numbers(district -> district.centre().lat()))
        .param("longitudes", columns.numbers(district -> district.centre().lon()))
        .param("validFrom", columns.texts(district -> text(district.validFrom())))
        .param("validTo", columns.texts(district -> text(district.validTo())))
        .update();
    deriveMeanings();
    search.put(latest.values());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** Fills {@code district_meaning} anew, with one statement: others may do so at the same time. */
  private void deriveMeanings() {
    List<District> all = DistrictRows.DISTRICTS.list(DistrictRows.DISTRICTS.statement(jdbc, ""));
    Columns<DistrictMeaning> columns = new Columns<>(new DistrictChanges(changes()).meanings(all));
    jdbc.sql(
            """
            with meaning as (
              select key, meant, coalesce(first_day, '-infinity') as first_day,
                coalesce(last_day, 'infinity') as last_day
              from unnest(:keys::text[], :meant::text[], :firstDays::date[], :lastDays::date[])
                as given (key, meant, first_day, last_day)
            ), gone as (
              delete from district_meaning old
              where not exists (
                select from meaning
                where (meaning.key, meaning.meant, meaning.first_day)
                  = (old.key, old.meant, old.first_day))
            )
            insert into district_meaning (key, meant, first_day, last_day)
            select * from meaning
            on conflict on constraint district_meaning_pk do update set last_day = excluded.last_day
            """)
        .param("keys", columns.texts(meaning -> meaning.key().value()))
        .param("meant", columns.texts(meaning -> meaning.meant().value()))
        .param("firstDays", columns.texts(meaning -> text(meaning.from())))
        .param("lastDays", columns.texts(meaning -> text(meaning.to())))
        .update();
  }

  @Override
  public void saveChanges(Collection<DistrictChange> changes) {
    Columns<DistrictChange> columns = new Columns<>(changes);
    jdbc.sql(
            """
            insert into district_change (
              valid_from, old_key, old_name, new_key, new_name, kind)
            select * from unnest(
              :days::date[], :oldKeys::text[], :oldNames::text[], :newKeys::text[],
              :newNames::text[], :kinds::text[])
            on conflict do nothing
            """)
        .param("days", columns.texts(change -> change.validFrom().toString()))
        .param("oldKeys", columns.texts(change -> change.oldKey().value()))
        .param("oldNames", columns.texts(DistrictChange::oldName))
        .param("newKeys", columns.texts(change -> change.newKey().value()))
        .param("newNames", columns.texts(DistrictChange::newName))
        .param("kinds", columns.texts(change -> change.kind().name()))
        .update();
    deriveMeanings();
  }

  /** Elements column by column: one statement for all. */
  private record Columns<T>(Collection<T> elements) {
    @Nullable String[] texts(Function<T, @Nullable String> value) {
      return elements.stream().map(value).toArray(String[]::new);
    }

    Double[] numbers(Function<T, Double> value) {
      return elements.stream().map(value).toArray(Double[]::new);
    }
  }

  @Override
  public Map<DistrictKey, District> byKeys(Set<DistrictKey> keys) {
    Map<DistrictKey, District> found = new HashMap<>();
    DistrictRows.DISTRICTS
        .list(
            DistrictRows.DISTRICTS
                .statement(jdbc, " where key = any(:keys)")
                .param("keys", keys.stream().map(DistrictKey::value).toArray(String[]::new)))
        .forEach(district -> found.put(district.key(), district));
    return found;
  }

  @Override
  public List<DistrictChange> changes() {
    return DistrictRows.CHANGES.list(
        DistrictRows.CHANGES.statement(jdbc, " order by valid_from, old_key, new_key"));
  }

  @Override
  public List<District> all(DistrictScope scope, LocalDate day) {
    JdbcClient.StatementSpec statement =
        switch (scope) {
          case DistrictScope.Everywhere() ->
              DistrictRows.DISTRICTS.statement(jdbc, " where " + EXISTS + " order by d.key");
          case DistrictScope.InState(var state) ->
              DistrictRows.DISTRICTS
                  .statement(jdbc, " where " + EXISTS + " and d.state = :state order by d.key")
                  .param("state", state.name());
        };
    return DistrictRows.DISTRICTS.list(statement.param("on", day));
  }

  @Override
  public Map<DistrictScope, Page<District>> pages(
      Set<? extends DistrictScope> scopes,
      DistrictFilter filter,
      DistrictOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JdbcDistricts::list,
        conditions(filter),
        sortKey(order),
        request,
        DistrictRows.DISTRICTS);
  }

  @Override
  public Map<DistrictScope, Long> counts(
      Set<? extends DistrictScope> scopes, DistrictFilter filter) {
    return pages.counts(scopes, JdbcDistricts::list, conditions(filter));
  }

  private static Parent list(DistrictScope scope) {
    return switch (scope) {
      case DistrictScope.Everywhere() -> EVERYWHERE.under("");
      case DistrictScope.InState(var state) -> IN_STATE.under(state.name());
    };
  }

  private static SortKey sortKey(DistrictOrder order) {
    return switch (order) {
      case KEY, KEY_DESC -> SortKey.text("key", order);
      case NAME, NAME_DESC -> SortKey.text("name", order);
    };
  }

  private static Conditions conditions(DistrictFilter filter) {
    return new Conditions()
        .when(EXISTS, "on", filter.on())
        .oneOf("d.state", "states", filter.states())
        .oneOf("d.kind", "kinds", filter.kinds())
        .whenAny("d.key = any(:keys::text[])", "keys", filter.keys(), DistrictKey::value)
        .containingLetters("d.name", filter.nameContains());
  }
}
