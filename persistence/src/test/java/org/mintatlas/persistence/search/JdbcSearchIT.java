package org.mintatlas.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.upkeep.RefreshSearch;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.search.SearchContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSearchIT extends PostgresAtlas implements SearchContract {

  @Test
  void aPageTakesFiveStatementsHoweverManyWordsThereAre() {
    assertThat(statementsFor("Lego und Kurs am Meer, \"Leipzig Ost\"")).isEqualTo(5);
  }

  @Test
  void wordsThatMayBeMisspeltTakeOneMore() {
    assertThat(statementsFor("Robotik für Mädchen in \"Leipzig Ost\" am Abend")).isEqualTo(6);
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
