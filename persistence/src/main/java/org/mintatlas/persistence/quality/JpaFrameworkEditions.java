package org.mintatlas.persistence.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions of frameworks of quality in the database. */
public class JpaFrameworkEditions implements FrameworkEditions {
  private static final ListSource EVERYWHERE =
      ListSource.everywhere("framework_edition e", "e", "e.id");

  private final FrameworkMapper mapper = Mappers.getMapper(FrameworkMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaFrameworkEditions(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<FrameworkEdition> save(FrameworkEdition edition) {
    UUID id = edition.id().value();
    return store.attempt(
        edition.version(),
        () -> {
          long version = store.write(mapper.toEntity(edition), edition.version());
          store.claim("framework_edition", edition.slug(), id);
          writeScale(id, edition.scale());
          writeCriteria(id, edition.criteria());
          writeParts(id, edition.criteria());
          return edition.toBuilder().version(version).build();
        });
  }

  // By hand: a step or a part keeps its row as long as its value or its code stays, whatever
  // changes around it.

  private void writeScale(UUID id, List<Rating> scale) {
    jdbc.sql(
            """
            with gone as (
              delete from framework_rating
              where framework_edition_id = :id and value <> all(:values::integer[]))
            insert into framework_rating (framework_edition_id, value, label_de, label_en)
            select :id::uuid, step.*
            from unnest(:values::integer[], :german::text[], :english::text[]) as step
            on conflict (framework_edition_id, value) do update
            set label_de = excluded.label_de, label_en = excluded.label_en
            """)
        .param("id", id)
        .param("values", scale.stream().map(Rating::value).toArray(Integer[]::new))
        .param("german", texts(scale, rating -> rating.label().de()))
        .param("english", texts(scale, rating -> rating.label().en()))
        .update();
  }

  /** There are always the same three. */
  private void writeCriteria(UUID id, List<MainCriterion> criteria) {
    jdbc.sql(
            """
            insert into framework_main_criterion (framework_edition_id, kind, name_de, name_en)
            select :id::uuid, criterion.*
            from unnest(:kinds::text[], :german::text[], :english::text[]) as criterion
            on conflict (framework_edition_id, kind) do update
            set name_de = excluded.name_de, name_en = excluded.name_en
            """)
        .param("id", id)
        .param("kinds", texts(criteria, criterion -> criterion.kind().name()))
        .param("german", texts(criteria, criterion -> criterion.name().de()))
        .param("english", texts(criteria, criterion -> criterion.name().en()))
        .update();
  }

  private void writeParts(UUID id, List<MainCriterion> criteria) {
    record Part(String kind, SubCriterion part) {}
    List<Part> parts =
        criteria.stream()
            .flatMap(criterion ->
                criterion.parts().stream().map(part -> new Part(criterion.kind().name(), part)))
            .toList();
    jdbc.sql(
            """
            with gone as (
              delete from framework_sub_criterion
              where framework_edition_id = :id and code <> all(:codes::text[]))
            insert into framework_sub_criterion (
              framework_edition_id, kind, code, name_de, name_en, question_de, question_en,
              position)
            select :id::uuid, part.*
            from unnest(
                :kinds::text[], :codes::text[], :names::text[], :englishNames::text[],
                :questions::text[], :englishQuestions::text[])
              with ordinality as part
            on conflict (framework_edition_id, code) do update
            set kind = excluded.kind,
              position = excluded.position,
              name_de = excluded.name_de,
              name_en = excluded.name_en,
              question_de = excluded.question_de,
              question_en = excluded.question_en
            """)
        .param("id", id)
        .param("kinds", texts(parts, Part::kind))
        .param("codes", texts(parts, p -> p.part().code().value()))
        .param("names", texts(parts, p -> p.part().name().de()))
        .param("englishNames", texts(parts, p -> p.part().name().en()))
        .param("questions", texts(parts, p -> p.part().question().de()))
        .param("englishQuestions", texts(parts, p -> p.part().question().en()))
        .update();
  }

  private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
    return of.stream().map(text).toArray(String[]::new);
  }

  @Override
  public Optional<FrameworkEdition> bySlug(Slug slug) {
    return FrameworkRows.SELECTION.bySlug(jdbc, slug);
  }

  @Override
  public Map<FrameworkEditionId, FrameworkEdition> byIds(Set<FrameworkEditionId> ids) {
    return FrameworkRows.SELECTION.byIds(
        jdbc, ids, FrameworkEditionId::value, FrameworkEdition::id);
  }

  @Override
  public Map<FrameworkScope, Page<FrameworkEdition>> pages(
      Set<? extends FrameworkScope> scopes,
      FrameworkFilter filter,
      FrameworkEditionOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        scope -> EVERYWHERE.whole(),
        conditions(filter),
        new SortKey("number", order == FrameworkEditionOrder.NUMBER, Integer::valueOf),
        request,
        FrameworkRows.SELECTION);
  }

  @Override
  public Map<FrameworkScope, Long> counts(
      Set<? extends FrameworkScope> scopes, FrameworkFilter filter) {
    return pages.counts(scopes, scope -> EVERYWHERE.whole(), conditions(filter));
  }

  private static Conditions conditions(FrameworkFilter filter) {
    return new Conditions().when("e.example = :example", "example", filter.example());
  }
}
