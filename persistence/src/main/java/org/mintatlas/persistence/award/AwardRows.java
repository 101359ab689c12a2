package org.mintatlas.persistence.award;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.domain.award.VoteId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Awards and what belongs to them from rows. */
final class AwardRows {
  static final Selection<Award> AWARDS =
      new Selection<>(
          "award a",
          "a.id, a.version, a.slug, a.name, a.host_id, a.sources, a.sources_read,"
              + " a.sources_speak_of",
          AwardRows::award);

  /** With the winners as arrays of the same length, their sources one behind the other. */
  static final Selection<Call> CALLS =
      new Selection<>(
          "call c",
          "c.id, c.version, c.award_id, c.year, c.theme_de, c.theme_en, c.status, c.opens,"
              + " c.deadline, c.ceremony, c.jury_id, c.brochure, c.figure_measures,"
              + " c.figure_values, c.figure_qualifiers, c.figure_units, c.figure_notes_de,"
              + " c.figure_notes_en, c.figure_dates, c.figure_sources, c.figure_sources_read,"
              + " c.figure_sources_speak_of, c.audience_de, c.audience_en, c.sources,"
              + " c.sources_read, c.sources_speak_of, array(select part.person_id from call_juror"
              + " part where part.call_id = c.id) as jurors"
              + ofWinners("w.id", "winner_ids")
              + ofWinners("w.region_id", "winner_regions")
              + ofWinners("w.name", "winner_names")
              + ofWinners("w.project", "winner_projects")
              + ofWinners("w.application_id", "winner_applications")
              + ofWinners("cardinality(w.sources)::text", "winner_source_counts")
              + ofSources("source.citation", "winner_sources")
              + ofSources("source.read_on", "winner_sources_read")
              + ofSources("source.speaks_of", "winner_sources_speak_of"),
          AwardRows::call);

  static final Selection<AwardedRegion> WINNERS =
      new Selection<>(
          "call_winner w",
          "w.id, w.call_id, w.region_id, w.name, w.project, w.application_id, w.sources,"
              + " w.sources_read, w.sources_speak_of",
          AwardRows::winner);

  static final Selection<Application> APPLICATIONS =
      new Selection<>(
          "application p",
          "p.id, p.version, p.call_id, p.region_id, p.by_id, p.title, p.example, p.status,"
              + " extract(epoch from p.submitted_at) as submitted",
          AwardRows::application);

  static final Selection<Vote> VOTES =
      new Selection<>(
          "vote v",
          "v.id, v.version, v.application_id, v.juror_id, v.score, v.reason",
          AwardRows::vote);

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

  private static Award award(ResultRow row) throws SQLException {
    UUID host = row.optionalUuid("host_id");
    return new Award(
        new AwardId(row.uuid("id")),
        row.number("version"),
        row.slug(),
        row.text("name"),
        host == null ? null : new OrganisationId(host),
        row.sources());
  }

  private static Call call(ResultRow row) throws SQLException {
    UUID jury = row.optionalUuid("jury_id");
    String brochure = row.optionalText("brochure");
    return Call.builder(
            new CallId(row.uuid("id")), new AwardId(row.uuid("award_id")), (int) row.number("year"))
        .version(row.number("version"))
        .theme(row.optionalWording("theme"))
        .status(row.oneOf(CallStatus.class, "status"))
        .opens(row.partialDate("opens"))
        .deadline(row.partialDate("deadline"))
        .ceremony(row.partialDate("ceremony"))
        .jury(jury == null ? null : new BodyId(jury))
        .jurors(row.uuids("jurors").stream().map(PersonId::new).collect(Collectors.toSet()))
        .brochure(brochure == null ? null : new WebAddress(brochure))
        .winners(winners(row))
        .figures(row.figures())
        .audience(row.optionalWording("audience"))
        .sources(row.sources())
        .build();
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

  private static Application application(ResultRow row) throws SQLException {
    UUID by = row.optionalUuid("by_id");
    return new Application(
        new ApplicationId(row.uuid("id")),
        row.number("version"),
        new CallId(row.uuid("call_id")),
        new RegionId(row.uuid("region_id")),
        by == null ? null : new PersonId(by),
        row.text("title"),
        row.text("example"),
        row.oneOf(ApplicationStatus.class, "status"),
        instant(row.optionalDecimal("submitted")));
  }

  /** From the seconds since 1970, of which PostgreSQL keeps six decimal places. */
  private static @Nullable Instant instant(@Nullable BigDecimal seconds) {
    if (seconds == null) {
      return null;
    }
    long micros = seconds.movePointRight(6).longValueExact();
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static Vote vote(ResultRow row) throws SQLException {
    return new Vote(
        new VoteId(row.uuid("id")),
        row.number("version"),
        new ApplicationId(row.uuid("application_id")),
        new PersonId(row.uuid("juror_id")),
        (int) row.number("score"),
        row.text("reason"));
  }
}
