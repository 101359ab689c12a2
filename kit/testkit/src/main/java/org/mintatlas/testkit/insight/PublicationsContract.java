package org.mintatlas.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationBuilder;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Publications} promises. */
public interface PublicationsContract extends SluggedContract<PublicationId, Publication> {

  @Override
  default Publications store() {
    return publications();
  }

  @Override
  default Publication minimal(String slug) {
    return Publication.builder(
            InsightFixtures.aPublicationId(),
            new Slug(slug),
            "Minimal",
            PublicationKind.HANDOUT,
            PartialDate.of(2020))
        .build();
  }

  @Override
  default Publication full() {
    return InsightFixtures.aFullPublication("every-field", organisation(1), survey(1));
  }

  @Override
  default Publication emptied(Publication publication) {
    return Publication.builder(
            publication.id(),
            publication.slug(),
            publication.title(),
            publication.kind(),
            publication.published())
        .version(publication.version())
        .build();
  }

  /** One stored thing of each kind that a publication can be about, apart from a survey. */
  private List<Concern> oneOfEachOtherKind() {
    Award award = saved(awards().save(AwardFixtures.anAward("award")));
    Call call = saved(calls().save(AwardFixtures.aCall(award.id(), 2024)));
    Series series = saved(eventSeries().save(EventFixtures.aSeries("series")));
    Event event = saved(events().save(EventFixtures.anEvent("event", series.id())));
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort =
        saved(cohorts().save(QualificationFixtures.aCohort("cohort", programme.id(), 1)));
    return List.of(
        new Concern.OfCall(call.id()),
        new Concern.OfEvent(event.id()),
        new Concern.OfProgramme(programme.id()),
        new Concern.OfCohort(cohort.id()));
  }

  @Override
  default Map<Referent, Publication> dangling(Publication given) {
    return Map.of(
        Referent.ORGANISATION,
        given.toBuilder().publisher(OrganisationFixtures.anOrganisationId()).build(),
        Referent.SURVEY,
        given.toBuilder().concerns(new Concern.OfSurvey(InsightFixtures.aSurveyId())).build(),
        Referent.CALL,
        given.toBuilder().concerns(new Concern.OfCall(AwardFixtures.aCallId())).build(),
        Referent.EVENT,
        given.toBuilder().concerns(new Concern.OfEvent(EventFixtures.anEventId())).build(),
        Referent.PROGRAMME,
        given.toBuilder()
            .concerns(new Concern.OfProgramme(QualificationFixtures.aProgrammeId()))
            .build(),
        Referent.COHORT,
        given.toBuilder()
            .concerns(new Concern.OfCohort(QualificationFixtures.aCohortId()))
            .build());
  }

  @Test
  default void isKeptAndListedWithWhateverItIsAbout() {
    List<Concern> concerns = new ArrayList<>(oneOfEachOtherKind());
    concerns.add(survey(1));
    concerns.add(survey(2));
    Map<PublicationScope, List<Publication>> expected = new HashMap<>();
    for (Concern concern : concerns) {
      Publication about = put(expected.size(), "2024", PublicationKind.REPORT, concern);
      assertThat(byIds(Set.of(about.id()))).containsValue(about);
      expected.put(new PublicationScope.About(concern), List.of(about));
    }
    put(15, "2024");
    expected.put(
        new PublicationScope.About(new Concern.OfSurvey(InsightFixtures.aSurveyId())), List.of());

    Map<PublicationScope, Page<Publication>> pages =
        publications()
            .pages(
                expected.keySet(),
                PublicationFilter.ANY,
                PublicationOrder.PUBLISHED,
                PageRequest.first(3));
    assertThat(pages).containsOnlyKeys(expected.keySet());
    expected.forEach(
        (scope, about) -> assertThat(pages.get(scope).values()).as("%s", scope).isEqualTo(about));
    Map<PublicationScope, Long> counts =
        publications().counts(expected.keySet(), PublicationFilter.ANY);
    expected.forEach(
        (scope, about) -> assertThat(counts.get(scope)).as("%s", scope).isEqualTo(about.size()));
  }

  @Test
  default void everyPublisherHasItsOwn() {
    Publication own = saved(save(minimal("own").toBuilder().publisher(organisation(1)).build()));
    Publication another =
        saved(save(minimal("another").toBuilder().publisher(organisation(2)).build()));
    saved(save(minimal("without")));
    assertList(
            publications(),
            new PublicationScope.PublishedBy(organisation(1)),
            PublicationFilter.ANY,
            PublicationOrder.PUBLISHED)
        .isExactly(own);
    assertList(
            publications(),
            new PublicationScope.PublishedBy(organisation(2)),
            PublicationFilter.ANY,
            PublicationOrder.PUBLISHED_DESC)
        .isExactly(another);
  }

  @Test
  default void theLatestStandFirstBackwards() {
    Publication year = put(14, "2017");
    Publication month = put(3, "2017-01");
    Publication day = put(12, "2017-01-01");
    Publication later = put(1, "2017-02");
    Publication equal = put(4, "2018");
    Publication equalToo = put(9, "2018");
    assertOrder(PublicationOrder.PUBLISHED, year, month, day, later, equal, equalToo);
    assertOrder(PublicationOrder.PUBLISHED_DESC, equalToo, equal, later, day, month, year);
  }

  @Test
  default void canBeFilteredByYearsAndKinds() {
    Publication year = put(1, "2017");
    Publication day = put(2, "2017-12-31");
    put(3, "2018-01-01", PublicationKind.REPORT, survey(1));
    Publication guide = put(4, "2019-05", PublicationKind.HANDOUT, survey(1));
    Publication brochure = put(5, "2019-06", PublicationKind.BROCHURE, survey(1));
    assertFiltered(new PublicationFilter(Set.of(2017), Set.of()), year, day);
    assertFiltered(
        new PublicationFilter(Set.of(), Set.of(PublicationKind.HANDOUT, PublicationKind.BROCHURE)),
        guide,
        brochure);
    assertFiltered(
        new PublicationFilter(Set.of(2017, 2019), Set.of(PublicationKind.HANDOUT)), guide);
  }

  private Publication put(int identity, String published) {
    return saved(save(one(identity, published, PublicationKind.REPORT).build()));
  }

  private Publication put(int identity, String published, PublicationKind kind, Concern concerns) {
    return saved(save(one(identity, published, kind).concerns(concerns).build()));
  }

  private static PublicationBuilder one(int identity, String published, PublicationKind kind) {
    return Publication.builder(
        new PublicationId(Identities.number(identity)),
        new Slug("publication-" + identity),
        "Publication",
        kind,
        PartialDate.parse(published));
  }

  private void assertOrder(PublicationOrder order, Publication... expected) {
    assertList(publications(), new PublicationScope.Everywhere(), PublicationFilter.ANY, order)
        .isExactly(expected);
  }

  private void assertFiltered(PublicationFilter filter, Publication... expected) {
    assertList(
            publications(), new PublicationScope.Everywhere(), filter, PublicationOrder.PUBLISHED)
        .isExactly(expected);
  }

  private Concern survey(int number) {
    SurveyId id = new SurveyId(Identities.number(number));
    if (surveys().byIds(Set.of(id)).isEmpty()) {
      saved(
          surveys()
              .save(InsightFixtures.aSurvey("survey-" + number, 2020).toBuilder().id(id).build()));
    }
    return new Concern.OfSurvey(id);
  }
}
