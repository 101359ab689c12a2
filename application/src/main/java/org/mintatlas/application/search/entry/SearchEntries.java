package org.mintatlas.application.search.entry;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.search.entry.SearchEntry.Collector;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;

/** What each thing is found by. What is not shown to the public is not found. */
public final class SearchEntries {
  /** Another one whenever something else is made or kept of a thing than before. */
  public static final int VERSION = 5;

  private SearchEntries() {}

  /** The entry of a thing; empty when things like it are not found by words. */
  public static Optional<SearchEntry> of(Object thing) {
    return switch (thing) {
      case Region region -> Optional.of(region(region));
      case Initiative initiative -> Optional.of(initiative(initiative));
      case Project project -> Optional.of(project(project));
      case Event event -> event.status().isPublic() ? Optional.of(event(event)) : Optional.empty();
      case Programme programme -> Optional.of(programme(programme));
      case Organisation organisation -> Optional.of(organisation(organisation));
      case Body body -> Optional.of(body(body));
      case Publication publication -> Optional.of(publication(publication));
      case Series series -> Optional.of(series(series));
      case District district -> Optional.of(district(district));
      default -> Optional.empty();
    };
  }

  /** The entry of a project, which is found by what its initiative is found by as well. */
  public static SearchEntry of(Project project, Initiative initiative) {
    return project(project).under(initiative(initiative));
  }

  /** The words of a thing as lists show it: of a region its profile, without former names. */
  public static Optional<SearchEntry> ofShown(Object thing) {
    return thing instanceof RegionProfile profile
        ? Optional.of(texts(profile, List.of()).entry())
        : of(thing);
  }

  private static SearchEntry region(Region region) {
    RegionProfile profile = region.profile();
    return texts(profile, region.formerNames())
        .at(profile.location().pointInState())
        .lies(profile.leadState())
        .owner(SearchType.DISTRICT, profile.seatDistrict(), Field.PLACE)
        .owners(
            SearchType.DISTRICT,
            region.coverage().stream().map(Coverage::district).toList(),
            Field.PLACE)
        .owners(
            SearchType.ORGANISATION,
            region.involvements().stream().map(Involvement::organisation).toList(),
            Field.LABEL)
        .codes(profile.kinds())
        .codes(profile.focusSubjects())
        .codes(profile.targetGroups())
        .codes(profile.educationStages())
        .entry();
  }

  private static Collector texts(RegionProfile profile, List<RegionName> formerNames) {
    return new Collector(SearchType.REGION, profile.id(), profile.name())
        .text(Field.NAME, "officialName", profile.officialName())
        .texts(Field.NAME, "formerNames.name", formerNames.stream().map(RegionName::name).toList())
        .text(Field.PLACE, "seat", profile.seat())
        .text(Field.TEXT, "mission", profile.mission());
  }

  private static SearchEntry initiative(Initiative initiative) {
    return placed(
            new Collector(SearchType.INITIATIVE, initiative.id(), initiative.name()),
            initiative.place())
        .code(initiative.kind())
        .owner(SearchType.ORGANISATION, initiative.organisation(), Field.LABEL)
        .owners(SearchType.REGION, initiative.regions(), Field.LABEL)
        .entry();
  }

  private static SearchEntry project(Project project) {
    return placed(new Collector(SearchType.PROJECT, project.id(), project.name()), project.place())
        .text(Field.TEXT, "description", project.description())
        .owner(SearchType.INITIATIVE, project.initiative(), Field.LABEL)
        .codes(project.subjects())
        .codes(project.formats())
        .codes(project.educationStages())
        .codes(project.targetGroups())
        .code(project.cost() == null ? null : CostClass.of(project.cost()))
        .entry();
  }

  private static SearchEntry event(Event event) {
    return placed(new Collector(SearchType.EVENT, event.id(), event.title()), event.place())
        .text(Field.NAME, "motto", event.motto())
        .text(Field.NAME, "", String.valueOf(event.time().firstDay().getYear()))
        .text(Field.PLACE, "venue", event.venue())
        .text(Field.TEXT, "description", event.description())
        .code(event.kind())
        .code(event.mode())
        .begins(event.time().startMonth())
        .owner(SearchType.EVENT_SERIES, event.series(), Field.LABEL)
        .owner(SearchType.ORGANISATION, event.host(), Field.LABEL)
        .owners(SearchType.REGION, event.regions(), Field.LABEL)
        .entry();
  }

  private static Collector placed(Collector collector, Place place) {
    return collector
        .at(place.point())
        .text(Field.PLACE, "place.city", place.city())
        .lies(place.state())
        .owner(SearchType.DISTRICT, place.district(), Field.PLACE);
  }

  private static SearchEntry programme(Programme programme) {
    return new Collector(SearchType.PROGRAMME, programme.id(), programme.name())
        .text(Field.TEXT, "description", programme.description())
        .code(programme.format())
        .owner(SearchType.ORGANISATION, programme.lead(), Field.LABEL)
        .entry();
  }

  private static SearchEntry organisation(Organisation organisation) {
    return new Collector(SearchType.ORGANISATION, organisation.id(), organisation.name())
        .texts(Field.NAME, "aliases", organisation.aliases())
        .text(Field.PLACE, "seat", organisation.seat())
        .codes(organisation.kinds())
        .code(organisation.sector())
        .entry();
  }

  private static SearchEntry body(Body body) {
    return new Collector(SearchType.BODY, body.id(), body.name())
        .text(Field.TEXT, "composition", body.composition())
        .lies(body.state())
        .code(body.kind())
        .code(body.level())
        .owners(SearchType.ORGANISATION, body.hosts(), Field.LABEL)
        .entry();
  }

  private static SearchEntry publication(Publication publication) {
    return new Collector(SearchType.PUBLICATION, publication.id(), publication.title())
        .text(Field.TEXT, "summary", publication.summary())
        .code(publication.kind())
        .owner(SearchType.ORGANISATION, publication.publisher(), Field.LABEL)
        .entry();
  }

  private static SearchEntry series(Series series) {
    return new Collector(SearchType.EVENT_SERIES, series.id(), series.name())
        .owner(SearchType.ORGANISATION, series.host(), Field.LABEL)
        .entry();
  }

  private static SearchEntry district(District district) {
    return new Collector(SearchType.DISTRICT, district.key().value(), district.name())
        .text(Field.NAME, "officialName", district.officialName())
        .lies(district.state())
        .entry();
  }
}
