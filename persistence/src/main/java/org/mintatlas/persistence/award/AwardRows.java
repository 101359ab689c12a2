package org.mintatlas.persistence.award;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ResultRow;

/** Calls with their winners, and winners by themselves, from rows. */
final class AwardRows {
  /** Calls with their winners as arrays of the same length, the sources one behind the other. */
  static final Rows<Call> CALLS =
      Rows.of(
          CallEntity.class,
          "c",
          CallEntity.Conversion.class,
          ofWinners("w.id", "winner_ids")
              + ofWinners("w.region_id", "winner_regions")
              + ofWinners("w.name", "winner_names")
              + ofWinners("w.project", "winner_projects")
              + ofWinners("w.application_id", "winner_applications")
              + ofWinners("cardinality(w.sources)::text", "winner_source_counts")
              + ofSources("source.citation", "winner_sources")
              + ofSources("source.read_on", "winner_sources_read")
              + ofSources("source.speaks_of", "winner_sources_speak_of"),
          (entity, row) -> entity.winners = winners(row));

  static final Selection<AwardedRegion> WINNERS =
      Selection.byName(
          "call_winner",
          "w",
          "w.id, w.call_id, w.region_id, w.name, w.project, w.application_id, w.sources,"
              + " w.sources_read, w.sources_speak_of",
          AwardRows::winner);

  private AwardRows() {}

  private static String ofWinners(String column, String name) {
    return String.format(
        Locale.ROOT,
        ", array(select %s from call_winner w where w.call_id = c.id order by w.position) as %s",
        column,
        name);
  }

  private static String ofSources(String column, String name) {
    return String.format(
        Locale.ROOT,
        ", array(select %s from call_winner w cross join lateral"
            + " unnest(w.sources, w.sources_read, w.sources_speak_of) with ordinality"
            + " as source (citation, read_on, speaks_of, number)"
            + " where w.call_id = c.id order by w.position, source.number) as %s",
        column,
        name);
  }

  private static List<Winner> winners(ResultRow row) throws SQLException {
    List<UUID> ids = row.uuids("winner_ids");
    List<@Nullable UUID> regions = new ArrayList<>(row.uuids("winner_regions"));
    List<String> names = row.texts("winner_names");
    List<@Nullable String> projects = new ArrayList<>(row.texts("winner_projects"));
    List<@Nullable UUID> applications = new ArrayList<>(row.uuids("winner_applications"));
    List<String> counts = row.texts("winner_source_counts");
    List<Source> sources = row.sources("winner_sources");
    List<Winner> winners = new ArrayList<>(ids.size());
    int used = 0;
    for (int i = 0; i < ids.size(); i++) {
      int from = used;
      used += Integer.parseInt(counts.get(i));
      UUID region = regions.get(i);
      UUID application = applications.get(i);
      winners.add(
          new Winner(
              new WinnerId(ids.get(i)),
              region == null ? null : new RegionId(region),
              names.get(i),
              projects.get(i),
              application == null ? null : new ApplicationId(application),
              sources.subList(from, used)));
    }
    return winners;
  }

  private static AwardedRegion winner(ResultRow row) throws SQLException {
    UUID region = row.optionalUuid("region_id");
    UUID application = row.optionalUuid("application_id");
    return new AwardedRegion(
        new CallId(row.uuid("call_id")),
        new Winner(
            new WinnerId(row.uuid("id")),
            region == null ? null : new RegionId(region),
            row.text("name"),
            row.optionalText("project"),
            application == null ? null : new ApplicationId(application),
            row.sources()));
  }
}
