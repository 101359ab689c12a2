package org.mintatlas.persistence.award;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Calls in the database. */
class JpaCalls extends ListAdapter<CallId, Call, CallScope, CallFilter, CallOrder>
    implements Calls {
  JpaCalls(AggregateStore store) {
    super(store, AwardRows.CALLS, Calls.INTEGRITY, order -> SortKey.wholeNumber("year", order));
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("call_year_once", UniqueRule.CALL_YEAR);
  }

  @Override
  protected void writeBeside(Call call) {
    writeJurors(call);
    writeWinners(call);
  }

  private void writeJurors(Call call) {
    clear(call, "call_juror");
    if (call.jurors().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into call_juror (call_id, person_id)
            select :id, juror from unnest(:jurors::uuid[]) as juror
            """)
        .param("id", call.id().value())
        .param("jurors", Selection.values(call.jurors()))
        .update();
  }

  /** All anew: a winner that takes the place of another would else collide with it on the way. */
  private void writeWinners(Call call) {
    clear(call, "call_winner");
    int position = 0;
    for (Winner winner : call.winners()) {
      write(call, position, winner);
      position++;
    }
  }

  private void write(Call call, int position, Winner winner) {
    SourceColumns sources = SourceColumns.of(winner.sources());
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
        .param("sources", sources.sources().toArray(String[]::new))
        .param("read", days(sources))
        .param("speakOf", sources.sourcesSpeakOf().toArray(String[]::new))
        .update();
  }

  private static @Nullable String[] days(SourceColumns sources) {
    return sources.sourcesRead().stream()
        .map(day -> day == null ? null : day.toString())
        .toArray(String[]::new);
  }

  @Override
  public Optional<Call> byYear(AwardId award, int year) {
    return first(
        "c.award_id = :award and c.year = :year", Map.of("award", award.value(), "year", year));
  }

  @Override
  protected Parent parent(CallScope scope) {
    return switch (scope) {
      case CallScope.Everywhere() -> selection.everywhere();
      case CallScope.OfAward(var award) -> selection.under("award_id", award);
    };
  }

  @Override
  protected Conditions conditions(CallFilter filter) {
    return new Conditions()
        .oneOfNumbers("c.year", "years", filter.years())
        .oneOf("c.status", "statuses", filter.statuses())
        .slugs("c.award_id", "award", "awards", filter.awards());
  }
}
