package org.mintatlas.persistence.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards in the database. */
public class JpaAwards implements Awards {
  private static final ListSource EVERYWHERE = ListSource.everywhere("award a", "a", "a.id");

  private static final ListSource HOSTED_BY =
      new ListSource("award a", "a.host_id = parent.key", KeyType.UUID, "a", "a.id");

  private final AwardMapper mapper = Mappers.getMapper(AwardMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaAwards(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Award> save(Award award) {
    return store.attempt(
        award.version(),
        () -> {
          long version = store.write(mapper.toEntity(award), award.version());
          store.claim("award", award.slug(), award.id().value());
          return award.withVersion(version);
        });
  }

  @Override
  public Optional<Award> bySlug(Slug slug) {
    return AwardRows.AWARDS.bySlug(jdbc, slug);
  }

  @Override
  public Map<AwardId, Award> byIds(Set<AwardId> ids) {
    return AwardRows.AWARDS.byIds(jdbc, ids, AwardId::value, Award::id);
  }

  @Override
  public Map<AwardScope, Page<Award>> pages(
      Set<? extends AwardScope> scopes, AwardFilter filter, NameOrder order, PageRequest request) {
    return pages.pages(
        scopes,
        JpaAwards::list,
        conditions(filter),
        SortKey.name(order),
        request,
        AwardRows.AWARDS);
  }

  @Override
  public Map<AwardScope, Long> counts(Set<? extends AwardScope> scopes, AwardFilter filter) {
    return pages.counts(scopes, JpaAwards::list, conditions(filter));
  }

  private static ListSource.Parent list(AwardScope scope) {
    return switch (scope) {
      case AwardScope.Everywhere() -> EVERYWHERE.whole();
      case AwardScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
    };
  }

  private static Conditions conditions(AwardFilter filter) {
    return new Conditions().containing("a.name", filter.nameContains());
  }
}
