package org.mintatlas.application.dataset.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;

/** Reads bodies, their seats and meetings, and who exchanges with whom. */
public final class GovernanceReader {
  private static final Rule AS_MANY =
      new Rule(
          "dataset.as-many",
          "must be as many as the German ones, %s",
          "müssen so viele sein wie die deutschen, %s");

  private final Reading reading;
  private final OrganisationsReader organisations;
  private final FiguresReader figures;
  private final Names<BodyId> names;

  /** Reads after those that it refers to. */
  public GovernanceReader(
      Reading reading, OrganisationsReader organisations, FiguresReader figures) {
    this.reading = reading;
    this.organisations = organisations;
    this.figures = figures;
    this.names = reading.names("body", BodyId::new);
  }

  /** What the file of the bodies defines, once it was read. */
  public Names<BodyId> names() {
    return names;
  }

  /** What the files say. */
  public GovernanceFacts read() {
    return new GovernanceFacts(bodies(), seats(), meetings(), exchanges());
  }

  private List<Body> bodies() {
    return reading
        .sourced(
            "bodies.csv",
            """
            slug name level state kind hosts rhythm_de rhythm_en since composition_de
            composition_en
            """)
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          Supplier<BodyLevel> level = row.required("level", Row.oneOf(BodyLevel.class));
          @Nullable FederalState state = row.optional("state", GeographyReader::state);
          Supplier<BodyKind> kind = row.required("kind", Row.oneOf(BodyKind.class));
          List<Source> sources = row.sources();
          List<OrganisationId> hosts = row.several("hosts", ";", organisations.reference());
          @Nullable Wording rhythm = row.wording("rhythm");
          @Nullable PartialDate since = row.optional("since", PartialDate::parse);
          @Nullable Wording composition = row.wording("composition");
          List<KeyFigure> ownFigures = figures.take(FiguresReader.Owner.BODY, row.text("slug"));
          return () ->
              Body.builder(names.id(slug.get()), slug.get(), name.get(), level.get(), kind.get())
                  .state(state)
                  .hosts(hosts)
                  .rhythm(rhythm)
                  .since(since)
                  .composition(composition)
                  .figures(ownFigures)
                  .sources(sources)
                  .build();
        });
  }

  private List<Seat> seats() {
    Once once = new Once();
    return reading
        .sourced("seats.csv", "body_slug organisation state function_de function_en start end")
        .list(row -> {
          Supplier<BodyId> body = row.required("body_slug", names.reference());
          List<Source> sources = row.sources();
          @Nullable OrganisationId organisation =
              row.optional("organisation", organisations.reference());
          @Nullable FederalState state = row.optional("state", GeographyReader::state);
          @Nullable Wording function = row.wording("function");
          Supplier<@Nullable Period> period = row.period("start", "end");
          return () -> {
            once.row(
                row.text("body_slug"),
                row.text("organisation"),
                row.text("state"),
                row.text("function_de"));
            return new Seat(
                reading.id(SeatId::new),
                0,
                body.get(),
                organisation,
                null,
                state,
                period.get(),
                function,
                sources);
          };
        });
  }

  private List<Meeting> meetings() {
    Once once = new Once();
    return reading
        .sourced("meetings.csv", "body_slug date place mode topics_de topics_en")
        .list(row -> {
          Supplier<BodyId> body = row.required("body_slug", names.reference());
          Supplier<PartialDate> date = row.required("date", PartialDate::parse);
          @Nullable String place = row.optional("place", text -> text);
          @Nullable Mode mode = row.optional("mode", Row.oneOf(Mode.class));
          List<String> german = row.several("topics_de", ";", text -> text);
          List<String> english = row.several("topics_en", ";", text -> text);
          List<Source> sources = row.sources();
          return () -> {
            once.row(row.text("body_slug"), row.text("date"), row.text("place"));
            return new Meeting(
                reading.id(MeetingId::new),
                0,
                body.get(),
                date.get(),
                place,
                mode,
                topics(german, english),
                sources);
          };
        });
  }

  private static List<Wording> topics(List<String> german, List<String> english) {
    if (!english.isEmpty() && english.size() != german.size()) {
      throw AS_MANY.broken("topics_en", english.size(), german.size());
    }
    List<Wording> topics = new ArrayList<>();
    for (int i = 0; i < german.size(); i++) {
      topics.add(new Wording(german.get(i), english.isEmpty() ? null : english.get(i)));
    }
    return topics;
  }

  private List<Exchange> exchanges() {
    Once once = new Once();
    return reading
        .sourced("exchanges.csv", "body_slug other_body_slug start end known_on topic_de topic_en")
        .list(row -> {
          Supplier<BodyId> one = row.required("body_slug", names.reference());
          Supplier<BodyId> other = row.required("other_body_slug", names.reference());
          Supplier<@Nullable Period> period = row.period("start", "end");
          @Nullable PartialDate knownOn = row.optional("known_on", PartialDate::parse);
          @Nullable Wording topic = row.wording("topic");
          List<Source> sources = row.sources();
          return () -> {
            Exchange exchange =
                new Exchange(
                    reading.id(ExchangeId::new),
                    0,
                    one.get(),
                    other.get(),
                    period.get(),
                    knownOn,
                    topic,
                    sources);
            once.row(exchange.one(), exchange.other(), row.text("start"));
            return exchange;
          };
        });
  }
}
