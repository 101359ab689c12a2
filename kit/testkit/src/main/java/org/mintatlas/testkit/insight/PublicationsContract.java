package org.mintatlas.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullPublication;
import static org.mintatlas.testkit.insight.InsightFixtures.aPublicationId;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirst;
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
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Publications} promises. */
public interface PublicationsContract
    extends SluggedContract<PublicationId, Publication>,
        DatedContract<
            PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder>,
        EverywhereContract<PublicationScope, PublicationFilter, PublicationOrder, Publication> {

  @Override
  default KeptList<
          PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder>
      keptList() {
    return KeptList.of(
            publications(),
            slug ->
                Publication.builder(
                        aPublicationId(),
                        slug,
                        "Minimal",
                        PublicationKind.HANDOUT,
                        PartialDate.of(2020))
                    .build(),
            () -> aFullPublication("every-field", organisation(1), survey(1)))
        .under("publisher", this::organisation, PublicationScope.PublishedBy::new)
        .listed(
            new PublicationScope.Everywhere(), PublicationFilter.ANY, PublicationOrder.PUBLISHED);
  }

  @Override
  default Map<Referent, Publication> danglingWithin(Publication given) {
    return Map.of(
        Referent.SURVEY,
        about(given, new Concern.OfSurvey(InsightFixtures.aSurveyId())),
        Referent.CALL,
        about(given, new Concern.OfCall(AwardFixtures.aCallId())),
        Referent.EVENT,
        about(given, new Concern.OfEvent(EventFixtures.anEventId())),
        Referent.PROGRAMME,
        about(given, new Concern.OfProgramme(QualificationFixtures.aProgrammeId())),
        Referent.COHORT,
        about(given, new Concern.OfCohort(QualificationFixtures.aCohortId())));
  }

  @Override
  default Publication at(PartialDate date, Publication publication) {
    return publication.toBuilder().published(date).build();
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
    put(scope(), 15, "2024");
    expected.put(
        new PublicationScope.About(new Concern.OfSurvey(InsightFixtures.aSurveyId())), List.of());
    assertLists(expected);
  }

  @Test
  default void theLatestStandFirstBackwards() {
    assertEarliestFirst(assertList(), (identity, date) -> put(scope(), identity, date));
  }

  @Test
  default void canBeFilteredByYearsAndKinds() {
    Publication year = put(1, "2017", PublicationKind.REPORT, survey(1));
    Publication day = put(2, "2017-12-31", PublicationKind.REPORT, survey(1));
    put(3, "2018-01-01", PublicationKind.REPORT, survey(1));
    Publication guide = put(4, "2019-05", PublicationKind.HANDOUT, survey(1));
    Publication brochure = put(5, "2019-06", PublicationKind.BROCHURE, survey(1));
    Set<PublicationKind> kinds = Set.of(PublicationKind.HANDOUT, PublicationKind.BROCHURE);
    assertList()
        .where(new PublicationFilter(Set.of(2017), Set.of(), null, null))
        .isExactly(year, day);
    assertList()
        .where(new PublicationFilter(Set.of(), kinds, null, null))
        .isExactly(guide, brochure);
    assertList()
        .where(
            new PublicationFilter(Set.of(2017, 2019), Set.of(PublicationKind.HANDOUT), null, null))
        .isExactly(guide);
  }

  private Publication put(int identity, String published, PublicationKind kind, Concern concerns) {
    Publication publication = at(PartialDate.parse(published), minimal(identity));
    return saved(save(publication.toBuilder().kind(kind).concerns(concerns).build()));
  }

  private static Publication about(Publication publication, Concern concern) {
    return publication.toBuilder().concerns(concern).build();
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
