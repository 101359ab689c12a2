package org.mintatlas.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.upkeep.RefreshSearch;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.search.SearchContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcSearchIT extends PostgresAtlas implements SearchContract {

  @Test
  void aPageTakesFiveStatementsHoweverManyWordsThereAre() {
    assertThat(statementsFor("Lego und Kurs am Meer, \"Leipzig Ost\"")).isEqualTo(5);
  }

  @Test
  void wordsThatMayBeMisspeltTakeOneMore() {
    assertThat(statementsFor("Robotik für Mädchen in \"Leipzig Ost\" am Abend")).isEqualTo(6);
  }

  @Test
  void whatMayBeMeantIsLookedUpAnewOnceSomethingIsCommitted() {
    String text = "Komet";
    statementsFor(text);
    statementsFor(text);
    assertThat(statementsFor(text)).as("the revision and the page").isEqualTo(2);
    assertThat(found(text)).isEmpty();
    Organisation comet =
        saved(
            organisations()
                .save(with(OrganisationFixtures.anOrganisation("comet"), "name", "Kometen")));
    assertThat(statementsFor(text)).isEqualTo(5);
    assertThat(statementsFor(text)).isEqualTo(2);
    assertThat(found(text)).containsExactly(comet.id().toString());
  }

  @Test
  void whatMayBeMeantWithinATransactionIsNotKept() {
    TransactionTemplate transaction =
        new TransactionTemplate(bean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(status -> {
      saved(
          organisations()
              .save(with(OrganisationFixtures.anOrganisation("comet"), "name", "Komet")));
      assertThat(found("Kometn")).hasSize(1);
      status.setRollbackOnly();
    });
    assertThat(ports().search().plan(SearchText.of("Kometn")).meant()).isEmpty();
  }

  /**
   * Whoever comes first is waited for, so that no project keeps words that are of no use now. A
   * name is a part of keys, for which a reference waits anyway; a kind is not.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aProjectHasTheWordsOfItsInitiativeWhoeverIsFirst(boolean changedFirst) throws Exception {
    ports().search().replaceTerms(List.of(SearchTerm.of("Tüftelhof", InitiativeKind.MAKERSPACE)));
    Initiative lark = saved(initiatives().save(InitiativeFixtures.anInitiative("lark")));
    Project course = InitiativeFixtures.aProject("course", lark.id());
    Runnable change =
        () -> saved(initiatives().save(with(lark, "kind", InitiativeKind.MAKERSPACE)));
    Runnable offer = () -> saved(projects().save(course));
    TransactionTemplate transaction =
        new TransactionTemplate(bean(PlatformTransactionManager.class));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> second =
          Objects.requireNonNull(
              transaction.execute(status -> {
                (changedFirst ? change : offer).run();
                Future<?> waiting = other.submit(changedFirst ? offer : change);
                assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
                return waiting;
              }));
      second.get(20, TimeUnit.SECONDS);
    }
    assertThat(found("Tüftelhof"))
        .containsExactlyInAnyOrder(lark.id().toString(), course.id().toString());
    ports().search().replaceTerms(List.of());
  }

  private List<String> found(String text) {
    Search search = ports().search();
    return search
        .whole(
            SearchScope.EVERYWHERE,
            SearchFilter.of(search.plan(SearchText.of(text))),
            SearchOrder.RELEVANCE)
        .stream()
        .map(Found::id)
        .toList();
  }

  private int statementsFor(String text) {
    Search search = ports().search();
    return PersistenceContext.statements()
        .of(() ->
            search.page(
                SearchScope.EVERYWHERE,
                SearchFilter.of(search.plan(SearchText.of(text))),
                SearchOrder.RELEVANCE,
                PageRequest.first(20)))
        .size();
  }

  @Test
  void whatAnOlderProgramHasStoredIsFoundToo() {
    Organisation stored =
        saved(
            organisations()
                .save(with(OrganisationFixtures.anOrganisation("older"), "name", "Komet")));
    bean(JdbcClient.class).sql("truncate search_entry, search_word, search_version").update();
    assertThat(ports().search().isMadeBy(SearchEntries.VERSION)).isFalse();
    assertThat(new RefreshSearch(ports(), Clock.systemUTC()).refresh()).isTrue();
    assertThat(
            ports()
                .search()
                .whole(
                    SearchScope.EVERYWHERE,
                    SearchFilter.of(ports().search().plan(SearchText.of("Komet"))),
                    SearchOrder.RELEVANCE))
        .extracting(Found::id)
        .containsExactly(stored.id().toString());
  }
}
